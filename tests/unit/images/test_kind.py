import io

import pytest
from PIL import Image

from snapreview.images.kind import PROBE_LENGTH, ImageKind, kind_of


@pytest.mark.parametrize(
    ("written_as", "kind"),
    [
        ("PNG", ImageKind.PNG),
        ("JPEG", ImageKind.JPEG),
        ("WEBP", ImageKind.WEBP),
        ("TIFF", ImageKind.TIFF),
        ("BMP", ImageKind.BMP),
        ("GIF", ImageKind.GIF),
        ("AVIF", ImageKind.AVIF),
    ],
)
def test_the_first_bytes_tell_the_kind(written_as: str, kind: ImageKind) -> None:
    file = io.BytesIO()
    Image.new("RGB", (16, 16)).save(file, written_as)
    assert kind_of(file.getvalue()[:PROBE_LENGTH]) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG",
        b"RIFF\x00\x00\x00\x00WAVE",
        b"<svg/>",
        b"\x00\x00\x00\x18ftypheic" + b"\x00" * 90 + b"avif",
        b"\x00\x00\x00\x18moovavif",
    ],
)
def test_anything_else_is_no_image(content: bytes) -> None:
    assert kind_of(content) is None


def test_big_endian_and_big_tiffs() -> None:
    assert {kind_of(start) for start in (b"MM\x00*", b"II*\x00", b"II+\x00", b"MM\x00+")} == {ImageKind.TIFF}


def test_avif_sequences() -> None:
    assert kind_of(b"\x00\x00\x00\x1cftypavis\x00\x00\x00\x00") is ImageKind.AVIF
    assert kind_of(b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00miafavif") is ImageKind.AVIF
