"""What git sees of a promotion. Git is only asked: nothing is staged, and its index is not even refreshed."""

import os
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from snapreview.promote.operations import MOVES, OperationKind, Promotion

_PATIENCE_SECONDS = 30
# A repository may name programs that git is to start; none of them is needed for looking.
_ASKING = ("git", "--no-optional-locks", "-c", "core.fsmonitor=false", "-C")


@dataclass(frozen=True, slots=True)
class GitView:
    """How many files git calls modified, new (untracked) and deleted; `ignored` are written, but not seen by git."""

    modified: int = 0
    new: int = 0
    deleted: int = 0
    ignored: int = 0


def git_view_before(promotion: Promotion) -> GitView | None:
    """What git will see of the promotion's files. None outside a work tree, or without git."""
    if not _in_work_tree(promotion.target):
        return None
    operations = promotion.operations
    written = {operation.path for operation in operations if operation.kind is not OperationKind.DELETE}
    gone = {operation.path for operation in operations if operation.kind is OperationKind.DELETE}
    gone |= {operation.previous for operation in operations if operation.kind in MOVES and operation.previous}
    tracked = _lines(promotion.target, "ls-files", "-z", "--", ".")
    untracked = written - tracked
    ignored = _lines(promotion.target, "check-ignore", "-z", "--stdin", asked=untracked) if untracked else set()
    return GitView(len(written & tracked), len(untracked - ignored), len(gone & tracked), len(ignored))


def git_view_now(target: Path) -> GitView | None:
    """What git sees in a folder just now, whoever changed it. None outside a work tree, or without git."""
    if not _in_work_tree(target):
        return None
    status = ("status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all", "--", ".")
    codes = [line[:2] for line in _lines(target, *status)]
    new = codes.count("??")
    deleted = sum("D" in code for code in codes)
    return GitView(len(codes) - new - deleted, new, deleted)


def _in_work_tree(target: Path) -> bool:
    return "true\n" in _lines(target, "rev-parse", "--is-inside-work-tree")


def _lines(target: Path, *arguments: str, asked: Iterable[str] = ()) -> set[str]:
    """What git answers, split at zero bytes; nothing when it fails or does not exist."""
    folder = next((path for path in (target, *target.parents) if path.is_dir()), target)
    command: Sequence[str] = (*_ASKING, str(folder), *arguments)
    question = b"".join(os.fsencode(path) + b"\0" for path in asked)
    try:
        done = subprocess.run(command, input=question, capture_output=True, timeout=_PATIENCE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return set()
    return {os.fsdecode(line) for line in done.stdout.split(b"\0") if line}
