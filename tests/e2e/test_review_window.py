"""The window opened on a review file or a link, as a process."""

import shutil
import sqlite3
from pathlib import Path

from snapreview.model.review_link import ReviewLink, link_text
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
    process = elsewhere.start(file.as_uri())  # as a desktop hands it over
    database = elsewhere.folders.data / "reviews.sqlite3"
    try:
        wait_until(lambda: "approved" in merged_change(database), "the review was taken over")
    finally:
        process.terminate()
        output = process.communicate(timeout=30)
    assert b"Traceback" not in output[1]


def test_the_window_opens_on_a_link(program: Program, tmp_path: Path) -> None:
    base, head = two_builds(tmp_path, changed=1)
    process = program.start(link_text(ReviewLink(str(base), str(head), view="overlay")))
    settings = program.folders.settings / "settings.json"
    try:
        wait_until(lambda: settings.is_file() and str(head) in settings.read_text(), "the builds were opened")
    finally:
        process.terminate()
        output = process.communicate(timeout=30)
    assert b"Traceback" not in output[1]


def test_a_link_that_is_refused_opens_no_window(program: Program) -> None:
    done = program.run("snapreview:open?base=http://elsewhere.example/a&head=/b")
    assert done.returncode == 2
    assert done.stderr.startswith("snapreview: ")


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
