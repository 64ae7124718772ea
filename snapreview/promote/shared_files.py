"""Files that show under several names, by links. A file that an image without approval shows is not touched."""

import os
import posixpath
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path

from snapreview.model.image_name import displayable
from snapreview.promote.image_changes import ImageChange
from snapreview.promote.operations import LeftOut


def without_shared(
    changes: Iterable[ImageChange], base_names: Collection[str], target: Path
) -> tuple[list[ImageChange], list[LeftOut]]:
    """The changes after which each other image of `target` shows what it showed, and why the rest is left out.

    `base_names` are the images of the target now. What is left out keeps its image, so that others may have to be left
    out, too. Reads links, but no files.
    """
    links = _Links(target)
    possible = list(changes)
    left_out: list[LeftOut] = []
    shown_by: dict[str, str] = {}
    kept = set(base_names) - {change.old.name for change in possible if change.old}
    while kept:
        for name in sorted(kept):
            for place in links.shown_by(name):
                shown_by.setdefault(place, name)
        touched = ((change.name, links.touched_by(change)) for change in possible if change.old)
        shared = {name: shown_by[place] for name, place in touched if place in shown_by}
        left_out += [LeftOut(name, _reason(other)) for name, other in shared.items()]
        kept = {change.old.name for change in possible if change.name in shared and change.old}
        possible = [change for change in possible if change.name not in shared]
    return possible, left_out


def _reason(other: str) -> str:
    return (
        f"“{displayable(other)}” shows the same file, by a link, and would change with it. "
        "Approve it as well, or replace the link by a file."
    )


class _Links:
    """Where names of a baseline really lie, as absolute paths."""

    def __init__(self, target: Path) -> None:
        root = os.path.realpath(target)
        self._real_folder = cache(lambda folder: os.path.realpath(f"{root}/{folder}"))

    def shown_by(self, name: str) -> Iterator[str]:
        """The place of a name, and each place that it leads to through links, one after the other."""
        place = self._own_place(name)
        seen: set[str] = set()
        while place not in seen:
            seen.add(place)
            yield place
            try:
                leads_to = Path(place).parent / os.readlink(place)  # noqa: PTH115 - as it is written
            except OSError:  # no link, or nothing there
                return
            place = str(Path(os.path.realpath(leads_to.parent)) / leads_to.name)

    def touched_by(self, change: ImageChange) -> str:
        """The place that is written over, deleted or moved away; of a replaced link that is where it leads at last."""
        assert change.old is not None  # what is only added touches nothing that is there
        place = self._own_place(change.old.name)
        replaced = change.new is not None and change.new.name == change.old.name
        return os.path.realpath(place) if replaced else place

    def _own_place(self, name: str) -> str:
        return f"{self._real_folder(posixpath.dirname(name))}{os.sep}{posixpath.basename(name)}"
