"""Image names: relative POSIX paths, the only identity of an image across builds."""

import posixpath
import unicodedata

RESERVED_NAMES = frozenset({"manifest.json"})
IMAGE_EXTENSIONS = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".avif"})

_UNSEEN_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_UNSEEN_MARKS = frozenset(
    "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)


def last_part(name: str) -> str:
    """The file name part of an image name."""
    return name.rpartition("/")[2]


def sidecar_name(image_name: str) -> str:
    """The name of an image's sidecar: `a/b.png` → `a/b.json`. Images with the same stem share it."""
    return posixpath.splitext(image_name)[0] + ".json"


def normalised_listed_name(text: str) -> str:
    """A name from a list of image names: trimmed, POSIX slashes, no leading `./` (seed's upload rule §9.1)."""
    return text.strip().replace("\\", "/").removeprefix("./")


def displayable(name: str) -> str:
    """The name with everything a person cannot see made visible.

    That is: bytes that are no UTF-8, line breaks, controls, blanks without width, and the marks that turn the
    direction of writing, with which `gnp.exe` could pass for another name. Only for showing; the name itself
    stays the key.
    """
    if name.isprintable():
        return name
    return "".join(_visible(character) for character in name)


def _visible(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # how Python carries a byte that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    if character.isprintable():
        return character
    if unicodedata.category(character) in _UNSEEN_CATEGORIES or character in _UNSEEN_MARKS:
        return character.encode("unicode_escape", "surrogatepass").decode("ascii")
    return character
