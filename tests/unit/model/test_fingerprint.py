import pytest

from snapreview.model.fingerprint import Fingerprint, likeness, structural_likeness
from snapreview.model.size import Size

SIZE = Size(10, 10)


def test_equal_looks_are_alike() -> None:
    one = Fingerprint(0b1011, bytes([10, 20, 30]), SIZE)
    assert likeness(one, one) == 1


def test_flat_images_differ_by_their_colours() -> None:
    white, black = Fingerprint(0, bytes([255] * 3), SIZE), Fingerprint(0, bytes(3), SIZE)
    assert structural_likeness(white, black) == 1
    assert likeness(white, black) == pytest.approx(0.85)


def test_only_steps_count() -> None:
    assert structural_likeness(Fingerprint(0b1100, b"", SIZE), Fingerprint(0b0110, b"", SIZE)) == pytest.approx(1 / 3)
