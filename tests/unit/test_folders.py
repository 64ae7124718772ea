import sys
from pathlib import Path

import pytest

from snapreview.folders import user_folders


def test_every_folder_is_the_program_s_own() -> None:
    folders = user_folders()
    for folder in (folders.settings, folders.data, folders.cache, folders.log):
        assert "snapreview" in folder.parts
        assert folder.is_absolute()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="variables of the XDG specification")
def test_the_places_the_user_has_chosen_are_respected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable))
    folders = user_folders()
    assert folders.settings == tmp_path / "CONFIG" / "snapreview"
    assert folders.data == tmp_path / "DATA" / "snapreview"
    assert folders.cache == tmp_path / "CACHE" / "snapreview"
