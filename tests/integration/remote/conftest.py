from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import ArtifactServer
from tests.support.remote_reader import Reader


@pytest.fixture
def server() -> Iterator[ArtifactServer]:
    """A server with one build, number 1."""
    with ArtifactServer().running() as running:
        running.add("1", PICTURES)
        yield running


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """Somebody who opens remote builds, and whose clock only passes while he waits."""
    reading = Reader(tmp_path / "reader")
    yield reading
    reading.close()


@pytest.fixture(autouse=True)
def no_proxy_before_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may be behind a proxy."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
