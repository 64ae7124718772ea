"""A decision that was shown as made is never lost, whenever the program is killed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILLS = 200


@pytest.mark.skipif(sys.platform == "win32", reason="starting 200 programs takes too long without fork")
def test_killed_200_times_no_decision_is_lost(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.support.killing_program", str(tmp_path), str(KILLS)]
    figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=110).stdout)
    assert (figures["kills"], figures["lost"]) == (KILLS, 0)
    assert figures["told"] > 2 * KILLS  # else nothing was proven
