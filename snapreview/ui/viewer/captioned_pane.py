"""A pane below its caption: whose picture it is, and how large."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.growing import grown
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.scene import PaneView
from snapreview.ui.viewer.viewport import Viewport

_HEIGHT = 40


class CaptionedPane(QWidget):
    """`pane` paints; the caption above says what."""

    def __init__(self, viewport: Viewport, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Whatever the captions say, panes beside each other are equally wide.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.pane = ImagePane(viewport, theme)
        self.pane.setAccessibleName("No image")
        self._caption = _Caption(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._caption)
        layout.addWidget(self.pane, 1)

    def show_caption(self, view: PaneView | None) -> None:
        """Name the pane, for the eye and for screen readers; without a view there is no caption."""
        self._caption.setVisible(view is not None)
        if view is None:
            self.pane.setAccessibleName(self.tr("No image"))
            return
        self._caption.show_caption(view.title, view.detail)
        self.pane.setAccessibleName(" · ".join(part for part in (view.title, view.detail) if part))

    def hold(self, controls: QWidget) -> None:
        """Show controls at the right of the caption."""
        self._caption.hold(controls)


class _Caption(QWidget):
    """As high with controls as without, so that no picture jumps when the view changes."""

    def __init__(self, theme: ThemeController) -> None:
        super().__init__()
        self._theme = theme
        self._title = ElidedLabel()
        self._title.setProperty("role", "caption")
        self._detail = ElidedLabel()
        self._detail.setProperty("role", "muted")
        self._detail.setMinimumWidth(1)  # gives way before the title does
        font = self._title.font()
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, 0, SPACE_3, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._title)
        layout.addWidget(self._detail, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(grown(_HEIGHT, self.font()))
        theme.changed.connect(self.update)

    def hold(self, controls: QWidget) -> None:
        self._layout.addWidget(controls)
        controls.show()

    def show_caption(self, title: str, detail: str) -> None:
        self._title.show_text(title)
        self._detail.show_text(detail)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A flat strip with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.theme.border))
        painter.end()
