"""Pillow is set up before a module of the room uses it."""

import re
from pathlib import Path

from snapreview import images

ROOM = Path(images.__file__).parent


def test_every_module_takes_images_from_where_pillow_is_set_up() -> None:
    taking = {
        path.name
        for path in ROOM.glob("*.py")
        if re.search(r"^from PIL import (.*, )?Image\b|^import PIL", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert taking == {"pillow.py"}
