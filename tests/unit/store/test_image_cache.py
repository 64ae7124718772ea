"""Images kept by content hash: whole or not at all, never lost while in use, safe with two windows."""

import hashlib
import os
from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.store import image_cache
from snapreview.store.image_cache import ImageCache
from tests.support.pictures import noise, png_of

PICTURE = png_of(noise((20, 20), 1))


def hash_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def keep(cache: ImageCache, content: bytes) -> Path:
    """Keep some bytes in two portions."""
    with cache.incoming(hash_of(content)) as incoming:
        incoming.write(content[:5])
        incoming.write(content[5:])
        return incoming.keep().path


def pictures(count: int) -> list[bytes]:
    return [b"\x89PNG\r\n\x1a\n" + bytes([number]) * 992 for number in range(count)]


def used_at(path: Path, seconds: float) -> None:
    os.utime(path, (seconds, seconds))


def test_what_is_kept_is_found(cache: Path) -> None:
    images = ImageCache(cache)
    assert images.find(hash_of(PICTURE)) is None
    path = keep(images, PICTURE)
    assert images.find(hash_of(PICTURE)) == path
    assert path.read_bytes() == PICTURE
    assert path.name == f"{hash_of(PICTURE)}.png"
    assert images.contents() == (1, len(PICTURE))


@pytest.mark.parametrize("content", [b"\xff\xd8\xff JPEG", b"RIFF1234WEBP", b"GIF89a", b"PK of no kind", b""])
def test_every_kind_is_found_again(cache: Path, content: bytes) -> None:
    images = ImageCache(cache)
    assert keep(images, content) == images.find(hash_of(content))


def test_other_bytes_are_kept_under_their_own_hash(cache: Path) -> None:
    images = ImageCache(cache)
    with images.incoming(hash_of(b"expected")) as incoming:
        incoming.write(PICTURE)
        kept = incoming.keep()
    assert kept.content_hash == hash_of(PICTURE)
    assert images.find(hash_of(b"expected")) is None


@pytest.mark.parametrize("name", ["", "../../../etc/passwd", "A" * 64, "a" * 63, f"{'a' * 64}\n"])
def test_only_hashes_are_names(cache: Path, name: str) -> None:
    images = ImageCache(cache)
    assert images.find(name) is None
    with pytest.raises(StoreError, match="is no content hash"), images.incoming(name):
        pytest.fail("entered")


def test_what_broke_off_is_resumed_by_the_next_program(cache: Path) -> None:
    with ImageCache(cache).incoming(hash_of(PICTURE)) as incoming:
        incoming.write(PICTURE[:100])
    assert ImageCache(cache).find(hash_of(PICTURE)) is None
    with ImageCache(cache).incoming(hash_of(PICTURE)) as incoming:
        assert incoming.size == 100
        incoming.write(PICTURE[100:])
        assert incoming.keep().content_hash == hash_of(PICTURE)


def test_starting_again_forgets_what_was_there(cache: Path) -> None:
    with ImageCache(cache).incoming(hash_of(PICTURE)) as incoming:
        incoming.write(b"rubbish")
        incoming.restart()
        assert incoming.size == 0
        incoming.write(PICTURE)
        assert incoming.keep().content_hash == hash_of(PICTURE)


def test_two_windows_receive_the_same_image_without_mixing_it_up(cache: Path) -> None:
    one, two = ImageCache(cache), ImageCache(cache)
    with one.incoming(hash_of(PICTURE)) as first, two.incoming(hash_of(PICTURE)) as second:
        first.write(PICTURE[:50])
        assert second.size == 0
        second.write(PICTURE)
        assert second.keep().content_hash == hash_of(PICTURE)
        first.write(PICTURE[50:])
        assert first.keep().content_hash == hash_of(PICTURE)
    assert one.contents() == (1, len(PICTURE))


def test_what_the_second_window_did_not_finish_is_not_left_behind(cache: Path) -> None:
    images = ImageCache(cache)
    with images.incoming(hash_of(PICTURE)), images.incoming(hash_of(PICTURE)) as second:
        second.write(b"part")
    assert list(cache.rglob("*.part")) == []


def test_the_least_recently_used_go_first(cache: Path) -> None:
    images = ImageCache(cache)
    paths = [keep(images, content) for content in pictures(5)]
    for age, path in enumerate(paths):
        used_at(path, 1_000_000 - age)
    images.find(paths[4].stem)  # now it is the newest
    images.trim(limit_bytes=3000)
    assert [path.exists() for path in paths] == [True, True, False, False, True]


def test_what_a_review_needs_is_never_evicted(cache: Path) -> None:
    images, other_window = ImageCache(cache), ImageCache(cache)
    paths = [keep(images, content) for content in pictures(3)]
    release = images.lease([paths[0].stem, "f" * 64])
    other_window.trim(0)
    assert [path.exists() for path in paths] == [True, False, False]
    release()
    other_window.trim(0)
    assert not paths[0].exists()


def test_the_lease_of_a_killed_program_does_not_count(cache: Path) -> None:
    images = ImageCache(cache)
    path = keep(images, PICTURE)
    leases = cache / "images" / "leases"
    leases.mkdir()
    (leases / "dead.txt").write_text(path.stem)
    (leases / "older.txt").write_text(path.stem)
    (leases / "dead.lock").touch()
    images.trim(0)
    assert not path.exists()
    assert list(leases.iterdir()) == []


def test_a_lease_that_ends_while_it_is_looked_at_does_not_stop_the_trimming(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    images = ImageCache(cache)
    path = keep(images, PICTURE)
    release = images.lease([path.stem])
    really_held = image_cache._is_held

    def ending(lock_path: Path) -> bool:
        held = really_held(lock_path)
        release()
        return held

    monkeypatch.setattr(image_cache, "_is_held", ending)
    images.trim(0)
    assert not path.exists()


def test_parts_that_nobody_came_back_for_are_removed(cache: Path) -> None:
    images = ImageCache(cache)
    for content in pictures(2):
        with images.incoming(hash_of(content)) as incoming:
            incoming.write(content[:10])
    fresh, old = sorted(cache.rglob("*.part"))
    used_at(old, 0)
    images.trim(10**9)
    assert list(cache.rglob("*.part")) == [fresh]


def test_an_empty_cache_is_trimmed_and_counted(cache: Path) -> None:
    images = ImageCache(cache)
    images.trim(0)
    assert images.contents() == (0, 0)
    assert not cache.exists()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way")
    images = ImageCache(tmp_path / "cache")
    with pytest.raises(StoreError, match=r"image cache .* cannot be used .* Free space"):
        images.lease([])
    with pytest.raises(StoreError, match="cannot be used"):
        keep(images, PICTURE)


def test_errors_of_the_sender_stay_its_own(cache: Path) -> None:
    def drop() -> None:
        with ImageCache(cache).incoming(hash_of(PICTURE)):
            raise ConnectionError

    with pytest.raises(ConnectionError):
        drop()
