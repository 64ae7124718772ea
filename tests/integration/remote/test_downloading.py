"""Whole builds fetched ahead, for a review without their server."""

import threading

import pytest

from snapreview.errors import Cancelled
from snapreview.session.downloading import DownloadProgress, download_builds
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import ArtifactServer, Exchange, image_object
from tests.support.pictures import noise, png_of
from tests.support.remote_reader import Reader

BYTES = sum(len(content) for content in PICTURES.values())


def test_every_content_is_fetched_once_and_there_without_the_server(server: ArtifactServer, reader: Reader) -> None:
    more = png_of(noise((9, 9), 5))
    builds = [reader.open(server.uri("1")), reader.open(server.add("2", PICTURES | {"more.png": more}))]
    steps: list[DownloadProgress] = []
    ended = download_builds(builds, steps.append, threading.Event())
    assert ended == steps[-1] == DownloadProgress(3, 3, BYTES + len(more))
    assert [step.images for step in steps] == [0, 1, 2, 3]
    assert len(server.paths("/files/images/")) == 3
    server.stop()
    assert {name: reader.image(builds[1], name) for name in PICTURES} == PICTURES


def test_what_cannot_be_fetched_is_counted_and_told(server: ArtifactServer, reader: Reader) -> None:
    images = [image_object("gone.png", b"gone"), {**image_object("bare.png", b""), "key": ""}]
    build = reader.open(server.add("2", PICTURES, added=images))
    ended = download_builds([build], lambda _step: None, threading.Event())
    assert (ended.images, ended.total, ended.failed) == (2, 3, 1)
    assert "objects expire" in ended.failure


def test_a_download_that_is_cancelled_keeps_what_it_has(server: ArtifactServer, reader: Reader) -> None:
    pictures = {f"{number}.png": png_of(noise((9, 9), number)) for number in range(30)}
    build, stop = reader.open(server.add("2", pictures)), threading.Event()

    def hold(exchange: Exchange) -> None:
        exchange.server.released.wait(30)

    def cancel_after_two(step: DownloadProgress) -> None:
        if step.images == 2:
            server.fail("/files/images/", *[hold] * 30)
            stop.set()

    with pytest.raises(Cancelled):
        download_builds([build], cancel_after_two, stop)
    assert reader.cache.contents()[0] >= 2
    server.released.set()
