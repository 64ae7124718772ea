"""The overview of all keys, made from the table of actions."""

from itertools import groupby
from operator import attrgetter
from typing import get_args

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from snapreview.language.marking import translatable
from snapreview.ui.actions.action_spec import ActionSpec, Group
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.actions.actions import ACTIONS
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6

_COLUMNS_AT_MOST = 4
_COLUMN_WIDTH = 340
_SCREEN_SHARE = 0.9

# Mouse gestures of the picture; they are no actions but belong into the same picture.
_GESTURES = (
    (
        translatable("gestures", "Zoom at the pointer"),
        (translatable("gestures", "Wheel"), translatable("gestures", "Ctrl+Wheel")),
    ),
    (
        translatable("gestures", "Move the picture"),
        (translatable("gestures", "Drag"), translatable("gestures", "Shift+Wheel")),
    ),
    (translatable("gestures", "Select an ignored region"), (translatable("gestures", "Click"),)),
)


class ShortcutsOverview(QDialog):
    """One card per group of actions, in as many columns as the screen has room for; closes with Esc or the keys that
    opened it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        room = self.screen().availableSize() * _SCREEN_SHARE
        columns = min(_COLUMNS_AT_MOST, max(1, room.width() // _COLUMN_WIDTH))
        content = _content(columns)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        bar = area.verticalScrollBar().sizeHint().width()
        self.resize((content.sizeHint() + QSize(bar, 2)).boundedTo(room))


Lines = list[tuple[str, list[str]]]


def _sections() -> list[tuple[str, Lines]]:
    with_keys = sorted((spec for spec in ACTIONS if spec.keys), key=attrgetter("group"))
    by_group = {group: list(specs) for group, specs in groupby(with_keys, attrgetter("group"))}
    sections = [(action_word(group), _lines(by_group[group])) for group in get_args(Group) if group in by_group]
    gestures = [(_gesture(what), [_gesture(how) for how in hows]) for what, hows in _GESTURES]
    sections.append((QCoreApplication.translate("ShortcutsOverview", "Mouse over the picture"), gestures))
    return sections


def _gesture(text: str) -> str:
    return QCoreApplication.translate("gestures", text)


def _lines(specs: list[ActionSpec]) -> Lines:
    return [(action_word(spec.text).rstrip("…"), [_shown(keys) for keys in spec.keys]) for spec in specs]


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _content(columns: int) -> QWidget:
    content = QWidget()
    layout = QHBoxLayout(content)
    layout.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
    layout.setSpacing(SPACE_6 * 2)
    sections = _sections()
    heights = [len(lines) + 2 for _, lines in sections]
    for first, end in balanced(heights, columns):
        column = QVBoxLayout()
        column.setSpacing(SPACE_6)
        for title, lines in sections[first:end]:
            column.addLayout(_section(title, lines))
        column.addStretch()
        layout.addLayout(column)
    return content


def balanced(heights: list[int], columns: int) -> list[tuple[int, int]]:
    """Things of these heights, in order, in at most so many columns of which the highest is as low as can be.

    Returns the index of the first thing of each column, and of the first beyond it.
    """
    limit = max(heights, default=0)
    while True:
        parts = _filled(heights, limit)
        if len(parts) <= columns:
            return parts
        limit += 1


def _filled(heights: list[int], limit: int) -> list[tuple[int, int]]:
    """Columns filled up to a limit, one after the other."""
    parts: list[tuple[int, int]] = []
    first, taken = 0, 0
    for index, height in enumerate(heights):
        if taken and taken + height > limit:
            parts.append((first, index))
            first, taken = index, 0
        taken += height
    return [*parts, (first, len(heights))]


def _section(title: str, lines: Lines) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(SPACE_2)
    heading = QLabel(title)
    heading.setProperty("role", "heading")
    layout.addWidget(heading)
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_6)
    grid.setVerticalSpacing(SPACE_1)
    grid.setColumnStretch(0, 1)
    for row, (what, keys) in enumerate(lines):
        grid.addWidget(QLabel(what), row, 0)
        grid.addLayout(_key_caps(keys), row, 1, Qt.AlignmentFlag.AlignRight)
    layout.addLayout(grid)
    return layout


def _key_caps(keys: list[str]) -> QHBoxLayout:
    layout = QHBoxLayout()
    layout.setSpacing(SPACE_1)
    layout.setContentsMargins(SPACE_3, 0, 0, 0)
    for key in keys[:2]:
        cap = QLabel(key)
        cap.setProperty("role", "key")
        layout.addWidget(cap)
    return layout
