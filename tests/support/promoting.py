"""Promotions between folders, planned without comparing pixels."""

import io
import threading
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from snapreview.model.pairing import pair
from snapreview.promote.operations import Promotion
from snapreview.promote.planning import Sides, plan_promotion
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext
from tests.support.memory import KeptFiles

EVERYTHING = "everything"


def sides_of(base: Path, head: Path) -> Sides:
    """Both folders opened and paired."""
    context = OpeningContext(KeptFiles(), lambda _step: None, threading.Event(), workers=2)
    opened = [FolderSource().open(str(folder), context) for folder in (base, head)]
    return Sides(pair(opened[0].build, opened[1].build), opened[0].files, opened[1].files)


def planned(base: Path, head: Path, approved: Collection[str] = EVERYTHING, into: Path | None = None) -> Promotion:
    """The promotion of these names, or of everything."""
    sides = sides_of(base, head)
    return plan_promotion(sides, set(sides.plan.entries) if approved == EVERYTHING else approved, into)


def written(folder: Path, contents: Mapping[str, str | bytes]) -> Path:
    """A folder with these files by relative path; a word stands for a picture, except in files of text."""
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else _content_of(name, content))
    return folder


def _content_of(name: str, word: str) -> bytes:
    return word.encode() if name.endswith((".json", ".txt", ".gitignore")) else picture_of(word)


@cache
def picture_of(word: str) -> bytes:
    """A small PNG, another one for another word."""
    content = io.BytesIO()
    about = PngInfo()
    about.add_text("word", word)
    Image.new("RGB", (1, 1)).save(content, "PNG", pnginfo=about)
    return content.getvalue()


def state_of(folder: Path) -> dict[str, tuple[str, int, bytes | str | None]]:
    """Everything below a folder: kind, permission bits, and bytes or where a link leads."""
    state: dict[str, tuple[str, int, bytes | str | None]] = {}
    for path in sorted(folder.rglob("*")):
        name, mode = path.relative_to(folder).as_posix(), path.lstat().st_mode & 0o7777
        if path.is_symlink():
            state[name] = ("link", mode, str(path.readlink()))
        elif path.is_dir():
            state[name] = ("folder", mode, None)
        else:
            state[name] = ("file", mode, path.read_bytes())
    return state
