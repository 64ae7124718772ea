"""All views at one glance: `python -m tools.contact_sheet OUTPUT_FOLDER`.

Walks the demo builds, and the real builds `nowinandroid` where that data is at hand, through every view in light and
dark at 1× and 2×, and lays what the window shows out on one sheet per builds and density. OUTPUT_FOLDER must not lie in
the project.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from snapreview.folders import Folders
from snapreview.resource_files import resource_path
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from tools.unpacking import unpack

PROJECT = Path(__file__).resolve().parents[1]
NOWINANDROID = PROJECT / ".." / "shared" / "data" / "nowinandroid.tar.gz"
DENSITIES = (1, 2)

_COLUMNS = 3
_CELL_WIDTH = 960
_GAP = 16
_LABEL_HEIGHT = 36
_GROUND = "#8a8f98"


def main(arguments: list[str] | None = None) -> int:
    """Render every view and write the sheets."""
    parser = argparse.ArgumentParser(prog="python -m tools.contact_sheet", description=__doc__)
    parser.add_argument("output", type=Path, help="the folder for the sheets, outside the project")
    parser.add_argument("--render", nargs=2, metavar=("BASE", "HEAD"), help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    output = chosen.output.resolve()
    if output.is_relative_to(PROJECT):
        parser.error(f"{output} lies in the project; choose a folder outside of it.")
    if chosen.render is not None:
        base, head = chosen.render
        _render(base, head, output)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        for title, base, head in _builds(Path(folder)):
            for density in DENSITIES:
                pictures = output / f"{title}-{density}x"
                _render_at(density, base, head, pictures)
                sheet = output / f"{title}-{density}x.png"
                contact_sheet(sorted(pictures.glob("*.png")), _CELL_WIDTH * density).save(sheet)
                print(sheet)
    return 0


def _builds(folder: Path) -> list[tuple[str, Path, Path]]:
    builds = [("demo", resource_path("demo/base"), resource_path("demo/head"))]
    if NOWINANDROID.is_file():
        unpack(NOWINANDROID, folder)
        builds.append(("nowinandroid", folder / "nowinandroid" / "base", folder / "nowinandroid" / "head"))
    else:
        print(f"{NOWINANDROID} is not there, so only the demo builds are shown.")
    return builds


def _render_at(density: int, base: Path, head: Path, pictures: Path) -> None:
    """In a process of its own: Qt takes the density from its environment, once."""
    command = [sys.executable, "-m", "tools.contact_sheet", str(pictures), "--render", str(base), str(head)]
    environment = {**os.environ, "QT_SCALE_FACTOR": str(density), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, env=environment, cwd=PROJECT, check=True)


def _render(base: str, head: str, output: Path) -> None:
    from snapreview.ui.rendering import render_window  # Qt only in the process that renders

    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        folders = Folders(folder / "settings", folder / "data", folder / "cache", folder / "log")
        render_window(base, head, Environment(folders, Settings()), output)


def contact_sheet(pictures: list[Path], cell_width: int) -> Image.Image:
    """All pictures on one sheet in columns of `cell_width` pixels, each below its file name."""
    cells = [_cell(path, cell_width) for path in pictures]
    columns = min(_COLUMNS, max(1, len(cells)))
    height = max((cell.height for cell in cells), default=0)
    rows = -(-len(cells) // columns)
    size = (columns * (cell_width + _GAP) + _GAP, rows * (height + _GAP) + _GAP)
    sheet = Image.new("RGB", size, _GROUND)
    for number, cell in enumerate(cells):
        row, column = divmod(number, columns)
        sheet.paste(cell, (_GAP + column * (cell_width + _GAP), _GAP + row * (height + _GAP)))
    return sheet


def _cell(path: Path, width: int) -> Image.Image:
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    picture = picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)
    cell = Image.new("RGB", (width, picture.height + _LABEL_HEIGHT), _GROUND)
    ImageDraw.Draw(cell).text((4, 6), path.stem, fill="#ffffff", font=ImageFont.load_default(22))
    cell.paste(picture, (0, _LABEL_HEIGHT))
    return cell


if __name__ == "__main__":
    sys.exit(main())
