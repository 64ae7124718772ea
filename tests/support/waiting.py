"""Waiting for conditions, never for a time."""

import os
import time
from collections.abc import Callable

import psutil

_PATIENCE = 30.0
_STEP = 0.005


def wait_until(condition: Callable[[], object], what: str, patience: float = _PATIENCE) -> None:
    """Return as soon as the condition is true; fail the test, naming `what`, when it never is."""
    deadline = time.monotonic() + patience
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {patience:.0f} s in vain: {what}")
        time.sleep(_STEP)


def is_running(process_id: int) -> bool:
    """True while a process exists and is more than an exit code that nobody has collected."""
    try:
        return psutil.Process(process_id).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def is_stopped(process_id: int) -> bool:
    """True while a process is halted by SIGSTOP."""
    return psutil.Process(process_id).status() == psutil.STATUS_STOPPED


def child_processes() -> set[psutil.Process]:
    """The processes below this one, those whose exit code nobody has collected among them."""
    if hasattr(os, "waitid"):
        try:
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:  # none; psutil would read about every process of the machine to say so
            return set()
    return set(psutil.Process().children(recursive=True))


def servers_below(process_id: int) -> list[int]:
    """The odiff servers among the descendants of a process."""
    try:
        children = psutil.Process(process_id).children(recursive=True)
    except psutil.NoSuchProcess:
        return []
    found = []
    for child in children:
        try:
            if "--server" in child.cmdline():
                found.append(child.pid)
        except (psutil.NoSuchProcess, psutil.ZombieProcess):
            continue
    return found
