"""Image names: relative POSIX paths, the only identity of an image across builds."""

import unicodedata

RESERVED_NAMES = frozenset({"manifest.json"})


def last_part(name: str) -> str:
    """The file name part of an image name."""
    return name.rpartition("/")[2]


def normalised_listed_name(text: str) -> str:
    """A name from a list of image names: trimmed, POSIX slashes, no leading `./` (seed's upload rule §9.1)."""
    return text.strip().replace("\\", "/").removeprefix("./")


def displayable(name: str) -> str:
    """The name with everything a person cannot see made visible: bytes that are no UTF-8, line breaks, controls.

    Only for showing; the name itself stays the key.
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
    if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}:
        return character.encode("unicode_escape", "surrogatepass").decode("ascii")
    return character
