"""The window opened on a review file, as a process."""

import shutil
import sqlite3
from pathlib import Path

from tests.support.builds import two_builds
from tests.support.program import Program
from tests.support.waiting import wait_until


def test_the_window_opens_on_a_review_file_and_takes_over_what_it_says(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=1)
    file = tmp_path / "mine.snapreview"
    approved = program.run("review", *builds, "--approve", "*")
    assert approved.returncode == 0, approved.stderr
    assert program.run("report", *builds, "--save", file).returncode == 0
    for build in builds:
        shutil.rmtree(build)
    elsewhere = Program(tmp_path / "elsewhere")
    process = elsewhere.start(file)
    database = elsewhere.folders.data / "reviews.sqlite3"
    try:
        wait_until(lambda: "approved" in merged_change(database), "the review was taken over")
    finally:
        process.terminate()
        output = process.communicate(timeout=30)
    assert b"Traceback" not in output[1]


def merged_change(database: Path) -> str:
    """The first change of the first review in a store, "" while there is none."""
    if not database.is_file():
        return ""
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        row = connection.execute("SELECT change FROM changes").fetchone()
    except sqlite3.OperationalError:  # it is being made
        return ""
    finally:
        connection.close()
    return str(row[0]) if row else ""
