"""What lies in a build besides files: FIFOs, sockets, links, folders; and files that change under our hands."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from snapreview.model.result import Status
from tests.faults.case import FETCH_FAILED, PROCESSING_FAILED, Expected, FaultCase, Maker, changed, errored, writes
from tests.faults.sound_files import BLOCK_PIXELS, encoded
from tests.support.pictures import png_header

_SOUND = writes(encoded("png"))
_DIFFERENT = writes(encoded("png", different=True))

_NAMES = {
    "blanks": "my  picture (1)",
    "quotes": """it's "quoted\"""",
    "line break": "two\nlines",
    "backslash": "C:\\pictures\\a",
    "control characters": "bell\x07\ttab\x1b[31m",
    "per cent signs": "100%25 %s%n",
    "a leading dash": "--server",
    "not UTF-8": os.fsdecode(b"caf\xe9-\xff"),
    "emoji": "🦊" * 30,
    "from right to left": "\u202egnp.exe",
    "230 characters": "x" * 230,
    "a deep folder": "/".join(["d" * 180] * 3) + "/a",
}


def not_regular() -> Iterator[FaultCase]:
    """Entries that are no regular files, in either build."""
    refused = errored(FETCH_FAILED, "not a regular file")
    unreadable = errored(FETCH_FAILED, "cannot be read")
    entries: dict[str, tuple[Maker, Expected]] = {
        "FIFO": (os.mkfifo, refused),
        "socket": (_socket, unreadable),
        "dangling link": (lambda path: path.symlink_to("nowhere"), unreadable),
        "link to itself": (lambda path: path.symlink_to(path.name), unreadable),
        "link to a FIFO": (_link_to_fifo, refused),
        "link to an endless device": (lambda path: path.symlink_to("/dev/zero"), refused),
        "link to the null device": (lambda path: path.symlink_to(os.devnull), refused),
    }
    for label, (maker, expected) in entries.items():
        yield FaultCase("No regular files", f"{label} in base", ".png", maker, _SOUND, expected)
        yield FaultCase("No regular files", f"{label} in head", ".png", _SOUND, maker, expected)
    yield FaultCase("Links to files", "relative", ".png", _SOUND, _linked, changed(BLOCK_PIXELS))
    yield FaultCase("Links to files", "chain of 20", ".png", _SOUND, _chained, changed(BLOCK_PIXELS))


def folders() -> Iterator[FaultCase]:
    """A folder is walked, whatever its name; on the other side the image is added or removed."""
    removed, added = (Expected(frozenset({status})) for status in (Status.REMOVED, Status.ADDED))
    yield FaultCase("Folders named like images", "in head", ".png", _SOUND, Path.mkdir, removed)
    yield FaultCase("Folders named like images", "in base", ".png", Path.mkdir, _DIFFERENT, added)
    yield FaultCase("Folders named like images", "link to a folder", ".png", _SOUND, _folder_link, removed)


def changing() -> Iterator[FaultCase]:
    """Files that are another thing when they are compared than when the build was opened."""
    expected = errored(PROCESSING_FAILED)
    for label, meddle in _MEDDLING.items():
        for in_base in (False, True):
            side = "base" if in_base else "head"
            yield FaultCase(
                "Files that change after the build was opened",
                f"{label} in {side}",
                ".png",
                _SOUND,
                _DIFFERENT,
                expected,
                after_opening=meddle,
                meddle_with_base=in_base,
            )


def names() -> Iterator[FaultCase]:
    """Names that odiff's protocol does not bear, for sound pairs and for such as odiff refuses."""
    for label, name in _NAMES.items():
        extension = f" {name}.png" if "/" not in name else f"/{name}.png"
        yield FaultCase("Odd names", label, extension, _SOUND, _DIFFERENT, changed(BLOCK_PIXELS))
        broken = writes(png_header(60, 40))
        yield FaultCase("Odd names", f"{label}, damaged", extension, _SOUND, broken, errored(PROCESSING_FAILED))


def _replaced_by(maker: Maker) -> Maker:
    def replace(path: Path) -> None:
        path.unlink()
        maker(path)

    return replace


def _append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def _socket(path: Path) -> None:
    """Bound by a name relative to its folder: addresses of sockets are short."""
    with socket.socket(socket.AF_UNIX) as bound:
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            bound.bind(f"/proc/self/fd/{folder}/{path.name}")
        finally:
            os.close(folder)


def _link_to_fifo(path: Path) -> None:
    target = path.with_name(f".{path.name}.fifo")
    os.mkfifo(target)
    path.symlink_to(target.name)


def _linked(path: Path) -> None:
    target = path.with_name(f".{path.name}.target")
    _DIFFERENT(target)
    path.symlink_to(target.name)


def _chained(path: Path) -> None:
    target = path.with_name(f".{path.name}.0")
    _DIFFERENT(target)
    for number in range(1, 20):
        link = path.with_name(f".{path.name}.{number}")
        link.symlink_to(target.name)
        target = link
    path.symlink_to(target.name)


def _folder_link(path: Path) -> None:
    target = path.with_name(f".{path.name}.folder")
    target.mkdir()
    path.symlink_to(target.name)


_MEDDLING: dict[str, Maker] = {
    "vanished": Path.unlink,
    "shortened": lambda path: os.truncate(path, 90),
    "emptied": lambda path: os.truncate(path, 0),
    "grown": _append,
    "written again": _replaced_by(_DIFFERENT),
    "touched": lambda path: os.utime(path, ns=(1, 1)),
    "become a FIFO": _replaced_by(os.mkfifo),
    "become a folder": _replaced_by(Path.mkdir),
    "become a dangling link": _replaced_by(lambda path: path.symlink_to("nowhere")),
}
