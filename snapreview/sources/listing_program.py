"""The program that lists a folder ahead: a path comes in; names, stamps and what sidecars say go out."""

import contextlib
import gc
import signal
import sys
import threading
from pathlib import Path
from typing import Any, BinaryIO

from snapreview.errors import SourceError
from snapreview.images.regular_file import stamp_numbers
from snapreview.model.image_name import RESERVED_NAMES, sidecar_name
from snapreview.sources.json_file import read_json_file
from snapreview.sources.own_process import received, send
from snapreview.sources.sidecar import MAXIMUM_SIDECAR_BYTES
from snapreview.sources.walk import FolderListing, list_folder


def answer(requests: BinaryIO, replies: BinaryIO) -> None:
    """List one folder. Says nothing when that fails: whoever asks lists it then and learns why."""
    with contextlib.suppress(EOFError, OSError, SourceError):
        [root] = received(requests)
        listing = list_folder(Path(root), threading.Event())
        names = listing.image_names
        stamps = [stamp_numbers(f"{root}/{name}") for name in names]
        sidecars = _sidecars(root, listing)
        send([names, sorted(listing.json_names), listing.warnings, stamps, sidecars], replies)


def _sidecars(root: str, listing: FolderListing) -> dict[str, Any]:
    """What the sidecars say, without those that cannot be read: whoever asks reads them and learns why."""
    documents = {}
    for name in listing.json_names.intersection(map(sidecar_name, listing.image_names)) - RESERVED_NAMES:
        with contextlib.suppress(OSError, ValueError, RecursionError):
            documents[name] = read_json_file(f"{root}/{name}", MAXIMUM_SIDECAR_BYTES)
    return documents


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches it, too, and is for the program that asks
    gc.disable()  # there are no cycles to be found
    answer(sys.stdin.buffer, sys.stdout.buffer)
