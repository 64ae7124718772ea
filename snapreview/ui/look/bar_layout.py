"""A layout for tool bars: groups of controls in a line, and in more lines where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QStyle, QWidget

from snapreview.ui.look.item_layout import ItemLayout

_Line = list[int]


class BarLayout(ItemLayout):
    """Groups at their preferred size, `spacing` pixels apart. Those from `trailing_from` on stand at the end of their
    line, as long as they share it with others.
    """

    def __init__(self, parent: QWidget, spacing: int, line_spacing: int, trailing_from: int) -> None:
        super().__init__(parent)
        self._bar = parent
        self._line_spacing = line_spacing
        self._trailing_from = trailing_from
        self.setSpacing(spacing)

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        lines = self._lines(width - margins.left() - margins.right())
        heights = sum(self._height(line) for line in lines) + self._line_spacing * max(0, len(lines) - 1)
        return heights + margins.top() + margins.bottom()

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        inner = area.marginsRemoved(self.contentsMargins())
        top = inner.top()
        for line in self._lines(inner.width()):
            height = self._height(line)
            self._place(line, QRect(inner.left(), top, inner.width(), height))
            top += height + self._line_spacing

    def sizeHint(self) -> QSize:
        widths = sum(item.sizeHint().width() for item in self._items) + self.spacing() * max(0, len(self._items) - 1)
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return self._with_margins(QSize(widths, height))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return self._with_margins(size)

    def _with_margins(self, size: QSize) -> QSize:
        return size.grownBy(self.contentsMargins())

    def _lines(self, width: int) -> list[_Line]:
        """The indices of the items line by line."""
        lines: list[_Line] = []
        left = 0
        for index, item in enumerate(self._items):
            wide = item.sizeHint().width()
            if not lines or left + self.spacing() + wide > width:
                lines.append([index])
                left = wide
            else:
                lines[-1].append(index)
                left += self.spacing() + wide
        return lines

    def _height(self, line: _Line) -> int:
        return max(self._items[index].sizeHint().height() for index in line)

    def _place(self, line: _Line, area: QRect) -> None:
        """Items before `trailing_from` from the start; the others up to the end of a line they share."""
        sizes = [self._items[index].sizeHint() for index in line]
        free = area.width() - sum(size.width() for size in sizes) - self.spacing() * (len(line) - 1)
        shared = line[0] < self._trailing_from
        left = area.left()
        for index, size in zip(line, sizes, strict=True):
            if shared and index == self._trailing_from:
                left += free
            place = QRect(QPoint(left, area.top() + (area.height() - size.height()) // 2), size)
            self._items[index].setGeometry(QStyle.visualRect(self._bar.layoutDirection(), area, place))
            left += size.width() + self.spacing()
