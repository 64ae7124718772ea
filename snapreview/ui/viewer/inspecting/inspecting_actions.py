"""Inspector, loupe and grid in the window: what their actions do."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.layout.panel_area import Panel, PanelArea
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.inspecting.inspector_panel import InspectorPanel

_PANEL = "inspector"


class InspectingActions(QObject):
    """Adds the inspector's panel, and connects it with the actions and the picture."""

    def __init__(
        self, viewer: ComparisonView, panels: PanelArea, actions: ActionSet, theme: ThemeController, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._inspector = viewer.inspector
        self._panels = panels
        self._actions = actions
        self._drawing = actions["ignore-region"]
        self.panel = InspectorPanel(viewer.inspector, actions["pin-pixel"], actions["copy-pixel"], theme)
        panels.add_panel(Panel(actions[_PANEL], self.panel, "bottom"))
        panels.panel_toggled.connect(self._on_panel)
        viewer.point_clicked.connect(self._click)
        viewer.inspector.changed.connect(self.reflect)
        viewer.choosing.changed.connect(self.reflect)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {
            "loupe": self._inspector.toggle_loupe,
            "pixel-grid": self._inspector.toggle_grid,
            "pin-pixel": self._toggle_pin,
            "copy-pixel": self._copy,
        }

    def reflect(self) -> None:
        """Check what is in force."""
        self._actions["loupe"].setChecked(self._inspector.loupe_shown)
        self._actions["pin-pixel"].setChecked(self._inspector.pinned is not None)
        self._actions["pixel-grid"].setChecked(self._inspector.grid_shown)

    def _toggle_pin(self) -> None:
        """Whoever pins sees what; and from then on the arrow keys are the pin's."""
        self._panels.show_panel(_PANEL)
        self._inspector.toggle_pin()
        if self._inspector.pinned is not None:
            self.panel.setFocus()

    def _copy(self) -> None:
        text = self._inspector.text()
        if text:
            QGuiApplication.clipboard().setText(text)

    def _click(self, point: tuple[float, float]) -> None:
        """While regions are drawn, clicks are meant for them."""
        if not self._drawing.isChecked():
            self._inspector.click(point)

    def _on_panel(self, name: str, shown: bool) -> None:
        if name == _PANEL:
            self._inspector.set_open(shown)
