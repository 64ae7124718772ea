"""The review of an open comparison: what is decided, deciding, undoing; everything is on the disk at once."""

import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from snapreview.errors import ReviewMoved
from snapreview.model.compare_rules import CompareRules
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult
from snapreview.model.review import making_changes
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import ReviewChange
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.standing import Standing, standing_of
from snapreview.store.review_journal import ReviewKey, StoredReview
from snapreview.store.review_store import ReviewStore

_TRIES = 3  # another window may write between reading and writing; nobody is that fast more than once


class ReviewBook:
    """One review. Changed by one thread at a time, which others may read it beside, for what they read is replaced as a
    whole; each method that changes something returns when that is on the disk.

    A decision that was made on something else than is seen now does not hold: its image is undecided again, and the
    decision is `withdrawn`. A decision of another review on exactly what is seen holds here, too: it is carried over.
    """

    def __init__(self, store: ReviewStore, key: ReviewKey, reader: str, clock: Callable[[], float] = time.time) -> None:
        """Open the review or begin it; `clock` gives seconds since 1970, UTC. Raises StoreError."""
        self.key = key
        self.store = store
        self.reader = reader
        self._clock = clock
        self._version = store.data_version()
        self._steps = store.journal.steps()  # those that were told; more may be known
        self._stored: StoredReview = store.journal.open(key)
        self._seen: Mapping[str, Seen] = {}
        self._carried: dict[str, Decision] = {}
        self._shown = self._stored.review
        self._show_all()

    # What is there

    @property
    def review(self) -> Review:
        """Everything that holds now: decisions on what is seen, carried over ones among them, notes, rules, pairs."""
        return self._shown

    @property
    def identity(self) -> int:
        """The number of the review in the store."""
        return self._stored.identity

    @property
    def seen(self) -> Mapping[str, Seen]:
        """What there is to decide on, by image name."""
        return self._seen

    @property
    def next_undo(self) -> ReviewChange | None:
        """The change that `undo` would take back."""
        return self._stored.next_undo

    @property
    def next_redo(self) -> ReviewChange | None:
        """The change that `redo` would make again."""
        return self._stored.next_redo

    def decision(self, name: str) -> Decision | None:
        """The decision that holds for an image."""
        return self._shown.decisions.get(name)

    def withdrawn(self, name: str) -> Decision | None:
        """The decision made in this review that no longer holds because the image changed."""
        own = self._stored.review.decisions.get(name)
        if own is None or own.verdict is Verdict.UNDECIDED or own.seen == self._seen.get(name):
            return None
        return own

    def accepted_by(self, name: str, signature: str) -> AcceptedChange | None:
        """The rule that accepts a change (by its signature, "" where it is not known) of an image now."""
        if not signature or not self._shown.accepted:
            return None
        now = self._clock()
        return next((rule for rule in self._shown.accepted.values() if rule.accepts(name, signature, now)), None)

    def standing(self, result: ImageResult, signature: str = "") -> Standing:
        """Where an image stands."""
        decision = self._shown.decisions.get(result.name)
        rule = self.accepted_by(result.name, signature) if decision is None else None
        return standing_of(result, decision, rule)

    def notes_on(self, name: str) -> tuple[ReviewNote, ...]:
        """The notes on an image, the oldest first."""
        found = (note for note in self._shown.notes.values() if note.name == name)
        return tuple(sorted(found, key=lambda note: note.written_at))

    # What the reader does

    def look_at(self, seen: Mapping[str, Seen]) -> None:
        """Take over what a comparison shows, by image name. Raises StoreError."""
        self._seen = seen
        self._carried = {}
        self._look_up(seen)
        self._show_all()

    def decide(self, names: Iterable[str], verdict: Verdict) -> ReviewChange | None:
        """Approve or reject images. Returns what was done, None when nothing was to do. Raises StoreError."""
        images = self._images(names)
        if verdict is Verdict.UNDECIDED:
            return self.take_back(names)
        return self.make(lambda review: making_changes.decide(review, images, verdict, self.reader, self._clock()))

    def take_back(self, names: Iterable[str]) -> ReviewChange | None:
        """Make images undecided again. Returns what was done, None when nothing was to do. Raises StoreError."""
        images = self._images(names)

        def change(review: Review) -> ReviewChange:
            carried = {name: found for name, found in self._carried.items() if found.verdict is not Verdict.UNDECIDED}
            return making_changes.take_back(review, images, carried, self.reader, self._clock())

        return self.make(change)

    def toggle(self, names: Iterable[str], verdict: Verdict) -> ReviewChange | None:
        """Decide, or take the decision back when all the images have this very one already. Raises StoreError."""
        known = [seen.name for seen in self._images(names)]
        decisions = [self.decision(name) for name in known]
        if known and all(decision is not None and decision.verdict is verdict for decision in decisions):
            return self.take_back(known)
        return self.decide(known, verdict)

    def add_note(self, name: str, text: str, place: Rectangle | None = None) -> ReviewNote:
        """Write a note on an image, pinned to a place in canvas pixels or to the whole image. Raises StoreError."""
        note = ReviewNote(uuid.uuid4().hex, name, text, self.reader, self._clock(), place)
        self.make(lambda _review: making_changes.add_note(note))
        return note

    def edit_note(self, identity: str, text: str, place: Rectangle | None) -> ReviewChange | None:
        """Give a note another text and place (None for the whole image). Raises KeyError when there is no such note,
        StoreError.
        """
        return self.make(
            lambda review: making_changes.edit_note(review, identity, text, place, self.reader, self._clock())
        )

    def delete_note(self, identity: str) -> ReviewChange | None:
        """Delete a note. Raises KeyError when there is no such note, StoreError."""
        return self.make(lambda review: making_changes.delete_note(review, identity, self.reader, self._clock()))

    def change_rules(self, rules: CompareRules) -> ReviewChange | None:
        """Other thresholds and ignore regions. Raises StoreError."""
        return self.make(lambda review: making_changes.change_rules(review, rules, self.reader, self._clock()))

    def accept_change(self, signature: str, pattern: str, reason: str, expires_at: float) -> AcceptedChange:
        """Accept one exact change from now on until `expires_at` (seconds since 1970, UTC), in all reviews.

        Raises ValueError when no reason is given or it would have expired already, StoreError.
        """
        now = self._clock()
        if not reason.strip() or expires_at <= now or not signature:
            raise ValueError("A change is accepted for a reason and for a time that is not over.")
        rule = AcceptedChange(uuid.uuid4().hex, signature, pattern, reason.strip(), self.reader, now, expires_at)
        self.make(lambda _review: making_changes.accept_change(rule))
        return rule

    def edit_accepted(self, rule: AcceptedChange) -> ReviewChange | None:
        """Put another rule in the place of the one with its identity. Raises KeyError, StoreError."""
        return self.make(lambda review: making_changes.edit_accepted(review, rule, self.reader, self._clock()))

    def delete_accepted(self, identity: str) -> ReviewChange | None:
        """No longer accept a change. Raises KeyError when there is no such rule, StoreError."""
        return self.make(lambda review: making_changes.delete_accepted(review, identity, self.reader, self._clock()))

    def pair_images(self, head_name: str, base_name: str) -> ReviewChange | None:
        """Pair two images of different names. Raises StoreError."""
        return self.make(
            lambda review: making_changes.pair_images(review, head_name, base_name, self.reader, self._clock())
        )

    def unpair_images(self, head_name: str) -> ReviewChange | None:
        """Part two images that a reader paired. Raises StoreError."""
        return self.make(lambda review: making_changes.unpair_images(review, head_name, self.reader, self._clock()))

    def refuse_pair(self, head_name: str, base_name: str) -> ReviewChange | None:
        """Say that two images that were proposed as a pair are none. Raises StoreError."""
        return self.make(
            lambda review: making_changes.refuse_pair(review, head_name, base_name, self.reader, self._clock())
        )

    def make(self, change_of: Callable[[Review], ReviewChange]) -> ReviewChange | None:
        """Make a change, from the review as it is stored now; for changes that have no method of their own, such as
        a merge (`change_between`). Returns it, None when it changes nothing. Raises StoreError.
        """
        for _ in range(_TRIES):
            change = change_of(self._stored.review)
            if change.empty:
                return None
            try:
                self._stored = self.store.journal.append(self._stored, change)
            except ReviewMoved:
                self._reload()
            else:
                self._show_changed(change)
                return change
        raise ReviewMoved("Another window changes this review all the time, so nothing was done. Try again.")

    def undo(self) -> ReviewChange | None:
        """Take back the last change and return it; None when there is none. Rules for accepted changes that another
        review changed since stay as they are (`differing_rules` of the change's inverse names them).

        Raises ReviewMoved when another window changed the review: nothing is taken back, it is shown as it is now.
        """
        return self._step(self.next_undo, self.store.journal.undo)

    def redo(self) -> ReviewChange | None:
        """Make the change again that was taken back last, and return it. Exceptions and errors like `undo`."""
        return self._step(self.next_redo, self.store.journal.redo)

    def refresh(self) -> bool:
        """Look whether another window wrote something, and take it over. True when it did. Raises StoreError."""
        version = self.store.data_version()
        if version == self._version:
            return False
        self._version = version
        steps = self.store.journal.steps()
        if steps == self._steps:
            return False  # only something was noted beside the reviews
        self._steps = steps
        self._reload()
        return True

    # Inside

    def _step(self, change: ReviewChange | None, step: Callable[[StoredReview], StoredReview]) -> ReviewChange | None:
        if change is None:
            return None
        try:
            self._stored = step(self._stored)
        except ReviewMoved:
            self._reload()
            raise
        self._show_changed(change)
        return change

    def _images(self, names: Iterable[str]) -> list[Seen]:
        return [self._seen[name] for name in names if name in self._seen]

    def _reload(self) -> None:
        self._stored = self.store.journal.read(self._stored.identity)
        self._carried = {}
        self._look_up(self._seen)
        self._show_all()

    def _show_all(self) -> None:
        found = ((name, self._holding(name)) for name in self._seen)
        decisions = {name: decision for name, decision in found if decision is not None}
        self._shown = replace(self._stored.review, decisions=decisions)

    def _show_changed(self, change: ReviewChange) -> None:
        self._steps += 1
        decisions = self._shown.decisions
        if change.decisions:
            decisions = dict(decisions)
            # What is decided here for the first time is carried over from nowhere, so nothing is to be found.
            self._look_up(name for name in change.decisions if name in self._carried or not self._is_own(name))
            for name in change.decisions:
                holding = self._holding(name)
                if holding is None:
                    decisions.pop(name, None)
                else:
                    decisions[name] = holding
        self._shown = replace(self._stored.review, decisions=decisions)

    def _look_up(self, names: Iterable[str]) -> None:
        """Find what is carried over to images: what other reviews say, and where this one says nothing of what is
        seen now, also what it said when the same was seen before.
        """
        own = self._stored.review.decisions
        holding: list[Seen] = []
        other: list[Seen] = []
        for seen in self._images(names):
            self._carried.pop(seen.name, None)
            decision = own.get(seen.name)
            (holding if decision is not None and decision.seen == seen else other).append(seen)
        self._carried |= self.store.decisions.find(holding, besides=self.identity)
        self._carried |= self.store.decisions.find(other)

    def _is_own(self, name: str) -> bool:
        """True when this review decided on what is seen of an image now."""
        own = self._stored.review.decisions.get(name)
        return own is not None and own.seen == self._seen.get(name)

    def _holding(self, name: str) -> Decision | None:
        holding = self._stored.review.decisions.get(name) if self._is_own(name) else self._carried.get(name)
        return None if holding is None or holding.verdict is Verdict.UNDECIDED else holding
