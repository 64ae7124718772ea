"""What another threshold would make of a pair, before anything is compared again."""

from dataclasses import replace

import pytest

from snapreview.model.compare_rules import NO_RULES, CompareRules, Rule
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.rule_changes import BUILD_TARGET, group_target, image_target
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from snapreview.model.threshold_trial import (
    DIFF_STEPS,
    Spectrum,
    ThresholdKind,
    diff_threshold_of_step,
    result_at_colour,
    rules_with_threshold,
    status_at_diff,
    step_of_diff_threshold,
)

SIZE = Size(100, 10)
ENTRY = PlanEntry("a.png", Pairing.MATCHED, Snapshot("a.png", "1", SIZE), Snapshot("a.png", "2", SIZE))
CHANGED = ImageResult("a.png", Status.CHANGED, changed_pixels=50, total_pixels=1000, diff_threshold=0.0)


def test_steps_of_the_diff_threshold_are_close_together_where_it_is_small() -> None:
    values = [diff_threshold_of_step(step) for step in range(DIFF_STEPS + 1)]
    assert values == sorted(set(values))
    assert (values[0], values[20]) == (0, 0.001)
    assert 0.99 < values[-1] < 1
    assert [step_of_diff_threshold(value) for value in values] == list(range(DIFF_STEPS + 1))


@pytest.mark.parametrize(
    ("threshold", "status"), [(0.0, Status.CHANGED), (0.049, Status.CHANGED), (0.05, Status.UNCHANGED)]
)
def test_another_diff_threshold_judges_what_was_counted(threshold: float, status: Status) -> None:
    below = replace(CHANGED, status=Status.UNCHANGED, sameness=Sameness.BELOW_THRESHOLD)
    assert status_at_diff(CHANGED, threshold) is status
    assert status_at_diff(below, threshold) is status


@pytest.mark.parametrize("sameness", [Sameness.QUIET, Sameness.RE_ENCODED])
def test_specks_and_equal_pictures_stay_unchanged(sameness: Sameness) -> None:
    speck = replace(CHANGED, status=Status.UNCHANGED, sameness=sameness, changed_pixels=3)
    assert status_at_diff(speck, 0.0) is Status.UNCHANGED
    assert status_at_diff(replace(speck, changed_pixels=0), 0.0) is Status.UNCHANGED


def spectrum(*counts: int, strong: int = 0) -> Spectrum:
    return Spectrum(SIZE, SIZE, counts, PixelDifference(counts[0], strong, 40 if strong else 4, SIZE.pixels))


def status_at(spectrum: Spectrum, step: int, diff_threshold: float = 0.0, *, seed_rules: bool = False) -> Status:
    options = replace(SEED_PAIR_OPTIONS, diff_threshold=diff_threshold)
    return result_at_colour(ENTRY, spectrum, step, options, seed_rules=seed_rules).status


def test_another_colour_threshold_judges_what_would_be_counted() -> None:
    counted = spectrum(100, 60, 0, strong=2)
    assert [status_at(counted, step) for step in range(3)] == [Status.CHANGED, Status.CHANGED, Status.UNCHANGED]
    assert status_at(counted, 1, diff_threshold=0.06) is Status.UNCHANGED
    assert result_at_colour(ENTRY, counted, 1, SEED_PAIR_OPTIONS, seed_rules=False).changed_pixels == 60


def test_the_exact_look_decides_in_a_trial_as_it_does_in_earnest() -> None:
    speck, broad = spectrum(5, 3), spectrum(500, 0)
    assert status_at(speck, 1) is Status.UNCHANGED
    assert status_at(speck, 1, seed_rules=True) is Status.CHANGED
    assert status_at(broad, 1) is Status.CHANGED  # a change in hiding
    assert status_at(broad, 1, seed_rules=True) is Status.UNCHANGED


@pytest.mark.parametrize("target", [image_target("a.png"), group_target("Charts"), BUILD_TARGET])
def test_a_rule_states_the_threshold_and_keeps_what_else_it_states(target: object) -> None:
    assert isinstance(target, type(BUILD_TARGET))
    stated = rules_with_threshold(NO_RULES, target, ThresholdKind.COLOUR, 0.2)
    both = rules_with_threshold(stated, target, ThresholdKind.DIFF, 0.01)
    written = (both.build, *(group.rule for group in both.groups), *both.images.values())
    assert Rule(colour_threshold=0.2, diff_threshold=0.01) in written


def test_regions_and_anti_aliasing_of_the_rule_stay() -> None:
    region = Rectangle(1, 2, 3, 4)
    rules = CompareRules(build=Rule(antialiasing=False, ignore_regions=(region,)))
    changed = rules_with_threshold(rules, BUILD_TARGET, ThresholdKind.COLOUR, 0.3)
    assert changed.build == Rule(0.3, False, None, (region,))
