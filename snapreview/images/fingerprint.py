"""Taking the fingerprint of an image file."""

from pathlib import Path

from snapreview.images.decode import decode_rgba
from snapreview.images.pillow import Image
from snapreview.model.fingerprint import Fingerprint
from snapreview.model.size import Size

_STRUCTURE_CELLS = 16
_COLOUR_CELLS = 4
_LEAST_STEP = 3  # of 255; below, it is noise


def fingerprint_of(path: Path) -> Fingerprint:
    """The fingerprint of an image, transparent parts as if on white. Blocks while decoding.

    Raises ImageProblem like `decode_rgba`.
    """
    image = decode_rgba(path)
    flat = Image.new("RGBA", image.size, (255, 255, 255, 255))
    flat.alpha_composite(image)
    colours = flat.convert("RGB")
    cells = _STRUCTURE_CELLS + 1
    greys = colours.convert("L").resize((cells, cells), Image.Resampling.BOX).tobytes()
    layout = colours.resize((_COLOUR_CELLS, _COLOUR_CELLS), Image.Resampling.BOX).tobytes()
    return Fingerprint(_structure(greys, cells), layout, Size(*image.size))


def _structure(greys: bytes, cells: int) -> int:
    """Four bits a cell: brighter or darker to the right, brighter or darker below."""
    bits = []
    for row in range(cells - 1):
        for cell in range(row * cells, row * cells + cells - 1):
            for step in (greys[cell + 1] - greys[cell], greys[cell + cells] - greys[cell]):
                bits += ["1" if step > _LEAST_STEP else "0", "1" if step < -_LEAST_STEP else "0"]
    return int("".join(bits), 2)
