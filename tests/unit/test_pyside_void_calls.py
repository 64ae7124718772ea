"""On Python 3.11 PySide6 6.12.0 loses a reference to None in each call that returns nothing, and dies."""

import subprocess
import sys

CODE = """
from PySide6.QtCore import QObject
o = QObject()
for _ in range(20_000):
    o.setObjectName("x")
print("survived")
"""


def test_void_calls_do_not_eat_none() -> None:
    # In a process of its own, because the failure kills the interpreter.
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert "survived" in done.stdout
