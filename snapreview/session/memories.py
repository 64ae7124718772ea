"""The store as the session uses it: a help, never a condition. What it cannot keep is computed again."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from snapreview.errors import StoreError
from snapreview.folders import Folders
from snapreview.model.change_region import ChangeDetails
from snapreview.model.files import MeasuredFile
from snapreview.model.result import PairOutcome
from snapreview.store.cache_contents import MASK_FOLDER
from snapreview.store.database import Database
from snapreview.store.file_memory import StoredFileMemory
from snapreview.store.outcome_memory import OutcomeKey, OutcomeMemory

_Value = TypeVar("_Value")
_Fallback = TypeVar("_Fallback")


class Memories:
    """File and outcome memory over one database, with every trouble turned into a warning."""

    def __init__(self, folders: Folders) -> None:
        """Open the store below the cache folder; when that fails, remember nothing and warn."""
        self._warnings: list[str] = []
        self._lock = threading.Lock()
        self._database = self._guarded(lambda: Database(folders.cache), None)
        self._files = StoredFileMemory(self._database) if self._database else None
        self._outcomes = OutcomeMemory(self._database, folders.cache / MASK_FOLDER) if self._database else None

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences about everything that could not be recalled or kept, each once."""
        with self._lock:
            return tuple(self._warnings)

    def recall(self, root: str) -> Mapping[str, MeasuredFile]:
        """What is known of the files below a root folder, by relative name."""
        files = self._files
        return self._guarded(lambda: files.recall(root), {}) if files else {}

    def count(self, root: str) -> int:
        """Of how many files below a root folder something is known."""
        files = self._files
        return self._guarded(lambda: files.count(root), 0) if files else 0

    def remember(self, root: str, files: Mapping[str, MeasuredFile], begun_ns: int) -> None:
        """Keep what was measured from `begun_ns` on."""
        memory = self._files
        if memory is not None:
            self._guarded(lambda: memory.remember(root, files, begun_ns), None)

    def recall_outcomes(self, keys: list[OutcomeKey]) -> dict[OutcomeKey, PairOutcome]:
        """The outcomes known for these keys."""
        outcomes = self._outcomes
        return self._guarded(lambda: outcomes.recall(keys), {}) if outcomes else {}

    def keep_outcome(self, key: OutcomeKey, outcome: PairOutcome) -> PairOutcome:
        """Keep an outcome and its mask. Returns it with the mask where it lies now."""
        outcomes = self._outcomes
        if outcomes is None:
            return outcome
        if outcome.mask is not None:
            fresh = outcome.mask
            taken = self._guarded(lambda: outcomes.take_mask(key, fresh), None)
            if taken is None:
                return outcome
            outcome = replace(outcome, mask=taken)
        self._guarded(lambda: outcomes.keep(key, outcome), None)
        return outcome

    def recall_details(self, key: OutcomeKey) -> ChangeDetails | None:
        """The details known of an outcome."""
        outcomes = self._outcomes
        return self._guarded(lambda: outcomes.recall_details(key), None) if outcomes else None

    def keep_details(self, key: OutcomeKey, details: ChangeDetails) -> None:
        """Keep the details of an outcome."""
        outcomes = self._outcomes
        if outcomes is not None:
            self._guarded(lambda: outcomes.keep_details(key, details), None)

    def trim(self, limit_bytes: int) -> None:
        """Forget the least recently used outcomes beyond the limit."""
        outcomes = self._outcomes
        if outcomes is not None:
            self._guarded(lambda: outcomes.trim(limit_bytes), None)

    def close(self) -> None:
        """Close the database."""
        if self._database is not None:
            self._database.close()

    def _guarded(self, action: Callable[[], _Value], fallback: _Fallback) -> _Value | _Fallback:
        try:
            return action()
        except StoreError as error:
            with self._lock:
                if str(error) not in self._warnings:
                    self._warnings.append(str(error))
            return fallback
