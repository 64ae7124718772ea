from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size


def test_the_ratio_is_the_share_of_the_canvas() -> None:
    result = ImageResult("a.png", Status.CHANGED, changed_pixels=25, total_pixels=100)
    assert result.ratio == 0.25


def test_the_ratio_is_0_where_nothing_was_compared_or_the_canvas_is_empty() -> None:
    assert ImageResult("a.png", Status.ADDED).ratio == 0
    assert ImageResult("a.png", Status.UNCHANGED, changed_pixels=0, total_pixels=0).ratio == 0


def test_compared_means_that_pixels_were_counted_even_if_none_changed() -> None:
    assert ImageResult("a.png", Status.UNCHANGED, changed_pixels=0, total_pixels=100).compared
    assert not ImageResult("a.png", Status.UNCHANGED).compared


def test_a_changed_size_is_told_apart_from_an_unknown_one() -> None:
    small, large = Size(30, 30), Size(30, 50)
    assert ImageResult("a.png", Status.UNCHANGED, before=small, after=large).size_changed
    assert not ImageResult("a.png", Status.UNCHANGED, before=small, after=small).size_changed
    assert not ImageResult("a.png", Status.ADDED, after=large).size_changed
    assert not ImageResult("a.png", Status.REMOVED, before=small).size_changed


def test_statuses_stand_in_the_seed_s_order() -> None:
    words = ["changed", "errored", "removed", "added", "renamed", "unchanged", "skipped"]
    assert [status.value for status in Status] == words


def test_only_a_quiet_pair_has_a_quiet_difference() -> None:
    found = PixelDifference(5, 0, 3, 100)
    for sameness in (None, *Sameness):
        result = ImageResult("a.png", Status.UNCHANGED, sameness=sameness, difference=found)
        assert result.quiet == (found if sameness is Sameness.QUIET else None)
