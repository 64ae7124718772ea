from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.store.database import Database


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Where the cache is to be; it does not exist yet."""
    return tmp_path / "user" / "cache"


@pytest.fixture
def database(cache: Path) -> Iterator[Database]:
    """A new database."""
    opened = Database(cache)
    yield opened
    opened.close()
