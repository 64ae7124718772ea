"""SIGTERM and Ctrl+C as a Qt signal, so that the window ends its workers before the program goes."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = (signal.SIGTERM, signal.SIGINT)


class Termination(QObject):
    """`requested` when the operating system or the terminal asks the program to end.

    Python runs its handlers only between its own instructions, which may not come while Qt waits for
    events. The wake-up socket makes Qt return to Python at once.
    """

    requested = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._former_descriptor = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        self._former_handlers = {number: signal.signal(number, _leave_to_socket) for number in _SIGNALS}
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_woken)

    def uninstall(self) -> None:
        """Put back what was there before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_descriptor)
        for number, handler in self._former_handlers.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def _on_woken(self) -> None:
        numbers = self._reading.recv(64)
        if any(number in _SIGNALS for number in numbers):
            self.requested.emit()


def _leave_to_socket(_number: int, _frame: FrameType | None) -> None:
    """The number has been written to the wake-up socket already."""
