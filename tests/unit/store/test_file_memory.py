import os
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from snapreview.errors import StoreError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size
from snapreview.store import file_memory
from snapreview.store.database import Database
from snapreview.store.file_memory import StoredFileMemory
from snapreview.store.outcome_memory import OutcomeMemory

NOW_NS = 1_800_000_000 * 10**9
SECOND = 10**9
DAY = 24 * 3600
LONG_AGO = NOW_NS - 3600 * SECOND
FILE = MeasuredFile(FileStamp(7, LONG_AGO, 42), "ab" * 32, Size(3, 4))


def changed_at(changed_ns: int) -> MeasuredFile:
    return MeasuredFile(FileStamp(7, changed_ns, 42), "ab" * 32, Size(3, 4))


def test_nothing_is_known_of_a_new_folder(database: Database) -> None:
    assert StoredFileMemory(database).recall("/build") == {}


def test_what_is_remembered_comes_back_the_same(database: Database) -> None:
    problem = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, "The file is empty.")
    bad = MeasuredFile(FileStamp(0, LONG_AGO, 2**63 - 1), "cd" * 32, Size(0, 0), problem)
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": FILE, "x/b.png": bad}, NOW_NS)
    assert memory.recall("/build") == {"a.png": FILE, "x/b.png": bad}


def test_it_survives_closing(cache: Path, database: Database) -> None:
    StoredFileMemory(database).remember("/build", {"a.png": FILE}, NOW_NS)
    database.close()
    again = Database(cache)
    assert StoredFileMemory(again).recall("/build") == {"a.png": FILE}
    again.close()


def test_folders_are_kept_apart(database: Database) -> None:
    memory = StoredFileMemory(database)
    memory.remember("/one", {"a.png": FILE}, NOW_NS)
    assert memory.recall("/two") == {}
    assert memory.recall("/on") == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_and_folders_that_are_no_utf_8(database: Database) -> None:
    memory = StoredFileMemory(database)
    root, name = os.fsdecode(b"/b\xff"), os.fsdecode(b"x/latin\xe9\n.png")
    memory.remember(root, {name: FILE}, NOW_NS)
    assert memory.recall(root) == {name: FILE}


def test_a_later_measurement_replaces_the_earlier(database: Database) -> None:
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": FILE, "b.png": FILE}, NOW_NS)
    newer = MeasuredFile(FileStamp(8, LONG_AGO + 1, 43), "ef" * 32, Size(5, 6))
    memory.remember("/build", {"a.png": newer}, NOW_NS)
    assert memory.recall("/build") == {"a.png": newer, "b.png": FILE}


@pytest.mark.parametrize(
    ("age_ns", "kept"), [(3 * SECOND, True), (2 * SECOND + 1, True), (2 * SECOND, False), (0, False), (-SECOND, False)]
)
def test_a_file_that_changed_just_before_it_was_read_is_not_kept(database: Database, age_ns: int, kept: bool) -> None:
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": changed_at(NOW_NS - age_ns)}, NOW_NS)
    assert ("a.png" in memory.recall("/build")) == kept


def test_however_long_the_reading_took_only_its_beginning_counts(database: Database) -> None:
    begun_ns = time.time_ns() - 3600 * SECOND
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": changed_at(begun_ns - SECOND)}, begun_ns)
    assert memory.recall("/build") == {}


def test_a_file_without_a_stamp_is_not_kept(database: Database) -> None:
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": MeasuredFile(None, "", Size(0, 0))}, NOW_NS)
    assert memory.recall("/build") == {}


def test_a_closed_database_is_a_store_error(database: Database) -> None:
    database.close()
    with pytest.raises(StoreError):
        StoredFileMemory(database).recall("/build")


def used_at(database: Database) -> dict[str, int]:
    """When each root was last used, as far as it was noted."""
    with database.transaction() as connection:
        rows = connection.execute("SELECT root, used_at FROM folders").fetchall()
    return {os.fsdecode(root): seconds for root, seconds in rows}


def test_a_use_is_noted_at_most_once_a_day(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    now = int(time.time())
    clock = SimpleNamespace(time=lambda: now)
    monkeypatch.setattr(file_memory, "time", clock)
    memory = StoredFileMemory(database)
    for root in ("/one", "/two"):
        memory.remember(root, {"a.png": FILE, "b.png": FILE}, NOW_NS)
    clock.time = lambda: now + DAY
    memory.recall("/one")
    assert used_at(database) == {"/one": now, "/two": now}
    clock.time = lambda: now + DAY + 1
    memory.recall("/one")
    assert used_at(database) == {"/one": now + DAY + 1, "/two": now}


def test_files_last_used_before_a_time_are_forgotten(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = StoredFileMemory(database)
    for root, seconds in (("/old", 1000), ("/new", 1001)):
        monkeypatch.setattr(file_memory, "time", SimpleNamespace(time=lambda seconds=seconds: seconds))
        memory.remember(root, {"a.png": FILE}, NOW_NS)
    database.forget_unused(1001)
    assert used_at(database) == {"/new": 1001}


def test_trimming_forgets_files_that_nobody_used_for_90_days(
    database: Database, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = StoredFileMemory(database)
    for root, days in (("/old", 91), ("/new", 89)):
        seconds = time.time() - days * DAY
        monkeypatch.setattr(file_memory, "time", SimpleNamespace(time=lambda seconds=seconds: seconds))
        memory.remember(root, {"a.png": FILE}, NOW_NS)
    OutcomeMemory(database, cache / "masks").trim(10**9)
    assert set(used_at(database)) == {"/new"}


def test_what_another_version_wrote_is_not_known(database: Database) -> None:
    memory = StoredFileMemory(database)
    memory.remember("/build", {"a.png": FILE}, NOW_NS)
    with database.transaction() as connection:
        (content,) = connection.execute("SELECT files FROM folders").fetchone()
        for other in (b"", content[:-1], content + b"!", b"\x05" + content[1:], bytes(40)):
            connection.execute("UPDATE folders SET files = ?", (other,))
            assert memory.recall("/build") == {}
    memory.remember("/build", {"b.png": FILE}, NOW_NS)
    assert memory.recall("/build") == {"b.png": FILE}
