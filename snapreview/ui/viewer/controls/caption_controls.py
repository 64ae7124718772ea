"""The frame of all controls in a caption, and the parts they are made of."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_2
from snapreview.ui.viewer.view_context import ViewContext

_ICON_SIZE = QSize(16, 16)
_SLIDER_WIDTH = 140


class CaptionControls(QWidget):
    """A row of controls that follow the reader's choices: subclasses fill `layout_row` and say how in `follow`."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self.context = context
        self.layout_row = QHBoxLayout(self)
        self.layout_row.setContentsMargins(0, 0, 0, 0)
        self.layout_row.setSpacing(SPACE_2)
        context.choosing.changed.connect(self.follow)
        context.handling.changed.connect(self.follow)
        context.theme.changed.connect(self.follow)

    def follow(self) -> None:
        """Show what is in force without telling anybody."""

    def muted(self, text: str) -> ElidedLabel:
        """A calm word, added to the row; it gives way where there is no room."""
        label = ElidedLabel()
        label.show_text(text)
        label.setProperty("role", "muted")
        self.layout_row.addWidget(label)
        return label

    def slider(self, name: str, least: int, most: int, step: int, tip: str) -> QSlider:
        """A slider, added to the row. `name` is for screen readers."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)
        slider.setSingleStep(step)
        slider.setPageStep(2 * step)
        slider.setFixedWidth(_SLIDER_WIDTH)
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        self.layout_row.addWidget(slider)
        return slider

    def button(self, icon_name: str, name: str, tip: str) -> QToolButton:
        """A button with an icon, added to the row."""
        button = QToolButton()
        button.setIconSize(_ICON_SIZE)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        self.show_icon(button, icon_name)
        self.layout_row.addWidget(button)
        return button

    def show_icon(self, button: QToolButton, icon_name: str) -> None:
        """Give a button an icon in the colours of the theme."""
        theme = self.context.theme.theme
        button.setIcon(icon(icon_name, theme.accent if button.isChecked() else theme.muted_text))


def set_quietly(slider: QSlider, value: int) -> None:
    """Move a slider without its telling so."""
    slider.blockSignals(True)
    slider.setValue(value)
    slider.blockSignals(False)


def figure_label(widest: str) -> QLabel:
    """A figure that keeps its width whatever it says."""
    label = QLabel()
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + 4)
    return label
