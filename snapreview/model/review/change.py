"""Changes of a review as values: what was there before and what is there afterwards, so that each can be undone."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from snapreview.model.compare_rules import CompareRules
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote

_Value = TypeVar("_Value")

_NOTHING: Mapping[Any, Any] = MappingProxyType({})


def _nothing() -> Mapping[Any, Any]:
    return _NOTHING


class Action(StrEnum):
    """What a reader did; the value is the code that is stored."""

    APPROVE = "approve"
    REJECT = "reject"
    TAKE_BACK = "take_back"
    ADD_NOTE = "add_note"
    EDIT_NOTE = "edit_note"
    DELETE_NOTE = "delete_note"
    CHANGE_THRESHOLDS = "change_thresholds"
    ADD_REGION = "add_region"
    REMOVE_REGION = "remove_region"
    ACCEPT_CHANGE = "accept_change"
    EDIT_ACCEPTED = "edit_accepted"
    DELETE_ACCEPTED = "delete_accepted"
    PAIR = "pair"
    UNPAIR = "unpair"
    REFUSE_PAIR = "refuse_pair"
    OFFER_PAIR = "offer_pair"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class Replaced(Generic[_Value]):
    """One thing before and after a change; None where there is none."""

    before: _Value | None
    after: _Value | None

    @property
    def inverse(self) -> "Replaced[_Value]":
        """The way back."""
        return Replaced(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ReviewChange:
    """One step of a review, made by one action of a reader (`made_at` in seconds since 1970, UTC).

    `decisions` by image name, `notes` and `accepted` by identity, `pairs` base names by head names, `refused_pairs`
    by (head name, base name) with True where a pair is refused.
    """

    action: Action
    reader: str
    made_at: float
    decisions: Mapping[str, Replaced[Decision]] = field(default_factory=_nothing)
    notes: Mapping[str, Replaced[ReviewNote]] = field(default_factory=_nothing)
    accepted: Mapping[str, Replaced[AcceptedChange]] = field(default_factory=_nothing)
    pairs: Mapping[str, Replaced[str]] = field(default_factory=_nothing)
    refused_pairs: Mapping[tuple[str, str], Replaced[bool]] = field(default_factory=_nothing)
    rules: Replaced[CompareRules] | None = None

    @property
    def empty(self) -> bool:
        """True when it changes nothing."""
        return not (
            self.decisions or self.notes or self.accepted or self.pairs or self.refused_pairs or self.rules is not None
        )

    @property
    def size(self) -> int:
        """How many things it changes: images decided, notes, rules, pairs."""
        things = len(self.decisions) + len(self.notes) + len(self.accepted) + len(self.pairs) + len(self.refused_pairs)
        return things + (self.rules is not None)

    @property
    def inverse(self) -> "ReviewChange":
        """The change that takes this one back."""
        return ReviewChange(
            self.action,
            self.reader,
            self.made_at,
            _inverse(self.decisions),
            _inverse(self.notes),
            _inverse(self.accepted),
            _inverse(self.pairs),
            _inverse(self.refused_pairs),
            None if self.rules is None else self.rules.inverse,
        )


_Key = TypeVar("_Key")


def change_between(action: Action, before: Review, after: Review, reader: str, made_at: float) -> ReviewChange:
    """The change that leads from one review to another."""
    refused = dict.fromkeys(before.refused_pairs, True)
    refused_after = dict.fromkeys(after.refused_pairs, True)
    return ReviewChange(
        action,
        reader,
        made_at,
        _between(before.decisions, after.decisions),
        _between(before.notes, after.notes),
        _between(before.accepted, after.accepted),
        _between(before.pairs, after.pairs),
        _between(refused, refused_after),
        None if before.rules == after.rules else Replaced(before.rules, after.rules),
    )


def applied(review: Review, *changes: ReviewChange) -> Review:
    """The review after these changes, one after the other."""
    return Review(
        decisions=_with(review.decisions, (change.decisions for change in changes)),
        notes=_with(review.notes, (change.notes for change in changes)),
        accepted=_with(review.accepted, (change.accepted for change in changes)),
        pairs=_with(review.pairs, (change.pairs for change in changes)),
        refused_pairs=_with_refused(review.refused_pairs, changes),
        rules=next(
            (change.rules.after for change in reversed(changes) if change.rules is not None and change.rules.after),
            review.rules,
        ),
    )


def undone(review: Review, change: ReviewChange) -> Review:
    """The review before this change."""
    return applied(review, change.inverse)


def differing_rules(review: Review, change: ReviewChange) -> tuple[AcceptedChange, ...]:
    """The rules for accepted changes that are not as this change leaves them, each as the change knows it."""
    differing = (edit for key, edit in change.accepted.items() if review.accepted.get(key) != edit.after)
    known = (edit.after or edit.before for edit in differing)
    return tuple(rule for rule in known if rule is not None)


def _inverse(edits: Mapping[_Key, Replaced[_Value]]) -> Mapping[_Key, Replaced[_Value]]:
    return {key: edit.inverse for key, edit in edits.items()} if edits else edits


def _between(before: Mapping[_Key, _Value], after: Mapping[_Key, _Value]) -> dict[_Key, Replaced[_Value]]:
    return {
        key: Replaced(before.get(key), after.get(key))
        for key in dict.fromkeys((*before, *after))
        if before.get(key) != after.get(key)
    }


def _with(present: Mapping[_Key, _Value], edits: Iterable[Mapping[_Key, Replaced[_Value]]]) -> Mapping[_Key, _Value]:
    """The values after all edits. Copied once, however many there are: a review may have 40,000 of them."""
    changed: dict[_Key, _Value] | None = None
    for step in edits:
        if step and changed is None:
            changed = dict(present)
        for key, edit in step.items():
            assert changed is not None  # made just above
            if edit.after is None:
                changed.pop(key, None)
            else:
                changed[key] = edit.after
    return present if changed is None else changed


def _with_refused(present: frozenset[tuple[str, str]], changes: tuple[ReviewChange, ...]) -> frozenset[tuple[str, str]]:
    refused = _with(dict.fromkeys(present, True), (change.refused_pairs for change in changes))
    return frozenset(refused) if any(change.refused_pairs for change in changes) else present
