"""Everything readers said, over all reviews, in one database in the data folder."""

from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Self

from snapreview.store.accepted_uses import AcceptedUses
from snapreview.store.appearances import Appearances
from snapreview.store.decision_index import DecisionIndex
from snapreview.store.former_rules import former_rules
from snapreview.store.note_drafts import NoteDraftStore
from snapreview.store.review_database import ReviewDatabase
from snapreview.store.review_journal import ReviewJournal


class ReviewStore:
    """The journals of all reviews and what is found over all of them. Safe in any thread and beside other windows."""

    def __init__(self, data_folder: Path) -> None:
        """Open or create the store. Raises StoreError, also when a newer program wrote it."""
        self._database = ReviewDatabase(data_folder)
        self.journal = ReviewJournal(self._database, partial(former_rules, data_folder))
        self.decisions = DecisionIndex(self._database)
        self.accepted_uses = AcceptedUses(self._database)
        self.appearances = Appearances(self._database)
        self.note_drafts = NoteDraftStore(self._database)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file it is kept in."""
        return self._database.path

    def data_version(self) -> int:
        """A number that changes when another window has written. Raises StoreError."""
        return self._database.data_version()

    def close(self) -> None:
        """Close the database."""
        self._database.close()
