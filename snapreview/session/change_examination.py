"""Finding out what changed where, in pairs that were called changed: a second pass, after the verdicts.

It decodes both images again, which costs about as much as the comparison itself; so it is done for what is looked
at, and for everything only when an export wants it.
"""

import threading
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PIL import Image

from snapreview.engine.examining import require_unchanged
from snapreview.errors import SourceError
from snapreview.images.change_details import change_details, details_of_delta
from snapreview.images.decode import decode_rgba, padded
from snapreview.images.differing_strips import differing_pair
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.mask import read_mask
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.model.change_region import ChangeDetails
from snapreview.model.files import nothing
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.in_threads import found_in_threads


def examine_change(
    run: ComparisonRun, result: ImageResult, between: Callable[[], None] = nothing
) -> ChangeDetails | None:
    """Regions and signature of a changed pair; None when it is not changed or its files are gone by now.

    Blocks; safe in any thread. `between` is called every few milliseconds, or before each decoding where pictures have
    to be read as a whole: it may take its time, or raise. What was found before is remembered.
    """
    if result.status is not Status.CHANGED or result.mask is None:
        return None
    remembered = run.remembered_details(result.name)
    if remembered is not None:
        return remembered
    try:
        mask = read_mask(result.mask)
        files = run.files_of(result.name)
        ignored = run.options_of(result.name).ignore_regions
        details = _details(mask, (files[0].path, files[1].path), ignored, between)
        for file in files:  # else the details of other pictures would be remembered under these hashes
            require_unchanged(file)
    except (ImageProblem, SourceError):
        return None
    run.remember_details(result.name, details)
    return details


def _details(
    mask: Image.Image, paths: tuple[Path, Path], ignored: tuple[Rectangle, ...], between: Callable[[], None]
) -> ChangeDetails:
    """Strip by strip where that is possible: as a whole, two pictures of 16,384 × 16,384 pixels take 2 GiB."""
    canvas = Size(mask.width, mask.height)
    contents = [read_regular_file(str(path))[0] for path in paths]
    if all(kind_of(content) is ImageKind.PNG for content in contents):
        pair = differing_pair(contents[0], contents[1], canvas, between)
        if pair is not None:
            return details_of_delta(mask, pair.delta, pair.base, pair.head, ignored)
    del contents

    def decoded(path: Path) -> Image.Image:
        between()
        return padded(decode_rgba(path), canvas)

    base, head = map(decoded, paths)
    return change_details(mask, base, head, ignored)


def examine_changes(
    run: ComparisonRun,
    results: Iterable[ImageResult],
    workers: int,
    report: Callable[[int], None],
    stop: threading.Event,
) -> dict[str, ChangeDetails]:
    """The details of all changed pairs among the results, by image name.

    Blocks. `report` is called in this thread with the number of pairs done. Raises Cancelled when `stop` is set.
    """
    jobs = {result.name: partial(examine_change, run, result) for result in results if result.status is Status.CHANGED}
    return found_in_threads(jobs, workers, report, stop)
