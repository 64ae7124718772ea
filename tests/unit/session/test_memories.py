"""The store as a help, never a condition."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.folders import Folders
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.session.memories import Memories
from snapreview.store.outcome_memory import OutcomeKey

KEY = OutcomeKey("base", "head", "odiff 4.3.8")
SIZE = Size(3, 4)
FILE = MeasuredFile(FileStamp(7, 10**18, 42), "ab" * 32, SIZE)
NOW_NS = 2 * 10**18


def folders_in(folder: Path) -> Folders:
    return Folders(folder / "settings", folder / "data", folder / "cache", folder / "log")


@pytest.fixture
def memories(tmp_path: Path) -> Iterator[Memories]:
    opened = Memories(folders_in(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def without_store(tmp_path: Path) -> Memories:
    """Memories whose cache folder cannot be made."""
    (tmp_path / "cache").touch()
    return Memories(folders_in(tmp_path))


def fresh_outcome(folder: Path) -> PairOutcome:
    mask = folder / "fresh.png"
    mask.write_bytes(b"mask")
    return PairOutcome(SIZE, SIZE, 2, mask)


def test_files_and_outcomes_are_remembered(memories: Memories, tmp_path: Path) -> None:
    memories.remember("/build", {"a.png": FILE}, NOW_NS)
    assert memories.recall("/build") == {"a.png": FILE}
    kept = memories.keep_outcome(KEY, fresh_outcome(tmp_path))
    assert kept.mask is not None
    assert kept.mask.is_relative_to(tmp_path / "cache" / "masks")
    assert memories.recall_outcomes([KEY]) == {KEY: kept}
    assert memories.warnings == ()


def test_an_outcome_without_a_mask_is_kept_too(memories: Memories) -> None:
    outcome = PairOutcome(SIZE, SIZE, 0, None)
    assert memories.keep_outcome(KEY, outcome) == outcome
    assert memories.recall_outcomes([KEY]) == {KEY: outcome}


def test_without_a_store_everything_is_unknown_and_nothing_fails(without_store: Memories, tmp_path: Path) -> None:
    outcome = fresh_outcome(tmp_path)
    without_store.remember("/build", {"a.png": FILE}, NOW_NS)
    assert without_store.recall("/build") == {}
    assert without_store.keep_outcome(KEY, outcome) is outcome
    assert without_store.recall_outcomes([KEY]) == {}
    without_store.trim(0)
    without_store.close()
    (warning,) = without_store.warnings
    assert "cannot be used" in warning


def test_a_mask_that_cannot_be_taken_stays_with_its_outcome(memories: Memories, tmp_path: Path) -> None:
    (tmp_path / "cache" / "masks").touch()
    outcome = fresh_outcome(tmp_path)
    assert memories.keep_outcome(KEY, outcome) is outcome
    assert outcome.mask is not None
    assert outcome.mask.exists()
    assert memories.recall_outcomes([KEY]) == {}
    assert len(memories.warnings) == 1


def test_a_trouble_that_comes_again_is_told_once(memories: Memories) -> None:
    memories.close()
    for _ in range(3):
        assert memories.recall("/build") == {}
    assert len(memories.warnings) == 1


def test_trimming_keeps_what_is_in_use(memories: Memories, tmp_path: Path) -> None:
    kept = memories.keep_outcome(KEY, fresh_outcome(tmp_path))
    memories.trim(0)
    assert memories.recall_outcomes([KEY]) == {KEY: kept}
