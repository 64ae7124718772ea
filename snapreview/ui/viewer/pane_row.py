"""The panes beside each other, below their captions, with what lies over all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.captioned_pane import CaptionedPane
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.layers import Layer
from snapreview.ui.viewer.scene import PaneView, Scene
from snapreview.ui.viewer.viewport import Viewport

PANES_AT_MOST = 3

_STACKED_BELOW = 720  # pixels of width


class PaneRow(QWidget):
    """All panes there can be; those not needed are hidden."""

    def __init__(self, viewport: Viewport, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        # Base stays left of head in every language: keys, divider and documents say left and right.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._captioned = tuple(CaptionedPane(viewport, theme) for _ in range(PANES_AT_MOST))
        self._controls: QWidget | None = None
        layout = self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(1)
        for pane in self._captioned:
            layout.addWidget(pane, 1)
        theme.changed.connect(self.update)

    @property
    def panes(self) -> tuple[ImagePane, ...]:
        """All panes from left to right, those in sight first."""
        return tuple(captioned.pane for captioned in self._captioned)

    def show_scenes(self, shown: Sequence[tuple[PaneView, Scene]]) -> None:
        """Show so many panes with their captions and scenes."""
        for captioned, (view, scene) in zip(self._captioned, shown, strict=False):
            captioned.show_caption(view)
            captioned.pane.show_scene(scene)
        self._show_panes(len(shown))
        self._place_controls()

    def show_sentence(self, scene: Scene) -> None:
        """Show one pane without a caption."""
        self._captioned[0].show_caption(None)
        self._captioned[0].pane.show_scene(scene)
        self._show_panes(1)

    def set_controls(self, controls: QWidget | None) -> None:
        """Put the controls of a view into the caption of the last pane, in place of those before."""
        if controls is self._controls:
            return
        if self._controls is not None:
            self._controls.setParent(None)
        self._controls = controls
        self._place_controls()

    def set_covers(self, covers: Sequence[Layer]) -> None:
        """Paint something over the picture of each pane."""
        for pane, cover in zip(self.panes, covers, strict=True):
            pane.set_cover(cover)

    def set_busy(self, busy: bool) -> None:
        """Tell that another picture is on its way."""
        for pane in self.panes:
            pane.set_busy(busy)

    def describe(self, description: str) -> None:
        """Tell screen readers what there is to see."""
        for pane in self.panes:
            pane.setAccessibleDescription(description)

    def _show_panes(self, count: int) -> None:
        for number, captioned in enumerate(self._captioned):
            captioned.setVisible(number < count)

    def _place_controls(self) -> None:
        in_sight = [captioned for captioned in self._captioned if not captioned.isHidden()]
        if self._controls is not None and in_sight:
            in_sight[-1].hold(self._controls)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes stand below each other where beside each other they would be slits."""
        super().resizeEvent(event)
        size = event.size()
        stacked = size.width() < _STACKED_BELOW and size.height() > size.width()
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() is not direction:
            self._layout.setDirection(direction)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line between two panes."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.border))
        painter.end()
