"""Builds that were dropped onto the window or pasted into it, and which of two is the base."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

from snapreview.model.review_uri import is_review_file
from snapreview.sources.kinds import is_web_address

_BASE_WORDS = frozenset({"base", "before", "old", "main", "master", "baseline", "expected", "reference", "prev"})
_HEAD_WORDS = frozenset({"head", "after", "new", "current", "actual", "latest", "next", "feature"})


def builds_in(data: QMimeData) -> list[str]:
    """The folders, .zip archives and web addresses among what is dragged or pasted."""
    return [uri for uri in _given(data) if _is_build(uri)]


def review_in(data: QMimeData) -> Path | None:
    """The first review file (.snapreview) among what is dragged or pasted."""
    for given in _given(data):
        try:
            path = Path(given)
            if is_review_file(given) and path.is_absolute() and path.is_file():
                return path
        except (OSError, ValueError):  # texts of any length and kind are pasted
            continue
    return None


def base_and_head(first: str, second: str) -> tuple[str, str]:
    """Two builds in the order base, head: as their names tell, else as they came."""
    if _leaning(first) > _leaning(second):
        return second, first
    return first, second


def _given(data: QMimeData) -> list[str]:
    """Paths of local files, addresses, else lines of text."""
    if data.hasUrls():
        return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in data.urls()]
    return [line.strip().strip('"') for line in data.text().splitlines()]


def _is_build(uri: str) -> bool:
    if is_web_address(uri):
        return True
    try:
        path = Path(uri)
        return path.is_absolute() and (path.is_dir() or (path.suffix.lower() == ".zip" and path.is_file()))
    except (OSError, ValueError):  # texts of any length and kind are pasted
        return False


def _leaning(path: str) -> int:
    """-1 when the build's name speaks of a base, 1 of a head, 0 of neither."""
    words = set(re.split(r"[^a-z0-9]+", Path(path).name.casefold()))
    return bool(words & _HEAD_WORDS) - bool(words & _BASE_WORDS)
