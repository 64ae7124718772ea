"""Comparing files with the real odiff."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.mask import changed_pixel_count, read_mask
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.result import PairOutcome
from snapreview.model.size import canvas_of

Compare = Callable[..., PairOutcome]
Refuse = Callable[..., ImageFailure]


@pytest.fixture
def binary(odiff: Path) -> OdiffBinary:
    """The packed odiff."""
    return OdiffBinary(odiff, "4.3.8", "the package")


@pytest.fixture
def comparer(binary: OdiffBinary, folder: Path) -> Iterator[PairComparer]:
    """A comparer with the options every comparison has unless told otherwise."""
    with PairComparer(binary, SEED_PIXEL_LIMIT, folder) as comparer:
        yield comparer


@pytest.fixture
def compare(comparer: PairComparer) -> Compare:
    """Compare two paths that can be compared; count and mask are checked against each other."""

    def compare(base: Path, head: Path, by: PairComparer = comparer) -> PairOutcome:
        outcome = by.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
        assert isinstance(outcome, PairOutcome), outcome
        if outcome.mask is not None:
            mask = read_mask(outcome.mask)
            canvas = canvas_of(outcome.before, outcome.after)
            assert mask.size == (canvas.width, canvas.height)
            # The mask is odiff's, or that of the exact second look where odiff sees no change.
            exact = outcome.difference.changed_pixels if outcome.difference else 0
            assert changed_pixel_count(mask) == (outcome.changed_pixels or exact)
        return outcome

    return compare


@pytest.fixture
def refuse(comparer: PairComparer) -> Refuse:
    """Compare two paths of which at least one is unusable; the comparer must be fit for more afterwards."""

    def refuse(base: Path, head: Path, by: PairComparer = comparer) -> ImageFailure:
        failure = by.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
        assert isinstance(failure, ImageFailure), failure
        return failure

    return refuse
