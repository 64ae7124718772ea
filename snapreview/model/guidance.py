"""How a reader wants two builds to be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from snapreview.model.compare_rules import NO_RULES, CompareRules


@dataclass(frozen=True, slots=True)
class Guidance:
    """Thresholds and ignore regions made by hand, and pairs of images made by hand: base names by head names."""

    rules: CompareRules = NO_RULES
    pairs: Mapping[str, str] = field(default_factory=dict)

    def with_pairs(self, pairs: Mapping[str, str]) -> "Guidance":
        """The same with further pairs, which outweigh those that share an image with them."""
        taken = set(pairs.values())
        kept = {new: old for new, old in self.pairs.items() if new not in pairs and old not in taken}
        return Guidance(self.rules, {**kept, **pairs})


NO_GUIDANCE = Guidance()
