"""The program of a measuring process: lists of paths come in, lists of measured files go out."""

import contextlib
import gc
import signal
import sys
from typing import BinaryIO

from snapreview.sources.measured_file import measure_file
from snapreview.sources.measuring_processes import row_of
from snapreview.sources.own_process import received, send


def answer(requests: BinaryIO, replies: BinaryIO) -> None:
    """Measure until no request comes any more: the program that asks has ended."""
    with contextlib.suppress(EOFError):
        while True:
            send([row_of(measure_file(path)) for path in received(requests)], replies)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches it, too, and is for the program that asks
    gc.disable()  # there are no cycles to be found
    answer(sys.stdin.buffer, sys.stdout.buffer)
