"""The journal of each review: every change in order, how many of them are in force, and all at once on the disk."""

import json
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from snapreview.errors import ReviewMoved, StoreError
from snapreview.model.compare_rules import CompareRules
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import ReviewChange, applied
from snapreview.model.review.change_document import change_of, change_text
from snapreview.model.review.documents import accepted_document, accepted_of
from snapreview.model.review.review import Review
from snapreview.model.review.rules_document import rules_document, rules_of
from snapreview.store.decision_index import forget_decisions, note_decisions
from snapreview.store.review_database import ReviewDatabase, blob_of

_NEW = "INSERT INTO reviews (base, head, start_rules, done, revision, opened_at) VALUES (?, ?, ?, 0, 0, ?)"
_FIND = "SELECT identity FROM reviews WHERE base = ? AND head = ?"
_RULES_OF_HEAD = "SELECT identity FROM reviews WHERE head = ? ORDER BY opened_at DESC, identity DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class ReviewKey:
    """A review is of a pair of builds, by their uris."""

    base: str
    head: str


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A review as it is stored: its state, its changes in order, and how many of them are in force.

    `revision` grows with every step, also of undoing. `review.accepted` holds the rules of all reviews.
    """

    identity: int
    review: Review
    changes: tuple[ReviewChange, ...]
    done: int
    revision: int

    @property
    def next_undo(self) -> ReviewChange | None:
        """The change that undoing would take back."""
        return self.changes[self.done - 1] if self.done else None

    @property
    def next_redo(self) -> ReviewChange | None:
        """The change that redoing would make again."""
        return self.changes[self.done] if self.done < len(self.changes) else None


class ReviewJournal:
    """Reads and continues the journals of reviews. Safe in any thread and beside other windows."""

    def __init__(self, database: ReviewDatabase, rules_before: Callable[[str], CompareRules]) -> None:
        """`rules_before` gives the rules a head build had before there were journals."""
        self._database = database
        self._rules_before = rules_before

    def open(self, key: ReviewKey) -> StoredReview:
        """The review of two builds, begun when there is none yet. Raises StoreError.

        A new one begins with the rules that were last made for the same head build.
        """
        found = self.find(key)
        if found is not None:
            return found
        values, rules = (blob_of(key.base), blob_of(key.head)), self.rules_of_head(key.head)
        with self._database.writing() as connection:
            document = json.dumps(rules_document(rules))
            connection.execute(f"{_NEW} ON CONFLICT DO NOTHING", (*values, document, time.time()))
            (identity,) = connection.execute(_FIND, values).fetchone()
        return self.read(identity)

    def find(self, key: ReviewKey) -> StoredReview | None:
        """The review of two builds; None when nobody has begun one. Raises StoreError."""
        with self._database.reading() as connection:
            row = connection.execute(_FIND, (blob_of(key.base), blob_of(key.head))).fetchone()
            return None if row is None else _stored(connection, row[0])

    def rules_of_head(self, head: str) -> CompareRules:
        """The rules that were last made for a head build, with which a new review begins. Raises StoreError."""
        with self._database.reading() as connection:
            row = connection.execute(_RULES_OF_HEAD, (blob_of(head),)).fetchone()
            if row is not None:
                return _stored(connection, row[0]).review.rules
        return self._rules_before(head)

    def steps(self) -> int:
        """How many steps were made in all reviews so far; what is only noted beside them is none. Raises StoreError."""
        with self._database.reading() as connection:
            (steps,) = connection.execute("SELECT COALESCE(SUM(revision), 0) FROM reviews").fetchone()
            return int(steps)

    def read(self, identity: int) -> StoredReview:
        """A review as it is now. Raises StoreError."""
        with self._database.reading() as connection:
            return _stored(connection, identity)

    def append(self, known: StoredReview, change: ReviewChange) -> StoredReview:
        """Make a change; changes that were undone are forgotten. On the disk when this returns.

        Raises ReviewMoved when the review is not as it is `known`, StoreError.
        """
        with self._database.writing() as connection:
            _require_known(connection, known)
            _change_accepted(connection, change)
            connection.execute("DELETE FROM changes WHERE review = ? AND position >= ?", (known.identity, known.done))
            text = change_text(change)
            connection.execute("INSERT INTO changes VALUES (?, ?, ?)", (known.identity, known.done, text))
            note_decisions(connection, known.identity, change)
            _move(connection, known, known.done + 1)
        changes = (*known.changes[: known.done], change)
        return _moved(known, change, changes, known.done + 1)

    def undo(self, known: StoredReview) -> StoredReview:
        """Take back the last change, besides rules for accepted changes that another review changed since: those stay
        as they are (`differing_rules` names them). Raises ReviewMoved when the review is not as it is `known`,
        StoreError.
        """
        change = known.next_undo
        if change is None:
            return known
        done = known.done - 1
        with self._database.writing() as connection:
            _require_known(connection, known)
            forget_decisions(connection, known.identity, change, known.changes[:done])
            return _step(connection, known, change.inverse, done)

    def redo(self, known: StoredReview) -> StoredReview:
        """Make the change again that was taken back last, with the same exception and the same errors as `undo`."""
        change = known.next_redo
        if change is None:
            return known
        with self._database.writing() as connection:
            _require_known(connection, known)
            note_decisions(connection, known.identity, change)
            return _step(connection, known, change, known.done + 1)


def _step(connection: sqlite3.Connection, known: StoredReview, step: ReviewChange, done: int) -> StoredReview:
    """Change what a step can still change of the shared rules, and move. Otherwise a rule that another review edited
    or deleted would keep everything before it from being undone.
    """
    expected = {key: edit for key, edit in step.accepted.items() if _rule(connection, key) == edit.before}
    _change_accepted(connection, replace(step, accepted=expected))
    _move(connection, known, done)
    if len(expected) < len(step.accepted):
        return _stored(connection, known.identity)  # the rules differ from what is known
    return _moved(known, step, known.changes, done)


def _move(connection: sqlite3.Connection, known: StoredReview, done: int) -> None:
    connection.execute(
        "UPDATE reviews SET done = ?, revision = revision + 1 WHERE identity = ?", (done, known.identity)
    )


def _moved(known: StoredReview, change: ReviewChange, changes: tuple[ReviewChange, ...], done: int) -> StoredReview:
    return replace(known, review=applied(known.review, change), changes=changes, done=done, revision=known.revision + 1)


def _require_known(connection: sqlite3.Connection, known: StoredReview) -> None:
    if _position(connection, known.identity)[1] != known.revision:
        raise ReviewMoved(
            "Another window has changed this review in the meantime, so nothing was done. It is shown as it is now."
        )


def _position(connection: sqlite3.Connection, identity: int) -> tuple[int, int]:
    row = connection.execute("SELECT done, revision FROM reviews WHERE identity = ?", (identity,)).fetchone()
    if row is None:
        raise StoreError("This review was deleted by another program. Open the comparison again.")
    return row[0], row[1]


def _stored(connection: sqlite3.Connection, identity: int) -> StoredReview:
    done, revision = _position(connection, identity)
    rows = connection.execute("SELECT change FROM changes WHERE review = ? ORDER BY position", (identity,))
    start = connection.execute("SELECT start_rules FROM reviews WHERE identity = ?", (identity,)).fetchone()
    accepted_rows = connection.execute("SELECT rule FROM accepted").fetchall()
    try:
        changes = tuple(change_of(json.loads(text)) for (text,) in rows)
        review = applied(Review(rules=rules_of(json.loads(start[0]))), *changes[:done])
        accepted = [accepted_of(json.loads(text)) for (text,) in accepted_rows]
    except (ValueError, TypeError) as error:
        raise StoreError(
            f"A stored review cannot be read ({error}). Restore {_file_of(connection)} from a backup, or delete it to "
            "start anew."
        ) from error
    # The rules for accepted changes are common to all reviews; the table has them as they are now.
    review = replace(review, accepted={rule.identity: rule for rule in accepted})
    return StoredReview(identity, review, changes, done, revision)


def _file_of(connection: sqlite3.Connection) -> Path:
    return Path(connection.execute("PRAGMA database_list").fetchone()[2])


def _rule(connection: sqlite3.Connection, identity: str) -> AcceptedChange | None:
    row = connection.execute("SELECT rule FROM accepted WHERE identity = ?", (identity,)).fetchone()
    return accepted_of(json.loads(row[0])) if row else None


def _change_accepted(connection: sqlite3.Connection, change: ReviewChange) -> None:
    """Change the rules that all reviews share. Raises ReviewMoved when one is not as the change expects it."""
    for identity, edit in change.accepted.items():
        if _rule(connection, identity) != edit.before:
            raise ReviewMoved(
                "The rule for this accepted change was changed in another review in the meantime, so nothing was done. "
                "It is shown as it is now."
            )
        if edit.after is None:
            connection.execute("DELETE FROM accepted WHERE identity = ?", (identity,))
        else:
            text = json.dumps(accepted_document(edit.after))
            connection.execute("INSERT OR REPLACE INTO accepted VALUES (?, ?)", (identity, text))
