"""Seeing what is remembered, and forgetting it, also beside an open database."""

from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.store.cache_contents import MASK_FOLDER, CacheContents, clear_cache, read_contents
from snapreview.store.database import Database
from snapreview.store.file_memory import StoredFileMemory
from snapreview.store.outcome_memory import OutcomeKey, OutcomeMemory
from snapreview.store.work_folder import WORK_FOLDER, WorkFolder

SIZE = Size(3, 4)
FILE = MeasuredFile(FileStamp(7, 10**18, 42), "ab" * 32, SIZE)
NOW_NS = 2 * 10**18
EMPTY = CacheContents(0, 0, 0, 0)


def key(number: int) -> OutcomeKey:
    return OutcomeKey(f"base {number}", f"head {number}", "odiff 4.3.8")


def fill(database: Database, cache: Path, masks: int = 2) -> OutcomeMemory:
    """Two known files, and pairs of which so many have masks of 100 bytes and one has none."""
    StoredFileMemory(database).remember("/build", {"a.png": FILE, "b.png": FILE}, NOW_NS)
    outcomes = OutcomeMemory(database, cache / MASK_FOLDER)
    for number in range(masks):
        fresh = cache / "fresh.png"
        fresh.write_bytes(b"m" * 100)
        outcomes.keep(key(number), PairOutcome(SIZE, SIZE, 1, outcomes.take_mask(key(number), fresh)))
    outcomes.keep(key(masks), PairOutcome(SIZE, SIZE, 0, None))
    return outcomes


def test_a_new_cache_is_empty(cache: Path) -> None:
    assert read_contents(cache) == EMPTY
    clear_cache(cache)
    assert read_contents(cache) == EMPTY


def test_files_pairs_masks_and_their_bytes_are_counted(database: Database, cache: Path) -> None:
    fill(database, cache)
    assert read_contents(cache) == CacheContents(files=2, outcomes=3, masks=2, mask_bytes=200)


def test_clearing_forgets_everything_beside_an_open_database(database: Database, cache: Path) -> None:
    outcomes = fill(database, cache)
    clear_cache(cache)
    assert read_contents(cache) == EMPTY
    assert not (cache / MASK_FOLDER).exists()
    assert outcomes.recall([key(number) for number in range(3)]) == {}
    assert StoredFileMemory(database).recall("/build") == {}
    fill(database, cache, masks=1)  # the open one goes on
    assert read_contents(cache) == CacheContents(files=2, outcomes=2, masks=1, mask_bytes=100)


def test_clearing_removes_masks_without_a_row_and_databases_of_other_versions(database: Database, cache: Path) -> None:
    outcomes = fill(database, cache)
    fresh = cache / "fresh.png"
    fresh.write_bytes(b"m" * 100)
    outcomes.take_mask(key(7), fresh)  # killed before the row was written
    for name in ("results-1.sqlite3", "results-1.sqlite3-wal", "results-99.sqlite3"):
        (cache / name).touch()
    clear_cache(cache)
    assert not (cache / MASK_FOLDER).exists()
    assert {path.name for path in cache.glob("results-*")} >= {database.path.name}
    assert all(path.name.startswith(database.path.name) for path in cache.glob("results-*"))
    assert read_contents(cache) == EMPTY


def test_masks_in_use_by_an_open_comparison_are_not_removed(database: Database, cache: Path) -> None:
    fill(database, cache)
    with WorkFolder(cache / WORK_FOLDER), pytest.raises(StoreError, match=r"in use .*Close the windows first\."):
        clear_cache(cache)
    assert read_contents(cache) == CacheContents(files=2, outcomes=3, masks=2, mask_bytes=200)
    assert len(list((cache / MASK_FOLDER).rglob("*.png"))) == 2
    clear_cache(cache)
    assert read_contents(cache) == EMPTY


def test_the_folder_of_a_killed_run_does_not_keep_the_masks(database: Database, cache: Path) -> None:
    fill(database, cache)
    (cache / WORK_FOLDER / "run-0123").mkdir(parents=True)
    (cache / WORK_FOLDER / "run-0123.lock").touch()
    clear_cache(cache)
    assert read_contents(cache) == EMPTY


def test_clearing_gives_the_space_back(database: Database, cache: Path) -> None:
    files = {f"{number:06}.png": FILE for number in range(5000)}
    StoredFileMemory(database).remember("/build", files, NOW_NS)
    database.close()
    path = database.path
    full = path.stat().st_size
    clear_cache(cache)
    assert path.stat().st_size < full / 5


def test_a_mask_folder_that_cannot_be_removed_is_named_with_the_remedy(cache: Path) -> None:
    cache.mkdir(parents=True)
    (cache / MASK_FOLDER).touch()
    with pytest.raises(StoreError, match=r"masks cannot be removed .*Delete it by hand\."):
        clear_cache(cache)


def test_a_cache_that_cannot_be_used_is_named_with_the_remedy(cache: Path) -> None:
    cache.parent.mkdir(parents=True)
    cache.touch()
    for action in (read_contents, clear_cache):
        with pytest.raises(StoreError, match="cannot be used"):
            action(cache)
