"""The picture in the window: which of its actions are in force or possible, and where their keys work."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.actions.action_tips import action_tip
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.views.table import VIEW_MODES


class ViewerActions(QObject):
    """Connects the picture with the actions."""

    def __init__(self, viewer: ComparisonView, list_widget: QWidget, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._viewer = viewer
        self._actions = actions
        viewer.handling.changed.connect(self._reflect_handling)
        self._comparison_open = False
        viewer.views_changed.connect(self._reflect_views)
        self._hold_other_image(list_widget)

    def reflect(self, *, comparison_open: bool) -> None:
        """Views are chosen while a comparison is open."""
        self._comparison_open = comparison_open
        self._reflect_views()

    def _reflect_views(self) -> None:
        """Grey the views that cannot show this pair and say why. Where none can, a view is chosen for other images."""
        impossible = self._viewer.impossible_views
        for mode in VIEW_MODES:
            why = impossible.get(mode.identifier, "") if len(impossible) < len(VIEW_MODES) else ""
            action = self._actions[mode.identifier]
            action.setEnabled(self._comparison_open and not why)
            action.setToolTip(f"{action_tip(mode.identifier)}\n{why}" if why else "")  # "": menus show none

    def _hold_other_image(self, list_widget: QWidget) -> None:
        """Space belongs to the picture and the list alone: on a button it presses the button."""
        action = self._actions["other-image"]
        action.setAutoRepeat(False)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        for widget in (list_widget, *self._viewer.panes):
            widget.addAction(action)

    def _reflect_handling(self) -> None:
        self._actions["keep-other"].setChecked(self._viewer.handling.keeps_other)
