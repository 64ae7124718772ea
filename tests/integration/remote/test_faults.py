"""Everything that goes wrong between a server and us, on a real connection."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path

import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.model.files import OpenedBuild
from snapreview.sources.remote.host_gate import HostGate
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import (
    TOKEN,
    ArtifactServer,
    Exchange,
    bytes_of,
    hang_up,
    redirect,
    renamed,
    silence,
    status,
    web_page,
)
from tests.support.pictures import noise, png_of
from tests.support.remote_reader import FakeClock, Reader
from tests.support.waiting import wait_until

PICTURE = PICTURES["a.png"]
DETAILS, IMAGES, ARCHIVE = "/preprodartifacts/snapshots/1/", "/files/images/", "/archive/"


@pytest.fixture
def opened(server: ArtifactServer, reader: Reader) -> OpenedBuild:
    """Build 1, with no image fetched yet."""
    return reader.open(server.uri("1"))


# Refusals that pass.


def test_too_many_requests_waits_as_long_as_it_is_told(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, status(429, Retry_After="7"))
    assert reader.image(opened, "a.png") == PICTURE
    assert reader.clock.pauses == [7.0]


def test_retry_after_may_be_a_date(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.fail(IMAGES, status(429, Retry_After=formatdate(reader.clock.wall() + 9, usegmt=True)))
    assert reader.image(opened, "a.png") == PICTURE
    assert sum(reader.clock.pauses) == pytest.approx(9, abs=1)


def test_a_server_that_wants_an_hour_is_not_waited_for(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, status(429, Retry_After="3600"))
    with pytest.raises(SourceError, match=r"refuses more requests for now \(429\)"):
        reader.image(opened, "a.png")
    assert reader.clock.pauses == []


@pytest.mark.parametrize("code", [500, 502, 503, 504])
def test_faults_of_the_server_are_retried_with_growing_waits(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild, code: int
) -> None:
    server.fail(IMAGES, *[status(code)] * 3)
    assert reader.image(opened, "a.png") == PICTURE
    assert reader.clock.pauses == [0.5, 1.0, 2.0]


def test_a_server_that_stays_broken_is_told_after_five_attempts(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, *[status(500, "boom")] * 9)
    with pytest.raises(SourceError, match=r"has a fault of its own \(500\).*“boom”.*Try again later"):
        reader.image(opened, "a.png")
    assert len(server.paths(IMAGES)) == 5


# Silence, slowness, broken connections.


def test_silence_is_a_timeout_and_repeated(server: ArtifactServer, tmp_path: Path) -> None:
    hasty = Reader(tmp_path / "hasty", read_seconds=0.2)
    opened = hasty.open(server.uri("1"))
    server.fail(IMAGES, silence)
    assert hasty.image(opened, "a.png") == PICTURE
    assert len(server.paths(IMAGES)) == 2
    hasty.close()


def test_a_server_that_never_answers(server: ArtifactServer, tmp_path: Path) -> None:
    hasty = Reader(tmp_path / "hasty", read_seconds=0.1)
    server.fail(DETAILS, *[silence] * 5)
    with pytest.raises(SourceError, match="cannot be reached: its answer takes too long"):
        hasty.open(server.uri("1"))
    hasty.close()


def test_a_body_that_only_trickles_is_given_up(server: ArtifactServer, tmp_path: Path) -> None:
    patient = Reader(tmp_path / "patient", FakeClock(step=400.0))  # 400 s pass at every look
    server.fail(DETAILS, *[bytes_of(b" " * 300_000)] * 5)
    with pytest.raises(SourceError, match="is too slow"):
        patient.open(server.uri("1"))
    patient.close()


def test_a_connection_that_breaks_before_the_answer(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, hang_up)
    assert reader.image(opened, "a.png") == PICTURE


def test_a_connection_dropped_mid_body_is_resumed_where_it_broke_off(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, bytes_of(PICTURE[:70_000], length=len(PICTURE)))
    assert reader.image(opened, "a.png") == PICTURE
    assert [seen.headers.get("Range") for seen in server.paths(IMAGES)] == [None, "bytes=65536-"]


def test_a_server_without_ranges_is_asked_from_the_start(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.ranges_honoured = False
    server.fail(IMAGES, bytes_of(PICTURE[:70_000], length=len(PICTURE)))
    assert reader.image(opened, "a.png") == PICTURE


def test_what_an_earlier_run_left_is_resumed(server: ArtifactServer, tmp_path: Path) -> None:
    for attempt in range(2):
        reader = Reader(tmp_path / "same")
        opened = reader.open(server.uri("1"))
        if attempt == 0:
            server.fail(IMAGES, *[bytes_of(PICTURE[:40_000], length=len(PICTURE)), *[status(500)] * 4])
            with pytest.raises(SourceError):
                reader.image(opened, "a.png")
        else:
            assert reader.image(opened, "a.png") == PICTURE
        reader.close()
    assert server.paths(IMAGES)[-1].headers["Range"] == "bytes=32768-"


def test_more_left_over_than_the_server_has(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    with reader.cache.incoming(opened.build.snapshots["a.png"].content_hash) as part:
        part.write(b"x" * 2 * len(PICTURE))
    assert reader.image(opened, "a.png") == PICTURE


def test_details_dropped_mid_body_are_asked_for_again(server: ArtifactServer, reader: Reader) -> None:
    server.fail(DETAILS, bytes_of(b'{"images": [', length=5000))
    assert set(reader.open(server.uri("1")).build.snapshots) == {"a.png", "sub/ß c.png"}


# Bytes that are not what they should be.


def test_a_body_longer_than_announced_is_fetched_again(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, bytes_of(PICTURE, length=300))  # the rest is never read
    assert reader.image(opened, "a.png") == PICTURE


def test_damage_on_the_way_is_repaired(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.fail(IMAGES, bytes_of(b"x" * len(PICTURE)))
    file = opened.files.local_file(opened.build.snapshots["a.png"])
    assert (file.path.read_bytes(), file.content_hash) == (PICTURE, "")


def test_damage_every_time_is_told(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.fail(IMAGES, bytes_of(b"1"), bytes_of(b"2"), bytes_of(b"3"))
    with pytest.raises(SourceError, match="arrives damaged every time"):
        reader.image(opened, "a.png")


def test_a_hash_that_is_wrong_at_the_server_is_told_and_known_the_next_time(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    other = png_of(noise((60, 50), 2))
    wrong = opened.build.snapshots["a.png"].content_hash
    server.objects[wrong] = other
    file = opened.files.local_file(opened.build.snapshots["a.png"])
    assert file.path.read_bytes() == other
    assert file.content_hash == file.path.stem != wrong
    assert reader.cache.find(wrong) is None
    again = reader.open(server.uri("1"))
    assert again.build.snapshots["a.png"].content_hash == file.content_hash
    assert again.files.local_file(again.build.snapshots["a.png"]).content_hash == ""


@pytest.mark.parametrize("fault", [web_page, bytes_of(b"<html>"), bytes_of(b"\xff\xfe?")])
def test_something_else_in_place_of_json(server: ArtifactServer, reader: Reader, fault: object) -> None:
    assert callable(fault)
    server.fail(DETAILS, fault)
    with pytest.raises(SourceError, match=r"(web page in place of data|is not JSON)\. ?.*Check the address"):
        reader.open(server.uri("1"))


# Refusals that stay.


def test_an_expired_object(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.objects.clear()
    with pytest.raises(SourceError, match=r"\(404\).*objects expire after 30 days"):
        reader.image(opened, "a.png")
    assert len(server.paths(IMAGES)) == 1


def test_an_unknown_build(server: ArtifactServer, reader: Reader) -> None:
    with pytest.raises(SourceError, match="“Snapshot not found”"):
        reader.open(server.uri("404"))


def test_a_wrong_token(server: ArtifactServer, reader: Reader) -> None:
    server.fail(DETAILS, status(401, f"Invalid token {TOKEN}"))
    with pytest.raises(SourceError, match=r"does not accept the token \(401\)") as told:
        reader.open(server.uri("1"))
    assert TOKEN not in str(told.value)


# Redirects.


def test_another_host_never_gets_the_token(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    def serve(exchange: Exchange) -> None:
        exchange.answer(200, PICTURE)

    with ArtifactServer().running() as store:
        store.fail("/bucket/", serve)
        server.fail(IMAGES, redirect(f"{store.origin}/bucket/a"))
        assert reader.image(opened, "a.png") == PICTURE
        [seen] = store.seen
    assert "Authorization" not in seen.headers
    assert TOKEN not in str(seen)


def test_netrc_does_not_stand_in_for_the_token(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password other-secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    with ArtifactServer().running() as store:
        store.fail("/bucket/", bytes_of(PICTURE))
        server.fail(IMAGES, redirect(f"{store.origin}/bucket/a"))
        assert reader.image(opened, "a.png") == PICTURE
        assert "Authorization" not in store.seen[0].headers


def test_a_redirect_within_the_host_keeps_the_token(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    key = opened.build.snapshots["a.png"].content_hash
    server.fail(IMAGES, redirect(f"/api/0/projects/acme/7/files/images/{key}/?again=1"))
    assert reader.image(opened, "a.png") == PICTURE
    assert server.paths(IMAGES)[1].query == {"again": "1"}


def test_a_redirect_to_where_everybody_could_read_along(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, redirect("http://example.test/a"))
    with pytest.raises(SourceError, match=r"redirects to example\.test without encryption"):
        reader.image(opened, "a.png")


def test_redirects_in_circles(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.fail(IMAGES, *[redirect(f"{server.origin}{IMAGES}x")] * 9)
    with pytest.raises(SourceError, match="redirects in circles"):
        reader.image(opened, "a.png")


def test_a_renamed_project_is_told_and_the_call_repeated_once(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild, caplog: pytest.LogCaptureFixture
) -> None:
    server.fail(IMAGES, renamed("new-name"))
    with caplog.at_level(logging.WARNING):
        assert reader.image(opened, "a.png") == PICTURE
        assert reader.image(opened, "sub/ß c.png")
    assert [seen.path.split("/")[5] for seen in server.paths(IMAGES)] == ["7", "new-name", "new-name"]
    assert "is called new-name now" in caplog.text


def test_a_project_renamed_in_circles(server: ArtifactServer, reader: Reader, opened: OpenedBuild) -> None:
    server.fail(IMAGES, renamed("one"), renamed("two"))
    with pytest.raises(SourceError, match="renamed in circles"):
        reader.image(opened, "a.png")


# Cancelling.


@contextmanager
def once_asked(server: ArtifactServer, part: str, act: Callable[[], None]) -> Iterator[None]:
    """Do something as soon as the server was asked for a path with this part."""

    def wait_and_act() -> None:
        wait_until(lambda: server.paths(part), "the request")
        act()

    thread = threading.Thread(target=wait_and_act)
    thread.start()
    yield
    thread.join()
    server.released.set()


def test_cancelling_while_the_server_says_nothing(server: ArtifactServer, reader: Reader) -> None:
    server.fail(DETAILS, silence)
    with once_asked(server, DETAILS, reader.stop.set), pytest.raises(Cancelled):
        reader.open(server.uri("1"))


def test_cancelling_a_download_leaves_later_ones_alone(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild
) -> None:
    server.fail(IMAGES, silence)
    with once_asked(server, IMAGES, opened.cancel), pytest.raises(SourceError, match="The download was cancelled"):
        reader.image(opened, "a.png")
    assert reader.image(opened, "a.png") == PICTURE


def test_cancelling_while_waiting_for_a_turn(reader: Reader) -> None:
    reader.stop.set()
    with pytest.raises(Cancelled), HostGate(reader.clock).turn(reader.stop):
        pytest.fail("nobody's turn")


# Small print of answers.


@pytest.mark.parametrize("content", [b"<html>boom", b"[1]", b'{"detail": {"message": "x"}}', b"", b"[" * 60_000])
def test_refusals_in_any_shape_are_told(server: ArtifactServer, reader: Reader, content: bytes) -> None:
    server.fail(DETAILS, lambda exchange: exchange.answer(400, content))
    with pytest.raises(SourceError, match=r"refuses the request \(400\)\. Check the address"):
        reader.open(server.uri("1"))


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"detail": "moved"}', b'{"slug": 5}'])
def test_a_302_that_tells_of_no_new_name_is_a_plain_redirect(
    server: ArtifactServer, reader: Reader, opened: OpenedBuild, content: bytes
) -> None:
    key = opened.build.snapshots["a.png"].content_hash
    target = f"/api/0/projects/acme/7/files/images/{key}/"
    server.fail(
        IMAGES, lambda exchange: exchange.answer(302, content, Content_Type="application/json", Location=target)
    )
    assert reader.image(opened, "a.png") == PICTURE


@pytest.mark.parametrize("target", ["https://[oops/", "https://host:port/"])
def test_a_redirect_to_nowhere_proper(server: ArtifactServer, reader: Reader, opened: OpenedBuild, target: str) -> None:
    server.fail(IMAGES, redirect(target))
    with pytest.raises(SourceError, match="redirects to what is no address"):
        reader.image(opened, "a.png")


def test_details_that_are_no_object(server: ArtifactServer, reader: Reader) -> None:
    server.fail(DETAILS, lambda exchange: exchange.json([]))
    with pytest.raises(SourceError, match="is not a JSON object"):
        reader.open(server.uri("1"))


# Proxies.


def test_a_proxy_is_honoured(server: ArtifactServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.origin)
    behind = Reader(tmp_path / "behind", plain_http=True)
    uri = server.uri("1").replace(server.origin, "http://intranet.test")
    assert set(behind.open(uri).build.snapshots) == {"a.png", "sub/ß c.png"}
    assert server.seen[0].headers["Host"] == "intranet.test"
    behind.close()


def test_a_proxy_that_is_not_there(server: ArtifactServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.origin)
    server.stop()
    behind = Reader(tmp_path / "behind", plain_http=True)
    with pytest.raises(SourceError, match="the proxy does not let the request through"):
        behind.open(server.uri("1").replace(server.origin, "http://intranet.test"))
    behind.close()
