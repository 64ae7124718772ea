"""The variants of the image shown as a row of buttons below its name: what tells them apart, and where one is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from snapreview.model.image_name import displayable
from snapreview.model.variants import Variant
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip


class VariantStrip(QWidget):
    """`chosen` carries the name of the image the reader wants to see."""

    chosen = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Variant, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._title = QLabel(self.tr("Variants"))
        self._title.setProperty("role", "small")
        self._buttons = QWidget()
        self._row = FlowLayout(SPACE_1, self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, SPACE_1)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._title)
        layout.addWidget(self._buttons, 1)
        theme.changed.connect(self.update)
        self.hide()

    def show_variants(self, variants: Sequence[Variant], name: str | None) -> None:
        """Offer these, of which the image `name` is shown; none hides the strip."""
        if tuple(variants) != self._shown:
            self._shown = tuple(variants)
            self._make_buttons()
        for number, variant in enumerate(self._shown):
            self._group.button(number).setChecked(variant.name == name)
        self.setVisible(bool(self._shown))

    def _make_buttons(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.setParent(None)
            button.deleteLater()
        while self._row.takeAt(0) is not None:
            continue
        for number, variant in enumerate(self._shown):
            button = QToolButton()
            button.setText(displayable(variant.label))
            button.setProperty("look", "word")
            button.setCheckable(True)
            button.setToolTip(plain_tool_tip(displayable(variant.name)))
            button.setAccessibleName(self.tr("Variant {label}").format(label=displayable(variant.label)))
            self._group.addButton(button, number)
            self._row.addWidget(button)

    def _choose(self, number: int) -> None:
        self.chosen.emit(self._shown[number].name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A flat panel with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.theme.border))
        painter.end()
