"""What is stated for one pair and where: the statements that `pair_options` settles, with their origins."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from snapreview.model.compare_rules import CompareRules, GroupRule, Rule
from snapreview.model.options import SEED_COLOUR_THRESHOLD, CompareOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import BUILD_TARGET, Level, RuleTarget, image_target
from snapreview.model.snapshot import Build, Snapshot

_Value = TypeVar("_Value")


class Place(StrEnum):
    """Where a value was written down; the value is the word for people."""

    WINDOW = "this window"
    FILE = "snapreview.toml"
    MANIFEST = "manifest or sidecar"
    ASKED = "command line"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one origin states. `target` is None for the command line and the default."""

    place: Place
    target: RuleTarget | None
    rule: Rule


@dataclass(frozen=True, slots=True)
class InForce(Generic[_Value]):
    """A value in force with the statement it comes from."""

    value: _Value
    origin: Statement


@dataclass(frozen=True, slots=True)
class PlacedRegion:
    """A region to ignore (image pixels) with the statement it comes from."""

    region: Rectangle
    origin: Statement

    @property
    def removable(self) -> bool:
        """True when it was made in the window."""
        return self.origin.place is Place.WINDOW


@dataclass(frozen=True, slots=True)
class OptionOrigins:
    """What is in force for one pair and why; the values are those of `pair_options`."""

    colour_threshold: InForce[float]
    antialiasing: InForce[bool]
    diff_threshold: InForce[float]
    regions: tuple[PlacedRegion, ...]


_DEFAULT = Statement(Place.DEFAULT, None, Rule(SEED_COLOUR_THRESHOLD, antialiasing=True, diff_threshold=0.0))


def option_origins(
    snapshot: Snapshot, head: Build, window_rules: CompareRules, options: CompareOptions
) -> OptionOrigins:
    """What is in force for the pair of a head snapshot, each value with its origin."""
    statements = list(statements_for(snapshot, head, window_rules, options))
    return OptionOrigins(
        colour_threshold=_first(statements, lambda rule: rule.colour_threshold),
        antialiasing=_first(statements, lambda rule: rule.antialiasing),
        diff_threshold=_first(statements, lambda rule: rule.diff_threshold),
        regions=tuple(
            PlacedRegion(region, statement) for statement in statements for region in statement.rule.ignore_regions
        ),
    )


def statements_for(
    snapshot: Snapshot, head: Build, window_rules: CompareRules, options: CompareOptions
) -> Iterator[Statement]:
    """All that is stated for the pair of a head snapshot, in the order of precedence, the default last.

    The order is told at the top of `pair_options`.
    """
    origins = ((Place.WINDOW, window_rules), (Place.FILE, head.rules))
    image = image_target(snapshot.name)
    for place, rules in origins:
        if snapshot.name in rules.images:
            yield Statement(place, image, rules.images[snapshot.name])
    yield Statement(Place.MANIFEST, image, Rule(diff_threshold=snapshot.metadata.diff_threshold))
    for place, rules in origins:
        for group in _matching(rules, snapshot):
            yield Statement(place, RuleTarget(Level.GROUP, group.pattern), group.rule)
    asked = Rule(options.colour_threshold, options.antialiasing, options.diff_threshold)
    yield Statement(Place.ASKED, None, asked)
    for place, rules in origins:
        yield Statement(place, BUILD_TARGET, rules.build)
    yield Statement(Place.MANIFEST, BUILD_TARGET, Rule(diff_threshold=head.diff_threshold))
    yield _DEFAULT


def _matching(rules: CompareRules, snapshot: Snapshot) -> Iterator[GroupRule]:
    """The matching groups, the last one written first."""
    return (group for group in reversed(rules.groups) if group.applies_to(snapshot.group, snapshot.name))


def _first(statements: list[Statement], value_of: Callable[[Rule], _Value | None]) -> InForce[_Value]:
    return next(
        InForce(value, statement) for statement in statements if (value := value_of(statement.rule)) is not None
    )
