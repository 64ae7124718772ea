"""Promoting, taking back, and mending what a crash has left: one at a time per baseline."""

import contextlib
import hashlib
import os
import secrets
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from snapreview.errors import PromoteError
from snapreview.file_lock import try_lock, wait_for_lock
from snapreview.promote.carrying_out import CannotGoOn, carry_out
from snapreview.promote.changes import Change, SourcedChange, find_changes
from snapreview.promote.journal import JOURNAL_NAME, Journal, Stage, read_journal
from snapreview.promote.nodes import sync_folder
from snapreview.promote.operations import OperationKind, Promotion
from snapreview.promote.restoring import clear, remove_made_folders, restore
from snapreview.promote.staging import folders_to_empty, folders_to_make, stage


@dataclass(frozen=True, slots=True)
class Recovery:
    """A promotion that had been broken off: `completed`, or else taken back. The baseline is whole again."""

    target: Path
    completed: bool


@dataclass(frozen=True, slots=True)
class PastPromotion:
    """The last promotion into a folder, which can be taken back. `begun_at` is in seconds since 1970, UTC."""

    target: Path
    begun_at: float
    counts: Mapping[OperationKind, int]


class Promotions:
    """Carries promotions out, with their journals below `folder`. Safe beside other windows; blocks."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before the first promotion."""
        self._folder = folder

    def carry_out(
        self,
        promotion: Promotion,
        report: Callable[[int, int], None] = lambda _done, _total: None,
        stop: threading.Event | None = None,
    ) -> None:
        """Promote. What a crash has left of an earlier promotion is mended first.

        Raises PromoteError when nothing may be or could be written, Cancelled when `stop` is set in time; the
        baseline is then as it was, unless the message says that it is still to be restored.
        """
        with self._locked(promotion.target) as journals, _told(promotion.target):
            _recover(journals)
            sourced = find_changes(promotion)
            if not sourced:
                return
            journal = _begin(journals, promotion, [each.change for each in sourced])
            _prepare(journal, sourced, report, stop or threading.Event())
            _apply(journal)
            _forget_others(journals, journal)

    def roll_back(self, target: Path) -> PastPromotion:
        """Take the last promotion into a folder back, byte for byte.

        Raises PromoteError when there is none, or when its files have changed since.
        """
        target = target.resolve()
        with self._locked(target) as journals, _told(target):
            _recover(journals)
            journal = _last(journals)
            if journal is None:
                raise PromoteError(f"No promotion into {target} is known that could be taken back.")
            _roll_back(journal)
            return _past(journal)

    def last(self, target: Path) -> PastPromotion | None:
        """The promotion that `roll_back` would take back. Raises PromoteError."""
        journal = _last(self._journals_of(target.resolve()))
        return None if journal is None else _past(journal)

    def recover(self, near: Path | None = None) -> list[Recovery]:
        """Mend what crashes have left, of promotions into `near`, a folder in it or around it; None: into any.

        Raises PromoteError when that is not possible just now. Promotions under way are left alone; but while one
        into `near` is changing files, which takes a moment, this waits for its end.
        """
        recovered: list[Recovery] = []
        for journals in sorted(self._folder.glob("*/")):
            broken = _broken(journals)
            if broken is None or (near is not None and not _related(broken.target, Path(os.path.realpath(near)))):
                continue
            waits = near is not None and broken.stage is not Stage.PREPARING
            with contextlib.suppress(_UnderWay), self._locked(broken.target, _wait_for if waits else try_lock):
                recovered += _recover(journals)
        return recovered

    def _journals_of(self, target: Path) -> Path:
        name = os.path.normcase(target)
        return self._folder / hashlib.sha256(os.fsencode(name)).hexdigest()[:24]

    @contextlib.contextmanager
    def _locked(self, target: Path, take: Callable[[IO[bytes]], bool] = try_lock) -> Iterator[Path]:
        """The folder of a target's journals, for this program alone."""
        journals = self._journals_of(target)
        try:
            journals.mkdir(parents=True, exist_ok=True)
            lock = (self._folder / f"{journals.name}.lock").open("ab")
        except OSError as error:
            raise PromoteError(
                f"The folder {journals} cannot be written ({error.strerror}). Free space there."
            ) from error
        with lock:
            if not take(lock):
                raise _UnderWay(f"Another promotion into {target} is under way. Wait until it has ended.")
            yield journals


class _UnderWay(PromoteError):
    """Another program holds the lock."""


def _wait_for(lock: IO[bytes]) -> bool:
    try:
        wait_for_lock(lock)
    except OSError:  # Windows waits for ten seconds
        return False
    return True


def _recover(journals: Path) -> list[Recovery]:
    recovered: list[Recovery] = []
    for folder in sorted(journals.glob("*/")):
        journal = read_journal(folder)
        try:
            if journal is None:
                _delete_rest(folder)
            elif journal.stage is Stage.PREPARING:
                _abandon(journal)
            elif journal.stage is not Stage.DONE:
                recovered.append(Recovery(journal.target, _mend(journal)))
        except OSError as error:
            where = f" into {journal.target}" if journal else ""
            raise PromoteError(
                f"A promotion{where} was broken off and could not be brought to an end ({error.strerror or error}). "
                "Free space or mend the permissions there, then try again."
            ) from error
    return recovered


