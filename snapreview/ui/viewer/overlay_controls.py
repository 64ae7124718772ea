"""The part of the viewer's tool bar that concerns the marks: shown or not, colour, opacity."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QWidget

from snapreview.ui.actions.action_words import action_word
from snapreview.ui.language.amounts import percent_text
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.viewer_choices import OVERLAY_COLOURS, ViewerChoices, colour_name

_ICON_SIZE = QSize(18, 18)
_SLIDER_WIDTH = 96


class OverlayControls(QWidget):
    """`switched` says the reader wants the marks on or off, `colour_chosen` carries #rrggbb,
    `opacity_chosen` a ratio 0..1.
    """

    switched = Signal()
    colour_chosen = Signal(str)
    opacity_chosen = Signal(float)

    def __init__(self, theme: ThemeController, switch_tip: str) -> None:
        super().__init__()
        self._theme = theme
        self._colour = ""
        self._shown: tuple[bool, str, float] | None = None
        self._switch = _switch(switch_tip)
        self._swatch = _swatch_button()
        self._menu = QMenu(self)
        self._swatch.setMenu(self._menu)
        self._colours = self._add_colours()
        self._slider = _opacity_slider()
        self._percent = _percent_label()
        self._lay_out()
        self._switch.clicked.connect(self.switched)
        self._slider.valueChanged.connect(self._tell_opacity)
        theme.changed.connect(self._dress)

    def show_choices(self, choices: ViewerChoices) -> None:
        """Show what is in force without telling anybody."""
        shown = (choices.overlay_shown, choices.overlay_colour, choices.overlay_opacity)
        if shown == self._shown:
            return
        self._shown = shown
        percent = round(choices.overlay_opacity * 100)
        self._switch.setChecked(choices.overlay_shown)
        self._slider.blockSignals(True)
        self._slider.setValue(percent)
        self._slider.blockSignals(False)
        self._percent.setText(percent_text(percent))
        self._colour = choices.overlay_colour
        for action in self._colours.actions():
            action.setChecked(action.data() == self._colour.lower())
        self._dress()

    def ask_for_colour(self) -> QColorDialog:
        """Let the reader mix a colour."""
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setWindowTitle(self.tr("Colour of the changed pixels"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take_colour)
        dialog.open()
        return dialog

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        for widget in (self._switch, self._swatch, self._slider, self._percent):
            layout.addWidget(widget)

    def _add_colours(self) -> QActionGroup:
        group = QActionGroup(self)
        for colour in OVERLAY_COLOURS:
            action = QAction(swatch_icon(colour.value), colour_name(colour.value), group, checkable=True)
            action.setData(colour.value)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Other colour…")).triggered.connect(self.ask_for_colour)
        group.triggered.connect(self._take_action)
        return group

    def _take_action(self, action: QAction) -> None:
        self.colour_chosen.emit(action.data())

    def _take_colour(self, colour: QColor) -> None:
        self.colour_chosen.emit(colour.name())

    def _tell_opacity(self, percent: int) -> None:
        self._percent.setText(percent_text(percent))
        self.opacity_chosen.emit(percent / 100)

    def _dress(self) -> None:
        theme = self._theme.theme
        self._switch.setIcon(icon("eye", theme.accent if self._switch.isChecked() else theme.muted_text))
        if self._colour:
            self._swatch.setIcon(swatch_icon(self._colour))
            self._swatch.setAccessibleName(
                self.tr("Colour of the changed pixels: {colour}").format(colour=colour_name(self._colour))
            )


def swatch_icon(colour: str) -> QIcon:
    """A rounded square of a colour (#rrggbb) with an edge that shows on any ground."""
    pixmap = QPixmap(_ICON_SIZE * 3)
    pixmap.setDevicePixelRatio(3)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(128, 128, 128, 150), 1))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(1.5, 1.5, 15, 15), 4, 4)
    painter.end()
    return QIcon(pixmap)


def _switch(tip: str) -> QToolButton:
    button = QToolButton()
    button.setCheckable(True)
    button.setIconSize(_ICON_SIZE)
    button.setAccessibleName(action_word("Show changes"))
    button.setToolTip(tip)
    return button


def _swatch_button() -> QToolButton:
    button = QToolButton()
    button.setIconSize(_ICON_SIZE)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setToolTip(QCoreApplication.translate("OverlayControls", "Colour of the changed pixels"))
    return button


def _opacity_slider() -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(10, 100)
    slider.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the style fills it from the left in any case
    slider.setSingleStep(5)
    slider.setPageStep(10)
    slider.setFixedWidth(_SLIDER_WIDTH)
    words = QCoreApplication.translate("OverlayControls", "Opacity of the changed pixels")
    slider.setAccessibleName(words)
    slider.setToolTip(words)
    return slider


def _percent_label() -> QLabel:
    label = QLabel()
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFixedWidth(label.fontMetrics().horizontalAdvance(percent_text(100)) + SPACE_1)
    return label
