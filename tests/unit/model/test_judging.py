"""From pairs to results: thresholds, limits and the order of the rules (snapshots API §4.3 to §4.5)."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.judging import (
    about_side,
    errored,
    judge,
    judge_as_seed,
    pixel_limit_failure,
    settle,
)
from snapreview.model.note import Note
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, PairOutcome, Sameness, Status
from snapreview.model.size import Size
from tests.support.values import SIZE, hash_of, matched, snapshot

OPTIONS = CompareOptions()
LIMIT = OPTIONS.pixel_limit
DAMAGED = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, "The file is damaged. Make the screenshot again.")
GONE = ImageFailure(Reason.IMAGE_FETCH_FAILED, "The file is gone. Put it back.")
PAIR = matched(snapshot("a.png", "1"), snapshot("a.png", "2"))
THRESHOLDS = st.floats(min_value=0, max_value=1, exclude_max=True)


def outcome(changed: int, before: Size = SIZE, after: Size = SIZE) -> PairOutcome:
    return PairOutcome(before, after, changed, Path("mask.png") if changed else None)


# -------------------------------------------------------------------------------------- diff thresholds


def test_a_ratio_equal_to_the_threshold_is_unchanged() -> None:
    assert judge(PAIR, outcome(25), 0.25).status is Status.UNCHANGED
    assert judge(PAIR, outcome(26), 0.25).status is Status.CHANGED


def test_one_pixel_is_a_change_when_the_threshold_is_0() -> None:
    large = Size(8000, 5000)
    result = judge(PAIR, outcome(1, large, large), 0.0)
    assert (result.status, result.changed_pixels, result.total_pixels) == (Status.CHANGED, 1, 40_000_000)


def test_differing_bytes_without_differing_pixels_are_unchanged_and_say_that_they_were_compared() -> None:
    result = judge(PAIR, outcome(0), 0.0)
    assert result == ImageResult(
        "a.png",
        Status.UNCHANGED,
        base_hash=hash_of("1"),
        head_hash=hash_of("2"),
        before=Size(10, 10),
        after=Size(10, 10),
        changed_pixels=0,
        total_pixels=100,
        diff_threshold=0.0,
        sameness=Sameness.NOT_CONFIRMED,
    )


def test_an_empty_canvas_is_unchanged() -> None:
    nothing = Size(0, 0)
    result = judge(PAIR, outcome(0, nothing, nothing), 0.0)
    assert (result.status, result.ratio, result.total_pixels) == (Status.UNCHANGED, 0.0, 0)


def test_the_canvas_is_what_changed_pixels_are_measured_against() -> None:
    result = judge(PAIR, outcome(1600, Size(30, 30), Size(50, 50)), 0.5)
    assert (result.total_pixels, result.ratio, result.status) == (2500, 0.64, Status.CHANGED)
    assert (result.before, result.after, result.size_changed) == (Size(30, 30), Size(50, 50), True)


def test_a_page_that_only_grows_in_white_is_unchanged_but_says_that_its_size_changed() -> None:
    result = judge(PAIR, outcome(0, Size(30, 30), Size(30, 50)), 0.0)
    assert (result.status, result.size_changed) == (Status.UNCHANGED, True)


def test_a_result_keeps_its_mask_and_the_threshold_in_force() -> None:
    result = judge(PAIR, outcome(3), 0.125)
    assert (result.mask, result.diff_threshold, result.status) == (Path("mask.png"), 0.125, Status.UNCHANGED)
    assert result.sameness is Sameness.BELOW_THRESHOLD


@given(st.integers(0, 100), THRESHOLDS)
def test_changed_if_and_only_if_the_ratio_is_above_the_threshold(changed: int, threshold: float) -> None:
    result = judge(PAIR, outcome(changed), threshold)
    assert (result.status is Status.CHANGED) == (changed / 100 > threshold)


# ------------------------------------------------------------------------------------- the second look

MASK = Path("mask.png")
EQUAL = PixelDifference(0, 0, 0, 100)
FAINT = PixelDifference(changed_pixels=7, strong_pixels=0, max_delta=9, total_pixels=100)
BROAD = PixelDifference(changed_pixels=40, strong_pixels=0, max_delta=9, total_pixels=100)
STRONG = PixelDifference(changed_pixels=7, strong_pixels=1, max_delta=142, total_pixels=100)


def looked_at(counted: int, difference: PixelDifference) -> PairOutcome:
    """An outcome of odiff's count and an exact second look."""
    return PairOutcome(SIZE, SIZE, counted, MASK if counted or difference.changed_pixels else None, difference)


def test_equal_pixels_are_re_encoded() -> None:
    result = judge(PAIR, looked_at(0, EQUAL), 0.0)
    assert (result.status, result.sameness, result.quiet) == (Status.UNCHANGED, Sameness.RE_ENCODED, None)
    assert (result.mask, result.quiet_mask) == (None, None)


