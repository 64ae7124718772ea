"""The program of a measuring process: lists of paths come in, lists of measured files go out, a line of JSON each."""

import json
import signal
import sys
from typing import BinaryIO

from snapreview.sources.measuring import measure_file
from snapreview.sources.measuring_processes import row_of


def answer(requests: BinaryIO, replies: BinaryIO) -> None:
    """Measure until no request comes any more: the program that asks has ended."""
    for line in requests:
        rows = [row_of(measure_file(path)) for path in json.loads(line)]
        replies.write(json.dumps(rows).encode("ascii") + b"\n")
        replies.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches it, too, and is for the program that asks
    answer(sys.stdin.buffer, sys.stdout.buffer)
