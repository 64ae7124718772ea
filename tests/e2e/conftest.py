"""The program as a process, and the real builds that lie beside the project."""

import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.program import Program

REAL_DATA = Path(__file__).parents[2] / "../shared/data"


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program of a user who has never used it."""
    return Program(tmp_path / "home")


@pytest.fixture(scope="session")
def real_data(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the folder of a data set by its name, unpacked once; skips the test where the set is missing."""
    parent = tmp_path_factory.mktemp("real-data")

    def unpacked(name: str) -> Path:
        archive = REAL_DATA / f"{name}.tar.gz"
        if not archive.is_file():
            pytest.skip(f"the data set {archive.name} does not lie beside the project in ../shared/data")
        if not (parent / name).exists():
            with tarfile.open(archive) as content:
                content.extractall(parent, filter="data")
        return parent / name

    return unpacked
