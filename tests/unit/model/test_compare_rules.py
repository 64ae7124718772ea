"""Which images a group rule is for."""

import pytest

from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule


@pytest.mark.parametrize(
    ("pattern", "group", "name", "applies"),
    [
        ("charts", "charts", "bar.png", True),
        ("charts/*", "", "charts/bar.png", True),
        ("charts/*", "", "charts/deep/bar.png", True),
        ("*.png", "charts", "bar.png", True),
        ("bar-?.png", "", "bar-1.png", True),
        ("bar-?.png", "", "bar-10.png", False),
        ("bar-[12].png", "", "bar-2.png", True),
        ("bar-[!12].png", "", "bar-2.png", False),
        ("charts", "", "charts/bar.png", False),
        ("Charts", "charts", "charts", False),
        ("*", "", "anything", True),
    ],
)
def test_a_group_rule_is_for_what_matches_by_group_or_by_name(
    pattern: str, group: str, name: str, applies: bool
) -> None:
    assert GroupRule(pattern, Rule()).applies_to(group, name) is applies


def test_no_rules_state_nothing() -> None:
    assert CompareRules() == NO_RULES
    assert (NO_RULES.build, NO_RULES.groups, dict(NO_RULES.images)) == (Rule(), (), {})
    assert Rule() == Rule(None, None, None, ())
