"""`snapreview cache`: what it shows, and that it forgets, but not what is in use."""

from pathlib import Path

import pytest

from snapreview.cli import cache_command
from snapreview.cli.main import main
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from snapreview.store.cache_contents import MASK_FOLDER
from snapreview.store.database import Database
from snapreview.store.image_cache import ImageCache
from snapreview.store.outcome_memory import OutcomeKey, OutcomeMemory
from snapreview.store.thumbnail_cache import ThumbnailCache
from snapreview.store.work_folder import WORK_FOLDER, WorkFolder
from tests.support.builds import environment_in

SIZE = Size(3, 4)
KEY = OutcomeKey("base", "head", "odiff 4.3.8")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of the user who calls the command, with one pair and its mask in it."""
    environment = environment_in(tmp_path, settings=Settings(cache_limit_bytes=3 * 1024**3))

    def user_environment() -> Environment:
        return environment

    monkeypatch.setattr(cache_command, "user_environment", user_environment)
    folder = environment.folders.cache
    database = Database(folder)
    keep(database, folder)
    database.close()
    return folder


def keep(database: Database, folder: Path) -> None:
    outcomes = OutcomeMemory(database, folder / MASK_FOLDER)
    fresh = folder / "fresh.png"
    fresh.write_bytes(b"m" * 2048)
    outcomes.keep(KEY, PairOutcome(SIZE, SIZE, 1, outcomes.take_mask(KEY, fresh)))


def test_what_is_remembered_is_shown(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cache"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        str(cache),
        "  0 files with known content",
        "  1 compared pair",
        "  1 mask, 2.0 KiB",
        "  limit 3.0 GiB; the least recently used go first",
        "  0 fetched images, 0 bytes",
        "  limit 10 GiB; none goes that a review needs",
        "  0 thumbnails, 0 bytes",
        "  limit 128 MiB; the least recently used go first",
    ]


def test_thumbnails_are_counted_and_forgotten(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    thumbnails = ThumbnailCache(cache)
    thumbnails.keep("a" * 64, 44, 36, b"t" * 1024)
    assert main(["cache"]) == 0
    assert "  1 thumbnail, 1.0 KiB" in capsys.readouterr().out.splitlines()
    assert main(["cache", "--clear"]) == 0
    assert thumbnails.contents() == (0, 0)


def test_fetched_images_are_counted_and_forgotten(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with ImageCache(cache).incoming("a" * 64) as image:
        image.write(b"i" * 1024)
        image.keep()
    main(["cache"])
    assert "  1 fetched image, 1.0 KiB" in capsys.readouterr().out
    main(["cache", "--clear"])
    assert ImageCache(cache).contents() == (0, 0)


def test_everything_is_forgotten_beside_a_window_without_a_comparison(
    cache: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = Database(cache)
    try:
        assert main(["cache", "--clear"]) == 0
        assert capsys.readouterr().out == f"Cleared {cache}\n"
        assert OutcomeMemory(window, cache / MASK_FOLDER).recall([KEY]) == {}
        keep(window, cache)
        main(["cache"])
        assert "  1 compared pair" in capsys.readouterr().out
    finally:
        window.close()


def test_what_an_open_comparison_uses_is_not_forgotten(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with WorkFolder(cache / WORK_FOLDER):
        assert main(["cache", "--clear"]) == 2
    assert "Close the windows first." in capsys.readouterr().err
    main(["cache"])
    assert "  1 mask, 2.0 KiB" in capsys.readouterr().out


def test_a_cache_that_cannot_be_used_is_told(cache: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path in cache.glob("results-*"):
        path.unlink()
    for name in cache.parent.glob("cache/masks/*/*"):
        name.unlink()
    (cache / "masks").rename(cache.parent / "away")
    cache.rmdir()
    cache.touch()
    assert main(["cache"]) == 2
    assert "cannot be used" in capsys.readouterr().err
