"""How a reader wants two builds to be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from snapreview.model.compare_rules import NO_RULES, CompareRules


@dataclass(frozen=True, slots=True)
class Guidance:
    """Thresholds and ignore regions made by hand, and pairs of images made by hand: base names by head names."""

    rules: CompareRules = NO_RULES
    pairs: Mapping[str, str] = field(default_factory=dict)


NO_GUIDANCE = Guidance()