def _roll_back(journal: Journal) -> None:
    try:
        restore(journal)
    except OSError as error:
        raise PromoteError(
            f"The old files of {journal.target} could not all be put back ({error.strerror or error}). Free space or "
            "mend the permissions there, then try again: the rest follows."
        ) from error
    try:
        _discard(journal)
    except OSError as error:
        raise PromoteError(
            f"The old files of {journal.target} are back, but the record of it in {journal.folder} could not be "
            f"deleted ({error.strerror or error}). Mend the permissions there, then start snapreview again."
        ) from error


def _discard(journal: Journal) -> None:
    """Delete a journal and what it keeps; the record first, so that half of it is never taken for the whole."""
    (journal.folder / JOURNAL_NAME).unlink(missing_ok=True)
    _delete_rest(journal.folder)


def _delete_rest(folder: Path) -> None:
    """Delete what is left of a journal without its record. What resists only takes space, until the next promotion."""
    shutil.rmtree(folder, ignore_errors=True)


def _abandon(journal: Journal) -> None:
    """Clear away what was only prepared."""
    clear(journal)
    remove_made_folders(journal)
    _discard(journal)


def _begin(journals: Path, promotion: Promotion, changes: list[Change]) -> Journal:
    number = max((int(folder.name) for folder in journals.glob("*/")), default=0) + 1
    folder = journals / f"{number:06}"
    folder.mkdir()
    sync_folder(journals)
    journal = Journal(
        folder=folder,
        identity=secrets.token_hex(4),
        target=promotion.target,
        changes=tuple(changes),
        made_folders=folders_to_make(promotion.target, changes),
        emptied_folders=folders_to_empty(promotion.target, changes),
        counts={kind.value: count for kind, count in promotion.counts.items()},
    )
    return journal.at(Stage.PREPARING)


def _prepare(
    journal: Journal, sourced: list[SourcedChange], report: Callable[[int, int], None], stop: threading.Event
) -> None:
    try:
        stage(journal, sourced, report, stop)
    except BaseException:  # Ctrl+C among them: nothing may stay behind
        _abandon(journal)
        raise


def _apply(journal: Journal) -> None:
    journal = journal.at(Stage.APPLYING)
    try:
        carry_out(journal)
    except CannotGoOn as error:
        _take_back(journal)
        raise PromoteError(
            f"Another program has changed files in {journal.target} meanwhile. The baseline is as it was before; "
            "compare again first."
        ) from error
    except BaseException:
        _take_back(journal)
        raise


def _take_back(journal: Journal) -> None:
    try:
        restore(journal)
    except OSError as error:
        raise PromoteError(
            f"The promotion into {journal.target} broke off ({error.strerror}), and the old files could not all be put "
            "back. Mend permissions or free space there, then start snapreview again: it puts them back first."
        ) from error
    _discard(journal)


def _mend(journal: Journal) -> bool:
    """Bring a broken-off promotion to an end: True when it is complete now, False when it is taken back."""
    if journal.stage is Stage.APPLYING:
        try:
            carry_out(journal)
        except (OSError, CannotGoOn):
            restore(journal)
        else:
            return True
    else:
        restore(journal)
    _discard(journal)
    return False


def _forget_others(journals: Path, journal: Journal) -> None:
    """Only the last promotion can be taken back; one before it that cannot be forgotten does no harm."""
    for folder in journals.glob("*/"):
        other = read_journal(folder)
        if other is not None and other.folder != journal.folder:
            with contextlib.suppress(OSError):  # the new baseline stands: this is no failure of the promotion
                _discard(other)


def _last(journals: Path) -> Journal | None:
    for folder in sorted(journals.glob("*/"), reverse=True):
        journal = read_journal(folder)
        if journal is not None and journal.stage is Stage.DONE:
            return journal
    return None


def _broken(journals: Path) -> Journal | None:
    """A promotion that has begun and not ended. One that is only prepared has left files, but changed none."""
    for folder in journals.glob("*/"):
        journal = read_journal(folder)
        if journal is not None and journal.stage is not Stage.DONE:
            return journal
    return None


def _related(target: Path, near: Path) -> bool:
    return target.is_relative_to(near) or near.is_relative_to(target)


def _past(journal: Journal) -> PastPromotion:
    counts = {OperationKind(kind): count for kind, count in journal.counts.items()}
    return PastPromotion(journal.target, journal.begun_at, counts)


@contextlib.contextmanager
def _told(target: Path) -> Iterator[None]:
    """Errors of the system, told as what they mean here."""
    try:
        yield
    except OSError as error:
        raise PromoteError(
            f"The baseline {target} could not be written ({error.strerror or error}). It is as it was; free space or "
            "mend the permissions there, then try again."
        ) from error
