"""Many rows of a model as a selection."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionRange


def selection_of(model: QAbstractItemModel, positions: Sequence[int]) -> QItemSelection:
    """The rows at these positions, which are in order; those next to each other as one, because a view goes through
    all parts for every row.
    """
    selection = QItemSelection()
    for first, last in spans(positions):
        selection.append(QItemSelectionRange(model.index(first, 0), model.index(last, 0)))
    return selection


def spans(positions: Sequence[int]) -> list[tuple[int, int]]:
    """First and last of every run of numbers that follow each other; `positions` in order.

    Halves are looked at until they have no gaps, not number by number: of 50,000 rows there are few runs.
    """
    found: list[tuple[int, int]] = []
    waiting = [(0, len(positions) - 1)] if positions else []
    while waiting:
        left, right = waiting.pop()
        first, last = positions[left], positions[right]
        if last - first > right - left:
            middle = (left + right) // 2
            waiting += [(middle + 1, right), (left, middle)]
        elif found and found[-1][1] == first - 1:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found
