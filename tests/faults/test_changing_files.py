"""Files that change while they are read or compared: an error that says so, never half a picture."""

import itertools
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from snapreview.engine import odiff_server
from snapreview.model.result import Status
from tests.faults.many_pairs import assert_right_or_touched, is_right, make_many, name_of
from tests.faults.proxies import acting_proxy
from tests.faults.sound_files import encoded
from tests.support.builds import compare_builds, environment_in
from tests.support.waiting import is_running, wait_until

COUNT = 60
FIRST = name_of(0)
_JUNK_BYTES = 20_000_000  # behind a sound picture, so that it stays sound while the file becomes shorter

ACTIONS = {
    "shortened": "os.truncate(PATH, os.path.getsize(PATH) // 2)",
    "emptied": "os.truncate(PATH, 0)",
    "grown": "open(PATH, 'ab').write(b'more')",
    "gone": "os.unlink(PATH)",
    "rewritten": "open(PATH, 'r+b').write(b'something else')",
    "become a FIFO": "(os.unlink(PATH), os.mkfifo(PATH))",
    "become a folder": "(os.unlink(PATH), os.mkdir(PATH))",
}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
@pytest.mark.parametrize("side", ["base", "head"])
def test_a_file_changes_when_odiff_is_about_to_read_it(
    tmp_path: Path, odiff: Path, monkeypatch: pytest.MonkeyPatch, action: str, side: str
) -> None:
    monkeypatch.setattr(odiff_server, "PATIENCE_SECONDS", 1.0)  # odiff waits for the writer of a FIFO for ever
    builds = make_many(tmp_path / "builds", 6)
    path = (builds[0] if side == "base" else builds[1]) / FIRST
    proxy = acting_proxy(tmp_path / "proxy", odiff, 1, action.replace("PATH", repr(str(path))))
    comparison, _ = compare_builds(builds, environment_in(tmp_path / "home", proxy.path), workers=1)
    assert assert_right_or_touched(comparison, 6) == [FIRST]
    wait_until(lambda: not any(is_running(number) for number in proxy.process_ids), "no server is left")
    assert "while it was compared" in (comparison.results[FIRST].message or "")


@contextmanager
def meddling(step: Callable[[int], object]) -> Iterator[None]:
    """Repeat a step in a thread, with ascending numbers, while the block runs."""
    stop, steps = threading.Event(), itertools.count()
    done = []

    def meddle() -> None:
        while not stop.is_set():
            step(next(steps))
            done.append(True)

    thread = threading.Thread(target=meddle, name="meddler")
    thread.start()
    try:
        wait_until(lambda: done, "the meddler is at work")
        yield
    finally:
        stop.set()
        thread.join()


def test_files_that_change_all_the_time(tmp_path: Path) -> None:
    """A writer appends to one file, shortens another, replaces a third and makes a fourth come and go."""
    base, head = make_many(tmp_path / "builds", COUNT)
    grows, shrinks, replaced, flickers = names = [name_of(number) for number in (10, 20, 30, 40)]
    contents = [encoded("png", busy=True, different=different) for different in (False, True)]
    (head / shrinks).write_bytes(contents[1] + bytes(_JUNK_BYTES))

    def step(number: int) -> None:
        with (head / grows).open("ab") as file:
            file.write(b"more")
        os.truncate(head / shrinks, len(contents[1]) + max(0, _JUNK_BYTES - number * 17))
        fresh = tmp_path / "fresh"
        fresh.write_bytes(contents[number % 2])
        fresh.replace(head / replaced)
        (head / flickers).rename(tmp_path / "aside")
        (tmp_path / "aside").rename(head / flickers)
        os.utime(head / flickers)

    with meddling(step):
        comparison, _ = compare_builds((base, head), environment_in(tmp_path / "home"))
    assert comparison.results.keys() | {flickers} == {name_of(number) for number in range(COUNT)}
    assert all(comparison.results[name].status is Status.ERRORED for name in names[:3])
    assert comparison.results[flickers].status in (Status.ERRORED, Status.REMOVED, Status.CHANGED)
    untouched = [result for name, result in comparison.results.items() if name not in names]
    assert len(untouched) == COUNT - 4
    assert all(is_right(result) for result in untouched)
