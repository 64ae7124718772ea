"""Stand-ins for odiff: real programs that do what the real binary cannot be made to do."""

import sys
from dataclasses import dataclass
from pathlib import Path

_PRELUDE = """\
#!{python} -IS
import json, os, signal, sys, time
if "--version" in sys.argv:
    print("odiff {version} - a stand-in", file=sys.stderr)
    sys.exit()
with open({starts!r}, "a") as starts:
    starts.write(f"{{os.getpid()}}\\n")
START = len(open({starts!r}).readlines())

def say(text, end="\\n"):
    sys.stdout.write(text + end)
    sys.stdout.flush()

def ready():
    say('{{"ready":true}}')

def request():
    line = sys.stdin.readline()
    if not line:
        sys.exit()
    return json.loads(line)

def answer(request, **reply):
    say(json.dumps({{"requestId": request["requestId"], **reply}}))

def be_odiff():
    sys.stdout.flush()
    os.execv({odiff!r}, [{odiff!r}, "--server"])

def wait():
    while True:
        time.sleep(3600)

"""


@dataclass(frozen=True, slots=True)
class FakeOdiff:
    """A program that can be named as odiff, and the list it keeps of its starts."""

    path: Path
    starts_file: Path

    @property
    def process_ids(self) -> list[int]:
        """The process of every server started so far, oldest first."""
        if not self.starts_file.exists():
            return []
        return [int(line) for line in self.starts_file.read_text().splitlines()]

    @property
    def starts(self) -> int:
        """How many servers were started so far."""
        return len(self.process_ids)


def make_fake_odiff(folder: Path, behaviour: str, odiff: Path | str = "", version: str = "4.3.8") -> FakeOdiff:
    """Write a program into `folder` whose servers do what `behaviour` (Python) says.

    The behaviour may use `say`, `ready`, `request`, `answer`, `wait`, `be_odiff` (become the real binary
    `odiff`) and `START` (1 for the first server started, 2 for the next …).
    """
    folder.mkdir(parents=True, exist_ok=True)
    path, starts = folder / "odiff", folder / "starts.txt"
    prelude = _PRELUDE.format(python=sys.executable, version=version, starts=str(starts), odiff=str(odiff))
    path.write_text(prelude + behaviour + "\n")
    path.chmod(0o755)
    return FakeOdiff(path, starts)
