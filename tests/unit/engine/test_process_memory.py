"""How much memory a process holds."""

import os
import sys
from pathlib import Path

import psutil
import pytest

from snapreview.engine.process_memory import resident_bytes


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="this system tells no memory cheaply")
def test_it_is_about_what_the_system_says() -> None:
    assert resident_bytes(os.getpid()) == pytest.approx(psutil.Process().memory_info().rss, rel=0.1)


def test_of_a_process_that_is_gone_nothing_is_known() -> None:
    assert resident_bytes(2**22 + 1 if sys.platform == "linux" else 0) is None
