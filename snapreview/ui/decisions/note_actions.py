"""Notes in the window: what their actions do, and what the picture shows of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.decisions.note_editing import NoteEditing
from snapreview.ui.layout.panel_area import PanelArea
from snapreview.ui.viewer.comparison_view import ComparisonView

_PANEL = "notes"


class NoteActions(QObject):
    """Connects the editing of notes with the actions, the panel and the picture."""

    def __init__(
        self, editing: NoteEditing, viewer: ComparisonView, panels: PanelArea, actions: ActionSet, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._viewer = viewer
        self._panels = panels
        self._actions = actions
        viewer.pins.placed.connect(editing.pin)
        editing.changed.connect(self.reflect)
        viewer.regions.changed.connect(self._reflect_difference)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {
            "add-note": self._write,
            "pin-note": self._toggle_pinning,
            "pin-difference": self._pin_to_difference,
        }

    def stop_pinning(self) -> bool:
        """Leave choosing a place. Returns False when nobody does."""
        pinning = self._editing.pinning
        self._editing.set_pinning(False)
        return pinning

    def reflect(self) -> None:
        """Check what is in force, and show the pins."""
        editing = self._editing
        self._actions["add-note"].setEnabled(editing.name is not None)
        self._actions["pin-note"].setEnabled(editing.name is not None)
        self._actions["pin-note"].setChecked(editing.pinning)
        self._reflect_difference()
        self._viewer.pins.set_active(editing.pinning)
        draft = () if editing.place is None or editing.edited is not None else (editing.place,)
        self._viewer.pins.show_pins(editing.name or "", (*editing.pins, *draft))

    def _write(self) -> None:
        self._panels.show_panel(_PANEL)
        self._editing.write()

    def _toggle_pinning(self) -> None:
        if not self._editing.pinning:
            self._panels.show_panel(_PANEL)
        self._editing.set_pinning(not self._editing.pinning)
        self.reflect()

    def _pin_to_difference(self) -> None:
        """Pin without the mouse: to the difference gone to last."""
        area = self._viewer.regions.area_in_pair
        if area is not None:
            self._panels.show_panel(_PANEL)
            self._editing.pin(area)

    def _reflect_difference(self) -> None:
        possible = self._editing.name is not None and self._viewer.regions.area_in_pair is not None
        self._actions["pin-difference"].setEnabled(possible)
