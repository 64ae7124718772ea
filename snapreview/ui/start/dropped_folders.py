"""Folders that were dropped onto the window, and which of two is the base."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

_BASE_WORDS = frozenset({"base", "before", "old", "main", "master", "baseline", "expected", "reference", "prev"})
_HEAD_WORDS = frozenset({"head", "after", "new", "current", "actual", "latest", "next", "feature"})


def folders_of(data: QMimeData) -> list[str]:
    """The local folders among what is dragged."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if Path(path).is_dir()]


def base_and_head(first: str, second: str) -> tuple[str, str]:
    """Two folders in the order base, head: as their names tell, else as they came."""
    if _leaning(first) > _leaning(second):
        return second, first
    return first, second


def _leaning(path: str) -> int:
    """-1 when the folder's name speaks of a base, 1 of a head, 0 of neither."""
    words = set(re.split(r"[^a-z0-9]+", Path(path).name.casefold()))
    return bool(words & _HEAD_WORDS) - bool(words & _BASE_WORDS)
