"""OdiffServer against the real binary, and against stand-ins for what the binary cannot be made to do."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.engine import odiff_server
from snapreview.engine.odiff_server import (
    MEMORY_CEILING_BYTES,
    DiffReply,
    DiffRequest,
    OdiffServer,
    ServerConfused,
    ServerDied,
    ServerFault,
    ServerSilent,
)
from tests.support.fake_odiff import make_fake_odiff
from tests.support.pictures import noise, plain, saved, with_block
from tests.support.waiting import is_running, is_stopped, wait_until

REQUEST = DiffRequest("base.png", "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)


@pytest.fixture
def pictures(folder: Path) -> Path:
    """A folder with base.png and head.png, which differ in 6 pixels."""
    image = plain((20, 10))
    saved(image, folder / "base.png")
    saved(with_block(image, (0, 0, 3, 2)), folder / "head.png")
    return folder


@contextmanager
def running(binary: Path, folder: Path, ready_seconds: float = 10.0) -> Iterator[OdiffServer]:
    server = OdiffServer(binary, folder, ready_seconds)
    try:
        yield server
    finally:
        server.close()
        assert not is_running(server.process_id)
        assert not [thread for thread in threading.enumerate() if thread.name == "odiff replies"]


def compared(server: OdiffServer, request: DiffRequest) -> DiffReply:
    """Send a request and wait for its reply."""
    server.send(request)
    return server.receive()


@pytest.fixture
def short_deadline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers that never answer are given up at once."""
    monkeypatch.setattr(odiff_server.DiffRequest, "deadline", 0.05)


def test_counts_the_changed_pixels_and_writes_the_mask(odiff: Path, pictures: Path) -> None:
    with running(odiff, pictures) as server:
        reply = compared(server, REQUEST)
    assert (reply.match, reply.diff_count, reply.failed) == (False, 6, False)
    assert (pictures / "mask.png").is_file()


def test_one_server_answers_request_after_request(odiff: Path, pictures: Path) -> None:
    same = DiffRequest("base.png", "base.png", "mask.png", 0.01, antialiasing=True, pixels=200)
    with running(odiff, pictures) as server:
        assert [compared(server, request).match for request in (REQUEST, same, REQUEST, same)] == [False, True] * 2


def test_sends_both_colour_options_to_odiff(odiff: Path, folder: Path) -> None:
    saved(plain((8, 8), (100, 100, 100)), folder / "base.png")
    saved(plain((8, 8), (110, 110, 110)), folder / "head.png")
    with running(odiff, folder) as server:
        verdicts = [
            compared(
                server, DiffRequest("base.png", "head.png", "m.png", threshold, antialiasing=False, pixels=64)
            ).match
            for threshold in (0, 0.01, 0.05, 0.1)
        ]
    assert verdicts == [False, False, True, True]


@pytest.mark.parametrize(
    ("first_line", "fault"),
    [
        ("say('odiff is starting')", ServerConfused),
        ("say('{\"ready\":false}')", ServerConfused),
        ("say('[]')", ServerConfused),
        ("say('{\"ready\":tr', end='')", ServerDied),
        ("sys.exit(3)", ServerDied),
    ],
    ids=["garbage", "not ready", "no object", "half a line", "exit"],
)
def test_a_server_without_a_ready_line_is_refused(
    tmp_path: Path, folder: Path, first_line: str, fault: type[Exception]
) -> None:
    fake = make_fake_odiff(tmp_path / "fake", first_line)
    server = OdiffServer(fake.path, folder)
    with pytest.raises(fault):
        compared(server, REQUEST)
    assert not is_running(server.process_id)


def test_a_ready_line_that_does_not_come_is_not_waited_for_for_ever(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "wait()")
    server = OdiffServer(fake.path, folder, ready_seconds=0.05)
    with pytest.raises(ServerSilent, match="did not answer"):
        compared(server, REQUEST)
    assert not is_running(server.process_id)


def test_a_ready_line_may_come_late(tmp_path: Path, folder: Path, odiff: Path, pictures: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "time.sleep(0.2); be_odiff()", odiff)
    with running(fake.path, folder) as server:
        assert compared(server, REQUEST).diff_count == 6


