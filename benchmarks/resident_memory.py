"""How much memory a program and the servers it has started hold together, looked at again and again until it ends."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from snapreview.engine.process_memory import resident_bytes

_SAMPLE_SECONDS = 0.05


@dataclass(frozen=True, slots=True)
class Sample:
    """Resident bytes of the program and of all its servers together, at one moment."""

    program: int
    servers: int

    @property
    def total(self) -> int:
        """The sum; pages that processes share count for each."""
        return self.program + self.servers


def can_sample() -> bool:
    """True where the system tells the memory of other processes."""
    return Path("/proc/self/statm").is_file()


def own_bytes() -> int:
    """The memory of this process that the system cannot read back from a file: resident, but not mapped."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("RssAnon:"))


def samples_of(process: "subprocess.Popen[bytes]") -> list[Sample]:
    """One sample every 50 milliseconds until the process ends; its output must not be more than a pipe holds.

    Raises CalledProcessError when it fails.
    """
    samples: list[Sample] = []
    while process.returncode is None:
        samples.append(sample_of(process.pid))
        try:
            process.wait(_SAMPLE_SECONDS)
        except subprocess.TimeoutExpired:
            continue
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return samples


def sample_of(program: int) -> Sample:
    """What a process and those that it has started hold now."""
    return Sample(resident_bytes(program) or 0, sum(resident_bytes(child) or 0 for child in _children(program)))


def _children(process_id: int) -> list[int]:
    """The processes that any thread of a process has started and that live."""
    children: list[int] = []
    try:
        for thread in Path(f"/proc/{process_id}/task").iterdir():
            children += map(int, (thread / "children").read_text(encoding="ascii").split())
    except OSError:  # it has just ended
        return children
    return children
