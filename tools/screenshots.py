"""The pictures of the README: `python -m tools.screenshots`.

Draws the window over the demo builds, and over the real builds `chartjs` where that data is at hand.
"""

import os
import sys
import tempfile
from pathlib import Path

from snapreview.folders import Folders
from snapreview.resource_files import resource_path
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from tools.unpacking import unpack

PROJECT = Path(__file__).resolve().parents[1]
CHARTJS = PROJECT / ".." / "shared" / "data" / "chartjs.tar.gz"
TARGET = PROJECT / "docs" / "images"

_WANTED = {
    "demo": ("light-side-by-side", "dark-side-by-side", "dark-overlay", "light-mask", "light-category-errored"),
    "chartjs": ("light-side-by-side", "dark-overlay"),
}


def main() -> int:
    """Render the pictures and keep those that the documents show."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        _render("demo", resource_path("demo/base"), resource_path("demo/head"), Path(folder))
        if CHARTJS.is_file():
            unpack(CHARTJS, Path(folder))
            _render("chartjs", Path(folder) / "chartjs" / "base", Path(folder) / "chartjs" / "head", Path(folder))
        else:
            print(f"{CHARTJS} is not there, so the pictures of chartjs stay as they are.")
    return 0


def _render(title: str, base: Path, head: Path, folder: Path) -> None:
    from snapreview.ui.rendering import render_window  # after the platform is chosen

    home = folder / "home"
    environment = Environment(Folders(home / "settings", home / "data", home / "cache", home / "log"), Settings())
    TARGET.mkdir(parents=True, exist_ok=True)
    for picture in render_window(str(base), str(head), environment, folder / f"pictures-{title}"):
        if picture.stem in _WANTED[title]:
            target = TARGET / f"{title}-{picture.name}"
            target.write_bytes(picture.read_bytes())
            print(target.relative_to(PROJECT))


if __name__ == "__main__":
    sys.exit(main())
