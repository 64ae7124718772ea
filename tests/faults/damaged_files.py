"""Files that are cut short, have a bit flipped, are empty, or are no images at all."""

import random
from collections.abc import Iterator

from tests.faults.case import (
    PROCESSING_FAILED,
    Expected,
    FaultCase,
    Odd,
    alternating,
    errored,
    never_equal,
    unchanged,
    writes,
)
from tests.faults.sound_files import ENCODINGS, EXTENSIONS, encoded, extension_of
from tests.support.pictures import noise

_SHARES = (0.3, 0.6, 0.95)
_FIRST_BYTES = (1, 4, 11, 30)
_FLIPS = 6

_NO_IMAGES = {
    "text": b"not found\n",
    "a page of HTML": b"<!DOCTYPE html><html><body>502 Bad Gateway</body></html>",
    "JSON": b'{"error": "no such screenshot"}',
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg" width="5" height="5"/>',
    "zeros": bytes(5000),
    "raw pixels": noise((20, 20), 5).tobytes(),
    "a zip archive": b"PK\x03\x04" + bytes(200),
    "a PDF": b"%PDF-1.7\n" + bytes(200),
    "a pointer of Git LFS": b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12345\n",
    "PNG with its line ends converted": b"\x89PNG\n\x1a\n" + encoded("png")[8:],
    "PNG as text of 7 bits": bytes(byte & 0x7F for byte in encoded("png")),
    "PNG with a byte order mark": b"\xef\xbb\xbf" + encoded("png"),
    "RIFF that is a sound": b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(50),
    "HEIC": b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(100),
}


def truncated() -> Iterator[FaultCase]:
    """Every format, cut after its first bytes and within its picture."""
    odds = []
    for encoding in ENCODINGS:
        whole = encoded(encoding, busy=True, different=True)
        lengths = [*_FIRST_BYTES, *(int(len(whole) * share) for share in _SHARES)]
        odds += [_cut(encoding, whole, length) for length in lengths]
    return alternating("Cut short, every format", odds)


def _cut(encoding: str, whole: bytes, length: int) -> Odd:
    label = f"{encoding} of {len(whole)} cut to {length}"
    return _damaged(label, encoding, whole[:length], errored(PROCESSING_FAILED))


def bit_flipped() -> Iterator[FaultCase]:
    """Every format with one bit flipped in its header, and at places spread over the file."""
    odds = []
    for encoding in ENCODINGS:
        whole = encoded(encoding, busy=True, different=True)
        places = random.Random(encoding).sample(range(16, len(whole) - 16), _FLIPS)
        # PNG has checksums, so every flip is found; elsewhere the change beside it must still show.
        expected = errored(PROCESSING_FAILED) if encoding == "png" else never_equal()
        odds += [_damaged(f"{encoding} at byte {place}", encoding, _flip(whole, place), expected) for place in places]
        odds.append(_damaged(f"{encoding} in its first byte", encoding, _flip(whole, 0), errored(PROCESSING_FAILED)))
    return alternating("One bit flipped, every format", odds)


def _flip(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :]


def _damaged(label: str, encoding: str, content: bytes, expected: Expected) -> Odd:
    return Odd(label, extension_of(encoding), writes(content), writes(encoded(encoding, busy=True)), expected)


def empty() -> Iterator[FaultCase]:
    """Files of no bytes under every extension, on either side, and on both."""
    nothing, sound = writes(b""), writes(encoded("png"))
    told = errored(PROCESSING_FAILED, "The file is empty")
    for extension in EXTENSIONS:
        yield FaultCase("Empty files", f"{extension} in base", extension, nothing, sound, told)
        yield FaultCase("Empty files", f"{extension} in head", extension, sound, nothing, told)


def empty_on_both_sides() -> Iterator[FaultCase]:
    """Equal bytes are unchanged whatever they are: nothing changed from base to head."""
    same = Expected(unchanged().statuses)
    for label, content in {"empty": b"", "text": b"not found\n", "cut PNG": encoded("png")[:90]}.items():
        yield FaultCase("Unreadable, but the same on both sides", label, ".png", writes(content), writes(content), same)


def no_images() -> Iterator[FaultCase]:
    """Something else under the name of an image."""
    sound, expected = writes(encoded("png")), errored(PROCESSING_FAILED, "not an image that snapreview reads")
    odds = [Odd(label, ".png", writes(content), sound, expected) for label, content in _NO_IMAGES.items()]
    return alternating("No images at all", odds)
