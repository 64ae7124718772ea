"""Painting by hand in a window that may run from right to left. Layouts mirror by themselves; paint does not."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

_ISOLATE = "\u2068{text}\u2069"  # first strong isolate ... pop directional isolate (Unicode UAX #9)


@dataclass(frozen=True, slots=True)
class Mirror:
    """Places given as if from left to right, turned over within an area where the direction asks for it.

    Text needs its rectangle turned, not its alignment: QPainter turns that itself.
    """

    direction: Qt.LayoutDirection
    area: QRect

    @classmethod
    def of(cls, widget: QWidget) -> Self:
        """For painting on a widget."""
        return cls(widget.layoutDirection(), widget.rect())

    def rect(self, place: QRect) -> QRect:
        """Where a rectangle goes."""
        return QStyle.visualRect(self.direction, self.area, place)

    def square(self, left: int, top: int, side: int) -> QRect:
        """Where a square goes, by its corner and side."""
        return self.rect(QRect(QPoint(left, top), QPoint(left + side - 1, top + side - 1)))

    def real(self, place: QRectF) -> QRectF:
        """Where a rectangle of fractions of pixels goes."""
        if self.direction is Qt.LayoutDirection.LeftToRight:
            return place
        edge = float(self.area.left() + self.area.left() + self.area.width())
        return QRectF(edge - place.right(), place.top(), place.width(), place.height())


def isolated(text: str) -> str:
    """A name, a path or a number among words from right to left: it keeps its own order and leaves theirs alone."""
    return _ISOLATE.format(text=text) if text and QGuiApplication.isRightToLeft() else text
