"""Getting everything ready that a promotion needs, so that carrying it out only moves names about.

Whatever can go wrong for want of space or permission goes wrong here, where the baseline is still untouched.
"""

import errno
import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path, PurePosixPath
from typing import IO

from snapreview.errors import Cancelled, PromoteError
from snapreview.model.image_name import displayable
from snapreview.promote.changes import Change, SourcedChange
from snapreview.promote.journal import Journal
from snapreview.promote.nodes import Node, sync_folder

_PORTION = 1024**2
_WRITERS = 8  # most of the time goes by waiting until the disk has everything


def folders_to_make(target: Path, changes: Iterable[Change]) -> tuple[str, ...]:
    """The folders below the target (itself is “.”) that are missing for what is written, outermost first."""
    missing: set[str] = set()
    for change in changes:
        if change.after is not None:
            missing |= {str(parent) for parent in PurePosixPath(change.path).parents if not (target / parent).exists()}
    return tuple(sorted(missing, key=lambda path: (path != ".", path)))


def folders_to_empty(target: Path, changes: Iterable[Change]) -> dict[str, int]:
    """The folders below the target that deletions may leave empty, with their permission bits."""
    folders = {
        str(parent) for change in changes if change.after is None for parent in PurePosixPath(change.path).parents
    }
    return {path: (target / path).stat().st_mode & 0o7777 for path in sorted(folders - {"."})}


def stage(
    journal: Journal, sourced: Sequence[SourcedChange], report: Callable[[int, int], None], stop: threading.Event
) -> None:
    """Keep copies of what goes, and put what comes beside its place.

    `report` gets how many of how many files are ready. Raises OSError, PromoteError when a file changes meanwhile,
    Cancelled when `stop` is set.
    """
    (journal.folder / "before").mkdir()
    for folder in journal.made_folders:
        (journal.target / folder).mkdir(parents=folder == ".")
    with ThreadPoolExecutor(_WRITERS, thread_name_prefix="promote") as pool:
        tasks = [pool.submit(_stage_one, journal, number, each.source) for number, each in enumerate(sourced)]
        try:
            for done, task in enumerate(as_completed(tasks), start=1):
                task.result()
                report(done, len(tasks))
                if stop.is_set():
                    raise Cancelled
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    sync_folder(journal.folder / "before")


def _stage_one(journal: Journal, number: int, source: Path | bytes | None) -> None:
    change = journal.changes[number]
    _require_writable(journal.place(change).parent)
    if change.before is not None and change.before.link is None:
        copy_file(journal.place(change), journal.kept(number), change.before)
    if change.after is not None:
        _put_beside(journal.part(number), change.after, source)


def _put_beside(part: Path, node: Node, source: Path | bytes | None) -> None:
    if node.link is not None:
        part.symlink_to(node.link)
    elif isinstance(source, bytes):
        with part.open("xb") as file:
            file.write(source)
            _finish(file, node)
    else:
        assert source is not None  # a file's content comes from somewhere
        copy_file(source, part, node)


def copy_file(source: Path, target: Path, node: Node) -> None:
    """Copy a file that has the node's content, with the node's mode and time, flushed to the disk.

    Raises OSError, and PromoteError when the content is another.
    """
    digest = hashlib.sha256()
    with _opened(source) as reading, target.open("xb") as writing:
        while portion := reading.read(_PORTION):
            digest.update(portion)
            writing.write(portion)
        if digest.hexdigest() != node.content_hash:
            raise PromoteError(
                f"“{displayable(str(source))}” is not what was compared: it has changed. Compare again first."
            )
        _finish(writing, node)
    if node.changed_ns:
        os.utime(target, ns=(node.changed_ns, node.changed_ns))


def _opened(source: Path) -> IO[bytes]:
    try:
        return source.open("rb")
    except OSError as error:
        raise PromoteError(
            f"“{displayable(str(source))}” cannot be read ({error.strerror}). Compare again first."
        ) from error


def _finish(file: IO[bytes], node: Node) -> None:
    file.flush()
    if node.mode is not None:
        os.chmod(file.name, node.mode)  # noqa: PTH101 - the name of an open file is no Path
    os.fsync(file.fileno())


def _require_writable(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
