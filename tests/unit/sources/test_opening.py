import os
import threading
from pathlib import Path

import pytest

from snapreview.errors import SourceError
from snapreview.model.files import LocalFile, OpenedBuild
from snapreview.model.snapshot import Snapshot
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext, open_build, path_of
from tests.support.memory import KeptFiles
from tests.support.values import build


class NamedSource:
    """A source for uris of one scheme."""

    def __init__(self, scheme: str) -> None:
        self.scheme = scheme
        self.opened: list[str] = []

    def understands(self, uri: str) -> bool:
        return uri.startswith(f"{self.scheme}:")

    def open(self, uri: str, _context: OpeningContext) -> OpenedBuild:
        self.opened.append(uri)
        return OpenedBuild(build({}), _NoFiles())


class _NoFiles:
    def local_file(self, snapshot: Snapshot) -> LocalFile:
        raise AssertionError(f"nobody asked for {snapshot}")


CONTEXT = OpeningContext(KeptFiles(), lambda _progress: None, threading.Event(), workers=1)


def test_the_first_source_that_understands_opens() -> None:
    zoo, again, other = NamedSource("zoo"), NamedSource("zoo"), NamedSource("other")
    open_build("zoo:1", (other, zoo, again), CONTEXT)
    assert (other.opened, zoo.opened, again.opened) == ([], ["zoo:1"], [])


def test_a_uri_that_nobody_understands() -> None:
    with pytest.raises(SourceError, match="“ftp://x” is not a build that snapreview can open"):
        open_build("ftp://x", (FolderSource(),), CONTEXT)


@pytest.mark.parametrize("uri", ["shots", "/a/b", "file:///a/b", "~/shots", "C:\\shots", "a: b"])
def test_folders_are_paths_and_file_uris(uri: str) -> None:
    assert FolderSource().understands(uri)


@pytest.mark.parametrize("uri", ["https://x/y", "sentry://1"])
def test_other_uris_are_no_folders(uri: str) -> None:
    assert not FolderSource().understands(uri)


@pytest.mark.skipif(os.name == "nt", reason="paths of another shape")
@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("/a/b c", "/a/b c"),
        ("relative", "relative"),
        ("file:///a/b%20c", "/a/b c"),
        ("file:///a/100%25%23%3F", "/a/100%#?"),
        ("file:///a/Z%C3%BCrich", "/a/Zürich"),
        ("file:///a/%E9", os.fsdecode(b"/a/\xe9")),
        ("/a/100%25", "/a/100%25"),
        ("~nobody-has-this-name/x", "~nobody-has-this-name/x"),
    ],
)
def test_paths(uri: str, path: str) -> None:
    assert path_of(uri) == Path(path)


def test_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert path_of("~/shots") == tmp_path / "shots"
    assert Path(path_of(tmp_path.as_uri())) == tmp_path
