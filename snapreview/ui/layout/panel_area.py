"""The picture in the middle and panels around it that dock, hide, resize, detach and share a place as tabs."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from snapreview.ui.layout.fitting_panels import fitting_panels
from snapreview.ui.layout.panel_dock import PanelDock
from snapreview.ui.look.theme_controller import ThemeController

Edge = Literal["left", "right", "bottom"]

LEAST_PICTURE_WIDTH = 480
"""Panels give way before the picture gets narrower than this."""

_AREAS = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
    "bottom": Qt.DockWidgetArea.BottomDockWidgetArea,
}
_LAYOUT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel to be shown around the picture.

    `action` is the checkable action of the table that shows and hides it: its identifier names the panel for good,
    its words are the title. `width` in pixels is what the panel gets at first.
    """

    action: QAction
    widget: QWidget
    edge: Edge = "right"
    shown_at_first: bool = False
    width: int = 288


class PanelArea(QMainWindow):
    """Knows which panels the reader wants, and shows as many of them as there is room for.

    `panel_toggled` tells a panel's identifier and whether it is shown now.
    """

    panel_toggled = Signal(str, bool)

    def __init__(self, centre: QWidget, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # a main window inside a window
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDocumentMode(True)
        self.setAnimated(False)  # also where motion is reduced, which Qt does not ask
        self.setDockNestingEnabled(True)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        for corner, area in (("TopLeftCorner", "left"), ("BottomLeftCorner", "left"), ("BottomRightCorner", "right")):
            self.setCorner(Qt.Corner[corner], _AREAS[area])
        self.setCentralWidget(centre)
        self._theme = theme
        self._docks: dict[str, PanelDock] = {}
        self._actions: dict[str, QAction] = {}
        self._told: dict[str, bool] = {}
        self._wanted: list[str] = []
        self._demanded: str | None = None
        self._fitting = False
        self._first_layout: QByteArray | None = None

    # Panels

    def add_panel(self, panel: Panel) -> None:
        """Take a panel in. A second one at an edge shares the place of the first as a tab."""
        name = panel.action.objectName()
        dock = PanelDock(panel.action, panel.widget, self._theme, self)
        neighbour = self._last_at(_AREAS[panel.edge])
        self.addDockWidget(_AREAS[panel.edge], dock)
        if neighbour is not None:
            self.tabifyDockWidget(neighbour, dock)
        dock.setVisible(panel.shown_at_first)
        self.resizeDocks([dock], [panel.width], Qt.Orientation.Horizontal)
        self._docks[name], self._actions[name] = dock, panel.action
        if panel.shown_at_first:
            self._wanted.append(name)
        panel.action.setChecked(panel.shown_at_first)
        self._told[name] = panel.shown_at_first
        dock.visibilityChanged.connect(partial(self._on_visibility, name))
        dock.topLevelChanged.connect(partial(self._on_detached, name))

    def commands(self) -> dict[str, Callable[[], object]]:
        """What the panels' actions do."""
        return {name: partial(self.toggle, name) for name in self._docks}

    def is_open(self, name: str) -> bool:
        """True when a panel is shown, be it behind another tab."""
        return not self._docks[name].isHidden()

    def toggle(self, name: str) -> None:
        """Show a panel that is hidden or behind another one, else hide it."""
        covered = self.isVisible() and self._docks[name].visibleRegion().isEmpty()
        if self.is_open(name) and not covered:
            self.hide_panel(name)
        else:
            self.show_panel(name)

    def show_panel(self, name: str) -> None:
        """Show a panel, in front of others in its place, whatever else has to give way."""
        self._demanded = name
        self._wanted = [name, *(other for other in self._wanted if other != name)]
        self._fit()
        self._docks[name].raise_()

    def hide_panel(self, name: str) -> None:
        """Hide a panel until it is asked for again."""
        self._wanted = [other for other in self._wanted if other != name]
        self._docks[name].hide()

    def hide_all(self) -> None:
        """Hide every panel."""
        for name in self._docks:
            self.hide_panel(name)

    # The arrangement as a whole

    def layout_state(self) -> QByteArray:
        """The reader's arrangement; panels that only had no room count as shown."""
        self._set_visible(frozenset(self._wanted))
        state = self.saveState(_LAYOUT_VERSION)
        self._fit()
        return state

    def restore_layout(self, state: QByteArray) -> bool:
        """Put an arrangement back. Returns False when it is none."""
        if self._first_layout is None:
            self._first_layout = self.saveState(_LAYOUT_VERSION)
        self._fitting = True
        try:
            restored = self.restoreState(state, _LAYOUT_VERSION)
        finally:
            self._fitting = False
        self._wanted = [name for name in self._docks if self.is_open(name)]
        self._tell_all()
        self._fit()
        return restored

    def reset_layout(self) -> None:
        """Back to the arrangement the program came with."""
        if self._first_layout is not None:
            self.restore_layout(self._first_layout)

    def remember_first_layout(self) -> None:
        """Take the present arrangement for the one to come back to; to be called when all panels are in."""
        self._first_layout = self.saveState(_LAYOUT_VERSION)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._demanded = None
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    # Room

    def _fit(self) -> None:
        """Show what is wanted as far as it fits; nobody knows how much that is before the window is there."""
        if not self.isVisible():
            self._set_visible(frozenset(self._wanted))
            return
        docked = [name for name in self._wanted if not self._docks[name].isFloating()]
        fitting = fitting_panels(
            docked, self._column_widths(docked), self.width() - LEAST_PICTURE_WIDTH, self._demanded
        )
        floating = frozenset(name for name in self._wanted if self._docks[name].isFloating())
        self._set_visible(fitting | floating)

    def _column_widths(self, names: list[str]) -> dict[str, int]:
        """The least width of every panel; those behind a tab of another, or below it, take none of their own."""
        widths: dict[str, int] = {}
        taken: set[Qt.DockWidgetArea] = set()
        for name in names:
            dock = self._docks[name]
            area = self.dockWidgetArea(dock)
            beside = area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea)
            widths[name] = dock.minimumSizeHint().width() if beside and area not in taken else 0
            taken.add(area)
        return widths

    def _set_visible(self, shown: frozenset[str]) -> None:
        self._fitting = True
        try:
            for name, dock in self._docks.items():
                if dock.isHidden() is (name in shown):
                    dock.setVisible(name in shown)
        finally:
            self._fitting = False
        self._tell_all()

    def _last_at(self, area: Qt.DockWidgetArea) -> QDockWidget | None:
        docks = [dock for dock in self._docks.values() if self.dockWidgetArea(dock) == area]
        return docks[-1] if docks else None

    def _on_visibility(self, name: str, _visible: bool) -> None:
        """The reader closed a panel by its cross, or dragged it somewhere."""
        if not self._fitting:
            if self.is_open(name) and name not in self._wanted:
                self._wanted.append(name)
            elif not self.is_open(name) and name in self._wanted:
                self._wanted.remove(name)
            self._tell(name)

    def _on_detached(self, name: str, detached: bool) -> None:
        """A panel that comes back into the window is in front of others in its place; no edge changes its width."""
        if detached or self._fitting or not self.is_open(name):
            return
        dock = self._docks[name]
        others = [other for other in self._docks.values() if self._is_at_another_edge(other, dock)]
        widths = {each: each.width() for each in (dock, *others)}
        self.show_panel(name)
        self._lay_out_anew()
        self.resizeDocks(list(widths), list(widths.values()), Qt.Orientation.Horizontal)

    def _is_at_another_edge(self, other: PanelDock, dock: PanelDock) -> bool:
        """Whether it is seen there, not only behind a tab."""
        apart = self.dockWidgetArea(other) != self.dockWidgetArea(dock)
        return apart and not other.isFloating() and not other.visibleRegion().isEmpty()

    def _lay_out_anew(self) -> None:
        """Qt 6.11 takes a panel that comes back to the rectangle it had before for being there already, and leaves it
        where it floated, cut off, with an empty band above: the layout must ask for another rectangle in between.
        """
        layout = self.layout()
        assert layout is not None  # a main window always has one
        whole = layout.geometry()
        layout.setGeometry(whole.adjusted(0, 0, 0, -1))
        layout.setGeometry(whole)

    def _tell_all(self) -> None:
        for name in self._docks:
            self._tell(name)

    def _tell(self, name: str) -> None:
        shown = self.is_open(name)
        self._actions[name].setChecked(shown)
        if self._told.get(name) is not shown:
            self._told[name] = shown
            self.panel_toggled.emit(name, shown)
