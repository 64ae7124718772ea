"""More room for the picture: the whole screen, and a view without anything that distracts from it."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.layout.panel_area import PanelArea


class FullView(QObject):
    """Switches one window. `surroundings` are the widgets besides the panels that go when nothing shall distract."""

    def __init__(
        self, window: QMainWindow, panels: PanelArea, surroundings: tuple[QWidget, ...], actions: ActionSet
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panels = panels
        self._surroundings = surroundings
        self._actions = actions
        self._arrangement: QByteArray | None = None

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {
            "full-screen": self._toggle_full_screen,
            "picture-only": self._toggle_picture_only,
            "reset-layout": self._reset_layout,
        }

    @property
    def picture_only(self) -> bool:
        """True while only the picture is shown."""
        return self._arrangement is not None

    def leave(self) -> bool:
        """Back to the usual view, one step. Returns False when that is the view already."""
        if self.picture_only:
            self._toggle_picture_only()
        elif self._window.isFullScreen():
            self._toggle_full_screen()
        else:
            return False
        return True

    def end_picture_only(self) -> None:
        """Bring everything back, if it is gone."""
        if self.picture_only:
            self._toggle_picture_only()

    def reflect(self) -> None:
        """Check what is in force."""
        self._actions["full-screen"].setChecked(self._window.isFullScreen())
        self._actions["picture-only"].setChecked(self.picture_only)

    def _toggle_full_screen(self) -> None:
        # The other parts of the state stay: a maximised window is maximised again afterwards.
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.reflect()

    def _toggle_picture_only(self) -> None:
        if self._arrangement is None:
            self._arrangement = self._panels.layout_state()
            self._panels.hide_all()
        else:
            arrangement, self._arrangement = self._arrangement, None
            self._panels.restore_layout(arrangement)
        for widget in (self._window.menuBar(), *self._surroundings):
            widget.setVisible(self._arrangement is None)
        self.reflect()

    def _reset_layout(self) -> None:
        self.end_picture_only()
        self._panels.reset_layout()
