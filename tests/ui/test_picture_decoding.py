"""Pictures read from files some rows at a time have the pixels that Qt reads as a whole."""

import io
import zlib
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from PySide6.QtGui import QImage

from snapreview.errors import Cancelled
from snapreview.model.files import LocalFile
from snapreview.ui.viewer.picture_building import PictureBuilder, picture_of
from snapreview.ui.viewer.picture_decoding import decode_picture
from snapreview.ui.viewer.picture_levels import Picture
from tests.support.pictures import noise

_SIZE = (301, 707)


def _picture(mode: str) -> Image.Image:
    image = noise(_SIZE, 5).convert(mode)
    if mode in ("RGBA", "LA"):
        image.putalpha(noise(_SIZE, 6).convert("L"))
    return image


def _gamma() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add(b"gAMA", (100_000).to_bytes(4, "big"))
    return info


def _content(mode: str, **options: object) -> bytes:
    file = io.BytesIO()
    _picture(mode).save(file, "PNG", **options)
    return file.getvalue()


def _spoilt(content: bytes) -> bytes:
    """With one row less than the header says, and right checksums."""
    start = content.index(b"IHDR")
    header = content[start : start + 8] + (_SIZE[1] + 1).to_bytes(4, "big") + content[start + 12 : start + 17]
    return content[:start] + header + zlib.crc32(header).to_bytes(4, "big") + content[start + 21 :]


_CONTENTS = {
    "rgb": _content("RGB"),
    "rgba": _content("RGBA"),
    "grey": _content("L"),
    "grey with alpha": _content("LA"),
    "palette": _content("P"),
    "16 bits": _content("I;16"),
    "gamma": _content("RGB", pnginfo=_gamma()),
    "profile": _content("RGBA", icc_profile=b"no profile at all"),
    "transparent colour": _content("RGB", transparency=(255, 255, 255)),
    "animated": _content("RGBA", save_all=True, append_images=[_picture("RGBA").rotate(180)]),
}


def _bits(picture: Picture) -> list[tuple[QImage.Format, bytes]]:
    return [(level.format(), bytes(level.constBits())) for level in picture.levels]


@pytest.mark.parametrize("kind", _CONTENTS)
@pytest.mark.parametrize("in_memory_bytes", [1000, 128 * 1024**2])
def test_the_same_pixels_as_of_the_whole(kind: str, in_memory_bytes: int, tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(_CONTENTS[kind])
    picture = decode_picture(LocalFile(path), PictureBuilder(in_memory_bytes, tmp_path / "pictures"))
    assert _bits(picture) == _bits(picture_of(QImage.fromData(_CONTENTS[kind])))
    assert bool(picture.in_files) == (in_memory_bytes == 1000)


def test_data_that_is_not_what_the_header_says_is_read_in_one_way(tmp_path: Path) -> None:
    path = tmp_path / "short.png"
    path.write_bytes(_spoilt(_CONTENTS["rgb"]))
    builders = (PictureBuilder(1000, tmp_path / "pictures"), PictureBuilder())
    one, other = (decode_picture(LocalFile(path), builder) for builder in builders)
    assert _bits(one) == _bits(other)


def test_a_picture_nobody_waits_for_any_more_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(_CONTENTS["rgb"])
    with pytest.raises(Cancelled):
        decode_picture(LocalFile(path), PictureBuilder(1000, tmp_path), lambda: True)
    assert list(tmp_path.iterdir()) == [path]
