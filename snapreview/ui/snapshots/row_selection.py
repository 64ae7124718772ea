"""Many rows of a model as a selection."""

from collections.abc import Iterable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionRange


def selection_of(model: QAbstractItemModel, positions: Iterable[int]) -> QItemSelection:
    """The rows at these positions, those next to each other as one: a view goes through all parts for every row."""
    selection = QItemSelection()
    for first, last in spans(sorted(positions)):
        selection.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
    return selection


def spans(positions: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of every run of numbers that follow each other; `positions` in order."""
    found: list[tuple[int, int]] = []
    for position in positions:
        if found and found[-1][1] == position - 1:
            found[-1] = (found[-1][0], position)
        else:
            found.append((position, position))
    return found
