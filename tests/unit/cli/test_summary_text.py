"""The summary for a terminal."""

import os

from snapreview.cli.summary_text import summary_text
from snapreview.model.comparison import Comparison
from snapreview.model.failure import Reason
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import pair
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot

SIZE = Size(100, 100)


def changed(name: str, pixels: int, after: Size = SIZE) -> ImageResult:
    return ImageResult(
        name, Status.CHANGED, "b", "h", SIZE, after, changed_pixels=pixels, total_pixels=10_000, diff_threshold=0.0
    )


def comparison_of(*results: ImageResult) -> Comparison:
    snapshots = {result.name: Snapshot(result.name, "h", SIZE) for result in results}
    plan = pair(Build("builds/base", {}), Build("builds/head", snapshots))
    return Comparison(plan, CompareOptions(), "4.3.8", {result.name: result for result in results})


def test_an_empty_comparison_has_its_counts() -> None:
    text = summary_text(comparison_of())
    assert text.startswith("Base  builds/base  (0 images)\nHead  builds/head  (0 images)\n")
    assert text.endswith("Compared with odiff 4.3.8")
    assert "Largest changes" not in text
    assert "Errors" not in text


def test_every_category_has_its_line_in_the_order_of_the_list() -> None:
    lines = summary_text(comparison_of(changed("a.png", 5))).splitlines()
    words = [line.split()[0] for line in lines if line.startswith("  ")][:8]
    assert words == [status.value.capitalize() for status in Status] + ["Total"]


def test_the_ten_largest_changes_are_listed_and_the_rest_counted() -> None:
    text = summary_text(comparison_of(*(changed(f"{pixels:02}.png", pixels) for pixels in range(1, 14))))
    listed = [line.split()[-1] for line in text.splitlines() if line.endswith(".png")]
    assert listed == [f"{pixels:02}.png" for pixels in range(13, 3, -1)]
    assert "  … and 3 more" in text
    assert "0.130 %          13 pixels  13.png" in text


def test_equal_shares_are_listed_by_name() -> None:
    text = summary_text(comparison_of(changed("b.png", 7), changed("a.png", 7)))
    assert text.index("a.png") < text.index("b.png")


def test_a_changed_size_is_told() -> None:
    text = summary_text(comparison_of(changed("a.png", 7, Size(100, 90)), changed("b.png", 7)))
    assert "a.png  100 × 100 → 100 × 90" in text
    assert "1 pair with a changed size" in text


def test_errors_come_with_their_sentence_and_odd_names_are_shown() -> None:
    name = os.fsdecode(b"two\nlines\xff.png")
    failure = ImageResult(name, Status.ERRORED, reason=Reason.IMAGE_FETCH_FAILED, message="It is gone. Put it back.")
    assert "Errors\n  two\\nlines\\xff.png\n    It is gone. Put it back." in summary_text(comparison_of(failure))


def unchanged(name: str, sameness: Sameness) -> ImageResult:
    found = PixelDifference(5, 0, 2, 10_000)
    return ImageResult(name, Status.UNCHANGED, before=SIZE, after=SIZE, sameness=sameness, difference=found)


def test_quiet_differences_and_new_encodings_are_told() -> None:
    results = [unchanged(f"{number}.png", Sameness.QUIET) for number in range(2)]
    results += [unchanged("r.png", Sameness.RE_ENCODED), unchanged("s.png", Sameness.SAME_BYTES)]
    lines = summary_text(comparison_of(*results)).splitlines()
    assert "  2 pairs unchanged, but with a quiet difference" in lines
    assert "  1 pair unchanged, only re-encoded" in lines


def test_what_there_is_none_of_is_not_told() -> None:
    results = unchanged("s.png", Sameness.SAME_BYTES), unchanged("b.png", Sameness.BELOW_THRESHOLD)
    text = summary_text(comparison_of(*results))
    assert "quiet" not in text
    assert "re-encoded" not in text
    assert "pair" not in text
