"""The picture in the window: which of its actions are in force, and where their keys work."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.viewer.comparison_view import ComparisonView


class ViewerActions(QObject):
    """Connects the picture with the actions."""

    def __init__(self, viewer: ComparisonView, list_widget: QWidget, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._actions = actions
        viewer.handling.changed.connect(self._reflect_handling)
        self._hold_other_image(list_widget)

    def _hold_other_image(self, list_widget: QWidget) -> None:
        """Space belongs to the picture and the list alone: on a button it presses the button."""
        action = self._actions["other-image"]
        action.setAutoRepeat(False)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for widget in (list_widget, *self._viewer.panes):
            widget.addAction(action)

    def _reflect_handling(self) -> None:
        self._actions["keep-other"].setChecked(self._viewer.handling.keeps_other)
