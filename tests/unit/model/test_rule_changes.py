"""Changes of rules are functions from rules to rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import (
    BUILD_TARGET,
    RuleTarget,
    group_target,
    image_target,
    rule_of,
    with_region,
    with_rule,
    with_values,
    without_region,
)

STRICT = Rule(colour_threshold=0.0, antialiasing=False)
CLOCK = Rectangle(0, 0, 390, 47)
AVATAR = Rectangle(24, 96, 80, 80)
TARGETS = (image_target("a.png"), group_target("charts"), BUILD_TARGET)

targets = st.sampled_from([*TARGETS, image_target("b.png"), group_target("maps")])
rules_of_one = st.builds(
    Rule,
    colour_threshold=st.none() | st.floats(0, 1),
    antialiasing=st.none() | st.booleans(),
    diff_threshold=st.none() | st.floats(0, 1, exclude_max=True),
    ignore_regions=st.lists(st.sampled_from([CLOCK, AVATAR]), unique=True).map(lambda found: tuple(sorted(found))),
)


@pytest.mark.parametrize("target", TARGETS)
def test_a_rule_is_for_its_target_alone(target: RuleTarget) -> None:
    rules = with_rule(NO_RULES, target, STRICT)
    assert [each for each in TARGETS if rule_of(rules, each) == STRICT] == [target]


@pytest.mark.parametrize("target", TARGETS)
def test_a_rule_that_states_nothing_leaves_no_trace(target: RuleTarget) -> None:
    assert with_rule(with_rule(NO_RULES, target, STRICT), target, Rule()) == NO_RULES


@given(st.lists(st.tuples(targets, rules_of_one)), targets, rules_of_one)
def test_what_was_there_before_can_be_put_back(
    steps: list[tuple[RuleTarget, Rule]], target: RuleTarget, rule: Rule
) -> None:
    before = NO_RULES
    for each in steps:
        before = with_rule(before, *each)
    after = with_rule(before, target, rule)
    assert rule_of(after, target) == rule
    again = with_rule(after, target, rule_of(before, target))
    assert all(rule_of(again, other) == rule_of(before, other) for other in TARGETS)


def test_values_leave_regions_alone_and_regions_values() -> None:
    target = image_target("a.png")
    rules = with_region(with_values(NO_RULES, target, 0.1, None, 0.2), target, CLOCK)
    assert rule_of(rules, target) == Rule(0.1, None, 0.2, (CLOCK,))
    assert rule_of(with_values(rules, target, None, True, None), target) == Rule(None, True, None, (CLOCK,))
    assert rule_of(without_region(rules, target, CLOCK), target) == Rule(0.1, None, 0.2)


def test_a_region_is_there_once() -> None:
    rules = with_region(with_region(NO_RULES, BUILD_TARGET, CLOCK), BUILD_TARGET, CLOCK)
    assert rules.build.ignore_regions == (CLOCK,)


def test_a_region_that_is_not_there_is_no_trouble() -> None:
    rules = with_region(NO_RULES, BUILD_TARGET, CLOCK)
    assert without_region(rules, BUILD_TARGET, AVATAR) == rules


def test_groups_keep_their_order_and_new_ones_come_last() -> None:
    rules = with_rule(with_rule(NO_RULES, group_target("a"), STRICT), group_target("b"), STRICT)
    rules = with_rule(rules, group_target("a"), Rule(diff_threshold=0.5))
    assert rules == CompareRules(groups=(GroupRule("a", Rule(diff_threshold=0.5)), GroupRule("b", STRICT)))


@given(st.text(min_size=1))
def test_a_group_s_target_matches_the_group_and_no_other(name: str) -> None:
    group = GroupRule(group_target(name).name, STRICT)
    assert group.applies_to(name, "no such image")
    assert not group.applies_to(f"{name}x", f"{name}y")
