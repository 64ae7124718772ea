"""What the cache folder holds, and clearing it."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.store.database import Database
from snapreview.store.work_folder import WORK_FOLDER, runs_in

MASK_FOLDER = "masks"


@dataclass(frozen=True, slots=True)
class CacheContents:
    """How much is remembered: files with a known content hash, compared pairs, masks and their bytes."""

    files: int
    outcomes: int
    masks: int
    mask_bytes: int


def read_contents(folder: Path) -> CacheContents:
    """Count what the cache in `folder` holds. Raises StoreError."""
    with closing(Database(folder)) as database, database.transaction() as connection:
        files = connection.execute("SELECT COALESCE(SUM(number), 0) FROM folders").fetchone()[0]
        row = connection.execute("SELECT COUNT(*), COUNT(mask_name), COALESCE(SUM(mask_bytes), 0) FROM outcomes")
        outcomes, masks, mask_bytes = row.fetchone()
    return CacheContents(files, outcomes, masks, mask_bytes)


def clear_cache(folder: Path) -> None:
    """Forget everything: rows, all masks (also those without a row), databases of other versions of the program.

    Rows are deleted, not the database, which another program may have open. Raises StoreError, also while a
    comparison is open somewhere: its masks are in use.
    """
    if runs_in(folder / WORK_FOLDER):
        raise StoreError(f"The masks in {folder} are in use by an open comparison. Close the windows first.")
    with closing(Database(folder)) as database:
        with database.transaction() as connection:
            connection.execute("DELETE FROM folders")
            connection.execute("DELETE FROM outcomes")
        database.compact()
    for path in folder.glob("results-*.sqlite3*"):
        if not path.name.startswith(database.path.name):
            _remove(path.unlink, path)
    _remove(lambda: shutil.rmtree(folder / MASK_FOLDER), folder / MASK_FOLDER)


def _remove(action: Callable[[], None], path: Path) -> None:
    try:
        action()
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{path} cannot be removed ({error.strerror}). Delete it by hand.") from error
