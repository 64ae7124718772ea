"""What is in force for one pair: the rules of all origins, combined.

A value is taken from the first of these that states it:

1. the image's own rule (window, then `snapreview.toml`), then for the diff threshold its manifest entry or sidecar
2. the last matching group rule (window, then `snapreview.toml`)
3. what was asked for on the command line
4. the build's rule (window, then `snapreview.toml`), then for the diff threshold the head manifest
5. the default: colour threshold 0.01, anti-aliasing tolerated, diff threshold 0

Ignore regions are not replaced but added up: those of the image, of every matching group and of the build.
Nothing of the base build counts (seed rule §4.4). docs/rules.md tells the same to the reader.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from snapreview.model.compare_rules import CompareRules
from snapreview.model.options import SEED_COLOUR_THRESHOLD, CompareOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_origins import statements_for
from snapreview.model.snapshot import Build, Snapshot

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class PairOptions:
    """What is in force for one pair: every value settled."""

    colour_threshold: float
    antialiasing: bool
    diff_threshold: float
    ignore_regions: tuple[Rectangle, ...] = ()


SEED_PAIR_OPTIONS = PairOptions(SEED_COLOUR_THRESHOLD, antialiasing=True, diff_threshold=0.0)
"""What the seed compares with when nothing is stated anywhere."""


def pair_options(snapshot: Snapshot, head: Build, window_rules: CompareRules, options: CompareOptions) -> PairOptions:
    """What is in force for the pair of a head snapshot; see the order at the top of this file."""
    rules = [statement.rule for statement in statements_for(snapshot, head, window_rules, options)]
    return PairOptions(
        colour_threshold=_first(rule.colour_threshold for rule in rules),
        antialiasing=_first(rule.antialiasing for rule in rules),
        diff_threshold=_first(rule.diff_threshold for rule in rules),
        ignore_regions=tuple(sorted({region for rule in rules for region in rule.ignore_regions})),
    )


def _first(values: Iterable[_Value | None]) -> _Value:
    """The first that is stated; the default states every value."""
    return next(value for value in values if value is not None)
