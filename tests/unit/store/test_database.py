import subprocess
import sys
import threading
from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.store.database import SCHEMA_VERSION, Database

# A table of these tests' own, so that they say nothing about what the store keeps.
CREATE = "CREATE TABLE IF NOT EXISTS lines (one TEXT, other TEXT, PRIMARY KEY (one, other))"
INSERT = "INSERT INTO lines VALUES (?, ?)"
COUNT = "SELECT COUNT(*) FROM lines"

WRITER = """
import sys
from pathlib import Path
from snapreview.store.database import Database
sys.stdin.readline()
database = Database(Path(sys.argv[1]))
for number in range(50):
    with database.transaction() as connection:
        connection.execute(sys.argv[4])
        connection.execute(sys.argv[3], (sys.argv[2], number))
database.close()
"""


@pytest.fixture
def database(database: Database) -> Database:
    """A database with the table."""
    with database.transaction() as connection:
        connection.execute(CREATE)
    return database


def count(database: Database) -> int:
    with database.transaction() as connection:
        number: int = connection.execute(COUNT).fetchone()[0]
    return number


def test_the_folder_is_made_and_the_file_carries_the_schema_s_number(cache: Path, database: Database) -> None:
    assert database.path == cache / f"results-{SCHEMA_VERSION}.sqlite3"
    assert database.path.is_file()


def test_what_was_written_survives_closing(cache: Path, database: Database) -> None:
    with database.transaction() as connection:
        connection.execute(INSERT, ("a", "b"))
    database.close()
    again = Database(cache)
    assert count(again) == 1
    again.close()


def test_two_windows_see_each_other_s_work(cache: Path, database: Database) -> None:
    other = Database(cache)
    for number, writer in enumerate((database, other, database)):
        with writer.transaction() as connection:
            connection.execute(INSERT, ("a", str(number)))
    assert count(database) == count(other) == 3
    other.close()


def test_processes_may_create_and_fill_it_at_the_same_time(cache: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(cache)]
    writers = [
        subprocess.Popen(
            [*command, str(number), INSERT, CREATE], stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for number in range(3)
    ]
    for writer in writers:  # all have started when the first is let go
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    assert [writer.communicate(timeout=60)[1] for writer in writers] == ["", "", ""]
    database = Database(cache)
    assert count(database) == 150
    database.close()


def test_threads_share_one_database(database: Database) -> None:
    def write(thread: int) -> None:
        for number in range(50):
            with database.transaction() as connection:
                connection.execute(INSERT, (str(thread), str(number)))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(database) == 200


def test_a_failure_inside_a_transaction_leaves_nothing_of_it(database: Database) -> None:
    with pytest.raises(StoreError), database.transaction() as connection:
        connection.executemany(INSERT, [("a", "b"), ("a", "b")])
    assert count(database) == 0


@pytest.mark.parametrize("content", [b"this is no database at all, " * 200, b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_corrupted_database_is_named_with_the_remedy(cache: Path, content: bytes) -> None:
    cache.mkdir(parents=True)
    path = cache / f"results-{SCHEMA_VERSION}.sqlite3"
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        Database(cache)
    assert str(path) in str(caught.value)
    assert "delete it; everything in it can be computed again" in str(caught.value)


def test_a_database_corrupted_while_it_is_open_is_named_too(cache: Path, database: Database) -> None:
    with database.transaction() as connection:
        connection.executemany(INSERT, [("a" * 500, str(number)) for number in range(500)])
    database.close()
    content = database.path.read_bytes()
    database.path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    again = Database(cache)
    with pytest.raises(StoreError, match=r"results-\d+\.sqlite3 cannot be used"):
        count(again)
    again.close()


def test_a_database_without_its_tables_gets_them_back(cache: Path) -> None:
    cache.mkdir(parents=True)
    (cache / f"results-{SCHEMA_VERSION}.sqlite3").touch()
    database = Database(cache)
    with database.transaction() as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"folders", "outcomes"} <= tables
    database.close()


def test_a_cache_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="cannot be used"):
        Database(tmp_path / "file" / "cache")


def test_a_wrong_statement_is_told_as_a_store_error(database: Database) -> None:
    with pytest.raises(StoreError), database.transaction() as connection:
        connection.execute("SELECT * FROM nowhere")


def test_what_cannot_be_written_is_a_store_error(database: Database) -> None:
    with database.transaction() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="readonly"), database.transaction() as connection:
        connection.execute(INSERT, ("a", "b"))
