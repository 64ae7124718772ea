"""Where the window was and how it was divided, as the blobs Qt makes of it."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

_GEOMETRY = "window/geometry"
_SPLITTER = "window/splitter"


class WindowState:
    """Kept in a file of its own beside the settings."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def save(self, window: QWidget, splitter: QSplitter) -> None:
        """Remember both. A folder that cannot be written costs nothing but the memory."""
        self._file.setValue(_GEOMETRY, window.saveGeometry())
        self._file.setValue(_SPLITTER, splitter.saveState())
        self._file.sync()

    def restore(self, window: QWidget, splitter: QSplitter) -> bool:
        """Put both back. Returns False when nothing was remembered."""
        geometry, state = self._file.value(_GEOMETRY), self._file.value(_SPLITTER)
        if not isinstance(geometry, QByteArray) or not isinstance(state, QByteArray):
            return False
        return window.restoreGeometry(geometry) and splitter.restoreState(state)
