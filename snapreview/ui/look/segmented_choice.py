"""Buttons side by side of which exactly one is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import RADIUS
from snapreview.ui.look.theme_controller import ThemeController

_ICON_SIZE = QSize(18, 18)


@dataclass(frozen=True, slots=True)
class Segment:
    """One choice: its value, the name of its icon, what screen readers say and the tool tip with the key.

    Without an icon the name stands on it.
    """

    value: str
    icon: str
    name: str
    tip: str


class SegmentedChoice(QWidget):
    """`chosen` carries the value of the segment the reader clicked."""

    chosen = Signal(str)

    def __init__(self, segments: tuple[Segment, ...], theme: ThemeController, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._segments = segments
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(2)
        for number, segment in enumerate(segments):
            button = _button(segment)
            self._group.addButton(button, number)
            layout.addWidget(button)
        self._group.idClicked.connect(self._tell)
        self._group.idToggled.connect(self._dress_segment)
        theme.changed.connect(self._dress)
        self._dress()

    def set_value(self, value: str) -> None:
        """Mark a segment as chosen without telling anybody."""
        numbers = {segment.value: number for number, segment in enumerate(self._segments)}
        self._group.button(numbers[value]).setChecked(True)

    def set_resting(self, value: str, why: str) -> None:
        """Let a segment rest for a reason, which its tool tip then tells, or be chosen again without one."""
        number = next(number for number, segment in enumerate(self._segments) if segment.value == value)
        button, segment = self._group.button(number), self._segments[number]
        if button.accessibleDescription() == why:
            return
        button.setEnabled(not why)
        button.setToolTip(f"{segment.tip}\n{why}" if why else segment.tip)
        button.setAccessibleDescription(why)

    def _tell(self, number: int) -> None:
        self.chosen.emit(self._segments[number].value)

    def _dress(self) -> None:
        for number, _ in enumerate(self._segments):
            self._dress_segment(number)
        self.update()

    def _dress_segment(self, number: int) -> None:
        theme, button, sign = self._theme.theme, self._group.button(number), self._segments[number].icon
        if sign:
            button.setIcon(icon(sign, theme.accent if button.isChecked() else theme.muted_text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame that holds the segments together."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.theme.border), 1))
        painter.setBrush(QColor(self._theme.theme.window))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS + 2, RADIUS + 2)
        painter.end()


def _button(segment: Segment) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setIconSize(_ICON_SIZE)
    button.setAccessibleName(segment.name)
    button.setToolTip(segment.tip)
    if not segment.icon:
        button.setText(segment.name)
        button.setProperty("look", "word")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
