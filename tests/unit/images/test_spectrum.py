"""The spectrum of a pair against its levels and the exact difference."""

from PIL import Image

from snapreview.images.colour_distance import THRESHOLD_STEPS
from snapreview.images.spectrum import pair_spectrum
from snapreview.model.rectangle import Rectangle
from snapreview.model.size import Size


def test_counts_fall_from_all_that_differ_to_none() -> None:
    base = Image.new("RGBA", (10, 10), (200, 200, 200, 255))
    head = base.copy()
    for column in range(10):
        head.putpixel((column, 0), (200 - 20 * column, 200, 200, 255))
    found = pair_spectrum(base, head, ()).spectrum
    assert len(found.changed_at) == THRESHOLD_STEPS + 1
    assert (found.changed_at[0], found.changed_at[-1]) == (9, 0)
    assert list(found.changed_at) == sorted(found.changed_at, reverse=True)
    assert found.difference.changed_pixels == 9
    assert (found.before, found.after) == (Size(10, 10), Size(10, 10))


def test_ignored_regions_and_other_sizes() -> None:
    base, head = Image.new("RGBA", (4, 4), (0, 0, 0, 255)), Image.new("RGBA", (6, 4), (0, 0, 0, 255))
    assert pair_spectrum(base, head, ()).spectrum.changed_at[20] == 8
    ignoring = pair_spectrum(base, head, (Rectangle(4, 0, 2, 2),))
    assert ignoring.spectrum.changed_at[20] == ignoring.spectrum.difference.changed_pixels == 4
    assert ignoring.levels.size == (6, 4)
