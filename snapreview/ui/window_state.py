"""Where the window was and how it was divided, as the blobs Qt makes of it."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from snapreview.ui.layout.panel_area import PanelArea

_GEOMETRY = "window/geometry"
_LAYOUT = "window/layout"


class WindowState:
    """Kept in a file of its own beside the settings."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    def save(self, window: QWidget, panels: PanelArea) -> None:
        """Remember both. A folder that cannot be written costs nothing but the memory."""
        self._file.setValue(_GEOMETRY, window.saveGeometry())
        self._file.setValue(_LAYOUT, panels.layout_state())
        self._file.sync()

    def restore(self, window: QWidget, panels: PanelArea) -> bool:
        """Put both back. Returns False when nothing was remembered."""
        geometry, layout = self._file.value(_GEOMETRY), self._file.value(_LAYOUT)
        if not isinstance(geometry, QByteArray) or not isinstance(layout, QByteArray):
            return False
        return window.restoreGeometry(geometry) and panels.restore_layout(layout)
