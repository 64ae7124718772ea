"""A folder read in the background is the folder read when it is opened, whatever happens meanwhile."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import psutil
import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.sources import folder as folder_module
from snapreview.sources import measuring
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext, OpeningProgress, expect_build, open_build
from snapreview.sources.reading_ahead import ReadingAhead
from tests.support.memory import KeptFiles
from tests.support.pictures import plain, saved
from tests.support.waiting import wait_until

IMAGES = 6


@pytest.fixture
def builds(tmp_path: Path) -> tuple[str, str]:
    for build, width in (("base", 8), ("head", 9)):
        for number in range(IMAGES):
            saved(plain((width, 6)), tmp_path / build / f"{number}.png")
    return str(tmp_path / "base"), str(tmp_path / "head")


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> Iterator[FolderSource]:
    """One that takes six images for very many."""
    for module in (folder_module, measuring):
        monkeypatch.setattr(module, "FILES_WORTH_PROCESSES", IMAGES)
    with closing(FolderSource()) as source:
        yield source


def context_of(report: Callable[[OpeningProgress], None] = lambda _progress: None) -> OpeningContext:
    return OpeningContext(KeptFiles(), report, threading.Event(), workers=2)


def test_a_build_behind_a_large_one_is_read_meanwhile(builds: tuple[str, str], source: FolderSource) -> None:
    base, head = builds
    context = context_of()
    expect_build(head, (source,), context)
    open_build(base, (source,), context)
    memory = context.memory
    assert isinstance(memory, KeptFiles)
    wait_until(lambda: len(memory.by_root) == 2, "the head is read and kept before it is opened")
    opened = open_build(head, (source,), context)
    plainly = FolderSource().open(head, context_of())
    assert opened.build == plainly.build
    assert [opened.files.local_file(snapshot) for snapshot in opened.build.snapshots.values()] == [
        plainly.files.local_file(snapshot) for snapshot in plainly.build.snapshots.values()
    ]
    assert processes() == []


def test_behind_a_small_build_nothing_is_read_ahead(
    builds: tuple[str, str], source: FolderSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "FILES_WORTH_PROCESSES", IMAGES + 1)
    base, head = builds
    context = context_of()
    expect_build(head, (source,), context)
    open_build(base, (source,), context)
    assert reading_threads() == []


def test_a_folder_compared_with_itself_is_not_read_twice_at_once(builds: tuple[str, str], source: FolderSource) -> None:
    base, _ = builds
    context = context_of()
    expect_build(base, (source,), context)
    first = open_build(base, (source,), context)
    assert reading_threads() == []
    assert open_build(base, (source,), context).build == first.build


def test_how_far_it_is_is_told_once_the_build_is_opened(builds: tuple[str, str], source: FolderSource) -> None:
    base, head = builds
    told: list[OpeningProgress] = []
    threads: set[int] = set()

    def report(progress: OpeningProgress) -> None:
        told.append(progress)
        threads.add(threading.get_ident())

    context = context_of(report)
    expect_build(head, (source,), context)
    open_build(base, (source,), context)
    assert {progress.uri for progress in told} == {base}
    told.clear()
    open_build(head, (source,), context)
    assert {progress.uri for progress in told} == {head}
    assert threads == {threading.get_ident()}


def test_what_is_wrong_with_the_head_is_told_when_it_is_opened(builds: tuple[str, str], source: FolderSource) -> None:
    base, _ = builds
    missing = f"{base}-missing"
    context = context_of()
    expect_build(missing, (source,), context)
    open_build(base, (source,), context)
    with pytest.raises(SourceError, match="does not exist"):
        open_build(missing, (source,), context)


def test_closing_ends_what_was_begun_and_never_opened(builds: tuple[str, str], source: FolderSource) -> None:
    base, head = builds
    context = context_of()
    expect_build(head, (source,), context)
    open_build(base, (source,), context)
    source.close()
    assert reading_threads() == []
    assert processes() == []


def test_what_is_read_ahead_reports_to_whoever_waits_for_it() -> None:
    told: list[OpeningProgress] = []
    step = OpeningProgress("x", 1, 2)
    go_on = threading.Event()

    def read(context: OpeningContext) -> str:
        context.report(step)
        assert go_on.wait(60)
        return "read"

    def report(progress: OpeningProgress) -> None:
        told.append(progress)
        go_on.set()

    with closing(ReadingAhead(read, context_of())) as ahead:
        assert ahead.result(context_of(report)) == "read"
    assert step in told


def test_whoever_waits_may_stop_and_the_reading_ends_with_closing() -> None:
    stopped: list[bool] = []

    def read(context: OpeningContext) -> None:
        stopped.append(context.stop.wait(60))
        raise Cancelled

    context = context_of()
    with closing(ReadingAhead(read, context)) as ahead:
        context.stop.set()
        with pytest.raises(Cancelled):
            ahead.result(context)
        assert stopped == []
    assert stopped == [True]


def reading_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "reading ahead"]


def processes() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "measuring_program" in " ".join(child.cmdline())]
