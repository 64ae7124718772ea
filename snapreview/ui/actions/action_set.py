"""The table of actions as Qt's actions, in their menus."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from snapreview.ui.actions.action_spec import ActionSpec
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.actions.actions import ACTIONS, MENUS
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme_controller import ThemeController


class ActionSet(QObject):
    """One QAction per row of the table, by its identifier. `triggered` carries the identifier."""

    triggered = Signal(str)

    def __init__(self, theme: ThemeController, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._comparison_open: bool | None = None  # nobody said yet
        self._choices: dict[str, QActionGroup] = {}
        self._actions = {spec.identifier: self._action(spec) for spec in ACTIONS}
        self._dress()
        theme.changed.connect(self._dress)

    def __getitem__(self, identifier: str) -> QAction:
        return self._actions[identifier]

    def all(self) -> tuple[QAction, ...]:
        """Every action."""
        return tuple(self._actions.values())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put all actions into menus. Returns the menus and submenus by their title in the table."""
        menus: dict[str, QMenu] = {}
        for title in MENUS:
            menu = menus[title] = bar.addMenu(action_word(title))
            for spec in ACTIONS:
                if spec.menu == title:
                    self._put(spec, menu, menus)
        return menus

    def set_possible(self, *, comparison_open: bool) -> None:
        """Switch what needs a comparison on or off. What else it depends on is for others to say afterwards, so
        nothing happens while it stays as it is.
        """
        if comparison_open == self._comparison_open:
            return
        self._comparison_open = comparison_open
        for spec in ACTIONS:
            if spec.needs_comparison:
                self._actions[spec.identifier].setEnabled(comparison_open)

    def _put(self, spec: ActionSpec, menu: QMenu, menus: dict[str, QMenu]) -> None:
        if spec.submenu in menus:
            menu = menus[spec.submenu]
        if spec.starts_section:
            menu.addSeparator()
        if spec.submenu and spec.submenu not in menus:
            menu = menus[spec.submenu] = menu.addMenu(action_word(spec.submenu))
        menu.addAction(self._actions[spec.identifier])

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(action_word(spec.text), self)
        action.setObjectName(spec.identifier)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setCheckable(spec.checkable or bool(spec.choice_of))
        action.triggered.connect(self._on_triggered)
        if spec.choice_of:
            group = self._choices.setdefault(spec.choice_of, QActionGroup(self))
            group.addAction(action)
        return action

    def _on_triggered(self) -> None:
        self.triggered.emit(self.sender().objectName())

    def _dress(self) -> None:
        colour = self._theme.theme.muted_text
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.identifier].setIcon(icon(spec.icon, colour))
