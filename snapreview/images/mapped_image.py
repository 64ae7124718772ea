"""An image whose pixels lie in memory of somebody else's: what is painted on it lands there."""

from snapreview.images.pillow import Image


def mapped_image(mode: str, size: tuple[int, int], memory: memoryview) -> Image.Image:
    """An image of mode L, RGBA or RGBX over memory that can be written to and outlives it, row after row."""
    image = Image.frombuffer(mode, size, memory, "raw", mode, 0, 1)  # type: ignore[arg-type]
    image.readonly = 0  # else the first change would make a copy
    return image
