from pathlib import Path

import pytest

from snapreview.model.local_uri import local_path


@pytest.mark.parametrize(
    ("uri", "path"),
    [
        ("builds/head", Path("builds/head")),
        ("file:///builds/my%20head", Path("/builds/my head")),
        ("~", Path.home()),
        ("~nosuchuser/head", Path("~nosuchuser/head")),
        ("https://server/builds/1", None),
    ],
)
def test_the_place_on_this_machine(uri: str, path: Path | None) -> None:
    assert local_path(uri) == path
