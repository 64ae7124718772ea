"""The uris of the two builds inside a review file: `mine.snapreview#base` and `mine.snapreview#head`."""

import re
from dataclasses import dataclass
from pathlib import Path

from snapreview.model.local_uri import local_path

REVIEW_EXTENSION = ".snapreview"
_SIDE = re.compile(r"(?P<file>.+\.snapreview)#(?P<side>base|head)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class ReviewSide:
    """One side of a review file: `base` or `head`."""

    path: Path
    side: str


def review_side(uri: str) -> ReviewSide | None:
    """The file and the side that such a uri names, None for any other uri."""
    found = _SIDE.fullmatch(uri)
    path = local_path(found["file"]) if found is not None else None
    return None if found is None or path is None else ReviewSide(path, found["side"].lower())


def review_sides(path: Path | str) -> tuple[str, str]:
    """The uris of base and head in a review file."""
    return f"{path}#base", f"{path}#head"


def is_review_file(uri: str) -> bool:
    """True for what is called like a review file."""
    return uri.lower().endswith(REVIEW_EXTENSION)
