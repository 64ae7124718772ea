"""The changes a reader can make, from the review as it is."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import Action, Replaced, ReviewChange, change_between
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.model.review.pair_word import PairWord, with_pair
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote

_ACTION_OF_VERDICT = {
    Verdict.APPROVED: Action.APPROVE,
    Verdict.REJECTED: Action.REJECT,
    Verdict.UNDECIDED: Action.TAKE_BACK,
}


def decide(review: Review, images: Iterable[Seen], verdict: Verdict, reader: str, made_at: float) -> ReviewChange:
    """Approve or reject images as they were seen; those that have this very decision already are left alone."""
    edits: dict[str, Replaced[Decision]] = {}
    for seen in images:
        before = review.decisions.get(seen.name)
        if before is None or (before.seen, before.verdict) != (seen, verdict):
            edits[seen.name] = Replaced(before, Decision(seen, verdict, reader, made_at))
    return ReviewChange(_ACTION_OF_VERDICT[verdict], reader, made_at, decisions=edits)


def take_back(
    review: Review, images: Iterable[Seen], carried: Mapping[str, Decision], reader: str, made_at: float
) -> ReviewChange:
    """Make images undecided again; `carried` are the decisions of other reviews that hold for them."""
    edits: dict[str, Replaced[Decision]] = {}
    for seen in images:
        before = review.decisions.get(seen.name)
        after = Decision(seen, Verdict.UNDECIDED, reader, made_at) if seen.name in carried else None
        holds = before is not None and before.seen == seen
        if holds and before is not None and before.verdict is Verdict.UNDECIDED:
            continue
        if holds or after is not None:
            edits[seen.name] = Replaced(before, after)
    return ReviewChange(Action.TAKE_BACK, reader, made_at, decisions=edits)


def add_note(note: ReviewNote) -> ReviewChange:
    """Write a note."""
    edits = {note.identity: Replaced(None, note)}
    return ReviewChange(Action.ADD_NOTE, note.reader, note.written_at, notes=edits)


def edit_note(
    review: Review, identity: str, text: str, place: Rectangle | None, reader: str, made_at: float
) -> ReviewChange:
    """Give a note another text and place. Raises KeyError when there is no such note."""
    before = review.notes[identity]
    after = replace(before, text=text, place=place, reader=reader, written_at=made_at)
    edits = {} if (text, place) == (before.text, before.place) else {identity: Replaced(before, after)}
    return ReviewChange(Action.EDIT_NOTE, reader, made_at, notes=edits)


def delete_note(review: Review, identity: str, reader: str, made_at: float) -> ReviewChange:
    """Delete a note. Raises KeyError when there is no such note."""
    edits: dict[str, Replaced[ReviewNote]] = {identity: Replaced(review.notes[identity], None)}
    return ReviewChange(Action.DELETE_NOTE, reader, made_at, notes=edits)


def change_rules(review: Review, rules: CompareRules, reader: str, made_at: float) -> ReviewChange:
    """Other thresholds and ignore regions."""
    action = _rules_action(review.rules, rules)
    return change_between(action, review, replace(review, rules=rules), reader, made_at)


def accept_change(rule: AcceptedChange) -> ReviewChange:
    """Accept one exact change from now on."""
    return ReviewChange(Action.ACCEPT_CHANGE, rule.reader, rule.made_at, accepted={rule.identity: Replaced(None, rule)})


def edit_accepted(review: Review, rule: AcceptedChange, reader: str, made_at: float) -> ReviewChange:
    """Put another rule in the place of the one with its identity. Raises KeyError when there is none."""
    before = review.accepted[rule.identity]
    edits = {} if before == rule else {rule.identity: Replaced(before, rule)}
    return ReviewChange(Action.EDIT_ACCEPTED, reader, made_at, accepted=edits)


def delete_accepted(review: Review, identity: str, reader: str, made_at: float) -> ReviewChange:
    """No longer accept a change. Raises KeyError when there is no such rule."""
    edits: dict[str, Replaced[AcceptedChange]] = {identity: Replaced(review.accepted[identity], None)}
    return ReviewChange(Action.DELETE_ACCEPTED, reader, made_at, accepted=edits)


def pair_images(review: Review, head_name: str, base_name: str, reader: str, made_at: float) -> ReviewChange:
    """Pair two images of different names by the reader's word; either leaves the pair it was in."""
    after = with_pair(review, PairWord(head_name, base_name))
    return change_between(Action.PAIR, review, after, reader, made_at)


def unpair_images(review: Review, head_name: str, reader: str, made_at: float) -> ReviewChange:
    """Part two images that a reader paired."""
    pairs = {head: base for head, base in review.pairs.items() if head != head_name}
    return change_between(Action.UNPAIR, review, replace(review, pairs=pairs), reader, made_at)


def refuse_pair(review: Review, head_name: str, base_name: str, reader: str, made_at: float) -> ReviewChange:
    """Say that two images that were proposed as a pair are none."""
    after = with_pair(review, PairWord(head_name, base_name, refused=True))
    return change_between(Action.REFUSE_PAIR, review, after, reader, made_at)


def offer_pair(review: Review, head_name: str, base_name: str, reader: str, made_at: float) -> ReviewChange:
    """Let a refused pair be proposed again."""
    after = replace(review, refused_pairs=review.refused_pairs - {(head_name, base_name)})
    return change_between(Action.OFFER_PAIR, review, after, reader, made_at)


def _rules_action(before: CompareRules, after: CompareRules) -> Action:
    """What a reader would call the step from some rules to others."""
    regions_before, regions_after = _region_count(before), _region_count(after)
    if regions_before == regions_after:
        return Action.CHANGE_THRESHOLDS
    return Action.ADD_REGION if regions_after > regions_before else Action.REMOVE_REGION


def _region_count(rules: CompareRules) -> int:
    every: Iterable[Rule] = (rules.build, *(group.rule for group in rules.groups), *rules.images.values())
    return sum(len(rule.ignore_regions) for rule in every)
