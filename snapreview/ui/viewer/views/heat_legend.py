"""What the colours of a heat map stand for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from snapreview.model.heat_palette import COLOURS, heat_palette
from snapreview.ui.language.amounts import decimal_text
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.theme import SPACE_2, faded
from snapreview.ui.viewer.views.shown_heat import HEAT, ShownHeat

if TYPE_CHECKING:
    from snapreview.ui.viewer.view_context import ViewContext

_BAR = QSize(168, 10)
_STOPS = 16


class HeatLegend(QWidget):
    """The palette from 0 to the end of the scale, in ΔE, and the greatest difference of the pair."""

    def __init__(self, context: "ViewContext") -> None:
        super().__init__()
        self._derivations = context.derivations
        self._start = QLabel("0")
        self._bar = _PaletteBar(context)
        self._end = QLabel()
        self._greatest = ElidedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        for label in (self._start, self._end, self._greatest):
            label.setProperty("role", "small")
        for widget in (self._greatest, self._start, self._bar, self._end):
            layout.addWidget(widget)
        context.derivations.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        heat = self._derivations.values.get(HEAT)
        for widget in (self._start, self._bar, self._end, self._greatest):
            widget.setVisible(isinstance(heat, ShownHeat))
        if not isinstance(heat, ShownHeat):
            return
        end = QLocale().toString(heat.scale_end, "g")
        beyond = heat.greatest > heat.scale_end
        self._end.setText(self.tr("{value} ΔE and more").format(value=end) if beyond else f"{end} ΔE")
        self._greatest.show_text(self.tr("greatest {value}").format(value=decimal_text(heat.greatest, 1)))
        words = self.tr(
            "Colour difference ΔE*ab (CIE 1976) on a scale from 0 to {end}; the greatest here is {greatest}. "
            "About 2 is just seen, black and white are 100 apart."
        ).format(end=end, greatest=decimal_text(heat.greatest, 1))
        self.setToolTip(words)
        self.setAccessibleName(words)


class _PaletteBar(QWidget):
    def __init__(self, context: "ViewContext") -> None:
        super().__init__()
        self._theme = context.theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        context.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = heat_palette()
        gradient = QLinearGradient(0, 0, self.width(), 0)
        for stop in range(_STOPS + 1):
            gradient.setColorAt(stop / _STOPS, QColor(*palette[stop * (COLOURS - 1) // _STOPS]))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(faded(self._theme.theme.text, 0.35))
        painter.setBrush(gradient)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
