"""The history of one image over all comparisons that are kept on this machine."""

from dataclasses import dataclass

from snapreview.model.review.decision import Decision, Seen
from snapreview.store.appearances import Appearance
from snapreview.store.review_store import ReviewStore


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What became of an image in one comparison, and what was decided on it there; either may be unknown.

    `review` names the two builds; `time` is in seconds since 1970, UTC.
    """

    review: str
    time: float
    appearance: Appearance | None
    decision: Decision | None


def image_history(store: ReviewStore, name: str) -> tuple[HistoryEntry, ...]:
    """All that is kept of an image, the latest first. Raises StoreError."""
    appearances: dict[tuple[str, Seen], Appearance] = {
        (f"{found.base} → {found.head}", found.seen): found for found in store.appearances.of(name)
    }
    decisions = {(decision.origin, decision.seen): decision for decision in store.decisions.history(name)}
    entries = []
    for key in dict.fromkeys((*appearances, *decisions)):
        appearance, decision = appearances.get(key), decisions.get(key)
        times = [appearance.seen_at] if appearance is not None else []
        times += [decision.decided_at] if decision is not None else []
        entries.append(HistoryEntry(key[0], max(times), appearance, decision))
    return tuple(sorted(entries, key=lambda entry: -entry.time))
