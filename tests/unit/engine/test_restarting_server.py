"""RestartingServer: when a server is replaced, when there is a second try, and what abort does."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.engine import odiff_server, restarting_server
from snapreview.engine.odiff_server import DiffReply, DiffRequest, ServerDied, ServerFault, ServerSilent
from snapreview.engine.restarting_server import RestartingServer
from tests.support.fake_odiff import make_fake_odiff
from tests.support.waiting import is_running, wait_until

REQUEST = DiffRequest("base.png", "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)
ANSWER_ALL = "\nwhile True:\n    answer(request(), match=True)"
DIES_ONCE = "ready()\nif START == 1:\n    request()\n    sys.exit(1)" + ANSWER_ALL


@contextmanager
def restarting(binary: Path, folder: Path) -> Iterator[RestartingServer]:
    server = RestartingServer(binary, folder)
    try:
        yield server
    finally:
        process_id = server.process_id
        server.close()
        assert process_id is None or not is_running(process_id)


class Retries:
    """Makes the request for a second try, and counts how often that is asked for."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> DiffRequest:
        self.count += 1
        return REQUEST


def ask(server: RestartingServer, request: DiffRequest, second_request: Callable[[], DiffRequest]) -> DiffReply:
    """Begin, and wait for the reply."""
    server.begin(request)
    return server.finish(second_request)


def test_a_server_is_started_when_it_is_needed_and_then_kept(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL)
    with restarting(fake.path, folder) as server:
        before = server.process_id
        replies = [ask(server, REQUEST, Retries()) for _ in range(3)]
        assert (before, server.process_id) == (None, fake.process_ids[0])
    assert replies == [DiffReply(match=True, diff_count=0, failed=False)] * 3
    assert fake.starts == 1


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="only Linux keeps processes to processors")
def test_a_server_and_the_one_that_replaces_it_are_kept_to_a_processor(tmp_path: Path, folder: Path) -> None:
    fake, own = make_fake_odiff(tmp_path / "fake", DIES_ONCE), max(os.sched_getaffinity(0))
    allowed: list[set[int]] = []
    with restarting(fake.path, folder) as server:
        server.keep_to(own)
        server.begin(REQUEST)
        assert server.process_id is not None
        allowed.append(os.sched_getaffinity(server.process_id))
        server.finish(Retries())
        allowed.append(os.sched_getaffinity(server.process_id))
        server.keep_to(None)
        allowed.append(os.sched_getaffinity(server.process_id))
    assert fake.starts == 2
    assert allowed == [{own}, {own}, os.sched_getaffinity(0)]


def test_after_a_death_the_request_gets_one_more_server(tmp_path: Path, folder: Path) -> None:
    fake, retries = make_fake_odiff(tmp_path / "fake", DIES_ONCE), Retries()
    with restarting(fake.path, folder) as server:
        assert ask(server, REQUEST, retries).match
    assert (fake.starts, retries.count) == (2, 1)


@pytest.mark.parametrize(
    "first", ["say('nonsense')", "answer({'requestId': 99}, match=True)"], ids=["no JSON", "another request"]
)
def test_after_nonsense_the_request_gets_one_more_server(tmp_path: Path, folder: Path, first: str) -> None:
    behaviour = f"ready()\nif START == 1:\n    request()\n    {first}\n    request()" + ANSWER_ALL
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with restarting(fake.path, folder) as server:
        assert ask(server, REQUEST, Retries()).match
    assert fake.starts == 2


def test_after_two_deaths_the_request_is_given_up_and_the_next_one_served(tmp_path: Path, folder: Path) -> None:
    behaviour = "ready()\nif START <= 2:\n    request()\n    sys.exit(START)" + ANSWER_ALL
    fake, retries = make_fake_odiff(tmp_path / "fake", behaviour), Retries()
    with restarting(fake.path, folder) as server:
        with pytest.raises(ServerDied, match=r"exit code 1\).*new server.*exit code 2"):
            ask(server, REQUEST, retries)
        assert (fake.starts, retries.count) == (2, 1)
        assert ask(server, REQUEST, retries).match
    assert fake.starts == 3


