"""`snapreview serve` where its packages are not installed."""

import sys
from pathlib import Path

import pytest

from snapreview.cli.main import main


@pytest.mark.parametrize("package", ["starlette", "uvicorn"])
def test_missing_packages_are_named_with_the_command_that_installs_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, package: str
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["serve", str(tmp_path)]) == 2
    assert "python -m pip install 'snapreview[server]'" in capsys.readouterr().err


def test_the_home_of_nobody_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "~nosuchuser/builds", "--no-token"]) == 2
    assert "The home folder in ~nosuchuser/builds is not known. Write the whole path." in capsys.readouterr().err
