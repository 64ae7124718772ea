"""From approved images to the file operations that promote them. Reads, but writes nothing."""

import os
import posixpath
import stat
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from snapreview.errors import PromoteError, SourceError
from snapreview.model.failure import Reason
from snapreview.model.files import SnapshotFiles
from snapreview.model.image_name import displayable
from snapreview.model.local_uri import local_path
from snapreview.model.pairing import Plan
from snapreview.model.review_uri import review_side
from snapreview.model.snapshot import Snapshot
from snapreview.promote.damage import damage_of
from snapreview.promote.image_changes import ImageChange, changes_to_base, whole_baseline
from snapreview.promote.metadata import Metadata
from snapreview.promote.nodes import hash_of_file
from snapreview.promote.operations import FileOperation, LeftOut, OperationKind, Promotion
from snapreview.promote.shared_files import cut_links, without_shared
from snapreview.promote.target_names import folds_case, leads_through_link, name_problem, require_distinct

_FETCHERS = 8


@dataclass(frozen=True, slots=True)
class Sides:
    """The paired builds, and the way to the files of each."""

    plan: Plan
    base_files: SnapshotFiles
    head_files: SnapshotFiles


def plan_promotion(sides: Sides, approved: Collection[str], into: Path | None = None) -> Promotion:
    """What promoting these images does to the base's folder, or to the folder `into`.

    `into` may be new or empty, then the whole new baseline is written there; else it must hold the base. Blocks: files
    of archives and servers are fetched. Raises PromoteError when the base is no folder or has changed since it was
    compared, SourceError when a file cannot be had.
    """
    base_folder = _folder_of(sides.plan.base.uri)
    target = _target(sides.plan, base_folder, into)
    fresh = _is_fresh(target)
    if base_folder is not None and not fresh and target.samefile(base_folder):
        _require_unchanged(sides)
    if fresh:
        wanted = whole_baseline(sides.plan, approved, sides.base_files, sides.head_files)
    else:
        wanted = changes_to_base(sides.plan, approved, sides.head_files)
    changes, left_out = _possible(wanted, target)
    changes, damaged = _whole(changes, sides.head_files)
    left_out = sorted([*left_out, *damaged], key=lambda left: left.name)
    if fresh:
        _require_whole(sides.plan, approved, left_out)
    else:
        changes, shared = without_shared(changes, sides.plan, target)
        left_out = sorted([*left_out, *shared], key=lambda left: left.name)
    names_after = _names_after(sides.plan, changes, fresh)
    if folds_case(target):
        require_distinct(names_after)
    try:
        metadata = Metadata(target, names_after).operations(changes)
    except OSError as error:
        raise PromoteError(f"{target} cannot be read ({error.strerror}). Check its permissions.") from error
    is_cut = cut_links(changes, target).__contains__
    with ThreadPoolExecutor(_FETCHERS, thread_name_prefix="promote") as pool:  # images may come over a network
        found = pool.map(lambda change: _operation(change, is_cut(change.name)), changes)
        images = [operation for operation in found if operation is not None]
    operations = sorted([*images, *metadata], key=lambda operation: operation.path)
    return Promotion(target, tuple(operations), tuple(left_out), fresh)


def _folder_of(uri: str) -> Path | None:
    path = local_path(uri)
    return path if path is not None and path.is_dir() else None


def _target(plan: Plan, base_folder: Path | None, into: Path | None) -> Path:
    target = base_folder if into is None else into.expanduser()
    if target is None:
        raise PromoteError(
            f"The base {displayable(plan.base.uri)} is not a folder, so nothing can be written there. "
            "Choose a folder that takes the new baseline (--into DIR)."
        )
    if target.exists() and not target.is_dir():
        raise PromoteError(f"{target} is not a folder. Choose another one.")
    target = target.resolve()
    head_folder = _folder_of(plan.head.uri)
    if head_folder is not None and target.is_relative_to(head_folder.resolve()):
        raise PromoteError(f"{target} lies in the head build. Choose a folder outside it.")
    return target


def _require_whole(plan: Plan, approved: Collection[str], left_out: Iterable[LeftOut]) -> None:
    """A review file holds only what differs: alone it makes no new baseline."""
    if review_side(plan.base.uri) is not None and any(left.name not in approved for left in left_out):
        raise PromoteError(
            "A review file does not hold the images that did not change, so a new folder would get only a part of the "
            "baseline. Choose a folder that holds the base, such as a copy of it (--into DIR)."
        )


def _is_fresh(target: Path) -> bool:
    """True for a folder without anything that could be part of a build; a `.git` does not count."""
    try:
        return not target.exists() or all(name.startswith(".") for name in os.listdir(target))  # noqa: PTH208 - names
    except OSError as error:
        raise PromoteError(f"{target} cannot be read ({error.strerror}). Check its permissions.") from error


