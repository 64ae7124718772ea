"""A layout that fills lines from their beginning and breaks them where the width ends, like words in a text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from snapreview.ui.look.item_layout import ItemLayout
from snapreview.ui.look.mirroring import Mirror


class FlowLayout(ItemLayout):
    """Items at their preferred size, `spacing` pixels apart in both directions. Hidden ones take no place."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, area: QRect, *, move: bool) -> int:
        """Go through the items line by line; returns the height taken in pixels."""
        parent = self.parentWidget()
        mirror = Mirror(parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight, area)
        left, top, line_height = area.left(), area.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left > area.left() and left + size.width() > area.left() + area.width():
                left, top, line_height = area.left(), top + line_height + self.spacing(), 0
            if move:
                item.setGeometry(mirror.rect(QRect(QPoint(left, top), size)))
            left += size.width() + self.spacing()
            line_height = max(line_height, size.height())
        return top + line_height - area.top()
