from pathlib import Path

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.target_names import folds_case, name_problem, require_distinct


@pytest.mark.parametrize("name", ["a.png", "a b/ü%.JPG", "a\\b.png", "a/…/b.webp", "a\udcff.png"])
def test_names_that_may_be_files(name: str) -> None:
    assert name_problem(name, windows=False) is None


@pytest.mark.parametrize(
    "name",
    [
        *("../a.png", "/a.png", "a//b.png", "a/../../b.png", "./a.png", "", "a\0.png", "a/"),
        *(".git/a.png", "a/.hidden.png", ".png"),
        *("conftest.py", "a", "manifest.json", "hooks/post-commit"),
        "x" * 300 + ".png",
    ],
)
def test_names_that_may_not(name: str) -> None:
    assert name_problem(name, windows=False)


@pytest.mark.parametrize("name", ["a\\b.png", "c:a.png", "nul.png", "COM1/a.png", "a /b.png", "a?.png"])
def test_names_that_windows_does_not_allow(name: str) -> None:
    assert name_problem(name, windows=True)


def test_distinct_names() -> None:
    require_distinct(["a.png", "b.png", "a.png"])
    with pytest.raises(PromoteError, match=r"“A.png” and “a.png” would be the same file"):
        require_distinct(["A.png", "a.png"])
    with pytest.raises(PromoteError, match="same file"):
        require_distinct(["\u00e9.png", "e\u0301.png"])


def test_the_file_system_is_asked_whether_case_counts(tmp_path: Path) -> None:
    (tmp_path / "Folder").mkdir()
    assert folds_case(tmp_path / "Folder" / "missing") == (tmp_path / "fOLDER").exists()
    assert not folds_case(Path("/"))
