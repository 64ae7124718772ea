"""Whether an image that is to become a baseline is whole: a sound header may stand before half a picture."""

import hashlib
import threading
from pathlib import Path

from snapreview.images.decode import MAXIMUM_DECODED_PIXELS, decode_rgba
from snapreview.images.kind import ImageKind, kind_of
from snapreview.images.png_chunks import inspect_png
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.model.size import Size

_DECODING = threading.Lock()  # a picture may take a gibibyte: one at a time


def damage_of(path: Path, content_hash: str, size: Size) -> str:
    """What is wrong with the picture data of an image file of this size; "" where nothing is found.

    PNG files are checked by their checksums, others by decoding, unless they are too large for that. Nothing is said of
    a file that is gone or whose content hash is no longer this: it is not promoted anyhow. Blocks; safe in any thread.
    """
    try:
        content, _ = read_regular_file(str(path))
    except ImageProblem:
        return ""
    if hashlib.sha256(content).hexdigest() != content_hash:
        return ""
    try:
        if kind_of(content) is ImageKind.PNG:
            inspect_png(content)
        elif size.pixels <= MAXIMUM_DECODED_PIXELS:
            with _DECODING:
                decode_rgba(path)
    except ImageProblem as problem:
        return str(problem)
    return ""