def _require_unchanged(sides: Sides) -> None:
    """Every file of the base must be the one that was compared, also those that the promotion does not touch."""
    changed = [name for name, snapshot in sides.plan.base.snapshots.items() if _has_changed(snapshot, sides.base_files)]
    if changed:
        more = f" and {len(changed) - 1:,} more" if len(changed) > 1 else ""
        raise PromoteError(
            f"The base has changed since it was compared: “{displayable(changed[0])}”{more}. Compare again first."
        )


def _has_changed(snapshot: Snapshot, files: SnapshotFiles) -> bool:
    if not snapshot.content_hash:
        return False
    try:
        file = files.local_file(snapshot)
    except SourceError:  # it was missing when the builds were compared
        return False
    try:
        status = file.path.stat()
        if file.stamp is not None and stat.S_ISREG(status.st_mode):
            same = (status.st_size, status.st_mtime_ns) == (file.stamp.size, file.stamp.changed_ns)
            if same:
                return False
        return hash_of_file(file.path) != snapshot.content_hash
    except OSError:
        return True


def _possible(wanted: Iterable[ImageChange], target: Path) -> tuple[list[ImageChange], list[LeftOut]]:
    """The changes that can be made, in the order of their names, and why the others cannot."""
    is_linked = cache(partial(leads_through_link, target))
    changes: list[ImageChange] = []
    left_out: list[LeftOut] = []
    for change in sorted(wanted, key=lambda change: change.name):
        problem = _problem(change) or _place_problem(change, is_linked)
        if problem is None:
            changes.append(change)
        else:
            left_out.append(LeftOut(change.name, problem))
    return changes, left_out


def _whole(changes: list[ImageChange], head_files: SnapshotFiles) -> tuple[list[ImageChange], list[LeftOut]]:
    """Those that bring nothing damaged from the head, and the others. What a base holds already is not judged."""

    def problem(change: ImageChange) -> str:
        old, new = change.old, change.new
        if new is None or change.files is not head_files or (old is not None and old.content_hash == new.content_hash):
            return ""
        file = change.files.local_file(new)
        return damage_of(file.path, file.content_hash or new.content_hash, new.size)

    with ThreadPoolExecutor(_FETCHERS, thread_name_prefix="promote") as pool:  # images may come over a network
        problems = list(pool.map(problem, changes))
    looked_at = list(zip(changes, problems, strict=True))
    left_out = [LeftOut(change.name, f"The file of the head is damaged. {said}") for change, said in looked_at if said]
    return [change for change, said in looked_at if not said], left_out


def _problem(change: ImageChange) -> str | None:
    old, new = change.old, change.new
    if old is not None and not old.content_hash:
        return _unreadable("base", old)
    if new is None:
        return None
    broken = new.problem is not None or not new.content_hash
    return _unreadable("head", new) if broken else name_problem(new.name)


def _place_problem(change: ImageChange, is_linked: Callable[[str], bool]) -> str | None:
    old = None if change.old is None or _missing(change.old) else change.old
    if old is not None and change.new is not None and old.name == change.new.name:
        return None  # what a link leads to is replaced
    for snapshot in (old, change.new):
        if snapshot is not None and is_linked(posixpath.dirname(snapshot.name)):
            return f"“{displayable(snapshot.name)}” lies in a folder that is a link. Replace the link by a folder."
    return None


def _unreadable(side: str, snapshot: Snapshot) -> str:
    problem = snapshot.problem.message if snapshot.problem else ""
    return f"The file of the {side} cannot be read. {problem}".strip()


def _missing(snapshot: Snapshot) -> bool:
    """True for an image that only a manifest knows: it has a hash, but no file."""
    problem = snapshot.problem
    return bool(snapshot.content_hash) and problem is not None and problem.reason is Reason.IMAGE_FETCH_FAILED


def _names_after(plan: Plan, changes: list[ImageChange], fresh: bool) -> set[str]:
    names = set() if fresh else set(plan.base.snapshots)
    names -= {change.old.name for change in changes if change.old}
    return names | {change.new.name for change in changes if change.new}


def _operation(change: ImageChange, is_cut_link: bool) -> FileOperation | None:
    """What happens to the image's file; None when nothing does, as only the manifest knows of it. A link that is cut
    becomes a file.
    """
    old, new = change.old, change.new
    if old is not None and _missing(old):
        old = None
    if new is None:
        return None if old is None else FileOperation(OperationKind.DELETE, old.name, expected=old.content_hash)
    if old is not None and old.name != new.name and old.content_hash == new.content_hash and not is_cut_link:
        return FileOperation(OperationKind.MOVE, new.name, None, new.content_hash, old.name, old.content_hash)
    file = change.files.local_file(new)
    content_hash = file.content_hash or new.content_hash
    if old is None:
        return FileOperation(OperationKind.ADD, new.name, file.path, content_hash)
    if old.name == new.name:
        return FileOperation(OperationKind.REPLACE, new.name, file.path, content_hash, expected=old.content_hash)
    kind = OperationKind.MOVE_AND_REPLACE
    return FileOperation(kind, new.name, file.path, content_hash, old.name, old.content_hash)
