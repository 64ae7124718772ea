"""Where names of a baseline really lie, links followed."""

import os
import posixpath
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from snapreview.promote.image_changes import ImageChange


class Links:
    """Reads the links of the folder `target`, but no files; places are absolute paths."""

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

    def led_to(self, name: str) -> str:
        """The last of these places: where the file lies."""
        return os.path.realpath(self._own_place(name))

    def touched_by(self, change: ImageChange) -> str:
        """The place that is written over, deleted or moved away; of a replaced link that is where it leads at last."""
        assert change.old is not None  # what is only added touches nothing that is there
        replaced = change.new is not None and change.new.name == change.old.name
        return self.led_to(change.old.name) if replaced else self._own_place(change.old.name)

    def _own_place(self, name: str) -> str:
        return f"{self._real_folder(posixpath.dirname(name))}{os.sep}{posixpath.basename(name)}"
