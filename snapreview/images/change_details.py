"""Regions and signature of a changed pair."""

import hashlib
from typing import Protocol

from PIL import ImageChops

from snapreview.images.connected_changes import ConnectedChange, connected_changes
from snapreview.images.exact_difference import blank, delta_image, mask_of_delta
from snapreview.images.pillow import Image
from snapreview.model.change_region import ChangeDetails, ChangeRegion
from snapreview.model.rectangle import Rectangle, rectangle_of_box


class Cropped(Protocol):
    """What gives parts of a picture of mode RGBA: an image, or the strips of one in which it differs."""

    def crop(self, box: tuple[int, int, int, int]) -> Image.Image:
        """The part from left and top up to, not including, right and bottom."""


def change_details(
    mask: Image.Image, base: Image.Image, head: Image.Image, ignored: tuple[Rectangle, ...] = ()
) -> ChangeDetails:
    """What changed where.

    `mask` (mode L, 255 = changed), `base` and `head` (mode RGBA) have canvas size. Regions are those of the mask,
    largest first.

    The signature is made of all pixels that differ, tolerated or not, outside the `ignored` rectangles: of the
    shapes of the connected changes and their colours before and after, not of their places. It is equal for equal
    changes anywhere in the picture, also when a part of the change sits a pixel elsewhere. The mask alone would not
    do: it groups the same box in other colours.
    """
    return details_of_delta(mask, delta_image(base, head), base, head, ignored)


def details_of_delta(
    mask: Image.Image, delta: Image.Image, base: Cropped, head: Cropped, ignored: tuple[Rectangle, ...] = ()
) -> ChangeDetails:
    """The same by the delta image of both, which is used up; of them only what differs is looked at."""
    regions = _regions(mask, delta)
    blank(delta, ignored)
    return ChangeDetails(regions, _signature(connected_changes(mask_of_delta(delta)), base, head))


def change_regions(mask: Image.Image, base: Image.Image, head: Image.Image) -> tuple[ChangeRegion, ...]:
    """The connected changes of a mask, largest first; all three images have one size and the modes as above."""
    return _regions(mask, delta_image(base, head))


def _regions(mask: Image.Image, delta: Image.Image) -> tuple[ChangeRegion, ...]:
    regions = [_region(change, delta) for change in connected_changes(mask)]
    return tuple(sorted(regions, key=lambda region: (-region.changed_pixels, region.bounds.y, region.bounds.x)))


def _region(change: ConnectedChange, delta: Image.Image) -> ChangeRegion:
    histogram = delta.crop(change.box).histogram(change.mask)
    pixels = sum(histogram)
    mean = sum(level * count for level, count in enumerate(histogram)) / pixels
    greatest = max(level for level, count in enumerate(histogram) if count)
    return ChangeRegion(rectangle_of_box(change.box), pixels, mean, greatest)


def _signature(changes: list[ConnectedChange], base: Cropped, head: Cropped) -> str:
    parts = sorted(_fingerprint(change, base, head) for change in changes)
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16] if parts else ""


def _fingerprint(change: ConnectedChange, base: Cropped, head: Cropped) -> bytes:
    digest = hashlib.sha256(f"{change.mask.width}×{change.mask.height}".encode())
    digest.update(change.mask.tobytes())
    for image in (base, head):
        for band in image.crop(change.box).split():
            digest.update(ImageChops.darker(band, change.mask).tobytes())  # unchanged pixels do not take part
    return digest.digest()