def test_a_program_that_cannot_be_started_says_why(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(ServerDied, match="does not start"):
        OdiffServer(tmp_path / "nothing", folder)


@pytest.mark.parametrize(
    "reply",
    [
        'answer({"requestId": asked["requestId"] - 1}, match=True)',
        'answer({"requestId": asked["requestId"] + 7}, match=True)',
        'answer({"requestId": True}, match=True)',
        'answer({"requestId": "1"}, match=True)',
        "say('{\"match\":true}')",
        'say(\'{"error":"Invalid JSON"}\')',
        "say('null')",
        "say('[1]')",
        "say('match')",
        'answer(asked, match="yes")',
        'answer(asked, match=False, diffCount="many")',
        "answer(asked)",
    ],
)
def test_a_reply_that_is_not_the_answer_ends_the_server(tmp_path: Path, folder: Path, reply: str) -> None:
    fake = make_fake_odiff(tmp_path / "fake", f"ready(); asked = request(); {reply}; request()")
    server = OdiffServer(fake.path, folder)
    with pytest.raises(ServerConfused):
        compared(server, REQUEST)
    assert not is_running(server.process_id)


def test_a_stale_reply_is_not_taken_for_the_next_one(tmp_path: Path, folder: Path) -> None:
    twice = "ready(); asked = request(); answer(asked, match=True); answer(asked, match=True); request(); wait()"
    fake = make_fake_odiff(tmp_path / "fake", twice)
    server = OdiffServer(fake.path, folder)
    assert compared(server, REQUEST).match
    with pytest.raises(ServerConfused, match="another request"):
        compared(server, REQUEST)


def test_replies_that_arrive_in_pieces_are_put_together(tmp_path: Path, folder: Path) -> None:
    pieces = """
ready()
asked = request()
for piece in ('{"reque', 'stId":%d,' % asked["requestId"], '"match":false,"diffCount":3', '}'):
    say(piece, end="")
    time.sleep(0.01)
say("")
request()
"""
    fake = make_fake_odiff(tmp_path / "fake", pieces)
    with running(fake.path, folder) as server:
        assert compared(server, REQUEST).diff_count == 3


def test_half_a_line_and_an_end_is_a_death(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready(); request(); say('{\"requestId\":1,\"match\":tr', end='')")
    server = OdiffServer(fake.path, folder)
    with pytest.raises(ServerDied, match="ended unexpectedly"):
        compared(server, REQUEST)


@pytest.mark.parametrize("name", ['say "hi".png', "two\nlines.png", "back\\slash.png", "tab\t.png"])
def test_an_error_text_that_breaks_the_json_ends_the_server(odiff: Path, pictures: Path, name: str) -> None:
    request = DiffRequest(name, "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)
    server = OdiffServer(odiff, pictures)
    with pytest.raises(ServerConfused, match="no JSON"):
        compared(server, request)
    assert not is_running(server.process_id)


def test_an_image_that_odiff_cannot_load_leaves_the_server_alive(odiff: Path, pictures: Path) -> None:
    (pictures / "text.png").write_text("no picture")
    bad = DiffRequest("text.png", "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)
    with running(odiff, pictures) as server:
        assert compared(server, bad).failed
        assert compared(server, REQUEST).diff_count == 6


def test_an_output_that_cannot_be_written_is_an_error(odiff: Path, pictures: Path) -> None:
    nowhere = DiffRequest("base.png", "head.png", "missing/mask.png", 0.01, antialiasing=True, pixels=100)
    with running(odiff, pictures) as server:
        assert compared(server, nowhere).failed


def test_no_reply_to_a_long_path_ends_at_the_deadline(odiff: Path, pictures: Path, short_deadline: None) -> None:
    # odiff.md §2: beyond 479 bytes of a path that cannot be loaded, odiff says nothing at all.
    long = DiffRequest("base.png", "x" * 240 + "/" + "y" * 250 + ".png", "m.png", 0.01, antialiasing=True, pixels=1)
    server = OdiffServer(odiff, pictures)
    with pytest.raises(ServerSilent):
        compared(server, long)
    assert not is_running(server.process_id)


def test_the_deadline_grows_with_the_picture() -> None:
    def deadline(pixels: int) -> float:
        return DiffRequest("a", "b", "c", 0.01, antialiasing=True, pixels=pixels).deadline

    assert deadline(0) == 10.0
    assert deadline(40_000_000) == pytest.approx(90.0)


def test_a_stopped_server_is_silent_and_does_not_stay(odiff: Path, pictures: Path, short_deadline: None) -> None:
    server = OdiffServer(odiff, pictures)
    os.kill(server.process_id, signal.SIGSTOP)
    wait_until(lambda: is_stopped(server.process_id), "odiff is stopped")
    with pytest.raises(ServerSilent, match="did not answer"):
        compared(server, REQUEST)
    assert not is_running(server.process_id)


def test_a_server_stopped_between_two_requests_is_silent(odiff: Path, pictures: Path, short_deadline: None) -> None:
    server = OdiffServer(odiff, pictures)
    server._await_ready()
    os.kill(server.process_id, signal.SIGSTOP)
    with pytest.raises(ServerSilent):
        compared(server, REQUEST)
    assert not is_running(server.process_id)


def test_a_server_killed_while_it_works_is_a_death(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready(); request(); os.kill(os.getpid(), signal.SIGKILL)")
    server = OdiffServer(fake.path, folder)
    with pytest.raises(ServerDied, match="exit code -9"):
        compared(server, REQUEST)


def test_a_server_killed_before_the_request_is_a_death(odiff: Path, pictures: Path) -> None:
    server = OdiffServer(odiff, pictures)
    compared(server, REQUEST)
    os.kill(server.process_id, signal.SIGKILL)
    wait_until(lambda: not is_running(server.process_id), "odiff has ended")
    with pytest.raises(ServerDied, match="ended before the request"):
        compared(server, REQUEST)


def test_kill_from_another_thread_ends_the_waiting(odiff: Path, pictures: Path) -> None:
    server = OdiffServer(odiff, pictures)
    compared(server, REQUEST)
    os.kill(server.process_id, signal.SIGSTOP)
    with _in_thread(lambda: compared(server, REQUEST)) as failures:
        wait_until(lambda: server._last_id == 2, "the second request is sent")
        server.kill()
    assert [type(failure) for failure in failures] == [ServerDied]


def test_kill_does_not_wait_for_a_ready_line(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "wait()")
    server = OdiffServer(fake.path, folder)
    with _in_thread(lambda: compared(server, REQUEST)) as failures:
        wait_until(lambda: fake.starts == 1, "the stand-in runs")
        server.kill()
    assert [type(failure) for failure in failures] == [ServerDied]


def test_closing_lets_odiff_end_by_itself(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(odiff_server, "_CLOSING_SECONDS", 60)
    note = tmp_path / "ended"
    behaviour = f"ready()\nsys.stdin.read()\nopen({str(note)!r}, 'w').close()"
    server = OdiffServer(make_fake_odiff(tmp_path / "fake", behaviour).path, folder)
    server.close()
    assert note.exists()


def test_closing_kills_a_server_that_does_not_listen(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "_CLOSING_SECONDS", 0.05)
    fake = make_fake_odiff(tmp_path / "fake", "signal.signal(signal.SIGTERM, signal.SIG_IGN); ready(); wait()")
    with running(fake.path, folder) as server:
        assert is_running(server.process_id)


def test_closing_twice_does_no_harm(odiff: Path, folder: Path) -> None:
    with running(odiff, folder) as server:
        server.close()


def test_a_new_server_has_room(odiff: Path, folder: Path) -> None:
    with running(odiff, folder) as server:
        assert not server.would_outgrow(40_000_000)


def test_a_server_that_has_grown_is_to_be_replaced(odiff: Path, folder: Path) -> None:
    # One request takes 12 bytes per pixel, so this one ends above the ceiling.
    side = 5000
    assert side * side * 12 > MEMORY_CEILING_BYTES
    saved(plain((side, side)), folder / "base.png", compress_level=1)
    saved(plain((side, side), (90, 90, 90)), folder / "head.png", compress_level=1)
    with running(odiff, folder) as server:
        compared(server, DiffRequest("base.png", "head.png", "m.png", 0.01, antialiasing=False, pixels=side * side))
        assert server.would_outgrow(1)


def test_where_memory_cannot_be_read_an_estimate_decides(
    odiff: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "resident_bytes", lambda _process_id: None)
    most = MEMORY_CEILING_BYTES // odiff_server.BYTES_PER_PIXEL
    with running(odiff, pictures) as server:
        assert not server.would_outgrow(most * 2), "a pair alone is never refused"
        compared(server, REQUEST)
        assert not server.would_outgrow(most - REQUEST.pixels)
        assert server.would_outgrow(most - REQUEST.pixels + 1)


def test_what_is_sent_and_unanswered_is_yet_to_be_reckoned_with(
    odiff: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def little(process_id: int) -> int:
        asked.append(process_id)
        return 0

    monkeypatch.setattr(odiff_server, "resident_bytes", little)
    most = MEMORY_CEILING_BYTES // odiff_server.BYTES_PER_PIXEL
    with running(odiff, pictures) as server:
        server.send(replace(REQUEST, pixels=most))
        assert not server.would_outgrow(1)
        assert not server.would_outgrow(1)
        assert len(asked) == 2, "the first may have taken its memory meanwhile"
        server.receive()
        assert not server.would_outgrow(1)
        assert not server.would_outgrow(1)
        assert len(asked) == 3


def test_a_full_error_stream_does_not_block_the_server(tmp_path: Path, folder: Path) -> None:
    chatter = "ready()\nwhile True:\n    asked = request()\n    sys.stderr.write('x' * 200_000)\n"
    chatter += "    answer(asked, match=True)"
    with running(make_fake_odiff(tmp_path / "fake", chatter).path, folder) as server:
        assert all(compared(server, REQUEST).match for _ in range(3))


def test_masks_of_noise_are_answered_too(odiff: Path, folder: Path) -> None:
    saved(noise((64, 64), 1), folder / "base.png")
    saved(noise((64, 64), 2), folder / "head.png")
    with running(odiff, folder) as server:
        reply = compared(server, DiffRequest("base.png", "head.png", "m.png", 0, antialiasing=False, pixels=4096))
    assert reply.diff_count == 4096


@contextmanager
def _in_thread(action: Callable[[], object]) -> Iterator[list[ServerFault]]:
    """Run the action in a thread of its own beside the body; collects what the action raised."""
    failures: list[ServerFault] = []

    def run() -> None:
        try:
            action()
        except ServerFault as error:
            failures.append(error)

    thread = threading.Thread(target=run, name="waiting")
    thread.start()
    yield failures
    thread.join(20)
    assert not thread.is_alive()
