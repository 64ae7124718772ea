"""What the cache folder holds, and clearing it."""

import shutil
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.store.database import Database

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
        files = connection.execute("SELECT COUNT(*) FROM files").fetchone()[0]
        row = connection.execute("SELECT COUNT(*), COUNT(mask_name), COALESCE(SUM(mask_bytes), 0) FROM outcomes")
        outcomes, masks, mask_bytes = row.fetchone()
    return CacheContents(files, outcomes, masks, mask_bytes)


def clear_cache(folder: Path) -> None:
    """Forget everything, safely beside open windows: rows are deleted, not the database. Raises StoreError."""
    with closing(Database(folder)) as database:
        with database.transaction() as connection:
            connection.execute("DELETE FROM files")
            connection.execute("DELETE FROM outcomes")
        database.compact()
    try:
        shutil.rmtree(folder / MASK_FOLDER)
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{folder / MASK_FOLDER} cannot be removed ({error.strerror}). Delete it by hand.") from error
