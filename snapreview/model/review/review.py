"""A review: everything a reader has said about one comparison."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from snapreview.model.compare_rules import NO_RULES, CompareRules
from snapreview.model.guidance import Guidance
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.review_note import ReviewNote


@dataclass(frozen=True, slots=True)
class Review:
    """What a reader has said so far; changed only by making another one.

    `decisions` by image name; `notes` and `accepted` by their identity. `pairs` are images paired by the reader's
    word, base names by head names; `refused_pairs` are (head name, base name) that were proposed and refused.
    `rules` are the thresholds and ignore regions made in the window.
    """

    decisions: Mapping[str, Decision] = field(default_factory=dict)
    notes: Mapping[str, ReviewNote] = field(default_factory=dict)
    accepted: Mapping[str, AcceptedChange] = field(default_factory=dict)
    pairs: Mapping[str, str] = field(default_factory=dict)
    refused_pairs: frozenset[tuple[str, str]] = frozenset()
    rules: CompareRules = NO_RULES

    @property
    def guidance(self) -> Guidance:
        """What of it decides how the builds are compared."""
        return Guidance(self.rules, self.pairs)

    @property
    def approved(self) -> list[str]:
        """The names of the images that may become the baseline."""
        return [name for name, decision in self.decisions.items() if decision.verdict is Verdict.APPROVED]
