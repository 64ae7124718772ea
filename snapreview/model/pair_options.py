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

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.options import SEED_COLOUR_THRESHOLD, CompareOptions
from snapreview.model.rectangle import Rectangle
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
    origins = (window_rules, head.rules)
    image = [rules.images[snapshot.name] for rules in origins if snapshot.name in rules.images]
    groups = [rule for rules in origins for rule in _matching(rules, snapshot)]
    build = [rules.build for rules in origins]
    asked = Rule(options.colour_threshold, options.antialiasing, options.diff_threshold)
    own = Rule(diff_threshold=snapshot.metadata.diff_threshold)
    manifest = Rule(diff_threshold=head.diff_threshold)
    levels = [*image, own, *groups, asked, *build, manifest]
    return PairOptions(
        colour_threshold=_first([rule.colour_threshold for rule in levels], SEED_COLOUR_THRESHOLD),
        antialiasing=_first([rule.antialiasing for rule in levels], True),
        diff_threshold=_first([rule.diff_threshold for rule in levels], 0.0),
        ignore_regions=tuple(sorted({region for rule in levels for region in rule.ignore_regions})),
    )


def _matching(rules: CompareRules, snapshot: Snapshot) -> Iterator[Rule]:
    """The rules of matching groups, the last one written first."""
    return (group.rule for group in reversed(rules.groups) if group.applies_to(snapshot.group, snapshot.name))


def _first(values: list[_Value | None], default: _Value) -> _Value:
    return next((value for value in values if value is not None), default)
