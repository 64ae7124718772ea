"""The program that lists a folder ahead: a path comes in, names and stamps go out."""

import contextlib
import gc
import signal
import sys
import threading
from pathlib import Path
from typing import BinaryIO

from snapreview.errors import SourceError
from snapreview.images.regular_file import stamp_numbers
from snapreview.sources.own_process import received, send
from snapreview.sources.walk import list_folder


def answer(requests: BinaryIO, replies: BinaryIO) -> None:
    """List one folder. Says nothing when that fails: whoever asks lists it then and learns why."""
    with contextlib.suppress(EOFError, OSError, SourceError):
        [root] = received(requests)
        listing = list_folder(Path(root), threading.Event())
        names = listing.image_names
        stamps = [stamp_numbers(f"{root}/{name}") for name in names]
        send([names, sorted(listing.json_names), listing.warnings, stamps], replies)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches it, too, and is for the program that asks
    gc.disable()  # there are no cycles to be found
    answer(sys.stdin.buffer, sys.stdout.buffer)
