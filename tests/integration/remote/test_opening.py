"""Builds on a server, opened: what they hold, what is fetched, what is left without the server."""

import threading
from pathlib import Path

import pytest

from snapreview.errors import SourceError, StoreError
from snapreview.model.files import OpenedBuild
from snapreview.model.size import Size
from snapreview.sources.remote.host_gate import HostGate
from snapreview.sources.remote.rate_control import MOST_AT_A_TIME
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import ArtifactServer, Exchange, image_object, status
from tests.support.pictures import noise, png_of
from tests.support.remote_reader import FakeClock, Reader
from tests.support.waiting import wait_until

IMAGES = "/files/images/"


def test_a_build_opens_without_fetching_an_image(server: ArtifactServer, reader: Reader) -> None:
    opened = reader.open(server.uri("1"))
    assert opened.build.uri == server.uri("1")
    assert opened.build.artifact_id == 1
    assert list(opened.build.snapshots) == ["a.png", "sub/ß c.png"]
    assert opened.build.snapshots["a.png"].size == Size(4, 3)
    assert opened.build.warnings == ()
    assert server.paths(IMAGES) == []
    assert [(step.done, step.total) for step in reader.progress] == [(0, 0), (2, 2)]


def test_the_address_of_the_page_is_understood(server: ArtifactServer, reader: Reader) -> None:
    page = f"{server.origin}/organizations/acme/preprod/snapshots/1/?tab=changed"
    assert reader.open(page).build.uri == server.uri("1")


def test_an_image_is_fetched_once(server: ArtifactServer, reader: Reader, tmp_path: Path) -> None:
    opened = reader.open(server.uri("1"))
    assert [reader.image(opened, "a.png") for _ in range(3)] == [PICTURES["a.png"]] * 3
    again = Reader(tmp_path / "reader")
    assert again.image(again.open(server.uri("1")), "a.png") == PICTURES["a.png"]
    again.close()
    assert len(server.paths(IMAGES)) == 1


def test_threads_that_want_the_same_image_fetch_it_once(server: ArtifactServer, reader: Reader) -> None:
    opened = reader.open(server.uri("1"))
    threads = [threading.Thread(target=lambda: reader.image(opened, "a.png")) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.paths(IMAGES)) == 1


def test_eight_requests_at_a_time_and_no_more(server: ArtifactServer, reader: Reader) -> None:
    pictures = {f"{number:02}.png": png_of(noise((9, 9), number)) for number in range(60)}
    opened = reader.open(server.add("2", pictures))
    names = iter(pictures)
    for _ in range(36):  # until the gate has grown to its full width
        reader.image(opened, next(names))
    active, most, lock = 0, 0, threading.Lock()

    def wait_for_company(exchange: Exchange) -> None:
        nonlocal active, most
        with lock:
            active += 1
            most = max(most, active)
        wait_until(lambda: most >= MOST_AT_A_TIME, "eight requests at a time")
        content_hash = exchange.handler.path.split("/")[8]
        with lock:
            active -= 1
        exchange.answer(200, server.objects[content_hash.partition("?")[0]])

    rest = list(names)
    server.fail(IMAGES, *[wait_for_company] * len(rest))
    threads = [threading.Thread(target=reader.image, args=(opened, name)) for name in rest]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == MOST_AT_A_TIME


def test_the_gate_closes_by_half_and_waits_after_a_refusal() -> None:
    clock = FakeClock()
    gate = HostGate(clock)
    for _ in range(40):
        gate.succeeded()
    gate.refused(12.0)
    assert gate.pace.limit == 4
    with gate.turn(threading.Event()):
        assert clock.pauses == [12.0]


# The shapes of the details document.


def test_a_build_that_was_compared_lists_its_images_by_category(server: ArtifactServer, reader: Reader) -> None:
    a, b, c, d, e, f = (image_object(f"{letter}.png", letter.encode()) for letter in "abcdef")
    uri = server.add(
        "2",
        {},
        comparison_type="diff",
        image_count=6,
        added=[a],
        unchanged=[b],
        changed=[{"base_image": image_object("c.png", b"old"), "head_image": c, "diff": 0.5}],
        renamed=[
            {"base_image": image_object("old.png", b"d"), "head_image": d},
            {**e, "previous_image_file_name": "x"},
        ],
        errored=[{"base_image": f, "head_image": {**f, "key": ""}}],
        removed=[image_object("gone.png", b"g")],
        skipped=[image_object("left.png", b"h")],
    )
    build = reader.open(uri).build
    assert list(build.snapshots) == ["a.png", "b.png", "c.png", "d.png", "e.png", "f.png"]
    assert build.snapshots["c.png"].content_hash == c["key"]
    assert build.snapshots["f.png"].problem is not None
    assert build.snapshots["e.png"].metadata.extras == {}


def test_an_image_without_content_cannot_be_fetched(server: ArtifactServer, reader: Reader) -> None:
    opened = reader.open(server.add("2", {}, added=[{**image_object("a.png", b"a"), "key": "../../etc/passwd"}]))
    with pytest.raises(SourceError, match="knows the image's name but not its content"):
        opened.files.local_file(opened.build.snapshots["a.png"])


def test_images_that_are_missing_from_the_list_are_told(server: ArtifactServer, reader: Reader) -> None:
    [told] = reader.open(server.add("2", PICTURES, image_count=5)).build.warnings
    assert "counts 5 images in this build but lists 2" in told


# Without the server.


@pytest.fixture
def offline(server: ArtifactServer, reader: Reader) -> OpenedBuild:
    """Build 1 opened a second time, 600 s later, when its server is gone; a.png was looked at before."""
    reader.image(reader.open(server.uri("1")), "a.png")
    reader.clock.time += 600
    server.stop()
    return reader.open(server.uri("1"))


