import hashlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from snapreview.promote.git_view import GitView, git_view_before, git_view_now
from snapreview.promote.promotions import Promotions
from tests.support.promoting import planned, written

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")


def git(folder: Path, *arguments: str) -> str:
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    own = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main"]
    return subprocess.run(
        ["git", *own, "-C", str(folder), *arguments],
        env=os.environ | quiet,
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = written(
        tmp_path / "repository",
        {
            "base/a.png": "1",
            "base/gone.png": "2",
            "base/old.png": "3",
            ".gitignore": "secret.png\n",
            "base/secret.png": "0",
        },
    )
    git(folder, "init", "-q")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    return folder


@needs_git
def test_git_sees_what_was_foretold_and_nothing_is_staged(tmp_path: Path, repository: Path) -> None:
    head = written(
        tmp_path / "head", {"a.png": "x", "new.png": "3", "more.png": "4", "secret.png": "5", "two/secret.png": "6"}
    )
    index = hashlib.sha256((repository / ".git" / "index").read_bytes()).hexdigest()
    promotion = planned(repository / "base", head)
    assert git_view_before(promotion) == GitView(modified=1, new=2, deleted=2, ignored=2)
    Promotions(tmp_path / "promotions").carry_out(promotion)
    assert git_view_now(promotion.target) == GitView(modified=1, new=2, deleted=2)
    assert hashlib.sha256((repository / ".git" / "index").read_bytes()).hexdigest() == index
    assert git(repository, "diff", "--cached", "--name-only") == ""


@needs_git
def test_outside_a_work_tree_git_sees_nothing(tmp_path: Path) -> None:
    base, head = written(tmp_path / "base", {"a.png": "1"}), written(tmp_path / "head", {"a.png": "2"})
    assert git_view_before(planned(base, head)) is None
    assert git_view_now(base) is None


def test_without_git_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base, head = written(tmp_path / "base", {"a.png": "1"}), written(tmp_path / "head", {"a.png": "2"})
    promotion = planned(base, head)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert git_view_before(promotion) is None
