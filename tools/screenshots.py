"""The pictures of the README: `python -m tools.screenshots`. Draws the window over the demo builds."""

import os
import sys
import tempfile
from pathlib import Path

from snapreview.folders import Folders
from snapreview.resource_files import resource_path
from snapreview.session.environment import Environment
from snapreview.settings import Settings

PROJECT = Path(__file__).resolve().parents[1]
TARGET = PROJECT / "docs" / "images"

_WANTED = (
    "light-side-by-side",
    "dark-overlay",
    "light-swipe",
    "dark-heat-map",
    "light-differences",
)


def main() -> int:
    """Render the pictures and keep those that the documents show."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from snapreview.ui.rendering import render_window  # after the platform is chosen

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        environment = Environment(Folders(home / "settings", home / "data", home / "cache", home / "log"), Settings())
        base, head = (str(resource_path(f"demo/{build}")) for build in ("base", "head"))
        TARGET.mkdir(parents=True, exist_ok=True)
        for picture in render_window(base, head, environment, Path(folder) / "pictures"):
            if picture.stem in _WANTED:
                target = TARGET / f"demo-{picture.name}"
                target.write_bytes(picture.read_bytes())
                print(target.relative_to(PROJECT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
