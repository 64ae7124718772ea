"""What a file really is, by its first bytes; names lie."""

from enum import StrEnum

PROBE_LENGTH = 64
"""How many first bytes of a file tell its kind."""


class ImageKind(StrEnum):
    """The image formats snapreview reads."""

    PNG = "png"
    JPEG = "jpeg"
    WEBP = "webp"
    TIFF = "tiff"
    BMP = "bmp"
    GIF = "gif"
    AVIF = "avif"


_SIGNATURES: tuple[tuple[bytes, ImageKind], ...] = (
    (b"\x89PNG\r\n\x1a\n", ImageKind.PNG),
    (b"\xff\xd8\xff", ImageKind.JPEG),
    (b"II*\x00", ImageKind.TIFF),
    (b"MM\x00*", ImageKind.TIFF),
    (b"II+\x00", ImageKind.TIFF),
    (b"MM\x00+", ImageKind.TIFF),
    (b"GIF87a", ImageKind.GIF),
    (b"GIF89a", ImageKind.GIF),
    (b"BM", ImageKind.BMP),
)


def kind_of(first_bytes: bytes) -> ImageKind | None:
    """The kind of a file that starts with these bytes, None when it is no image this program reads."""
    for signature, kind in _SIGNATURES:
        if first_bytes.startswith(signature):
            return kind
    if first_bytes[:4] == b"RIFF" and first_bytes[8:12] == b"WEBP":
        return ImageKind.WEBP
    brands = first_bytes[8:PROBE_LENGTH]
    if first_bytes[4:8] == b"ftyp" and (b"avif" in brands or b"avis" in brands):
        return ImageKind.AVIF
    return None
