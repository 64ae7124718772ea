"""Rules in the window: what their actions do, and what the picture shows of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.layout.panel_area import PanelArea
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.ignored_regions import ShownRegions

_PANEL = "rules"


class RuleActions(QObject):
    """Connects the editing of rules with the actions, the panel and the picture."""

    def __init__(
        self,
        session: ReviewSession,
        editing: RuleEditing,
        viewer: ComparisonView,
        panels: PanelArea,
        actions: ActionSet,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._editing = editing
        self._viewer = viewer
        self._panels = panels
        self._actions = actions
        viewer.region_drawn.connect(editing.add_region)
        viewer.place_clicked.connect(lambda place: editing.select_at((place.x, place.y)))
        editing.changed.connect(self.reflect)
        panels.panel_toggled.connect(self._on_panel)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"ignore-region": self._toggle_drawing, "remove-region": self._editing.remove_selected}

    def stop_drawing(self) -> bool:
        """Leave drawing. Returns False when nobody draws."""
        drawing = self._editing.drawing
        self._editing.set_drawing(False)
        return drawing

    def unselect(self) -> bool:
        """Take back the selection of a region. Returns False when none is selected."""
        selected = self._editing.selected is not None
        self._editing.select(None)
        return selected

    def reflect(self) -> None:
        """Check what is in force, and draw the regions."""
        editing, actions = self._editing, self._actions
        selected = editing.selected
        actions["ignore-region"].setChecked(editing.drawing)
        actions["ignore-region"].setEnabled(editing.entry is not None)
        actions["remove-region"].setEnabled(selected is not None and selected.removable)
        regions = tuple(placed.region for placed in editing.regions)
        shown = ShownRegions(self._session.current or "", regions, selected.region if selected is not None else None)
        self._viewer.show_regions(shown)
        self._viewer.set_region_tool(editing.drawing)

    def _toggle_drawing(self) -> None:
        """Whoever draws sees what for: the panel names the level and lists what was drawn."""
        self._editing.set_drawing(not self._editing.drawing)
        if self._editing.drawing:
            self._panels.show_panel(_PANEL)
        self.reflect()

    def _on_panel(self, name: str, shown: bool) -> None:
        if name == _PANEL:
            if not shown:
                self._editing.set_drawing(False)
            self.reflect()
