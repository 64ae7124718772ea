"""`snapreview serve` as a process of its own, for whoever measures what it gives out."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.whole_process import home_environment

TOKEN = "benchmark"
_END_SECONDS = 60


def reader_environment(home: str) -> dict[str, str]:
    """Environment variables of a program that keeps everything below `home` and has the server's token."""
    return home_environment(home) | {
        "SNAPREVIEW_TOKEN": TOKEN,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",  # the reader's own keyring is not asked
    }


@contextmanager
def snapreview_server(builds: Path) -> Iterator[str]:
    """A server of the builds in a folder, on a free port of loopback; gives its address."""
    command = [sys.executable, "-m", "snapreview", "serve", str(builds), "--port", "0"]
    with tempfile.TemporaryDirectory() as home:
        process = subprocess.Popen(command, env=reader_environment(home), stdout=subprocess.PIPE, encoding="utf-8")
        try:
            assert process.stdout is not None  # it is a pipe
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
            process.communicate(timeout=_END_SECONDS)


def build_uris(address: str) -> dict[str, str]:
    """The uris of a server's builds by their names; the server has read all builds then."""
    command = [sys.executable, "-m", "snapreview", "builds", f"{address}/organizations/local/", "--json"]
    with tempfile.TemporaryDirectory() as home:
        listed = subprocess.run(command, check=True, stdout=subprocess.PIPE, env=reader_environment(home))
    return {build["name"]: build["uri"] for build in json.loads(listed.stdout)}
