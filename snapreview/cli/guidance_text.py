"""What a review says of how its builds are compared, for people."""

from snapreview.model.compare_rules import NO_RULE
from snapreview.model.guidance import Guidance
from snapreview.model.wording import count_text


def guidance_text(guidance: Guidance) -> str:
    """Such as `2 pairs and 1 rule`; "" when it says nothing."""
    rules = guidance.rules
    stated = [rules.build, *(group.rule for group in rules.groups), *rules.images.values()]
    counts = ((len(guidance.pairs), "pair"), (sum(rule != NO_RULE for rule in stated), "rule"))
    return " and ".join(count_text(count, one) for count, one in counts if count)
