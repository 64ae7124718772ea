"""The rules of a comparison, from the most general to the single image, and what they come to for one pair.

A value is taken from the first of these that states it:

1. the image's own rule (window, then `snapreview.toml`), then for the diff threshold its manifest entry or sidecar
2. the last matching group rule (window, then `snapreview.toml`)
3. what was asked for on the command line
4. the build's rule (window, then `snapreview.toml`), then for the diff threshold the head manifest
5. the default: colour threshold 0.01, anti-aliasing tolerated, diff threshold 0

Ignore regions are not replaced but added up: those of the image, of every matching group and of the build.
Nothing of the base build counts (seed rule §4.4). docs/rules.md tells the same to the reader.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TypeVar

from snapreview.model.options import SEED_COLOUR_THRESHOLD, CompareOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.snapshot import Build, Snapshot

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Rule:
    """What one level states; None where it states nothing.

    Thresholds are ratios: colour_threshold 0..1, diff_threshold 0 <= x < 1. Regions are in image pixels.
    """

    colour_threshold: float | None = None
    antialiasing: bool | None = None
    diff_threshold: float | None = None
    ignore_regions: tuple[Rectangle, ...] = ()


@dataclass(frozen=True, slots=True)
class GroupRule:
    """A rule for every image whose group or name matches a pattern with `*`, `?` and `[…]`."""

    pattern: str
    rule: Rule

    def applies_to(self, snapshot: Snapshot) -> bool:
        """True when the pattern matches the snapshot's group or its image name."""
        return fnmatchcase(snapshot.group, self.pattern) or fnmatchcase(snapshot.name, self.pattern)


@dataclass(frozen=True, slots=True)
class CompareRules:
    """The rules of one origin: for the whole build, for groups in their order, for images by name."""

    build: Rule = Rule()
    groups: tuple[GroupRule, ...] = ()
    images: Mapping[str, Rule] = field(default_factory=dict)


NO_RULES = CompareRules()


@dataclass(frozen=True, slots=True)
class PairOptions:
    """What is in force for one pair: every value settled."""

    colour_threshold: float
    antialiasing: bool
    diff_threshold: float
    ignore_regions: tuple[Rectangle, ...] = ()


def pair_options(
    snapshot: Snapshot, head: Build, window_rules: CompareRules, options: CompareOptions
) -> PairOptions:
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
    return (group.rule for group in reversed(rules.groups) if group.applies_to(snapshot))


def _first(values: list[_Value | None], default: _Value) -> _Value:
    return next((value for value in values if value is not None), default)
