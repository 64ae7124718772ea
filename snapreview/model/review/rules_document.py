"""Rules as JSON: they are kept in reviews and travel in review files."""

from typing import Any

from snapreview.model.compare_rules import CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.checked_json import JsonObject, whole_numbers

_FARTHEST = 1_000_000_000


def rules_document(rules: CompareRules) -> dict[str, Any]:
    """The rules as JSON values."""
    return {
        "build": _rule_document(rules.build),
        "groups": [{"match": group.pattern, **_rule_document(group.rule)} for group in rules.groups],
        "images": {name: _rule_document(rule) for name, rule in rules.images.items()},
    }


def rules_of(document: object) -> CompareRules:
    """The rules of such a document. Raises ValueError when it is of another shape."""
    values = JsonObject(document)
    return CompareRules(
        build=values.optional("build", _rule) or Rule(),
        groups=tuple(_group(group) for group in values.list("groups")),
        images=values.mapping("images", _rule),
    )


def rectangle_document(place: Rectangle) -> list[int]:
    """Left, top, width, height."""
    return [place.x, place.y, place.width, place.height]


def rectangle_of(value: object) -> Rectangle:
    """The rectangle of four such numbers. Raises ValueError."""
    numbers = whole_numbers(value, 4)
    if max(numbers) > _FARTHEST:
        raise ValueError("a region cannot lie that far outside of any image")
    return Rectangle(*numbers)


def _rule_document(rule: Rule) -> dict[str, Any]:
    document: dict[str, Any] = {
        "colour_threshold": rule.colour_threshold,
        "antialiasing": rule.antialiasing,
        "diff_threshold": rule.diff_threshold,
        "ignore_regions": [rectangle_document(region) for region in rule.ignore_regions],
    }
    return {key: value for key, value in document.items() if value not in (None, [])}


def _group(document: object) -> GroupRule:
    return GroupRule(JsonObject(document).text("match"), _rule(document))


def _rule(document: object) -> Rule:
    values = JsonObject(document)
    return Rule(
        colour_threshold=values.optional_ratio("colour_threshold"),
        antialiasing=values.optional_truth("antialiasing"),
        diff_threshold=values.optional_ratio("diff_threshold"),
        ignore_regions=tuple(rectangle_of(region) for region in values.list("ignore_regions")),
    )
