"""Notes that are being written, so that neither another image nor the end of the program loses them."""

import json
from collections.abc import Mapping

from snapreview.errors import StoreError
from snapreview.model.review.note_draft import DraftsChange, NoteDraft, draft_document, draft_of
from snapreview.store.review_database import ReviewDatabase, blob_of, text_of

# Made where it is needed first: programs that do not know it go on with the same file.
_TABLE = """
CREATE TABLE IF NOT EXISTS note_drafts (
    review INTEGER NOT NULL, name BLOB NOT NULL, drafts TEXT NOT NULL, PRIMARY KEY (review, name)
) WITHOUT ROWID
"""
_EXISTS = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'note_drafts'"


class NoteDraftStore:
    """The drafts of all reviews. Safe in any thread and beside other windows."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def read(self, review: int) -> dict[str, tuple[NoteDraft, ...]]:
        """The drafts of a review by image name, those of an image in the order they were begun. Raises StoreError."""
        with self._database.reading() as connection:
            if connection.execute(_EXISTS).fetchone() is None:
                return {}
            rows = connection.execute("SELECT name, drafts FROM note_drafts WHERE review = ?", (review,)).fetchall()
        try:
            return {text_of(name): _drafts_of(drafts) for name, drafts in rows}
        except (ValueError, TypeError) as error:
            raise StoreError(f"Notes that were being written cannot be read ({error}). They start anew.") from error

    def write(self, review: int, changes: Mapping[str, DraftsChange]) -> dict[str, tuple[NoteDraft, ...]]:
        """Keep what is being written on some images now. On the disk when this returns.

        Returns what is kept, by image name, where another window wrote meanwhile. Raises StoreError.
        """
        otherwise: dict[str, tuple[NoteDraft, ...]] = {}
        with self._database.writing() as connection:
            connection.execute(_TABLE)
            for name, change in changes.items():
                key = (review, blob_of(name))
                row = connection.execute("SELECT drafts FROM note_drafts WHERE review = ? AND name = ?", key).fetchone()
                kept = change.upon(() if row is None else _readable(row[0]))
                if kept != change.after:
                    otherwise[name] = kept
                connection.execute("DELETE FROM note_drafts WHERE review = ? AND name = ?", key)
                if kept:
                    documents = json.dumps([draft_document(draft) for draft in kept])
                    connection.execute("INSERT INTO note_drafts VALUES (?, ?, ?)", (*key, documents))
        return otherwise


def _drafts_of(text: str) -> tuple[NoteDraft, ...]:
    return tuple(map(draft_of, json.loads(text)))


def _readable(text: str) -> tuple[NoteDraft, ...]:
    """The drafts; none where they cannot be read, which `read` has told."""
    try:
        return _drafts_of(text)
    except (ValueError, TypeError):
        return ()
