"""Background threads give way, and only they do."""

import os
import sys
import threading

import pytest

from snapreview.thread_priority import BACKGROUND_NICENESS, give_way


@pytest.mark.skipif(sys.platform != "linux", reason="niceness by thread is Linux's")
def test_a_background_thread_gives_way_and_no_other_does() -> None:
    found: list[int] = []

    def work() -> None:
        give_way()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [max(before, BACKGROUND_NICENESS)]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