def test_after_silence_there_is_no_second_try(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(odiff_server.DiffRequest, "deadline", 0.05)
    fake, retries = make_fake_odiff(tmp_path / "fake", "ready(); wait()"), Retries()
    with restarting(fake.path, folder) as server:
        with pytest.raises(ServerSilent):
            ask(server, REQUEST, retries)
        assert server.process_id is None
    assert (fake.starts, retries.count) == (1, 0)


def test_a_trouble_in_making_ready_for_the_second_try_comes_out(tmp_path: Path, folder: Path) -> None:
    def fail() -> DiffRequest:
        raise OSError("no space")

    fake = make_fake_odiff(tmp_path / "fake", DIES_ONCE)
    with restarting(fake.path, folder) as server, pytest.raises(OSError, match="no space"):
        ask(server, REQUEST, fail)
    assert fake.starts == 1


def test_a_binary_that_never_gets_ready_fails_the_request(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "say('hello')")
    with restarting(fake.path, folder) as server, pytest.raises(ServerFault):
        ask(server, REQUEST, Retries())
    assert fake.starts == 2


def test_a_grown_server_is_replaced_before_the_next_request(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "resident_bytes", lambda _process_id: None)
    many = DiffRequest("a.png", "b.png", "m.png", 0.01, antialiasing=True, pixels=12_000_000)
    fake, retries = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL), Retries()
    with restarting(fake.path, folder) as server:
        for _ in range(4):
            ask(server, many, retries)
        assert not is_running(fake.process_ids[0])
    # 256 MiB are 22 million pixels: each of these requests needs a server of its own.
    assert (fake.starts, retries.count) == (4, 0)


@pytest.mark.parametrize("behaviour", ["ready(); request(); wait()", "wait()"], ids=["answering", "starting"])
def test_abort_from_another_thread_ends_the_waiting(tmp_path: Path, folder: Path, behaviour: str) -> None:
    fake, retries = make_fake_odiff(tmp_path / "fake", behaviour), Retries()
    failures: list[BaseException] = []

    def ask_and_fail() -> None:
        with pytest.raises(ServerFault) as caught:
            ask(server, REQUEST, retries)
        failures.append(caught.value)

    with restarting(fake.path, folder) as server:
        thread = threading.Thread(target=ask_and_fail)
        thread.start()
        wait_until(lambda: fake.starts == 1, "the server is started")
        aborting = threading.Thread(target=server.abort)
        aborting.start()
        # Neither may take as long as a deadline: the server would be silent for 10 seconds.
        aborting.join(5)
        assert not aborting.is_alive()
        thread.join(5)
        assert not thread.is_alive()
    assert [type(failure) for failure in failures] == [ServerDied]
    assert (fake.starts, retries.count) == (1, 0)


def test_abort_ends_a_stopped_server(odiff: Path, folder: Path) -> None:
    with restarting(odiff, folder) as server:
        assert ask(server, REQUEST, Retries()).failed, "there are no such files"
        process_id = server.process_id
        assert process_id is not None
        os.kill(process_id, signal.SIGSTOP)
        server.abort()
        with pytest.raises(ServerFault):
            ask(server, REQUEST, Retries())
        wait_until(lambda: not is_running(process_id), "odiff has ended")


def test_after_abort_nothing_is_started(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL)
    with restarting(fake.path, folder) as server:
        server.abort()
        with pytest.raises(ServerDied, match="cancelled"):
            ask(server, REQUEST, Retries())
    assert fake.starts == 0


