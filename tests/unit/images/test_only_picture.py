"""What of a PNG reaches Pillow, and which headers are refused before any decoder guesses."""

import pytest

from snapreview.images.png_chunks import chunk_data, inspect_png, only_picture
from snapreview.images.problem import ImageProblem
from tests.faults.png_files import PALETTE, RGB, PngForm, assembled, forms, png, png_chunks, with_wrong_checksum

_FORM = PngForm(RGB, 8)
_EXIF = (b"eXIf", b"II*\0\x08\0\0\0\0\0")


def test_texts_profiles_and_times_are_left_out() -> None:
    extra = [(b"tEXt", b"a\0b"), (b"iCCP", b"x\0\0"), (b"tIME", bytes(7)), (b"acTL", bytes(8))]
    assert only_picture(png(_FORM, extra=extra)) == png(_FORM)


def test_palette_transparency_and_a_sound_exif_stay() -> None:
    whole = png(PngForm(PALETTE, 8), extra=[(b"tRNS", b"\xff\x80"), _EXIF])
    assert only_picture(whole) == whole


def test_an_exif_block_with_a_wrong_checksum_counts_as_none() -> None:
    damaged = with_wrong_checksum(png(_FORM, extra=[_EXIF]), b"eXIf")
    assert only_picture(damaged) == png(_FORM)
    assert chunk_data(damaged, b"eXIf") == b""


def test_a_chunk_that_is_cut_stays_cut() -> None:
    cut = png(_FORM)[:-30]
    assert only_picture(cut) == cut


@pytest.mark.parametrize("form", forms(interlaced=False) + forms(interlaced=True), ids=lambda form: form.name)
def test_every_legal_header_passes(form: PngForm) -> None:
    assert inspect_png(png(form)).bit_depth == form.bit_depth


@pytest.mark.parametrize(("place", "value"), [(8, 3), (8, 16), (8, 0), (9, 5), (9, 7), (10, 1), (11, 1), (12, 2)])
def test_an_illegal_header_is_refused(place: int, value: int) -> None:
    header, *rest = png_chunks(PngForm(PALETTE, 8))
    body = header[1][:place] + bytes([value]) + header[1][place + 1 :]
    with pytest.raises(ImageProblem, match="header is damaged"):
        inspect_png(assembled([(b"IHDR", body), *rest]))


def test_a_palette_picture_without_its_palette_is_refused() -> None:
    header, _, *rest = png_chunks(PngForm(PALETTE, 8))
    with pytest.raises(ImageProblem, match="no palette"):
        inspect_png(assembled([header, *rest]))
