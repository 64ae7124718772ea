"""The program as a process of its own, with folders of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from snapreview.folders import Folders

UNMEASURED = {"COVERAGE_PROCESS_CONFIG": ""}
"""For a program that is sent signals: one that raises while coverage notes a call leaves its lock held, and all threads
wait for it for ever.
"""


@dataclass(frozen=True, slots=True)
class Program:
    """`python -m snapreview` for a user whose home is `home`."""

    home: Path

    @property
    def folders(self) -> Folders:
        """Where this user's program keeps its things (on Linux)."""
        name = "snapreview"
        return Folders(
            self.home / "config" / name, self.home / "data" / name, self.home / "cache" / name, self.home / "log" / name
        )

    def environment(self, **variables: str) -> dict[str, str]:
        """The process's environment variables."""
        own = {
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONFAULTHANDLER": "1",  # SIGABRT makes one that hangs tell where
        }
        kept = {key: value for key, value in os.environ.items() if not key.startswith("SNAPREVIEW")}
        return kept | own | variables

    def run(self, *arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run to the end and return exit code and output."""
        return subprocess.run(
            [sys.executable, "-m", "snapreview", *arguments],
            env=self.environment(**variables),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=100,
            check=False,
        )

    def start(self, *arguments: str | Path, **variables: str) -> subprocess.Popen[bytes]:
        """Start and return the process."""
        return subprocess.Popen(
            [sys.executable, "-m", "snapreview", *arguments],
            env=self.environment(**variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
