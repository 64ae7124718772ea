"""Which images of the list are selected together. Plain Python, no Qt."""

from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_query import Arrangement


class SelectedImages:
    """Names of images besides the current one, and from where a range is spanned."""

    def __init__(self) -> None:
        self._names: frozenset[str] = frozenset()
        self._anchor: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """The images selected together; none while only the current one is selected."""
        return self._names

    def restart(self, name: str | None) -> None:
        """Select one image alone."""
        self._names = frozenset()
        self._anchor = name

    def toggle(self, name: str, current: str | None) -> None:
        """Select one more, or one less; the current one takes part as soon as there are several."""
        names = self._names or frozenset(() if current is None else (current,))
        self._names = names ^ {name}
        self._anchor = name

    def span(self, name: str, current: str | None, arrangement: Arrangement) -> None:
        """Select everything from where the selection began to an image."""
        positions = arrangement.position_of_name
        anchor = self._anchor if self._anchor in positions else current
        start = positions.get(anchor, positions[name]) if anchor is not None else positions[name]
        first, last = sorted((start, positions[name]))
        rows = arrangement.rows[first : last + 1]
        self._names = frozenset(row.name for row in rows if isinstance(row, ImageRow))
        self._anchor = anchor

    def select_all(self, arrangement: Arrangement) -> None:
        """Select every image that is shown."""
        self._names = frozenset(arrangement.position_of_name)

    def keep_only(self, arrangement: Arrangement) -> None:
        """Drop what is not shown any more."""
        if self._names:
            self._names &= frozenset(arrangement.position_of_name)
