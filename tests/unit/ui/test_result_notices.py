"""What is said about a compared pair."""

from dataclasses import replace

import pytest

from snapreview.model.note import NOTE_TEXTS, Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.ui.viewer.result_notices import notices_of_compared

SIZE = Size(390, 844)
UNCHANGED = ImageResult(
    "screen.png",
    Status.UNCHANGED,
    before=SIZE,
    after=SIZE,
    changed_pixels=0,
    total_pixels=SIZE.pixels,
    diff_threshold=0.0,
    sameness=Sameness.RE_ENCODED,
)
BORDER = PixelDifference(changed_pixels=2_900, strong_pixels=2_000, max_delta=142, total_pixels=SIZE.pixels)


def changed(pixels: int, difference: PixelDifference | None) -> ImageResult:
    return replace(UNCHANGED, status=Status.CHANGED, sameness=None, changed_pixels=pixels, difference=difference)


def texts(result: ImageResult) -> list[str]:
    return [notice.text for notice in notices_of_compared(result)]


def test_re_encoded_is_told_apart_from_what_nobody_could_confirm() -> None:
    assert texts(UNCHANGED) == ["Re-encoded: other bytes, same pixels."]
    verdict, note = texts(replace(UNCHANGED, notes=(Note.NOT_CONFIRMED,)))
    assert "Re-encoded" not in verdict
    assert note == NOTE_TEXTS[Note.NOT_CONFIRMED]


def test_a_quiet_difference_tells_pixels_share_and_levels() -> None:
    quiet = PixelDifference(240, 0, 29, 12_744)
    result = replace(UNCHANGED, sameness=Sameness.QUIET, difference=quiet)
    assert texts(result) == ["Quiet difference: 240 pixels (1.9 %), at most 29 of 255 levels. Not counted as a change."]


def test_a_change_that_only_the_second_look_found_says_so() -> None:
    assert texts(changed(2_900, BORDER)) == [
        "odiff tolerates this; an exact look finds 2,900 pixels, at most 142 of 255 levels."
    ]


def test_where_odiff_may_have_counted_the_same_it_is_not_blamed() -> None:
    icon = PixelDifference(changed_pixels=12, strong_pixels=12, max_delta=200, total_pixels=256)
    assert texts(changed(12, icon)) == ["An exact look finds 12 pixels, at most 200 of 255 levels."]


@pytest.mark.parametrize("difference", [None, replace(BORDER, changed_pixels=40)])
def test_a_change_that_odiff_found_needs_no_words(difference: PixelDifference | None) -> None:
    assert texts(changed(9, difference)) == []


def test_all_notes_stand_in_one_row() -> None:
    (notice,) = notices_of_compared(replace(changed(9, None), notes=(Note.FIRST_FRAME_ONLY, Note.TURNED_UPRIGHT)))
    assert notice.text == f"{NOTE_TEXTS[Note.FIRST_FRAME_ONLY]} {NOTE_TEXTS[Note.TURNED_UPRIGHT]}"


def test_a_pair_made_by_a_reader_tells_the_other_name() -> None:
    paired = replace(changed(2_900, None), previous_name="old.png")
    assert texts(paired) == ["Paired by a reader with old.png of the base."]
