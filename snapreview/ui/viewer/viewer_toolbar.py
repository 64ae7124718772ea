"""The viewer's tool bar: how the image is shown. It holds no state of its own; it shows choices and reports wishes."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from snapreview.ui.actions.action_spec import ActionSpec
from snapreview.ui.actions.action_tips import action_spec, action_tip
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.actions.actions import ACTIONS
from snapreview.ui.language.amounts import decimal_text
from snapreview.ui.look.bar_layout import BarLayout
from snapreview.ui.look.icons import icon
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.segmented_choice import Segment, SegmentedChoice
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.overlay_controls import OverlayControls
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.views.table import VIEW_MODES, view_mode_of

_ICON_SIZE = QSize(18, 18)


class ViewerToolbar(QWidget):
    """Every wish of the reader is a signal; whoever listens calls `show_choices` and `show_zoom` in return."""

    view_mode_chosen = Signal(str)
    overlay_switched = Signal()
    colour_chosen = Signal(str)
    opacity_chosen = Signal(float)
    canvas_chosen = Signal(str)
    fit_wanted = Signal()
    actual_size_wanted = Signal()
    zoom_in_wanted = Signal()
    zoom_out_wanted = Signal()

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._modes = SegmentedChoice(_view_segments(), theme, self.tr("View"))
        self._overlay = OverlayControls(theme, action_tip("toggle-overlay"))
        self._canvas = SegmentedChoice(_canvas_segments(), theme, self.tr("Canvas"))
        self._zoom_out = _button("zoom-out")
        self._percent = _zoom_percent()
        self._zoom_in = _button("zoom-in")
        self._fit = _button("fit")
        self._actual_size = _button("actual-size")
        self._fit.setCheckable(True)
        self._actual_size.setCheckable(True)
        self._checked = (False, False)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()

    def show_choices(self, choices: ViewerChoices, mode: ViewMode | None, impossible: Mapping[str, str]) -> None:
        """Show what is in force: the view in sight, None where views do not differ, and why others are impossible."""
        self._modes.set_value(mode.identifier if mode is not None else view_mode_of(choices.view_mode).identifier)
        for offered in VIEW_MODES:
            self._modes.set_resting(offered.identifier, impossible.get(offered.identifier, ""))
        self._overlay.show_choices(choices)
        self._canvas.set_value(choices.canvas)
        self._overlay.setEnabled(mode is not None and mode.shows_marks)

    def show_zoom(self, scale: float, *, fitted: bool) -> None:
        """Show the scale in screen pixels per image pixel. Told at every move: what stays is not painted again."""
        words = zoom_text(scale)
        if words != self._percent.text():
            self._percent.setText(words)
            self._percent.setAccessibleName(self.tr("Zoom {scale}").format(scale=words))
        self._fit.setChecked(fitted)
        self._actual_size.setChecked(scale == 1)
        if self._checked != (fitted, scale == 1):
            self._checked = (fitted, scale == 1)
            self._dress()

    def _lay_out(self) -> None:
        layout = BarLayout(self, SPACE_3, SPACE_2, trailing_from=2)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_3, SPACE_2)
        zoom = QWidget()
        buttons = QHBoxLayout(zoom)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(SPACE_1 // 2)
        for button in (self._zoom_out, self._percent, self._zoom_in, self._fit, self._actual_size):
            buttons.addWidget(button)
        for widget in (self._modes, self._overlay, self._canvas, zoom):
            layout.addWidget(widget)

    def _connect(self) -> None:
        self._modes.chosen.connect(self.view_mode_chosen)
        self._overlay.switched.connect(self.overlay_switched)
        self._overlay.colour_chosen.connect(self.colour_chosen)
        self._overlay.opacity_chosen.connect(self.opacity_chosen)
        self._canvas.chosen.connect(self.canvas_chosen)
        self._fit.clicked.connect(self.fit_wanted)
        self._percent.clicked.connect(self.actual_size_wanted)
        self._actual_size.clicked.connect(self.actual_size_wanted)
        self._zoom_in.clicked.connect(self.zoom_in_wanted)
        self._zoom_out.clicked.connect(self.zoom_out_wanted)

    def _dress(self) -> None:
        theme = self._theme.theme
        for name, button in (
            ("zoom-out", self._zoom_out),
            ("zoom-in", self._zoom_in),
            ("fit", self._fit),
            ("actual-size", self._actual_size),
        ):
            button.setIcon(icon(name, theme.accent if button.isChecked() else theme.muted_text))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A flat bar with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.theme.border))
        painter.end()


def zoom_text(scale: float) -> str:
    """A scale in per cent, with a decimal where it is small."""
    percent = scale * 100
    return isolated(f"{decimal_text(percent, 0 if percent >= 10 else 1)} %")


def _view_segments() -> tuple[Segment, ...]:
    return tuple(
        Segment(mode.identifier, mode.icon, action_word(mode.name), action_tip(mode.identifier)) for mode in VIEW_MODES
    )


def _canvas_segments() -> tuple[Segment, ...]:
    return tuple(
        Segment(spec.identifier.removeprefix("canvas-"), spec.icon, _canvas_words(spec), _canvas_tip(spec))
        for spec in ACTIONS
        if spec.choice_of == "canvas"
    )


def _canvas_words(spec: ActionSpec) -> str:
    return QCoreApplication.translate("ViewerToolbar", "{look} canvas").format(look=action_word(spec.text))


def _canvas_tip(spec: ActionSpec) -> str:
    if spec.identifier != "canvas-checkerboard":
        return _canvas_words(spec)
    text = QCoreApplication.translate("ViewerToolbar", "{look} canvas, or the canvas the image asks for")
    return text.format(look=action_word(spec.text))


def _button(identifier: str) -> QToolButton:
    button = QToolButton()
    button.setIconSize(_ICON_SIZE)
    button.setToolTip(action_tip(identifier))
    button.setAccessibleName(action_word(action_spec(identifier).text))
    return button


def _zoom_percent() -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFixedWidth(button.fontMetrics().horizontalAdvance("6400 %") + SPACE_4)
    button.setToolTip(action_tip("actual-size"))
    return button
