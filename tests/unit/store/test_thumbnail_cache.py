"""Thumbnails on disk: found by content and size, the least recently used dropped, never in the way."""

import os
from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.store.thumbnail_cache import THUMBNAIL_FOLDER, ThumbnailCache

ONE, OTHER = "1" * 64, "2" * 64


def test_is_found_by_content_and_size(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.keep(ONE, 44, 36, b"small")
    cache.keep(ONE, 88, 72, b"dense")
    assert cache.find(ONE, 44, 36) == b"small"
    assert cache.find(ONE, 88, 72) == b"dense"
    assert cache.find(OTHER, 44, 36) is None
    assert cache.contents() == (2, 10)


def test_the_least_recently_used_go_first(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, limit_bytes=10)
    for number, content_hash in enumerate(("a" * 64, "b" * 64, "c" * 64)):
        cache.keep(content_hash, 1, 1, b"12345")
        path = tmp_path / THUMBNAIL_FOLDER / content_hash[:2] / f"{content_hash}-1x1"
        os.utime(path, (1000 + number, 1000 + number))
    assert cache.find("a" * 64, 1, 1)  # used now
    cache.trim()
    assert cache.contents() == (2, 10)
    assert cache.find("b" * 64, 1, 1) is None


def test_many_kept_ones_trim_themselves(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path, limit_bytes=100)
    for number in range(600):
        cache.keep(f"{number:064x}", 1, 1, b"12345")
    assert cache.contents()[0] < 200


def test_odd_hashes_keep_nothing(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.keep("../escape", 1, 1, b"x")
    cache.keep("", 1, 1, b"x")
    assert cache.find("../escape", 1, 1) is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_used_is_no_trouble_until_it_is_asked_about(tmp_path: Path) -> None:
    (tmp_path / THUMBNAIL_FOLDER).write_text("in the way")
    cache = ThumbnailCache(tmp_path)
    cache.keep(ONE, 1, 1, b"x")
    assert cache.find(ONE, 1, 1) is None
    assert cache.contents() == (0, 0)
    with pytest.raises(StoreError, match="delete it"):
        cache.clear()


def test_clear(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path)
    cache.clear()
    cache.keep(ONE, 1, 1, b"x")
    cache.clear()
    assert cache.contents() == (0, 0)
