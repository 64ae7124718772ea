"""What is in force for one pair (docs/rules.md, snapshots API §4.4)."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.options import CompareOptions
from snapreview.model.pair_options import SEED_PAIR_OPTIONS, PairOptions, pair_options
from snapreview.model.rectangle import Rectangle
from snapreview.model.snapshot import SnapshotMetadata
from tests.support.values import build, snapshot

MAYBE_THRESHOLD = st.none() | st.floats(min_value=0, max_value=1, exclude_max=True)

STRONGEST_FIRST = (
    "image in the window",
    "image in snapreview.toml",
    "sidecar",
    "group in the window",
    "earlier group in the window",
    "group in snapreview.toml",
    "earlier group in snapreview.toml",
    "command line",
    "build in the window",
    "build in snapreview.toml",
    "head manifest",
)
ONLY_DIFF_THRESHOLD = {"sidecar", "head manifest"}
VALUES = {origin: (number + 1) / 100 for number, origin in enumerate(STRONGEST_FIRST)}


def in_force(stating: set[str], key: str, values: dict[str, Any]) -> PairOptions:
    """What is in force for `charts/bar.png` when these origins state a value for the key."""

    def rule(origin: str) -> Rule:
        return Rule(**{key: values[origin]}) if origin in stating else Rule()

    def rules(place: str) -> CompareRules:
        groups = (
            GroupRule("charts/*", rule(f"earlier group {place}")),
            GroupRule("*bar*", rule(f"group {place}")),
            GroupRule("maps/*", Rule(**{key: values["command line"]})),  # matches nothing here
        )
        return CompareRules(rule(f"build {place}"), groups, {"charts/bar.png": rule(f"image {place}")})

    def own(origin: str) -> Any:
        return values[origin] if origin in stating else None

    head = replace(build({}, diff_threshold=own("head manifest")), rules=rules("in snapreview.toml"))
    options = CompareOptions(**{key: own("command line")})
    pictured = snapshot("charts/bar.png", "1", diff_threshold=own("sidecar"))
    return pair_options(pictured, head, rules("in the window"), options)


def test_where_nothing_is_stated_the_seed_s_values_hold() -> None:
    assert pair_options(snapshot("a.png", "1"), build({}), NO_RULES, CompareOptions()) == SEED_PAIR_OPTIONS
    assert in_force(set(), "diff_threshold", VALUES) == SEED_PAIR_OPTIONS


@pytest.mark.parametrize("number", range(len(STRONGEST_FIRST)), ids=STRONGEST_FIRST)
def test_each_line_of_the_order_beats_all_below_it(number: int) -> None:
    origin, stating = STRONGEST_FIRST[number], set(STRONGEST_FIRST[number:])
    assert in_force(stating, "diff_threshold", VALUES).diff_threshold == VALUES[origin]
    if origin not in ONLY_DIFF_THRESHOLD:
        stating -= ONLY_DIFF_THRESHOLD
        assert in_force(stating, "colour_threshold", VALUES).colour_threshold == VALUES[origin]
        tolerated = {other: other != origin for other in STRONGEST_FIRST}
        assert in_force(stating, "antialiasing", tolerated).antialiasing is False


@pytest.mark.parametrize("origin", STRONGEST_FIRST)
def test_a_threshold_of_0_is_a_statement_as_well(origin: str) -> None:
    values = {other: 0.0 if other == origin else 0.5 for other in STRONGEST_FIRST}
    stating = set(STRONGEST_FIRST[STRONGEST_FIRST.index(origin) :])
    assert in_force(stating, "diff_threshold", values).diff_threshold == 0.0


@given(st.sets(st.sampled_from(STRONGEST_FIRST)))
def test_the_value_in_force_is_the_first_one_stated(stating: set[str]) -> None:
    expected = next((VALUES[origin] for origin in STRONGEST_FIRST if origin in stating), 0.0)
    assert in_force(stating, "diff_threshold", VALUES).diff_threshold == expected


@given(MAYBE_THRESHOLD, MAYBE_THRESHOLD, MAYBE_THRESHOLD)
def test_the_seed_s_three_thresholds_keep_their_order(
    image: float | None, asked: float | None, manifest: float | None
) -> None:
    head = build({}, diff_threshold=manifest)
    options = CompareOptions(diff_threshold=asked)
    settled = pair_options(snapshot("a.png", "1", diff_threshold=image), head, NO_RULES, options)
    expected = next((value for value in (image, asked, manifest) if value is not None), 0.0)
    assert settled.diff_threshold == expected


def test_the_rules_of_other_images_do_not_hold() -> None:
    head = replace(build({}), rules=CompareRules(images={"b.png": Rule(colour_threshold=0.5)}))
    assert pair_options(snapshot("a.png", "1"), head, NO_RULES, CompareOptions()) == SEED_PAIR_OPTIONS


def test_a_group_is_matched_by_the_group_an_image_states() -> None:
    head = replace(build({}), rules=CompareRules(groups=(GroupRule("Maps *", Rule(antialiasing=False)),)))
    grouped = replace(snapshot("a.png", "1"), metadata=SnapshotMetadata(group="Maps of Europe"))
    assert not pair_options(grouped, head, NO_RULES, CompareOptions()).antialiasing


def test_each_value_comes_from_its_own_line() -> None:
    rules = CompareRules(
        Rule(colour_threshold=0.3, antialiasing=False, diff_threshold=0.3),
        (GroupRule("*", Rule(antialiasing=True)),),
        {"a.png": Rule(diff_threshold=0.1)},
    )
    settled = pair_options(snapshot("a.png", "1"), replace(build({}), rules=rules), NO_RULES, CompareOptions())
    assert (settled.colour_threshold, settled.antialiasing, settled.diff_threshold) == (0.3, True, 0.1)


def test_ignore_regions_of_all_origins_add_up_each_once_and_in_one_order() -> None:
    first, second, third, fourth = (Rectangle(number, 0, 1, 1) for number in range(4))
    elsewhere = Rectangle(9, 9, 1, 1)
    of_file = CompareRules(
        Rule(ignore_regions=(fourth, first)),
        (GroupRule("a*", Rule(ignore_regions=(third,))), GroupRule("b*", Rule(ignore_regions=(elsewhere,)))),
        {"b.png": Rule(ignore_regions=(elsewhere,))},
    )
    of_window = CompareRules(Rule(ignore_regions=(first,)), (), {"a.png": Rule(ignore_regions=(second,))})
    head = replace(build({}), rules=of_file)
    settled = pair_options(snapshot("a.png", "1"), head, of_window, CompareOptions())
    assert settled.ignore_regions == (first, second, third, fourth)
