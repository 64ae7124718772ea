"""Pillow's images, with Pillow set up for this program. All modules of this room take them from here."""

import warnings

from PIL import Image

__all__ = ["Image"]

# Pillow's own limit warns at 89 and raises at 179 megapixels, for the whole process. Here the limit of
# a pair is a setting and is checked against the header before anything is decoded.
Image.MAX_IMAGE_PIXELS = None

# Pillow tells of odd metadata (damaged Exif, palette transparency) by warnings that would end up on the
# terminal; what stops an image from being read arrives as an error.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")
