"""What the viewer shows: one image of the comparison with the ways to its files."""

from collections.abc import Callable
from dataclasses import dataclass

from snapreview.model.change_region import ChangeDetails
from snapreview.model.files import LocalFile
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult
from snapreview.model.size import Size, canvas_of

FileGetter = Callable[[], LocalFile]
"""Gives a snapshot's file; may block and raise SourceError, so only for background threads."""

ChangeFinder = Callable[[], ChangeDetails | None]
"""Finds what changed where; may block, so only for background threads. None when the files are gone by now."""


@dataclass(frozen=True, slots=True)
class ViewedImage:
    """One image name of a comparison. `result` is None while the pair waits to be compared; `base` and `head`
    are None where the build has no such snapshot. `examine` is None where there is no change to be examined.
    """

    entry: PlanEntry
    result: ImageResult | None
    base: FileGetter | None
    head: FileGetter | None
    examine: ChangeFinder | None = None


def canvas_size(entry: PlanEntry, result: ImageResult | None) -> Size:
    """The canvas of an image as far as it is known before anything is decoded, in pixels."""
    before = result.before if result and result.before else entry.base.size if entry.base else Size(0, 0)
    after = result.after if result and result.after else entry.head.size if entry.head else Size(0, 0)
    return canvas_of(before, after)
