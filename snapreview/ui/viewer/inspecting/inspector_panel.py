"""The values of one pixel: place, both colours with swatches, and how far they are apart."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from snapreview.model.pixel_reading import CHANNELS, PixelReading, Rgba, hex_text, signed_text
from snapreview.ui.actions.action_tips import action_tip
from snapreview.ui.language.amounts import decimal_text
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_4, SPACE_6
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.inspecting.inspector import Inspector

_SWATCH = QSize(36, 22)
_FAR = 10
_LEAST_WIDTH = 320
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class InspectorPanel(QFrame):
    """Follows the inspector. With the focus on it, arrow keys move the pinned pixel, with Ctrl ten pixels at once."""

    def __init__(self, inspector: Inspector, pin: QAction, copy: QAction, theme: ThemeController) -> None:
        """`pin` and `copy` are the window's actions."""
        super().__init__()
        self.setProperty("look", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inspector = inspector
        self._theme = theme
        self._place = _value_label("88888, 88888")
        self._state = ElidedLabel()
        self._state.setProperty("role", "small")
        self._sides = {side: _SideRow(theme) for side in ("base", "head")}
        self._differences = [_value_label("−255") for _ in CHANNELS]
        self._delta_e = _value_label("888.88")
        self._apart = QWidget()
        self._per_channel: tuple[QLabel, ...] = ()
        self._pin, self._copy = _button(pin), _button(copy)
        self.setMinimumSize(_LEAST_WIDTH, 2 * _SWATCH.height() + SPACE_1 + 2 * SPACE_2)
        self._lay_out()
        inspector.changed.connect(self.refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def refresh(self) -> None:
        """Show what the inspector reads."""
        inspector, reading = self._inspector, self._inspector.reading
        pixel = inspector.pixel
        self._place.setText(isolated(f"{pixel.x}, {pixel.y}") if pixel is not None else "–")
        self._state.show_text(self._state_words())
        self._sides["base"].show_colour(reading.base if reading else None)
        self._sides["head"].show_colour(reading.head if reading else None)
        differences = reading.differences if reading else None
        for number, label in enumerate(self._differences):
            label.setText(isolated(signed_text(differences[number])) if differences else "–")
        delta_e = reading.delta_e if reading else None
        self._delta_e.setText("–" if delta_e is None else decimal_text(delta_e, 2))
        self._pin.setChecked(inspector.pinned is not None)
        self._copy.setEnabled(reading is not None)
        self._describe(reading)

    def event(self, event: QEvent) -> bool:
        """Arrow keys are the window's for going from image to image; with the focus here they are ours."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pin; Space pins and lets go, Esc lets go."""
        key = Qt.Key(event.key())
        if not self._is_ours(event):
            super().keyPressEvent(event)
        elif key in _STEPS:
            far = _FAR if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
            right, down = _STEPS[key]
            self._inspector.step(right * far, down * far)
        elif key is Qt.Key.Key_Escape:
            self._inspector.release()
        else:
            self._inspector.toggle_pin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the channels go first: the hex says the same, and ΔE the most."""
        left = event.size().width() - self._least_width()
        self._state.setMinimumWidth(self._widest_words() if left >= 0 else 0)
        for shown, needed in (
            (self._apart.setVisible, self.fontMetrics().horizontalAdvance("ΔE 2000 888.88") + SPACE_6),
            (self._show_differences, sum(label.sizeHint().width() + SPACE_2 for label in self._per_channel)),
            (self._show_channels, max(row.channels_width for row in self._sides.values())),
        ):
            shown(left >= needed)
            left -= needed
        super().resizeEvent(event)

    def _show_differences(self, shown: bool) -> None:
        for label in self._per_channel:
            label.setVisible(shown)

    def _show_channels(self, shown: bool) -> None:
        for row in self._sides.values():
            row.show_channels(shown)

    def _least_width(self) -> int:
        """What is there in any case: the place, swatches with hex, buttons, and the gaps."""
        words = max(self._place.minimumSizeHint().width(), self._widest_words())
        colours = max(row.least_width for row in self._sides.values()) + self._caption_width
        return words + colours + self._pin.sizeHint().width() + self._copy.sizeHint().width() + 6 * SPACE_6

    def _widest_words(self) -> int:
        """Room for whichever sentence stands below the place: what is beside it must not move with the mouse."""
        metrics = self._state.fontMetrics()
        return 1 + max(map(metrics.horizontalAdvance, (self._pinned_words(), self._away_words(), self._over_words())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame while the keys go here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(QColor(self._theme.theme.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _is_ours(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._inspector.pinned is not None
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = held in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)
        return plain and (event.key() in _STEPS or event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return))

    def _state_words(self) -> str:
        inspector = self._inspector
        if inspector.problem is not None:
            return inspector.problem
        if inspector.pinned is not None:
            return self._pinned_words()
        if inspector.pixel is None:
            return self._away_words()
        return self._over_words()

    def _pinned_words(self) -> str:
        return self.tr("Pinned. Arrow keys move it.")

    def _away_words(self) -> str:
        return self.tr("Point at the picture, or press Space.")

    def _over_words(self) -> str:
        return self.tr("A click pins it.")

    def _describe(self, reading: PixelReading | None) -> None:
        self.setAccessibleName(self.tr("Pixel inspector"))
        self.setAccessibleDescription(self._inspector.text() if reading else self._state.text())

    def _lay_out(self) -> None:
        place = QVBoxLayout()
        place.setSpacing(SPACE_1)
        place.addWidget(self._place)
        place.addWidget(self._state)
        place.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_1)
        for button in (self._pin, self._copy):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._apart.setLayout(self._differences_grid())
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        layout.setSpacing(SPACE_6)
        layout.addLayout(place, 2)
        layout.addLayout(self._colours())
        layout.addWidget(self._apart)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _colours(self) -> QGridLayout:
        grid = _grid()
        self._caption_width = 0
        for row, (side, words) in enumerate((("base", self.tr("Base")), ("head", self.tr("Head")))):
            caption = _caption(words)
            self._caption_width = max(self._caption_width, caption.sizeHint().width())
            grid.addWidget(caption, row, 0)
            for column, widget in enumerate(self._sides[side].widgets, start=1):
                grid.addWidget(widget, row, column)
        return grid

    def _differences_grid(self) -> QGridLayout:
        grid = _grid()
        grid.setContentsMargins(0, 0, 0, 0)
        per_channel: list[QLabel] = [_caption(self.tr("Head − base"))]
        for channel, label in zip(CHANNELS, self._differences, strict=True):
            per_channel += [_caption(channel), label]
        for column, label in enumerate(per_channel):
            grid.addWidget(label, 0, column)
        self._per_channel = tuple(per_channel)
        grid.addWidget(_caption("ΔE 2000"), 1, 0)
        grid.addWidget(self._delta_e, 1, 2, 1, 3)
        return grid

    def _dress(self) -> None:
        colour = self._theme.theme.muted_text
        self._pin.setIcon(icon("pin", colour))
        self._copy.setIcon(icon("copy", colour))


class _SideRow:
    """Swatch, hex and channels of one side."""

    def __init__(self, theme: ThemeController) -> None:
        self._swatch = Swatch(theme)
        self._hex = _value_label("#DDDDDDDD")
        self._channels = [_value_label("255") for _ in CHANNELS]

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self._swatch, self._hex, *self._channels

    @property
    def least_width(self) -> int:
        return self._swatch.width() + self._hex.minimumWidth() + 2 * SPACE_2

    @property
    def channels_width(self) -> int:
        return sum(label.minimumWidth() + SPACE_2 for label in self._channels)

    def show_channels(self, shown: bool) -> None:
        for label in self._channels:
            label.setVisible(shown)

    def show_colour(self, colour: Rgba | None) -> None:
        self._swatch.show_colour(colour)
        self._hex.setText(hex_text(colour) if colour else "–")
        for number, label in enumerate(self._channels):
            label.setText(str(colour[number]) if colour else "–")


class Swatch(QWidget):
    """A colour, on a checkerboard where it is transparent; crossed out where there is none."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._colour: Rgba | None = None
        self.setFixedSize(_SWATCH)

    def show_colour(self, colour: Rgba | None) -> None:
        """Show another one."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour in a frame."""
        theme, area = self._theme.theme, self.rect().adjusted(0, 0, -1, -1)
        painter = QPainter(self)
        painter.fillRect(area, QColor(theme.checker_one))
        if self._colour is not None:
            for left in range(0, area.width(), 6):
                for top in range(left // 6 % 2 * 6, area.height(), 12):
                    painter.fillRect(left, top, 6, 6, QColor(theme.checker_two))
            painter.fillRect(area, QColor(*self._colour))
        painter.setPen(QColor(theme.muted_text))
        painter.drawRect(area)
        if self._colour is None:
            painter.drawLine(area.bottomLeft(), area.topRight())
        painter.end()


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_2)
    grid.setVerticalSpacing(SPACE_1)
    return grid


def _caption(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "small")
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label


def _value_label(widest: str) -> QLabel:
    """As wide as its widest value, so that nothing jumps while the mouse moves."""
    label = QLabel()
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + SPACE_1)
    return label


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setCheckable(action.isCheckable())
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(action.text())
    button.setToolTip(action_tip(action.objectName()))
    button.clicked.connect(action.trigger)
    return button
