"""Pictures laid out on one sheet."""

from pathlib import Path

import pytest
from PIL import Image

from tools.contact_sheet import PROJECT, contact_sheet, main


def test_all_pictures_are_on_the_sheet(tmp_path: Path) -> None:
    colours = ("#ff0000", "#00ff00", "#0000ff", "#ffff00")
    paths = [tmp_path / f"{number}.png" for number in range(len(colours))]
    for path, colour in zip(paths, colours, strict=True):
        Image.new("RGB", (60, 40), colour).save(path)
    sheet = contact_sheet(paths, 30)
    seen = {colour for _, colour in sheet.getcolors(1 << 20) or ()}
    assert {(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)} <= seen


def test_nothing_is_written_into_the_project(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([str(PROJECT / "docs")])
    assert "lies in the project" in capsys.readouterr().err