def test_what_odiff_does_not_see_and_a_person_hardly_is_quiet() -> None:
    result = judge(PAIR, looked_at(0, FAINT), 0.0)
    assert (result.status, result.sameness, result.quiet) == (Status.UNCHANGED, Sameness.QUIET, FAINT)
    assert (result.changed_pixels, result.mask, result.quiet_mask) == (0, None, MASK)


@pytest.mark.parametrize("difference", [BROAD, STRONG])
def test_what_odiff_does_not_see_and_a_person_does_is_changed(difference: PixelDifference) -> None:
    result = judge(PAIR, looked_at(0, difference), 0.0)
    assert (result.status, result.sameness, result.quiet) == (Status.CHANGED, None, None)
    assert result.changed_pixels == difference.changed_pixels
    assert (result.mask, result.quiet_mask) == (MASK, None)


def test_a_change_in_hiding_is_measured_by_the_diff_threshold_as_well() -> None:
    result = judge(PAIR, looked_at(0, BROAD), 0.4)
    assert (result.status, result.sameness) == (Status.UNCHANGED, Sameness.BELOW_THRESHOLD)
    assert (result.changed_pixels, result.mask) == (40, MASK)
    assert judge(PAIR, looked_at(0, BROAD), 0.39).status is Status.CHANGED


def test_a_speck_is_quiet_and_keeps_its_count() -> None:
    result = judge(PAIR, looked_at(3, FAINT), 0.0)
    assert (result.status, result.sameness, result.quiet) == (Status.UNCHANGED, Sameness.QUIET, FAINT)
    assert (result.changed_pixels, result.quiet_mask) == (3, MASK)


def test_a_speck_that_only_odiff_s_decoder_sees_is_re_encoded() -> None:
    result = judge(PAIR, looked_at(3, EQUAL), 0.0)
    assert (result.status, result.sameness, result.quiet) == (Status.UNCHANGED, Sameness.RE_ENCODED, None)


@pytest.mark.parametrize("difference", [BROAD, STRONG])
def test_a_few_pixels_that_are_strong_or_stand_for_many_are_changed_by_odiff_s_count(
    difference: PixelDifference,
) -> None:
    result = judge(PAIR, looked_at(3, difference), 0.0)
    assert (result.status, result.changed_pixels, result.mask) == (Status.CHANGED, 3, MASK)


@pytest.mark.parametrize("counted", [0, 3])
@pytest.mark.parametrize("difference", [FAINT, BROAD, STRONG])
def test_by_the_seed_s_rule_odiff_s_count_alone_decides(counted: int, difference: PixelDifference) -> None:
    result = judge_as_seed(PAIR, looked_at(counted, difference), 0.0)
    assert (result.status is Status.CHANGED) == (counted > 0)
    assert result.changed_pixels == counted
    assert result.quiet == (None if counted else difference)


@given(st.integers(0, 100), THRESHOLDS)
def test_by_the_seed_s_rule_the_ratio_must_be_above_the_threshold(changed: int, threshold: float) -> None:
    result = judge_as_seed(PAIR, outcome(changed), threshold)
    assert (result.status is Status.CHANGED) == (changed / 100 > threshold)


@given(
    st.integers(0, 16),
    st.integers(0, 100).flatmap(
        lambda changed: st.builds(
            PixelDifference, st.just(changed), st.integers(0, changed), st.integers(0, 255), st.just(100)
        )
    ),
    THRESHOLDS,
)
def test_an_unchanged_pair_always_says_why_and_a_changed_one_shows_where(
    counted: int, difference: PixelDifference, threshold: float
) -> None:
    result = judge(PAIR, looked_at(counted, difference), threshold)
    assert (result.status is Status.CHANGED) == (result.sameness is None)
    if result.status is Status.CHANGED:
        assert result.mask is not None
        assert result.ratio > threshold
    if result.sameness is Sameness.RE_ENCODED:
        assert difference.changed_pixels == 0


def test_notes_are_carried_over() -> None:
    noted = PairOutcome(SIZE, SIZE, 0, None, EQUAL, (Note.SIXTEEN_BIT,))
    assert judge(PAIR, noted, 0.0).notes == judge_as_seed(PAIR, noted, 0.0).notes == (Note.SIXTEEN_BIT,)


# ------------------------------------------------------------------------ results that need no comparing


def test_pairs_of_differing_bytes_must_be_compared() -> None:
    assert settle(PAIR, OPTIONS) is None


def test_equal_bytes_are_unchanged_and_not_compared() -> None:
    result = settle(matched(snapshot("a.png", "1"), snapshot("a.png", "1")), OPTIONS)
    assert result is not None
    assert (result.status, result.compared, result.base_hash) == (Status.UNCHANGED, False, hash_of("1"))
    assert result.sameness is Sameness.SAME_BYTES


def test_equal_bytes_are_unchanged_even_if_nobody_can_read_them_or_they_are_too_large() -> None:
    huge = Size(40_000_000, 2)
    entry = matched(snapshot("a.png", "1", huge, problem=DAMAGED), snapshot("a.png", "1", huge, problem=DAMAGED))
    result = settle(entry, OPTIONS)
    assert result is not None
    assert result.status is Status.UNCHANGED


