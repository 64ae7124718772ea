"""The exact pixels of a pair, decoded as the comparison does it. Decoding blocks: background threads only."""

from collections.abc import Hashable
from dataclasses import dataclass

from PIL import Image

from snapreview.images.decode import decode_rgba
from snapreview.model.pixel_reading import PixelReading, Rgba
from snapreview.ui.viewer.scene import PixelPlaces
from snapreview.ui.viewer.viewed_image import FileGetter, ViewedImage


@dataclass(frozen=True, slots=True, eq=False)
class PairPixels:
    """Base and head as RGBA; None where the build has no such snapshot."""

    base: Image.Image | None
    head: Image.Image | None

    def reading(self, x: int, y: int, places: PixelPlaces) -> PixelReading:
        """What lies at a place of the canvas, of which `places` tells where that is in each image."""
        return PixelReading(x, y, _colour(self.base, places.base), _colour(self.head, places.head))


def pair_key(image: ViewedImage) -> Hashable:
    """Equal for images of equal content."""
    sides = (image.entry.base, image.entry.head)
    return image.entry.name, tuple(snapshot.content_hash if snapshot is not None else None for snapshot in sides)


def pair_pixels(image: ViewedImage) -> PairPixels:
    """Decode what there is of an image. Raises SourceError or ImageProblem."""
    return PairPixels(_decoded(image.base), _decoded(image.head))


def both_pixels(image: ViewedImage) -> tuple[Image.Image, Image.Image]:
    """Decode both sides of a pair that is in both builds. Raises SourceError or ImageProblem."""
    if image.base is None or image.head is None:
        raise ValueError(f"{image.entry.name} is not in both builds")
    return _decoded_file(image.base), _decoded_file(image.head)


def pixel_bytes(image: ViewedImage) -> int:
    """About how many bytes the decoded sides take."""
    sides = (image.entry.base, image.entry.head)
    return sum(4 * snapshot.size.pixels for snapshot in sides if snapshot is not None)


def _decoded(file: FileGetter | None) -> Image.Image | None:
    return None if file is None else _decoded_file(file)


def _decoded_file(file: FileGetter) -> Image.Image:
    return decode_rgba(file().path)


def _colour(image: Image.Image | None, place: tuple[int, int] | None) -> Rgba | None:
    if image is None or place is None or not (0 <= place[0] < image.width and 0 <= place[1] < image.height):
        return None
    colour = image.getpixel(place)
    assert isinstance(colour, tuple)  # RGBA
    red, green, blue, alpha = colour
    return red, green, blue, alpha
