"""The list in the window: what the actions that walk, filter and sort it do, and which of them are in force."""

from collections.abc import Callable
from functools import partial
from typing import get_args

from PySide6.QtCore import QObject

from snapreview.model.result import Status
from snapreview.settings import SortOrder
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.layout.panel_area import PanelArea
from snapreview.ui.snapshots.sidebar import Sidebar
from snapreview.ui.snapshots.traits import Trait

_PANEL = "list"


class ListActions(QObject):
    """Connects the list with the actions."""

    def __init__(self, sidebar: Sidebar, panels: PanelArea, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._sidebar = sidebar
        self._panels = panels
        self._actions = actions
        sidebar.categories_changed.connect(self._reflect_categories)
        sidebar.traits_changed.connect(self._reflect_traits)
        sidebar.filter_button.toggled.connect(self._reflect_filters)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        sidebar = self._sidebar
        commands: dict[str, Callable[[], object]] = {
            "next": partial(sidebar.list.step, 1),
            "previous": partial(sidebar.list.step, -1),
            "first": sidebar.list.choose_first,
            "last": sidebar.list.choose_last,
            "search": self._search,
            "all-images": sidebar.show_all,
            "filters": self._toggle_filters,
            "equal-changes": sidebar.show_equal_changes,
        }
        commands |= {f"sort-{order}": partial(sidebar.set_sort_order, order) for order in get_args(SortOrder)}
        commands |= {f"category-{status}": partial(sidebar.chips.toggle, status) for status in Status}
        return commands | {_trait_action(trait): partial(sidebar.trait_chips.toggle, trait) for trait in Trait}

    def _search(self) -> None:
        """Searching needs the list in sight."""
        if not self._panels.is_open(_PANEL):
            self._panels.show_panel(_PANEL)
        self._sidebar.focus_search()

    def _toggle_filters(self) -> None:
        self._panels.show_panel(_PANEL)
        self._sidebar.filter_button.toggle()
        if self._sidebar.filter_button.isChecked():
            self._sidebar.narrowing.setFocus()

    def _reflect_filters(self, shown: bool) -> None:
        self._actions["filters"].setChecked(shown)

    def _reflect_categories(self, selected: frozenset[Status]) -> None:
        for status in Status:
            self._actions[f"category-{status}"].setChecked(status in selected)

    def _reflect_traits(self, selected: frozenset[Trait]) -> None:
        for trait in Trait:
            self._actions[_trait_action(trait)].setChecked(trait in selected)


def _trait_action(trait: Trait) -> str:
    return f"trait-{trait.name.lower()}"
