"""Outcomes and their masks."""

import time
from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.note import Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.store import outcome_memory
from snapreview.store.database import Database
from snapreview.store.outcome_memory import OutcomeKey, OutcomeMemory

DAY = 24 * 3600
BEFORE, AFTER = Size(30, 20), Size(30, 25)


class Clock:
    """The time as the store sees it, in seconds."""

    def __init__(self, now: float) -> None:
        self.now = now

    def time(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    moved = Clock(time.time())
    monkeypatch.setattr(outcome_memory, "time", moved)
    return moved


@pytest.fixture
def memory(database: Database, cache: Path) -> OutcomeMemory:
    return OutcomeMemory(database, cache / "masks")


def key(number: int = 0) -> OutcomeKey:
    return OutcomeKey(f"base {number}", f"head {number}", "odiff 4.3.8")


def fresh_mask(folder: Path, size: int = 100) -> Path:
    path = folder / "fresh.png"
    path.write_bytes(b"m" * size)
    return path


def keep(memory: OutcomeMemory, folder: Path, number: int = 0, mask_bytes: int = 100) -> PairOutcome:
    """Keep an outcome with a mask as the session does."""
    mask = memory.take_mask(key(number), fresh_mask(folder, mask_bytes))
    outcome = PairOutcome(BEFORE, AFTER, 7, mask)
    memory.keep(key(number), outcome)
    return outcome


def known(memory: OutcomeMemory, count: int) -> set[int]:
    """Which of the first so many outcomes are known."""
    found = memory.recall([key(number) for number in range(count)])
    return {number for number in range(count) if key(number) in found}


def test_nothing_is_known_at_first(memory: OutcomeMemory) -> None:
    assert memory.recall([key()]) == {}
    assert memory.recall([]) == {}


def test_an_outcome_comes_back_the_same(memory: OutcomeMemory, tmp_path: Path) -> None:
    outcome = keep(memory, tmp_path)
    assert memory.recall([key(0), key(1)]) == {key(0): outcome}
    assert outcome.mask is not None
    assert outcome.mask.read_bytes() == b"m" * 100


def test_a_mask_is_moved_not_copied(memory: OutcomeMemory, tmp_path: Path, cache: Path) -> None:
    fresh = fresh_mask(tmp_path)
    taken = memory.take_mask(key(), fresh)
    assert not fresh.exists()
    assert taken.is_relative_to(cache / "masks")


def test_an_outcome_without_a_mask(memory: OutcomeMemory) -> None:
    outcome = PairOutcome(BEFORE, BEFORE, 0, None)
    memory.keep(key(), outcome)
    assert memory.recall([key()]) == {key(): outcome}
    assert memory.used_bytes() == 0


def test_it_survives_closing(memory: OutcomeMemory, database: Database, cache: Path, tmp_path: Path) -> None:
    outcome = keep(memory, tmp_path)
    database.close()
    again = Database(cache)
    assert OutcomeMemory(again, cache / "masks").recall([key()]) == {key(): outcome}
    again.close()


@pytest.mark.parametrize(
    "other",
    [
        OutcomeKey("base 1", "head 0", "odiff 4.3.8"),
        OutcomeKey("base 0", "head 1", "odiff 4.3.8"),
        OutcomeKey("base 0", "head 0", "odiff 4.5.0"),
        OutcomeKey("head 0", "base 0", "odiff 4.3.8"),
    ],
)
def test_other_images_options_or_engines_are_another_outcome(
    memory: OutcomeMemory, tmp_path: Path, other: OutcomeKey
) -> None:
    keep(memory, tmp_path)
    assert memory.recall([other]) == {}
    assert memory.take_mask(other, fresh_mask(tmp_path)) != memory.take_mask(key(), fresh_mask(tmp_path))


def test_an_outcome_whose_mask_is_gone_is_unknown(memory: OutcomeMemory, tmp_path: Path) -> None:
    mask = keep(memory, tmp_path).mask
    assert mask is not None
    mask.unlink()
    assert memory.recall([key()]) == {}


def test_an_outcome_whose_mask_is_cut_is_unknown(memory: OutcomeMemory, tmp_path: Path) -> None:
    mask = keep(memory, tmp_path).mask
    assert mask is not None
    mask.write_bytes(mask.read_bytes()[:-1])
    assert memory.recall([key()]) == {}


def facts_of_another_program(memory: OutcomeMemory, database: Database, text: str) -> None:
    memory.keep(key(), PairOutcome(BEFORE, AFTER, 0, None))
    with database.transaction() as connection:
        connection.execute("UPDATE outcomes SET outcome = ?", (text,))


@pytest.mark.parametrize("text", ["", "{broken", "{}", "[]", "null", '{"before": 5, "difference": null}'])
def test_an_outcome_that_another_version_wrote_in_another_way_is_unknown(
    memory: OutcomeMemory, database: Database, text: str
) -> None:
    facts_of_another_program(memory, database, text)
    assert memory.recall([key()]) == {}


def test_everything_an_outcome_tells_comes_back(memory: OutcomeMemory) -> None:
    difference = PixelDifference(changed_pixels=5, strong_pixels=1, max_delta=200, total_pixels=600)
    outcome = PairOutcome(BEFORE, AFTER, 3, None, difference, tuple(Note))
    memory.keep(key(), outcome)
    assert memory.recall([key()]) == {key(): outcome}


def test_comparing_again_replaces_the_outcome(memory: OutcomeMemory, tmp_path: Path) -> None:
    keep(memory, tmp_path, mask_bytes=100)
    newer = keep(memory, tmp_path, mask_bytes=40)
    assert memory.recall([key()]) == {key(): newer}
    assert memory.used_bytes() == 40


def test_a_mask_that_cannot_be_stored_stays_where_it_is(memory: OutcomeMemory, tmp_path: Path, cache: Path) -> None:
    (cache / "masks").touch()  # a file where the folder should be
    fresh = fresh_mask(tmp_path)
    with pytest.raises(StoreError, match="cannot be stored"):
        memory.take_mask(key(), fresh)
    assert fresh.exists()


def test_an_outcome_whose_mask_vanished_on_the_way_is_not_kept(memory: OutcomeMemory, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="has vanished"):
        memory.keep(key(), PairOutcome(BEFORE, AFTER, 7, tmp_path / "none.png"))
    assert memory.recall([key()]) == {}


# ----------------------------------------------------------------------------------------------- details

DETAILS = ChangeDetails((ChangeRegion(Rectangle(1, 2, 3, 4), 5, 6.5, 7),), "00ff00ff00ff00ff")


def test_details_come_back_with_their_outcome_only(memory: OutcomeMemory, tmp_path: Path) -> None:
    keep(memory, tmp_path, 0)
    keep(memory, tmp_path, 1)
    assert memory.recall_details(key(0)) is None
    memory.keep_details(key(0), DETAILS)
    assert memory.recall_details(key(0)) == DETAILS
    assert memory.recall_details(key(1)) is None


def test_details_without_an_outcome_are_not_kept(memory: OutcomeMemory) -> None:
    memory.keep_details(key(), DETAILS)
    assert memory.recall_details(key()) is None


def test_comparing_again_forgets_the_details(memory: OutcomeMemory, tmp_path: Path) -> None:
    keep(memory, tmp_path)
    memory.keep_details(key(), DETAILS)
    keep(memory, tmp_path)
    assert memory.recall_details(key()) is None


@pytest.mark.parametrize("text", ["{broken", "{}", "[]", '{"signature": "", "regions": [[0, 0, 0, 0, 1, 1, 1]]}'])
def test_details_that_another_version_wrote_in_another_way_are_unknown(
    memory: OutcomeMemory, database: Database, tmp_path: Path, text: str
) -> None:
    keep(memory, tmp_path)
    with database.transaction() as connection:
        connection.execute("UPDATE outcomes SET details = ?", (text,))
    assert memory.recall_details(key()) is None


# ---------------------------------------------------------------------------------------------- trimming


def fill(memory: OutcomeMemory, folder: Path, clock: Clock, count: int) -> list[PairOutcome]:
    """So many outcomes of 100 bytes each, one a minute, then two days later."""
    outcomes = []
    for number in range(count):
        outcomes.append(keep(memory, folder, number))
        clock.now += 60
    clock.now += 2 * DAY
    return outcomes


def test_trimming_forgets_the_oldest_and_no_more_than_needed(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock
) -> None:
    outcomes = fill(memory, tmp_path, clock, 4)
    memory.trim(250)
    assert memory.used_bytes() == 200
    assert [outcome.mask is not None and outcome.mask.exists() for outcome in outcomes] == [False, False, True, True]
    assert known(memory, 4) == {2, 3}


def test_what_was_used_lately_outlives_what_was_made_later(memory: OutcomeMemory, tmp_path: Path, clock: Clock) -> None:
    fill(memory, tmp_path, clock, 3)
    assert known(memory, 1) == {0}  # this is the use
    clock.now += 2 * DAY
    memory.trim(100)
    assert known(memory, 3) == {0}


def test_what_an_open_window_may_be_showing_is_not_forgotten(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock
) -> None:
    fill(memory, tmp_path, clock, 2)
    keep(memory, tmp_path, 2)
    memory.trim(0)
    assert known(memory, 3) == {2}


def test_within_the_limit_nothing_is_forgotten(memory: OutcomeMemory, tmp_path: Path, clock: Clock) -> None:
    fill(memory, tmp_path, clock, 3)
    memory.trim(300)
    assert known(memory, 3) == {0, 1, 2}


def test_trimming_goes_on_over_many_portions(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outcome_memory, "_FORGETTING_PORTION", 2)
    fill(memory, tmp_path, clock, 7)
    memory.trim(150)
    assert known(memory, 7) == {6}


def test_a_mask_that_another_window_removed_does_not_stop_the_trimming(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock
) -> None:
    mask = fill(memory, tmp_path, clock, 2)[0].mask
    assert mask is not None
    mask.unlink()
    memory.trim(0)
    assert memory.used_bytes() == 0


def test_outcomes_without_masks_do_not_stand_in_the_way(memory: OutcomeMemory, tmp_path: Path, clock: Clock) -> None:
    memory.keep(key(9), PairOutcome(BEFORE, BEFORE, 0, None))
    clock.now += 60
    fill(memory, tmp_path, clock, 2)
    memory.trim(100)
    assert known(memory, 2) == {1}


def test_a_use_soon_after_the_last_is_not_written_down(memory: OutcomeMemory, tmp_path: Path, clock: Clock) -> None:
    keep(memory, tmp_path, 0)
    clock.now += DAY / 4
    keep(memory, tmp_path, 1)
    assert known(memory, 1) == {0}  # a quarter of a day later: not worth a write
    clock.now += 2 * DAY
    memory.trim(100)
    assert known(memory, 2) == {1}


def test_what_was_used_in_the_last_24_hours_is_not_forgotten(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock
) -> None:
    keep(memory, tmp_path)
    clock.now += 11 * 3600
    assert known(memory, 1) == {0}  # this use is not written down
    clock.now += 24 * 3600
    memory.trim(0)
    assert known(memory, 1) == {0}


def test_outcomes_without_masks_are_forgotten_when_nobody_asked_for_90_days(
    memory: OutcomeMemory, tmp_path: Path, clock: Clock
) -> None:
    plain = PairOutcome(BEFORE, BEFORE, 0, None)
    memory.keep(key(0), plain)
    memory.keep(key(1), plain)
    keep(memory, tmp_path, 2)
    clock.now += 80 * DAY
    assert known(memory, 1) == {0}
    clock.now += 11 * DAY
    memory.trim(1000)
    assert known(memory, 3) == {0, 2}
