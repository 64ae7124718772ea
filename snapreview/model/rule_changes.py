"""Changes of the rules made in the window, as functions from rules to rules; nothing is ever altered in place."""

from dataclasses import dataclass, replace
from enum import StrEnum
from glob import escape

from snapreview.model.compare_rules import NO_RULE, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle


class Level(StrEnum):
    """How far a rule reaches."""

    IMAGE = "image"
    GROUP = "group"
    BUILD = "build"


@dataclass(frozen=True, slots=True)
class RuleTarget:
    """What a rule is for: one image by its name, every image that matches a pattern, or the whole build ("")."""

    level: Level
    name: str = ""


def image_target(image_name: str) -> RuleTarget:
    """One image."""
    return RuleTarget(Level.IMAGE, image_name)


def group_target(group: str) -> RuleTarget:
    """The images of a group: what stands for something else in patterns stands for itself here."""
    return RuleTarget(Level.GROUP, escape(group))


BUILD_TARGET = RuleTarget(Level.BUILD)


def rule_of(rules: CompareRules, target: RuleTarget) -> Rule:
    """What the rules state for exactly this target."""
    if target.level is Level.BUILD:
        return rules.build
    if target.level is Level.IMAGE:
        return rules.images.get(target.name, NO_RULE)
    return next((group.rule for group in rules.groups if group.pattern == target.name), NO_RULE)


def with_rule(rules: CompareRules, target: RuleTarget, rule: Rule) -> CompareRules:
    """The rules with another one for this target; a rule that states nothing is left out.

    A group's rule keeps its place among the groups, a new one comes last and so wins over those before it.
    """
    if target.level is Level.BUILD:
        return replace(rules, build=rule)
    if target.level is Level.IMAGE:
        others = {name: present for name, present in rules.images.items() if name != target.name}
        return replace(rules, images=others if rule == NO_RULE else {**others, target.name: rule})
    return replace(rules, groups=_with_group(rules.groups, GroupRule(target.name, rule)))


def with_values(
    rules: CompareRules,
    target: RuleTarget,
    colour_threshold: float | None,
    antialiasing: bool | None,
    diff_threshold: float | None,
) -> CompareRules:
    """The rules with these values for a target (None states nothing); its regions stay."""
    regions = rule_of(rules, target).ignore_regions
    return with_rule(rules, target, Rule(colour_threshold, antialiasing, diff_threshold, regions))


def with_region(rules: CompareRules, target: RuleTarget, region: Rectangle) -> CompareRules:
    """The rules with one more region to ignore (image pixels)."""
    rule = rule_of(rules, target)
    regions = tuple(sorted({*rule.ignore_regions, region}))
    return with_rule(rules, target, replace(rule, ignore_regions=regions))


def without_region(rules: CompareRules, target: RuleTarget, region: Rectangle) -> CompareRules:
    """The rules without a region; those that do not hold it stay as they are."""
    rule = rule_of(rules, target)
    regions = tuple(present for present in rule.ignore_regions if present != region)
    return with_rule(rules, target, replace(rule, ignore_regions=regions))


def _with_group(groups: tuple[GroupRule, ...], changed: GroupRule) -> tuple[GroupRule, ...]:
    if changed.rule == NO_RULE:
        return tuple(group for group in groups if group.pattern != changed.pattern)
    if any(group.pattern == changed.pattern for group in groups):
        return tuple(changed if group.pattern == changed.pattern else group for group in groups)
    return (*groups, changed)
