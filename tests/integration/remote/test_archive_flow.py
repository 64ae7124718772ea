"""A token that may not have single images gets them as an archive."""

import pytest

from snapreview.errors import Cancelled, SourceError
from snapreview.model.files import MeasuredFile, OpenedBuild
from snapreview.sources.archive import Archive
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import ArtifactServer, Exchange, bytes_of, status, zip_of
from tests.support.remote_reader import Reader

IMAGES, ARCHIVE, DOWNLOAD = "/files/images/", "/archive/", "download"


@pytest.fixture
def forbidden(server: ArtifactServer, reader: Reader) -> OpenedBuild:
    """Build 1, whose single images are refused from now on."""
    opened = reader.open(server.uri("1"))
    server.fail(IMAGES, *[status(403, "You do not have permission")] * 20)
    return opened


def test_images_that_are_refused_come_in_the_archive(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    assert {name: reader.image(forbidden, name) for name in PICTURES} == PICTURES
    assert server.archives_asked == 0  # it was ready
    assert len(server.paths(IMAGES)) == 1
    assert [seen.query for seen in server.paths(ARCHIVE)] == [{}, {"download": ""}]
    assert reader.cache.contents()[0] == len(PICTURES)


def test_an_archive_is_asked_for_once_and_waited_for_with_growing_intervals(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    server.archive_ready_after = 5
    assert reader.image(forbidden, "a.png") == PICTURES["a.png"]
    assert server.archives_asked == 1
    assert reader.clock.pauses == [2.0, 3.0, 4.5, 6.75]


def test_an_archive_that_takes_too_long_is_given_up_and_not_asked_for_again(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    server.archive_ready_after = 1000
    for _ in range(2):
        with pytest.raises(SourceError, match="not made the archive within five minutes"):
            reader.image(forbidden, "a.png")
    assert server.archives_asked == 1
    assert sum(reader.clock.pauses) <= 600


def test_a_request_for_an_archive_is_not_even_repeated_after_a_fault(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    server.archive_ready_after = 1
    server.fail(ARCHIVE, lambda exchange: exchange.json({"ready": False}), status(503, "Cannot queue"))
    with pytest.raises(SourceError, match="Cannot queue"):
        reader.image(forbidden, "a.png")
    assert [seen.method for seen in server.paths(ARCHIVE)] == ["GET", "POST"]


def test_a_download_that_breaks_off_starts_again(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    whole = zip_of(PICTURES)
    server.fail(ARCHIVE, lambda exchange: exchange.json({"ready": True}), bytes_of(whole[:50_000], length=len(whole)))
    assert reader.image(forbidden, "a.png") == PICTURES["a.png"]
    assert "Range" not in server.paths(ARCHIVE)[-1].headers


@pytest.mark.parametrize(
    ("code", "text"), [(409, "is not ready for this"), (404, "objects expire"), (403, "may not do this")]
)
def test_a_download_that_is_refused(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild, code: int, text: str
) -> None:
    server.fail(ARCHIVE, lambda exchange: exchange.json({"ready": True}), status(code, "Download not ready"))
    with pytest.raises(SourceError, match=text):
        reader.image(forbidden, "a.png")


@pytest.mark.parametrize("content", [b"", b"no zip at all", zip_of(PICTURES)[:-30], zip_of({"../a.png": b"x"})])
def test_an_archive_that_is_none(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild, content: bytes
) -> None:
    server.fail(ARCHIVE, lambda exchange: exchange.json({"ready": True}), bytes_of(content))
    with pytest.raises(SourceError, match=r"The archive .* is (not opened|broken)"):
        reader.image(forbidden, "a.png")
    assert reader.cache.contents() == (0, 0)


def test_an_image_that_the_archive_lacks(server: ArtifactServer, reader: Reader, forbidden: OpenedBuild) -> None:
    server.builds["1"].images.pop("a.png")
    with pytest.raises(SourceError, match="missing or damaged in the server's archive"):
        reader.image(forbidden, "a.png")
    assert reader.image(forbidden, "sub/ß c.png") == PICTURES["sub/ß c.png"]
    assert len(server.paths(ARCHIVE)) == 2


def test_an_image_with_another_content_in_the_archive(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    server.builds["1"].images["a.png"] = PICTURES["sub/ß c.png"]
    file = forbidden.files.local_file(forbidden.build.snapshots["a.png"])
    assert file.content_hash == forbidden.build.snapshots["sub/ß c.png"].content_hash


def test_waiting_for_an_archive_can_be_cancelled(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild
) -> None:
    def cancel(exchange: Exchange) -> None:
        forbidden.cancel()
        exchange.json({"ready": False})

    server.fail(ARCHIVE, cancel)
    with pytest.raises(SourceError, match="The download was cancelled") as told:
        reader.image(forbidden, "a.png")
    assert isinstance(told.value.__cause__, Cancelled)


def test_unpacking_an_archive_can_be_cancelled(
    server: ArtifactServer, reader: Reader, forbidden: OpenedBuild, monkeypatch: pytest.MonkeyPatch
) -> None:
    measure = Archive.measure

    def measure_and_cancel(archive: Archive, name: str) -> MeasuredFile:
        forbidden.cancel()
        return measure(archive, name)

    monkeypatch.setattr(Archive, "measure", measure_and_cancel)
    with pytest.raises(SourceError, match="The download was cancelled"):
        reader.image(forbidden, "a.png")
    assert reader.cache.contents()[0] == 1
