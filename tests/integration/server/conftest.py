"""A server for each test, over a folder of its own."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from snapreview.session.environment import Environment
from tests.support.api_server import Client, api_server
from tests.support.builds import environment_in, make_build

MakeBuild = Callable[..., Path]


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """The folder that is served."""
    folder = tmp_path / "served"
    folder.mkdir()
    return folder


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """The surroundings of the server's user."""
    return environment_in(tmp_path / "home")


@pytest.fixture
def make(served: Path) -> MakeBuild:
    """Makes a build in the served folder, with what it says of itself."""

    def make(name: str, pictures: Mapping[str, Image.Image], **metadata: Any) -> Path:
        folder = make_build(served / f".{name}", pictures)
        if metadata:
            (folder / "snapreview-build.json").write_text(json.dumps(metadata), encoding="utf-8")
        return folder.rename(served / name)

    return make


@pytest.fixture
def client(served: Path, environment: Environment) -> Iterator[Client]:
    """A client of a running server."""
    with api_server(served, environment) as client:
        yield client


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A client of one server for all tests of a file that only ask."""
    parent = tmp_path_factory.mktemp("shared")
    with api_server(parent / "served", environment_in(parent / "home")) as client:
        yield client
