"""What another threshold would make of a comparison, before anything is compared again."""

from dataclasses import dataclass, replace
from enum import StrEnum

from snapreview.model.compare_rules import CompareRules
from snapreview.model.judging import judge, judge_as_seed
from snapreview.model.pair_options import PairOptions
from snapreview.model.pairing import PlanEntry
from snapreview.model.pixel_difference import SPECK_PIXELS, PixelDifference
from snapreview.model.result import ImageResult, PairOutcome, Sameness, Status
from snapreview.model.rule_changes import RuleTarget, rule_of, with_values
from snapreview.model.size import Size

DIFF_STEPS = 200
"""Steps from diff threshold 0 to just below 1; close together where thresholds are small."""

_GREATEST_DIFF = 0.9999
_SPECKS = (Sameness.QUIET, Sameness.RE_ENCODED)


class ThresholdKind(StrEnum):
    """Which threshold: about a pixel, or about a pair."""

    COLOUR = "colour"
    DIFF = "diff"


@dataclass(frozen=True, slots=True)
class Spectrum:
    """How many pixels of a pair are changed at every step of the colour threshold, without tolerated anti-aliasing,
    and the exact difference. Sizes are those of base and head in pixels.
    """

    before: Size
    after: Size
    changed_at: tuple[int, ...]
    difference: PixelDifference


def diff_threshold_of_step(step: int) -> float:
    """The diff threshold of a step 0..200, in three significant digits: 0.001 is the 20th."""
    return min(_GREATEST_DIFF, float(f"{(step / DIFF_STEPS) ** 3:.3g}"))


def step_of_diff_threshold(threshold: float) -> int:
    """The step whose threshold is nearest."""
    return min(DIFF_STEPS, round(float(max(0.0, threshold) ** (1 / 3)) * DIFF_STEPS))


def status_at_diff(result: ImageResult, diff_threshold: float) -> Status:
    """The status of a compared pair at another diff threshold. Known exactly: what was counted stays."""
    if not result.changed_pixels or result.sameness in _SPECKS:
        return result.status  # specks stay unchanged whatever their share
    return Status.CHANGED if result.ratio > diff_threshold else Status.UNCHANGED


def result_at_colour(
    entry: PlanEntry, spectrum: Spectrum, step: int, options: PairOptions, *, seed_rules: bool
) -> ImageResult:
    """The result of a pair at a step of the colour threshold.

    Where anti-aliasing is tolerated, the engine may count fewer pixels, never more.
    """
    count = spectrum.changed_at[step]
    difference = spectrum.difference if count <= SPECK_PIXELS else None
    outcome = PairOutcome(spectrum.before, spectrum.after, count, None, difference)
    return (judge_as_seed if seed_rules else judge)(entry, outcome, options.diff_threshold)


def rules_with_threshold(rules: CompareRules, target: RuleTarget, kind: ThresholdKind, value: float) -> CompareRules:
    """The rules with another threshold for a target; what else they state for it stays."""
    rule = rule_of(rules, target)
    if kind is ThresholdKind.COLOUR:
        rule = replace(rule, colour_threshold=value)
    else:
        rule = replace(rule, diff_threshold=value)
    return with_values(rules, target, rule.colour_threshold, rule.antialiasing, rule.diff_threshold)
