"""What is counted without the engine at any colour threshold is what odiff counts there without anti-aliasing."""

from dataclasses import replace

import pytest

from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.colour_distance import changed_at, distance_levels, threshold_of_step
from snapreview.images.decode import decode_rgba
from snapreview.model.files import LocalFile
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.result import PairOutcome
from snapreview.resource_files import resource_path

STEPS = (0, 10, 20, 63, 120)


@pytest.mark.parametrize("step", STEPS)
def test_counts_agree_with_odiff(step: int, comparer: PairComparer) -> None:
    base, head = (resource_path(f"demo/{side}/phone/light/home.png") for side in ("base", "head"))
    options = replace(SEED_PAIR_OPTIONS, colour_threshold=threshold_of_step(step), antialiasing=False)
    outcome = comparer.compare(LocalFile(base), LocalFile(head), options)
    assert isinstance(outcome, PairOutcome)
    histogram = distance_levels(decode_rgba(base), decode_rgba(head)).histogram()
    assert changed_at(histogram, step) == pytest.approx(outcome.changed_pixels, rel=0.002, abs=2)
