"""What the viewer shows: one image of the comparison with the ways to its files."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from snapreview.model.change_region import ChangeDetails
from snapreview.model.files import LocalFile
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size, canvas_of
from snapreview.session.change_examination import examine_change
from snapreview.session.comparison_run import ComparisonRun

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


def viewed_image(run: ComparisonRun, name: str, result: ImageResult | None) -> ViewedImage:
    """An image of a comparison with the ways to its files. Raises KeyError for an unknown name."""
    entry = run.plan.entries[name]
    return ViewedImage(
        entry=entry,
        result=result,
        base=partial(run.base.files.local_file, entry.base) if entry.base else None,
        head=partial(run.head.files.local_file, entry.head) if entry.head else None,
        examine=partial(examine_change, run, result) if result and result.status is Status.CHANGED else None,
    )


def canvas_size(entry: PlanEntry, result: ImageResult | None) -> Size:
    """The canvas of an image as far as it is known before anything is decoded, in pixels."""
    before = result.before if result and result.before else entry.base.size if entry.base else Size(0, 0)
    after = result.after if result and result.after else entry.head.size if entry.head else Size(0, 0)
    return canvas_of(before, after)
