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
