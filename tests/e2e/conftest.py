"""The program as a process."""

from pathlib import Path

import pytest

from tests.support.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """The program of a user who has never used it."""
    return Program(tmp_path / "home")
