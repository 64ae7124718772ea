"""Outcomes of compared pairs and their masks, kept by what they were computed from."""

import contextlib
import hashlib
import itertools
import time
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.model.change_region import ChangeDetails
from snapreview.model.quick_values import quickly_made
from snapreview.model.result import PairOutcome
from snapreview.store.database import Database
from snapreview.store.details_text import details_of_text, details_text
from snapreview.store.outcome_text import outcome_of_text, outcome_text

_NOTING_SECONDS = 12 * 3600  # a use sooner after the last one that was noted is not worth a write
_KEPT_SECONDS = 24 * 3600 + _NOTING_SECONDS
"""Entries whose noted use is younger are not evicted, and so none that was used in the last 24 hours: an open window
may be showing their masks."""

_UNUSED_SECONDS = 90 * 24 * 3600  # what nobody asked for in this time is forgotten, however little it weighs

_FORGETTING_PORTION = 500
_SELECT = (
    "SELECT outcome, mask_name, mask_bytes, used_at FROM outcomes "
    "WHERE base_hash = ? AND head_hash = ? AND fingerprint = ?"
)
_TOUCH = "UPDATE outcomes SET used_at = ? WHERE base_hash = ? AND head_hash = ? AND fingerprint = ?"
_INSERT = "INSERT OR REPLACE INTO outcomes VALUES (?, ?, ?, ?, NULL, ?, ?, ?)"
_OLDEST = (
    "SELECT base_hash, head_hash, fingerprint, mask_name, mask_bytes FROM outcomes WHERE used_at < ? "
    "ORDER BY used_at LIMIT ?"
)
_SET_DETAILS = "UPDATE outcomes SET details = ? WHERE base_hash = ? AND head_hash = ? AND fingerprint = ?"
_SELECT_DETAILS = "SELECT details FROM outcomes WHERE base_hash = ? AND head_hash = ? AND fingerprint = ?"
_DELETE = "DELETE FROM outcomes WHERE base_hash = ? AND head_hash = ? AND fingerprint = ?"


@quickly_made
@dataclass(frozen=True, slots=True)
class OutcomeKey:
    """What an outcome was computed from: two content hashes, and a fingerprint of options and engine."""

    base_hash: str
    head_hash: str
    fingerprint: str

    @property
    def values(self) -> tuple[str, str, str]:
        """The three parts in the order of the table's key."""
        return self.base_hash, self.head_hash, self.fingerprint