def test_abort_between_two_tries_prevents_the_second(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", DIES_ONCE)
    with restarting(fake.path, folder) as server:

        def abort_meanwhile() -> DiffRequest:
            server.abort()
            return REQUEST

        with pytest.raises(ServerDied, match="cancelled"):
            ask(server, REQUEST, abort_meanwhile)
    assert fake.starts == 1


def test_the_second_try_gets_the_request_that_was_made_for_it(tmp_path: Path, folder: Path) -> None:
    note = tmp_path / "asked"
    dies_once = DIES_ONCE.replace(ANSWER_ALL, "")
    tells = f"\nasked = request()\nopen({str(note)!r}, 'w').write(asked['base'])\nanswer(asked, match=True)\nrequest()"
    second = DiffRequest("private.png", "head.png", "mask.png", 0.01, antialiasing=True, pixels=100)
    with restarting(make_fake_odiff(tmp_path / "fake", dies_once + tells).path, folder) as server:
        assert ask(server, REQUEST, lambda: second).match
    assert note.read_text() == "private.png"


def begin_all(server: RestartingServer, *names: str) -> None:
    for name in names:
        server.begin(DiffRequest(name, "head.png", "mask.png", 0.01, antialiasing=True, pixels=100))


TELLING = """
def tell(asked):
    open({note!r}, "a").write(asked["base"] + " ")
    answer(asked, match=True)
ready()
"""


def test_what_is_begun_together_is_answered_in_order_by_one_server(tmp_path: Path, folder: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "ready()\nwhile True:\n    answer(request(), match=START == 1)")
    with restarting(fake.path, folder) as server:
        begin_all(server, "a", "b", "c")
        assert all(server.finish(Retries()).match for _ in range(3))
    assert fake.starts == 1


@pytest.mark.parametrize("fault", ["sys.exit(1)", "say('nonsense'); request(); wait()"], ids=["a death", "no JSON"])
def test_what_was_begun_behind_a_fault_is_sent_again_and_has_both_its_tries(
    tmp_path: Path, folder: Path, fault: str
) -> None:
    note = tmp_path / "asked"
    behaviour = (
        TELLING.format(note=str(note))
        + f"""
asked = request()
if START == 1 or (START == 2 and asked["base"] == "b"):
    {fault}
tell(asked)
if START == 2 and request():
    {fault}
while True:
    tell(request())
"""
    )
    fake, first, second = make_fake_odiff(tmp_path / "fake", behaviour), Retries(), Retries()
    with restarting(fake.path, folder) as server:
        begin_all(server, "a", "b")
        assert server.finish(first).match
        assert server.finish(second).match
    # The first server fails at a, the second one does it and fails at b, the third one does b.
    assert (fake.starts, first.count, second.count) == (3, 1, 1)


def test_behind_a_request_that_is_given_up_the_next_is_answered(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server.DiffRequest, "deadline", 0.05)
    fake, retries = make_fake_odiff(tmp_path / "fake", "ready()\nif START == 1: wait()" + ANSWER_ALL), Retries()
    with restarting(fake.path, folder) as server:
        begin_all(server, "a", "b")
        with pytest.raises(ServerSilent):
            server.finish(retries)
        monkeypatch.setattr(odiff_server.DiffRequest, "deadline", 10.0)
        assert server.finish(retries).match
    assert (fake.starts, retries.count) == (2, 0)


def test_a_deadline_counts_from_the_answer_before(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three requests of 0.4 seconds each, with a deadline of 0.8."""
    monkeypatch.setattr(odiff_server.DiffRequest, "deadline", 0.8)
    slow = "ready()\nwhile True:\n    asked = request()\n    time.sleep(0.4)\n    answer(asked, match=True)"
    fake = make_fake_odiff(tmp_path / "fake", slow)
    with restarting(fake.path, folder) as server:
        begin_all(server, "a", "b", "c")
        assert all(server.finish(Retries()).match for _ in range(3))
    assert fake.starts == 1


def test_a_server_that_ends_between_two_requests_is_a_fault_of_the_second(tmp_path: Path, folder: Path) -> None:
    behaviour = "ready()\nanswer(request(), match=True)\nif START > 1:" + ANSWER_ALL.replace("\n", "\n    ")
    fake, first, second = make_fake_odiff(tmp_path / "fake", behaviour), Retries(), Retries()
    with restarting(fake.path, folder) as server:
        begin_all(server, "a")
        wait_until(lambda: bool(fake.process_ids), "it is started")
        wait_until(lambda: not is_running(fake.process_ids[0]), "it has ended")
        begin_all(server, "b")
        assert server.finish(first).match
        assert server.finish(second).match
    assert (fake.starts, first.count, second.count) == (2, 0, 1)


def test_what_would_outgrow_a_server_waits_for_the_next_one(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(odiff_server, "resident_bytes", lambda _process_id: None)
    many = DiffRequest("a.png", "b.png", "m.png", 0.01, antialiasing=True, pixels=12_000_000)
    fake, retries = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL), Retries()
    with restarting(fake.path, folder) as server:
        server.begin(many)
        server.begin(many)
        assert fake.starts == 1
        assert server.finish(retries).match
        assert server.finish(retries).match
    assert (fake.starts, retries.count) == (2, 0)


def test_closing_with_something_begun_lets_a_new_server_do_it(tmp_path: Path, folder: Path) -> None:
    fake, retries = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL), Retries()
    with restarting(fake.path, folder) as server:
        begin_all(server, "a")
        server.close()
        assert server.finish(retries).match
    assert (fake.starts, retries.count) == (2, 0)


def test_without_a_thread_to_listen_the_request_gets_one_more_server(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts, start = [0], threading.Thread.start

    def start_but_once(thread: threading.Thread) -> None:
        starts[0] += thread.name == "odiff replies"
        if thread.name == "odiff replies" and starts[0] == 1:
            raise RuntimeError("can't start new thread")
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", start_but_once)
    fake, first, second = make_fake_odiff(tmp_path / "fake", "ready()" + ANSWER_ALL), Retries(), Retries()
    with restarting(fake.path, folder) as server:
        begin_all(server, "a", "b")
        assert server.finish(first).match
        assert server.finish(second).match
    assert (first.count, second.count) == (1, 0)


def test_what_could_not_be_begun_leaves_no_request_behind(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    behaviour = "ready()\nasked = request()\nanswer(asked, match=asked['base'] == 'a.png')\nrequest()"
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with restarting(fake.path, folder) as server:
        with monkeypatch.context() as broken:
            broken.setattr(restarting_server, "OdiffServer", lambda *_: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                server.begin(replace(REQUEST, base="b.png"))
        server.begin(replace(REQUEST, base="a.png"))
        assert server.finish(Retries()).match
