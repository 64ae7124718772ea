"""The rows above the panes, one for each sentence about the image shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice
from snapreview.ui.messages.notice_row import NoticeRow

ROWS_AT_MOST = 3


class NoticeRows(QWidget):
    """Takes no place while there is nothing to say. `taken` carries the identifier of an offer the reader takes."""

    taken = Signal(str)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._rows = [NoticeRow(theme) for _ in range(ROWS_AT_MOST)]
        for row in self._rows:
            layout.addWidget(row)
            row.taken.connect(self.taken)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What they say, from top to bottom."""
        return tuple(row.notice for row in self._rows if row.notice is not None)

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        """Say something else, or nothing; there are never more than ROWS_AT_MOST sentences about an image."""
        for number, row in enumerate(self._rows):
            row.show_notice(notices[number] if number < len(notices) else None)
        self.setVisible(bool(notices))
