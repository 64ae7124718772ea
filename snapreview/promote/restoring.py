"""Making the old baseline again, byte for byte; may be begun again after a crash."""

import contextlib
import os
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.model.image_name import displayable
from snapreview.promote.changes import Change
from snapreview.promote.journal import Journal, Stage
from snapreview.promote.nodes import node_at, sync_folder
from snapreview.promote.staging import copy_file


def restore(journal: Journal) -> None:
    """Put back what was there before, with modes and links.

    Raises PromoteError when another program has changed one of the files since: nothing is touched then. Raises
    OSError; what is restored by then is passed over the next time.
    """
    _require_ours(journal)
    reached = journal.at(Stage.RESTORING)
    clear(reached)
    for folder in sorted(reached.emptied_folders):
        (reached.target / folder).mkdir(exist_ok=True)
    for number in reversed(range(len(reached.changes))):
        _restore_one(reached, number)
    remove_made_folders(reached)
    for folder, mode in reached.emptied_folders.items():
        (reached.target / folder).chmod(mode)
    for place in {reached.place(change).parent for change in reached.changes}:
        if place.is_dir():
            sync_folder(place)


def clear(journal: Journal) -> None:
    """Delete the temporary files. Raises OSError."""
    for number in range(len(journal.changes)):
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            journal.part(number).unlink()


def remove_made_folders(journal: Journal) -> None:
    """Delete the folders that were made for the promotion, as far as nothing else is in them."""
    for folder in reversed(journal.made_folders):
        with contextlib.suppress(OSError):
            (journal.target / folder).rmdir()


def _require_ours(journal: Journal) -> None:
    foreign = [change for change in journal.changes if _is_foreign(change, journal.place(change))]
    if foreign:
        more = f" and {len(foreign) - 1:,} more" if len(foreign) > 1 else ""
        raise PromoteError(
            f"“{displayable(str(journal.place(foreign[0])))}”{more} was changed after the promotion, so the baseline "
            "before it cannot be put back. Move the changed file elsewhere and try again."
        )


def _is_foreign(change: Change, place: Path) -> bool:
    """True when what lies there is neither from before the promotion nor from it. Nothing at all is not foreign."""
    found = node_at(place)
    return found is not None and not found.holds_same(change.before) and not found.holds_same(change.after)


def _restore_one(journal: Journal, number: int) -> None:
    change = journal.changes[number]
    place, before = journal.place(change), change.before
    found = node_at(place)
    if before is None:
        if found is not None:
            place.unlink()
    elif found is None or not found.holds_same(before):
        part = journal.part(number)
        if before.link is not None:
            part.symlink_to(before.link)
        else:
            copy_file(journal.kept(number), part, before)
        part.replace(place)
    elif before.link is None and before.mode is not None:
        place.chmod(before.mode)
        os.utime(place, ns=(before.changed_ns, before.changed_ns))
