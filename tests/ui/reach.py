"""What is wrong with what a reader can see and reach: words cut off, controls without a name, states nobody can see."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from snapreview.ui.look.elided_label import ElidedLabel

CONTROLS = (
    QAbstractButton,
    QLineEdit,
    QSlider,
    QComboBox,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QTextEdit,
)
TOLERATED = 1  # pixels of rounding


def seen(root: QWidget) -> Iterator[QWidget]:
    """Every widget of a window that is in sight, or would be after scrolling."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root.window() and not widget.objectName().startswith("qt_"):
            yield widget


def cut_words(root: QWidget) -> list[str]:
    """Labels and buttons with less room than their words take, and anything that sticks out of its parent."""
    return [f"{told(widget)}: {problem}" for widget in seen(root) if (problem := _cut(widget) or _sticking_out(widget))]


def unnamed(root: QWidget) -> list[str]:
    """Controls that a screen reader cannot name."""
    return [told(widget) for widget in seen(root) if is_control(widget) and not spoken(widget)]


def is_control(widget: QWidget) -> bool:
    """True for what a reader operates."""
    return isinstance(widget, CONTROLS) and not isinstance(widget, QScrollBar | QHeaderView) and widget.isEnabled()


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a control: its name, its text, or the label that stands for it."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text().strip()
    labels = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def told(widget: QWidget) -> str:
    """A widget for the message of a failure."""
    text = getattr(widget, "text", None)
    words = text() if callable(text) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or widget.parentWidget().__class__.__name__} {words!r}"


def _cut(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return "" if widget.toolTip() or not widget.text() else "gives way without a tool tip"
    if isinstance(widget, QLabel):
        return _cut_label(widget)
    if isinstance(widget, QAbstractButton) and widget.text() and not _shows_icon_only(widget):
        wanted = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
        if widget.width() + TOLERATED < wanted.width() or widget.height() + TOLERATED < wanted.height():
            return f"{widget.width()}x{widget.height()} instead of {wanted.width()}x{wanted.height()}"
    return ""


def _shows_icon_only(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() is icon_only and not button.icon().isNull()


def _cut_label(label: QLabel) -> str:
    if not label.text() or not label.pixmap().isNull():
        return ""
    if label.wordWrap():
        wanted = label.heightForWidth(label.width())
        return f"{label.height()} high instead of {wanted}" if label.height() + TOLERATED < wanted else ""
    hint = label.sizeHint()
    if label.width() + TOLERATED < hint.width() or label.height() + TOLERATED < hint.height():
        return f"{label.width()}x{label.height()} instead of {hint.width()}x{hint.height()}"
    return ""


def _sticking_out(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _scrolls(parent) or isinstance(widget, QTabBar | QAbstractSlider):
        return ""
    place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
    room = parent.rect().adjusted(-TOLERATED, -TOLERATED, TOLERATED, TOLERATED)
    return "" if room.contains(place) or not widget.size().isValid() else f"sticks out of {type(parent).__name__}"


def _scrolls(widget: QWidget) -> bool:
    """True for the part of a scroll area that moves, and for what a view paints by itself."""
    around = widget.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is widget