def test_two_files_that_could_not_be_read_are_not_equal() -> None:
    nothing = Size(0, 0)
    entry = matched(snapshot("a.png", "", nothing, problem=GONE), snapshot("a.png", "", nothing, problem=GONE))
    result = settle(entry, OPTIONS)
    assert result is not None
    assert (result.status, result.reason) == (Status.ERRORED, Reason.IMAGE_FETCH_FAILED)
    assert (result.base_hash, result.head_hash, result.before) == (None, None, None)


@pytest.mark.parametrize("side", ["Base", "Head"])
def test_a_problem_of_either_side_makes_a_pair_errored_and_names_the_side(side: str) -> None:
    sound = snapshot("a.png", "1")
    damaged = snapshot("a.png", "2", problem=DAMAGED)
    entry = matched(damaged, sound) if side == "Base" else matched(sound, damaged)
    result = settle(entry, OPTIONS)
    assert result is not None
    assert (result.status, result.reason) == (Status.ERRORED, Reason.IMAGE_PROCESSING_FAILED)
    assert result.message == f"{side}: The file is damaged. Make the screenshot again."


def test_added_and_removed_images() -> None:
    added = settle(PlanEntry("a.png", Pairing.ADDED, None, snapshot("a.png", "1")), OPTIONS)
    assert added == ImageResult("a.png", Status.ADDED, head_hash=hash_of("1"), after=Size(10, 10))
    removed = settle(PlanEntry("a.png", Pairing.REMOVED, snapshot("a.png", "1"), None), OPTIONS)
    assert removed == ImageResult("a.png", Status.REMOVED, base_hash=hash_of("1"), before=Size(10, 10))


@pytest.mark.parametrize("pairing", [Pairing.ADDED, Pairing.REMOVED])
def test_an_added_or_removed_image_that_cannot_be_read_is_errored(pairing: Pairing) -> None:
    broken = snapshot("a.png", "1", problem=DAMAGED)
    entry = PlanEntry("a.png", pairing, *((None, broken) if pairing is Pairing.ADDED else (broken, None)))
    result = settle(entry, OPTIONS)
    assert result is not None
    assert (result.status, result.reason) == (Status.ERRORED, Reason.IMAGE_PROCESSING_FAILED)


def test_a_skipped_image_is_skipped_whatever_its_file_is_like() -> None:
    result = settle(PlanEntry("a.png", Pairing.SKIPPED, snapshot("a.png", "1", problem=DAMAGED), None), OPTIONS)
    assert result == ImageResult("a.png", Status.SKIPPED, base_hash=hash_of("1"), before=Size(10, 10))


def test_a_renamed_image_tells_its_previous_name() -> None:
    entry = PlanEntry("new.png", Pairing.RENAMED, snapshot("old.png", "1"), snapshot("new.png", "1"))
    result = settle(entry, OPTIONS)
    assert result is not None
    assert (result.status, result.name, result.previous_name) == (Status.RENAMED, "new.png", "old.png")


# ------------------------------------------------------------------------------------------------ limits


def test_a_canvas_exactly_at_the_limit_passes_and_one_above_does_not() -> None:
    assert pixel_limit_failure(Size(8000, 5000), Size(8000, 5000), LIMIT) is None
    failure = pixel_limit_failure(Size(40_000_001, 1), Size(1, 1), LIMIT)
    assert failure is not None
    assert failure.reason is Reason.EXCEEDS_PIXEL_LIMIT
    assert "40000001 × 1" in failure.message
    assert "40,000,000" in failure.message
    assert "setting" in failure.message


def test_two_images_within_the_limit_may_exceed_it_together() -> None:
    failure = pixel_limit_failure(Size(40_000_000, 1), Size(1, 2), LIMIT)
    assert failure is not None
    assert failure.reason is Reason.EXCEEDS_PIXEL_LIMIT


def test_a_pair_above_the_limit_is_errored_before_anything_is_decoded() -> None:
    entry = matched(snapshot("a.png", "1", Size(40_000_000, 1)), snapshot("a.png", "2", Size(1, 2)))
    result = settle(entry, OPTIONS)
    assert result is not None
    assert (result.status, result.reason) == (Status.ERRORED, Reason.EXCEEDS_PIXEL_LIMIT)
    assert settle(entry, CompareOptions(pixel_limit=80_000_000)) is None


def test_one_large_image_alone_is_not_limited() -> None:
    result = settle(PlanEntry("a.png", Pairing.ADDED, None, snapshot("a.png", "1", Size(40_000_000, 2))), OPTIONS)
    assert result is not None
    assert result.status is Status.ADDED


def test_an_errored_result_keeps_both_hashes() -> None:
    result = errored(PAIR, about_side("Head", DAMAGED))
    assert (result.base_hash, result.head_hash) == (hash_of("1"), hash_of("2"))
    assert result.message == "Head: The file is damaged. Make the screenshot again."
    assert not result.compared