class OutcomeMemory:
    """Keeps outcomes in the database and masks as files beside it."""

    def __init__(self, database: Database, mask_folder: Path) -> None:
        self._database = database
        self._mask_folder = mask_folder

    def recall(self, keys: list[OutcomeKey]) -> dict[OutcomeKey, PairOutcome]:
        """The outcomes known for these keys. One whose mask file is gone or cut is unknown. Raises StoreError."""
        found: dict[OutcomeKey, PairOutcome] = {}
        stale: list[tuple[object, ...]] = []
        now = int(time.time())
        with self._database.transaction() as connection:
            for key in keys:
                row = connection.execute(_SELECT, key.values).fetchone()
                outcome = self._outcome(row) if row else None
                if outcome is None:
                    continue
                found[key] = outcome
                if row[3] < now - _NOTING_SECONDS:
                    stale.append((now, *key.values))
            connection.executemany(_TOUCH, stale)
        return found

    def take_mask(self, key: OutcomeKey, mask: Path) -> Path:
        """Move a mask file into the store and return its place there. Raises StoreError; it stays put then."""
        target = self._mask_folder / self._mask_name(key)
        try:
            _move(mask, target)
        except OSError as error:
            raise StoreError(
                f"The mask {target} cannot be stored ({error.strerror}). Free space or mend the folder's permissions."
            ) from error
        return target

    def keep(self, key: OutcomeKey, outcome: PairOutcome) -> None:
        """Keep an outcome whose mask is in the store already. Raises StoreError.

        Mask first, row second: a program killed in between leaves no row without its mask.
        """
        mask_name, mask_bytes = None, 0
        if outcome.mask is not None:
            mask_name, mask_bytes = self._mask_name(key), _file_size(outcome.mask)
        values = (*key.values, outcome_text(outcome), mask_name, mask_bytes, int(time.time()))
        with self._database.transaction() as connection:
            connection.execute(_INSERT, values)

    def keep_details(self, key: OutcomeKey, details: ChangeDetails) -> None:
        """Keep the details of an outcome that is kept already. Raises StoreError."""
        with self._database.transaction() as connection:
            connection.execute(_SET_DETAILS, (details_text(details), *key.values))

    def recall_details(self, key: OutcomeKey) -> ChangeDetails | None:
        """The details of an outcome, None when they are not known. Raises StoreError."""
        with self._database.transaction() as connection:
            row = connection.execute(_SELECT_DETAILS, key.values).fetchone()
        return _readable_details(row[0]) if row and row[0] else None

    def used_bytes(self) -> int:
        """How many bytes the masks take. Raises StoreError."""
        with self._database.transaction() as connection:
            total: int = connection.execute("SELECT COALESCE(SUM(mask_bytes), 0) FROM outcomes").fetchone()[0]
        return total

    def trim(self, limit_bytes: int) -> None:
        """Forget the least recently used outcomes until the masks fit into `limit_bytes`, and what nobody asked for
        in 90 days. Raises StoreError.
        """
        self._database.forget_unused(int(time.time()) - _UNUSED_SECONDS)
        excess = self.used_bytes() - limit_bytes
        while excess > 0:
            rows = self._forget_oldest(excess)
            if not rows:
                return
            for mask_name, mask_bytes in rows:
                if mask_name:
                    with contextlib.suppress(OSError):  # another window may have removed it
                        (self._mask_folder / mask_name).unlink()
                excess -= mask_bytes

    def _forget_oldest(self, excess: int) -> list[tuple[str | None, int]]:
        """Delete the rows of the least recently used outcomes, at most one portion, until `excess` bytes are freed."""
        with self._database.transaction() as connection:
            before = int(time.time()) - _KEPT_SECONDS
            rows = connection.execute(_OLDEST, (before, _FORGETTING_PORTION)).fetchall()
            freed_before = itertools.accumulate((row[4] for row in rows), initial=0)
            rows = [row for row, freed in zip(rows, freed_before, strict=False) if freed < excess]
            connection.executemany(_DELETE, [row[:3] for row in rows])
        return [(row[3], row[4]) for row in rows]

    def _outcome(self, row: tuple[str, str | None, int, int]) -> PairOutcome | None:
        text, mask_name, mask_bytes, _ = row
        if mask_name is None:
            return _readable(text, None)
        mask = self._mask_folder / mask_name
        try:
            intact = mask.stat().st_size == mask_bytes
        except OSError:
            return None
        return _readable(text, mask) if intact else None

    def _mask_name(self, key: OutcomeKey) -> str:
        digest = hashlib.sha256("\n".join(key.values).encode()).hexdigest()
        return f"{digest[0]}/{digest[1:40]}.png"  # 16 folders: making one costs as much as ten moves


def _readable(text: str, mask: Path | None) -> PairOutcome | None:
    """The outcome of a text; None when it was written by a version of the program that knows other facts."""
    try:
        return outcome_of_text(text, mask)
    except (ValueError, KeyError, TypeError):
        return None


def _readable_details(text: str) -> ChangeDetails | None:
    try:
        return details_of_text(text)
    except (ValueError, KeyError, TypeError):
        return None


def _move(file: Path, target: Path) -> None:
    """The folder is nearly always there already; to make sure every time takes longer than the move."""
    try:
        file.replace(target)
    except FileNotFoundError:
        target.parent.mkdir(parents=True, exist_ok=True)
        file.replace(target)


def _file_size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise StoreError(f"The mask {path} has vanished ({error.strerror}). Compare again.") from error
