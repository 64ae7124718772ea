"""Making the new baseline of the old one, once everything is ready; may be begun again after a crash."""

import contextlib
import os
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.promote.changes import Change
from snapreview.promote.journal import Journal, Stage
from snapreview.promote.nodes import node_at, sync_folder


class CannotGoOn(Exception):
    """What lies ready for the new baseline is not all there any more; the old one can still be restored."""


def carry_out(journal: Journal) -> Journal:
    """Put every new file in its place and delete what goes. What is done already is passed over.

    Raises OSError or CannotGoOn; the baseline is then a mixture, and must be restored.
    """
    for number, change in enumerate(journal.changes):
        _carry_out_one(change, journal.place(change), journal.part(number))
    _remove_emptied(journal)
    _sync(journal)
    return journal.at(Stage.DONE)


def _carry_out_one(change: Change, place: Path, part: Path) -> None:
    if change.after is not None and not os.path.lexists(part):
        if not change.after.holds_same(node_at(place)):
            raise CannotGoOn
        return
    if not _is_expected(change, place):
        raise CannotGoOn
    if change.after is None:
        place.unlink(missing_ok=True)
    else:
        part.replace(place)


def _is_expected(change: Change, place: Path) -> bool:
    """False when another program has changed the file since it was looked at."""
    before = change.before
    try:
        status = place.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return before is None or change.after is None
    if before is None:
        return False
    if before.link is None and status.st_mtime_ns == before.changed_ns:
        return True
    try:
        return before.holds_same(node_at(place))
    except PromoteError:
        return False


def _remove_emptied(journal: Journal) -> None:
    for folder in sorted(journal.emptied_folders, key=len, reverse=True):
        with contextlib.suppress(OSError):  # something else is in it
            (journal.target / folder).rmdir()


def _sync(journal: Journal) -> None:
    for folder in {journal.place(change).parent for change in journal.changes} | {journal.target}:
        if folder.is_dir():
            sync_folder(folder)
