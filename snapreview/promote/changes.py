"""From file operations to what changes under each path, after looking at what lies there now."""

import os
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.model.image_name import IMAGE_EXTENSIONS, displayable
from snapreview.promote.nodes import Node, hash_of_file, node_at
from snapreview.promote.operations import FileOperation, OperationKind, Promotion
from snapreview.promote.target_names import leads_through_link


@dataclass(frozen=True, slots=True)
class Change:
    """What lies under a path (relative, with slashes) before and after; None is nothing."""

    path: str
    before: Node | None
    after: Node | None


@dataclass(frozen=True, slots=True)
class SourcedChange:
    """A change, with the file or the bytes that the new content comes from."""

    change: Change
    source: Path | bytes | None = None


def find_changes(promotion: Promotion) -> list[SourcedChange]:
    """What the promotion changes in its target. Reads every file that is touched; writes nothing.

    Raises PromoteError when what lies there is not what was compared, or may not be touched, and OSError.
    """
    finder = _Finder(promotion.target)
    found = [found for operation in promotion.operations for found in finder.changes_of(operation)]
    # Deletions first: where upper and lower case are the same, `A.png` must go before `a.png` can come.
    found.sort(key=lambda sourced: sourced.change.after is not None)
    return _each_path_once(found, promotion.operations)


class _Finder:
    def __init__(self, target: Path) -> None:
        self._target = target
        self._real_target = target.resolve()
        self._is_linked = cache(partial(leads_through_link, target))

    def changes_of(self, operation: FileOperation) -> Iterator[SourcedChange]:
        if operation.kind is OperationKind.ADD:
            self._require_free(self._own_place(operation.path))
            yield self._written(operation, operation.path, None)
        elif operation.kind is OperationKind.REPLACE:
            place = self._place(operation.path)
            self._require_expected(place, operation)
            real = self._through_link(place)
            yield self._written(operation, real.relative_to(self._real_target).as_posix(), node_at(real))
        elif operation.kind is OperationKind.DELETE:
            place = self._own_place(operation.path)
            self._require_expected(place, operation)
            yield SourcedChange(Change(operation.path, node_at(place), None))
        else:
            yield from self._moved(operation)

    def _moved(self, operation: FileOperation) -> Iterator[SourcedChange]:
        assert operation.previous is not None  # what is moved comes from somewhere
        old, place = self._own_place(operation.previous), self._own_place(operation.path)
        self._require_expected(old, operation)
        if not _is_same_file(old, place):
            self._require_free(place)
        before = node_at(old)
        assert before is not None  # it holds what is expected
        yield SourcedChange(Change(operation.previous, before, None))
        if operation.source is not None:
            mode = before.mode
            yield SourcedChange(Change(operation.path, None, Node(operation.content_hash, mode)), operation.source)
        elif before.link is not None:
            link = _link_from(before.link, operation.previous, operation.path)
            yield SourcedChange(Change(operation.path, None, Node("", link=link)))
        else:
            yield SourcedChange(Change(operation.path, None, before), old)

    def _written(self, operation: FileOperation, path: str, before: Node | None) -> SourcedChange:
        mode = before.mode if before else None
        return SourcedChange(Change(path, before, Node(operation.content_hash, mode)), operation.source)

    def _place(self, path: str) -> Path:
        """Where a path lies. Raises PromoteError when links lead its folder out of the target."""
        place = self._target / path
        if not Path(os.path.realpath(place.parent)).is_relative_to(self._real_target):
            raise PromoteError(
                f"“{displayable(path)}” lies in a folder that is a link to somewhere outside {self._target}. "
                "Leave it out, or replace the link by a folder."
            )
        return place

    def _own_place(self, path: str) -> Path:
        """Where a path lies that no other name stands for. Raises PromoteError when a link leads to its folder."""
        place = self._place(path)
        if self._is_linked(posixpath.dirname(path)):
            raise PromoteError(
                f"“{displayable(path)}” lies in a folder that is a link. Leave it out, or replace the link by a folder."
            )
        return place

    def _require_free(self, place: Path) -> None:
        if os.path.lexists(place):
            raise PromoteError(
                f"“{displayable(str(place))}” is there already, but was not when the builds were compared. "
                "Compare again first."
            )
        for parent in place.parents:
            if parent == self._target:
                break
            if os.path.lexists(parent) and not parent.is_dir():
                raise PromoteError(
                    f"“{displayable(str(parent))}” is a file where the head has a folder. Delete it first."
                )

    def _require_expected(self, place: Path, operation: FileOperation) -> None:
        try:
            found = hash_of_file(place) if place.is_file() else None
        except OSError as error:
            raise PromoteError(f"“{displayable(str(place))}” cannot be read ({error.strerror}).") from error
        if found != operation.expected:
            raise PromoteError(
                f"“{displayable(str(place))}” is not what was compared: it has changed or is missing. "
                "Compare again first."
            )

    def _through_link(self, place: Path) -> Path:
        """The file that is to be replaced: a link stays, and what it leads to is replaced."""
        real = place.resolve()
        if not real.is_relative_to(self._real_target):
            raise PromoteError(
                f"“{displayable(str(place))}” is a link to {displayable(str(real))}, outside the baseline. "
                "Replace the link by a file first."
            )
        return real


def _each_path_once(found: list[SourcedChange], operations: Iterable[FileOperation]) -> list[SourcedChange]:
    """Links to one file may be replaced together, by the same bytes; an image that nobody approved never is."""
    asked = {operation.path for operation in operations}
    by_path: dict[str, SourcedChange] = {}
    for sourced in found:
        path = sourced.change.path
        other = by_path.setdefault(path, sourced)
        before = sourced.change.before
        moved_away = sourced.change.after is None or before is None
        if other.change != sourced.change or (not moved_away and path not in asked and _looks_like_image(path)):
            raise PromoteError(
                f"“{displayable(path)}” is one file under several names, by links, and not all of them change alike. "
                "Approve all of them, or replace the links by files."
            )
    return list(by_path.values())


def _looks_like_image(path: str) -> bool:
    hidden = any(part.startswith(".") for part in path.split("/"))
    return not hidden and posixpath.splitext(path)[1].lower() in IMAGE_EXTENSIONS


def _link_from(link: str, previous: str, path: str) -> str:
    """The text of a link that moves from `previous` to `path` and still leads to the same place."""
    if posixpath.isabs(link):
        return link
    leads_to = posixpath.normpath(posixpath.join(posixpath.dirname(previous), link))
    return posixpath.relpath(leads_to, posixpath.dirname(path) or ".")


def _is_same_file(old: Path, new: Path) -> bool:
    """True for two spellings of one file, which differ in case; a link to the other is another file."""
    try:
        return os.path.samestat(old.lstat(), new.lstat()) and old.name.casefold() == new.name.casefold()
    except OSError:
        return False