def test_a_build_opened_once_opens_without_its_server(offline: OpenedBuild, reader: Reader) -> None:
    assert set(offline.build.snapshots) == set(PICTURES)
    assert reader.image(offline, "a.png") == PICTURES["a.png"]
    [told] = offline.build.warnings
    assert "cannot be reached: there is no connection" in told
    assert "kept here 10 min 0" in told


def test_what_was_never_looked_at_is_missing_without_the_server(offline: OpenedBuild, reader: Reader) -> None:
    with pytest.raises(SourceError, match="cannot be reached"):
        reader.image(offline, "sub/ß c.png")


def test_a_build_that_expired_on_the_server_is_still_here(server: ArtifactServer, reader: Reader) -> None:
    reader.open(server.uri("1"))
    del server.builds["1"]
    opened = reader.open(server.uri("1"))
    assert set(opened.build.snapshots) == set(PICTURES)
    assert "Snapshot not found" in opened.build.warnings[0]


def test_a_token_that_is_refused_opens_nothing(server: ArtifactServer, reader: Reader) -> None:
    reader.open(server.uri("1"))
    server.fail("/snapshots/1/", status(401))
    with pytest.raises(SourceError, match="does not accept the token"):
        reader.open(server.uri("1"))


def test_a_build_never_opened_before_needs_its_server(server: ArtifactServer, reader: Reader) -> None:
    server.stop()
    with pytest.raises(SourceError, match="cannot be reached"):
        reader.open(server.uri("1"))


def test_a_data_folder_that_cannot_be_written_is_told(server: ArtifactServer, reader: Reader) -> None:
    (reader.folder / "data").parent.mkdir(exist_ok=True)
    (reader.folder / "data").write_text("in the way")
    opened = reader.open(server.uri("1"))
    assert "cannot be kept for use without the server" in opened.build.warnings[0]


def test_a_cache_that_cannot_be_written(server: ArtifactServer, reader: Reader) -> None:
    (reader.folder / "cache").parent.mkdir(exist_ok=True)
    (reader.folder / "cache").write_text("in the way")
    with pytest.raises(StoreError, match=r"image cache .* cannot be used"):
        reader.open(server.uri("1"))


# The base.


def commit(head: str, base: str | None = None) -> dict[str, str | None]:
    return {"head_sha": head, "base_sha": base, "head_repo_name": "acme/app", "base_repo_name": "acme/app"}


def test_the_base_is_what_the_server_compared_with(server: ArtifactServer, reader: Reader) -> None:
    uri = server.add("3", PICTURES, base_artifact_id="1")
    assert reader.source.propose_base(uri, reader.stop) == server.uri("1")


def test_else_the_newest_build_of_the_base_commit(server: ArtifactServer, reader: Reader) -> None:
    server.add("2", PICTURES, vcs_info=commit("aaa"))
    server.add("3", PICTURES, vcs_info=commit("aaa"))
    server.add("4", PICTURES, vcs_info=commit("aaa") | {"head_repo_name": "acme/other"})
    head = server.add("5", PICTURES, vcs_info=commit("bbb", "aaa"))
    assert reader.source.propose_base(head, reader.stop) == server.uri("3")


def test_else_the_latest_base(server: ArtifactServer, reader: Reader) -> None:
    server.fail("/latest-base/", lambda exchange: exchange.json({"head_artifact_id": "1", "images": []}))
    head = server.add("5", PICTURES, vcs_info=commit("bbb", "nobody"))
    assert reader.source.propose_base(head, reader.stop) == server.uri("1")
    [seen] = server.paths("/latest-base/")
    assert seen.query == {"app_id": "com.acme.app", "project": "7"}


def test_a_head_without_any_base(server: ArtifactServer, reader: Reader) -> None:
    assert reader.source.propose_base(server.uri("1"), reader.stop) is None


def test_a_selective_base_is_completed_from_its_ancestors(server: ArtifactServer, reader: Reader) -> None:
    pictures = [{f"{letter}.png": png_of(noise((8, 8), seed))} for seed, letter in enumerate("abcb")]
    server.add("2", pictures[0] | pictures[1], vcs_info=commit("one"))
    server.add("3", pictures[2], vcs_info=commit("two", "one"), is_selective=True)
    uri = server.add("4", pictures[3], vcs_info=commit("three", "two"), is_selective=True)
    opened = reader.held(reader.source.open_base(uri, reader.context))
    assert list(opened.build.snapshots) == ["a.png", "b.png", "c.png"]
    assert (opened.build.selective, opened.build.uri) == (False, uri)
    expected = {**pictures[0], **pictures[2], **pictures[3]}
    assert {name: reader.image(opened, name) for name in expected} == expected
    assert "completed from 2 older builds" in opened.build.warnings[0]
    opened.cancel()


def test_a_selective_base_without_its_ancestor(server: ArtifactServer, reader: Reader) -> None:
    uri = server.add("4", PICTURES, vcs_info=commit("three", "two"), is_selective=True)
    with pytest.raises(SourceError, match="one of the builds it was made upon is missing"):
        reader.source.open_base(uri, reader.context)


def test_selective_bases_in_a_circle(server: ArtifactServer, reader: Reader) -> None:
    server.add("3", PICTURES, vcs_info=commit("one", "two"), is_selective=True)
    uri = server.add("4", PICTURES, vcs_info=commit("two", "one"), is_selective=True)
    with pytest.raises(SourceError, match="lead back to it"):
        reader.source.open_base(uri, reader.context)
