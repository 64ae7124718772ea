"""Something that holds for as long as a key is held: begun by an action, ended by the next key that goes up."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

_ENDS = (QEvent.Type.MouseButtonPress, QEvent.Type.ApplicationStateChange, QEvent.Type.WindowDeactivate)


class HeldKey(QObject):
    """Calls `begin` on `press`, and `end` when a key goes up, the mouse is pressed or the window is left.

    It watches the events of the whole program, but only while the key is held: a release reaches whoever has the
    focus by then.
    """

    def __init__(self, begin: Callable[[], object], end: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._begin = begin
        self._end = end
        self._held = False

    def press(self) -> None:
        """The key went down."""
        application = QCoreApplication.instance()
        if self._held or application is None:
            return
        self._held = True
        application.installEventFilter(self)
        self._begin()

    def release(self) -> None:
        """It went up."""
        application = QCoreApplication.instance()
        if not self._held or application is None:
            return
        self._held = False
        application.removeEventFilter(self)
        self._end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: no event is kept from anybody."""
        went_up = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease and not event.isAutoRepeat()
        if went_up or event.type() in _ENDS:
            self.release()
        return False
