"""Decisions by what was seen, over all reviews: how a decision is found again for the same change elsewhere."""

import sqlite3
from collections.abc import Iterable, Sequence

from snapreview.model.review.change import ReviewChange
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.store.review_database import ReviewDatabase, blob_of, text_of

NO_REVIEW = 0
"""The number of no review; theirs begin with 1."""

_MANY = 1000

_SELECT = (
    "SELECT verdict, reader, decided_at, base, head FROM decisions JOIN reviews ON reviews.identity = review "
    "WHERE name = ? AND base_hash = ? AND head_hash = ? AND options = ? AND review != ? "
    "ORDER BY decided_at DESC LIMIT 1"
)
_ANY = "SELECT 1 FROM decisions WHERE review != ? LIMIT 1"
_HISTORY = (
    "SELECT base_hash, head_hash, options, verdict, reader, decided_at, base, head "
    "FROM decisions JOIN reviews ON reviews.identity = review WHERE name = ? ORDER BY decided_at DESC"
)
_DELETE = "DELETE FROM decisions WHERE name = ? AND base_hash = ? AND head_hash = ? AND options = ? AND review = ?"
_INSERT = "INSERT OR REPLACE INTO decisions VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def note_decisions(connection: sqlite3.Connection, review: int, change: ReviewChange) -> None:
    """Bring the index up to date with a change of a review.

    A decision that is replaced because something else is seen by now stays: it still holds for what was seen then.
    """
    gone: list[tuple[object, ...]] = []
    made: list[tuple[object, ...]] = []
    for edit in change.decisions.values():
        before, after = edit.before, edit.after
        if before is not None and after is None:
            gone.append((*_values(before.seen), review))
        if after is not None:
            made.append(_row(after, review))
    connection.executemany(_DELETE, gone)
    connection.executemany(_INSERT, made)


def forget_decisions(
    connection: sqlite3.Connection, review: int, change: ReviewChange, earlier: Sequence[ReviewChange]
) -> None:
    """Bring the index up to date when a change of a review was taken back; `earlier` are those still in force."""
    gone: list[tuple[object, ...]] = []
    held: list[tuple[object, ...]] = []
    for edit in change.decisions.values():
        before, after = edit.before, edit.after
        if before is not None:
            held.append(_row(before, review))
        if after is not None and (before is None or before.seen != after.seen):
            former = _last_on(after.seen, earlier)
            if former is None:
                gone.append((*_values(after.seen), review))
            else:
                held.append(_row(former, review))
    connection.executemany(_DELETE, gone)
    connection.executemany(_INSERT, held)


def _last_on(seen: Seen, changes: Sequence[ReviewChange]) -> Decision | None:
    """The decision on exactly this that stood after these changes."""
    for change in reversed(changes):
        edit = change.decisions.get(seen.name)
        if edit is None:
            continue
        if edit.after is not None and edit.after.seen == seen:
            return edit.after
        if edit.after is None and edit.before is not None and edit.before.seen == seen:
            return None
    return None


class DecisionIndex:
    """Finds decisions over all reviews. Safe in any thread."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def find(self, images: Iterable[Seen], besides: int = NO_REVIEW) -> dict[str, Decision]:
        """The latest decision that any review has on exactly what is seen, by image name. Raises StoreError.

        The review with the number `besides` is left out. The origin of a decision names its review. One that was
        taken back is found as undecided.
        """
        found: dict[str, Decision] = {}
        wanted = list(images)
        if not wanted:
            return found
        with self._database.reading() as connection:
            # Looking through the table once costs as much as some hundred questions.
            if len(wanted) > _MANY and connection.execute(_ANY, (besides,)).fetchone() is None:
                return found
            for seen in wanted:
                row = connection.execute(_SELECT, (*_values(seen), besides)).fetchone()
                if row is not None:
                    verdict, reader, decided_at, *review = row
                    found[seen.name] = Decision(seen, Verdict(verdict), reader, decided_at, _origin(*review))
        return found

    def history(self, name: str) -> tuple[Decision, ...]:
        """All decisions on an image that were not taken back, the latest first. Raises StoreError."""
        with self._database.reading() as connection:
            rows = connection.execute(_HISTORY, (blob_of(name),)).fetchall()
        return tuple(
            Decision(Seen(name, *row[:3]), Verdict(row[3]), row[4], row[5], _origin(row[6], row[7])) for row in rows
        )


def _values(seen: Seen) -> tuple[bytes, str, str, str]:
    return blob_of(seen.name), seen.base_hash, seen.head_hash, seen.options


def _row(decision: Decision, review: int) -> tuple[object, ...]:
    return (*_values(decision.seen), review, str(decision.verdict), decision.reader, decision.decided_at)


def _origin(base: bytes, head: bytes) -> str:
    return f"{text_of(base)} → {text_of(head)}"
