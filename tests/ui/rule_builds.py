"""Two small real builds that differ loudly, quietly, broadly and faintly, and in their bytes alone."""

import json
from pathlib import Path

from PIL import Image

from tests.ui.builds import SIZE, Builds, write_picture

LOUD, LOUD_TOO, ALONE = "charts/line.png", "charts/pie.png", "home.png"
QUIET, BROAD, RE_ENCODED, ADDED = "quiet.png", "broad.png", "re-encoded.png", "added.png"


def make_rule_builds(folder: Path) -> Builds:
    """LOUD, LOUD_TOO (group Charts) and ALONE have a black square of 10 × 10 pixels at 4, 4 in head only. QUIET
    differs in one pixel by two levels, BROAD everywhere by three levels of blue.
    """
    base, head = folder / "base", folder / "head"
    for name in (LOUD, LOUD_TOO, ALONE):
        write_picture(base / name)
        write_picture(head / name, mark=10)
    for name in (LOUD, LOUD_TOO):
        (head / name).with_suffix(".json").write_text(json.dumps({"group": "Charts"}))
    write_picture(base / BROAD, "#808080")
    write_picture(head / BROAD, "#808083")
    picture = Image.new("RGB", SIZE, "#808080")
    picture.save(base / QUIET)
    picture.putpixel((30, 20), (130, 130, 130))
    picture.save(head / QUIET)
    picture.save(base / RE_ENCODED, compress_level=0)
    picture.save(head / RE_ENCODED, compress_level=9)
    write_picture(head / ADDED)
    return Builds(base, head)
