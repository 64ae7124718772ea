"""What nearly is in a group of equal changes."""

from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.same_change import NearMiss, Unlike, near_misses


def details(signature: str, *sizes: tuple[int, int, int]) -> ChangeDetails:
    regions = tuple(
        ChangeRegion(Rectangle(5 * number, 0, width, height), pixels, 10.0, 20)
        for number, (width, height, pixels) in enumerate(sizes)
    )
    return ChangeDetails(regions, signature)


def test_what_is_left_out_is_told_with_the_reason_the_nearest_first() -> None:
    known = {
        "a": details("1", (4, 4, 16)),
        "b": details("1", (4, 4, 16)),
        "far": details("9", (40, 40, 1600)),
        "larger": details("2", (5, 4, 20)),
        "hollow": details("3", (4, 4, 12)),
        "red": details("4", (4, 4, 16)),
        "two": details("5", (4, 4, 16), (4, 4, 16)),
        "nowhere": details("6"),
    }
    assert near_misses(("a", "b"), known) == (
        NearMiss("red", Unlike.COLOURS),
        NearMiss("hollow", Unlike.SHAPE),
        NearMiss("larger", Unlike.SIZE),
    )
    assert near_misses(("a", "b"), known, most=1) == (NearMiss("red", Unlike.COLOURS),)
    assert near_misses((), known) == ()
