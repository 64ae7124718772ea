from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.sources.remote.offline import KeptDetails, OfflineBuilds

URI = "https://host/1/"


def test_what_was_kept_is_found_by_its_uri(tmp_path: Path) -> None:
    OfflineBuilds(tmp_path).keep(URI, KeptDetails({"images": ["ß"]}, 5.5))
    assert OfflineBuilds(tmp_path).find(URI) == KeptDetails({"images": ["ß"]}, 5.5)
    assert OfflineBuilds(tmp_path).find("https://host/2/") is None


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"uri": "https://host/1/", "kept_at": 1, "details": 3}'])
def test_what_is_damaged_counts_as_missing(tmp_path: Path, content: bytes) -> None:
    builds = OfflineBuilds(tmp_path)
    builds.keep(URI, KeptDetails({}, 1.0))
    [file] = tmp_path.rglob("*.json")
    file.write_bytes(content)
    assert builds.find(URI) is None


def test_real_hashes_are_collected(tmp_path: Path) -> None:
    builds = OfflineBuilds(tmp_path)
    assert builds.real_hashes(URI) == {}
    builds.note_real_hash(URI, "a", "b")
    builds.note_real_hash(URI, "c", "d")
    assert OfflineBuilds(tmp_path).real_hashes(URI) == {"a": "b", "c": "d"}


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be kept for use without the server"):
        OfflineBuilds(tmp_path / "data").keep(URI, KeptDetails({}, 1.0))
