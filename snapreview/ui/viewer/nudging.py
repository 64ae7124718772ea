"""The head pushed against the base: what differs then, where both are."""

from PIL import Image

from snapreview.images.exact_difference import delta_image, mask_of_delta
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.nudged_marks import NUDGED, Nudged
from snapreview.ui.viewer.pair_pixels import both_pixels, pair_key
from snapreview.ui.viewer.picture_levels import marks_of
from snapreview.ui.viewer.scene import Moment
from snapreview.ui.viewer.viewed_image import ViewedImage


class Nudging:
    """Compares the pair in sight with its head pushed. The pixels of the last pair are kept, so that each further
    push costs a comparison and no decoding. Used in one background thread at a time.
    """

    def __init__(self) -> None:
        self._key: object = None
        self._pixels: tuple[Image.Image, Image.Image] | None = None

    def derivations(self, image: ViewedImage, moment: Moment) -> tuple[Derivation, ...]:
        """What has to be computed while the head lies elsewhere."""
        if not moment.nudged or image.base is None or image.head is None:
            self._key = self._pixels = None
            return ()
        key = (pair_key(image), moment.offset_x, moment.offset_y)
        cost = 2 * image.entry.shown.size.pixels
        return (Derivation(NUDGED, key, lambda: self._compared(image, moment), cost),)

    def _compared(self, image: ViewedImage, moment: Moment) -> Nudged:
        key = pair_key(image)
        pixels = self._pixels
        if pixels is None or key != self._key:
            pixels = self._pixels = both_pixels(image)
            self._key = key
        return nudged(*pixels, moment.offset_x, moment.offset_y)


def nudged(base: Image.Image, head: Image.Image, offset_x: int, offset_y: int) -> Nudged:
    """Compare two RGBA images exactly, the head pushed by so many pixels. Where only one of them is, nothing counts:
    it is the push that bares it.
    """
    canvas = (max(base.width, head.width), max(base.height, head.height))
    mask = Image.new("L", canvas, 0)
    left, top = max(0, offset_x), max(0, offset_y)
    right, bottom = min(base.width, head.width + offset_x), min(base.height, head.height + offset_y)
    if left < right and top < bottom:
        below = base.crop((left, top, right, bottom))
        above = head.crop((left - offset_x, top - offset_y, right - offset_x, bottom - offset_y))
        mask.paste(mask_of_delta(delta_image(below, above)), (left, top))
    return Nudged(marks_of(mask), mask.histogram()[255])
