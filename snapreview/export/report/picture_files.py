"""The pictures of a report: as browsers show them, each content once."""

import hashlib
import io
import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from snapreview.images.decode import decode_rgba
from snapreview.images.kind import PROBE_LENGTH, ImageKind, kind_of
from snapreview.images.problem import ImageProblem

MARK_COLOUR = (0xFF, 0x2D, 0x9B)
"""How changed pixels are marked: the window's default."""

_WEB_TYPES = {
    ImageKind.PNG: "image/png",
    ImageKind.JPEG: "image/jpeg",
    ImageKind.WEBP: "image/webp",
    ImageKind.GIF: "image/gif",
    ImageKind.BMP: "image/bmp",
    ImageKind.AVIF: "image/avif",
}


@dataclass(frozen=True, slots=True)
class WebPicture:
    """A picture that browsers show: its media type, its bytes, and a name that is equal for equal bytes."""

    media_type: str
    content: bytes

    @property
    def identity(self) -> str:
        """A name made of letters and digits."""
        return "p" + hashlib.sha256(self.content).hexdigest()[:20]

    @property
    def file_name(self) -> str:
        """The name of a file for it."""
        return f"{self.identity}.{self.media_type.removeprefix('image/')}"


def web_picture(content: bytes | None) -> WebPicture | None:
    """An image as browsers show it: itself, or as PNG where they do not know its format; None when it is none."""
    kind = kind_of(content[:PROBE_LENGTH]) if content else None
    if content is None or kind is None:
        return None
    media_type = _WEB_TYPES.get(kind)
    return WebPicture(media_type, content) if media_type else _as_png(content)


def mask_picture(mask: Image.Image) -> WebPicture:
    """A mask (255 = changed) as a picture to lay over the head: coloured where a pixel changed, else transparent."""
    marked = mask.point(lambda value: 1 if value else 0).convert("P")
    marked.putpalette([0, 0, 0, *MARK_COLOUR])
    file = io.BytesIO()
    marked.save(file, "PNG", transparency=0, bits=1, compress_level=6)
    return WebPicture("image/png", file.getvalue())


def _as_png(content: bytes) -> WebPicture | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "picture"
        path.write_bytes(content)
        try:
            image = decode_rgba(path)
        except ImageProblem:
            return None
    file = io.BytesIO()
    image.save(file, "PNG", compress_level=6)
    return WebPicture("image/png", file.getvalue())
