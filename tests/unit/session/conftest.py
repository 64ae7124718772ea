"""Builds to be compared, and the surroundings for it."""

from pathlib import Path

import pytest

from snapreview.session.environment import Environment
from tests.support.builds import environment_in, two_builds
from tests.support.fake_odiff import FakeOdiff, make_fake_odiff


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Five changed pairs, of 1 to 5 pixels, and two equal ones."""
    return two_builds(tmp_path, changed=5)


@pytest.fixture
def counting(tmp_path: Path, odiff: Path) -> FakeOdiff:
    """The real odiff, with a list of its starts."""
    return make_fake_odiff(tmp_path / "counting", "be_odiff()", odiff)


@pytest.fixture
def environment(tmp_path: Path, counting: FakeOdiff) -> Environment:
    """The program's folders of this test alone, with that odiff."""
    return environment_in(tmp_path / "own", counting.path)
