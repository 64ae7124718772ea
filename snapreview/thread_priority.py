"""Threads that work for somebody who looks at something else meanwhile."""

import os
import sys
import threading

BACKGROUND_NICENESS = 5
"""That of odiff servers, too: a thread that holds the interpreter must not wait for them."""


def give_way() -> None:
    """Let the calling thread have what others leave of the processors, for the rest of its life.

    Linux counts niceness by thread, and what a thread starts inherits it; elsewhere nothing happens.
    """
    if sys.platform == "linux":
        thread = threading.get_native_id()
        if os.getpriority(os.PRIO_PROCESS, thread) < BACKGROUND_NICENESS:
            os.setpriority(os.PRIO_PROCESS, thread, BACKGROUND_NICENESS)


def keep_pace() -> None:
    """Let the calling thread be as quick as the window: somebody looks at it and waits for what the thread does."""
