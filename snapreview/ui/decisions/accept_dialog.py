"""Accepting one exact change from now on: for which images, why, until when."""

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.ui.look.theme import SPACE_2, SPACE_4

_FIRST_DAYS = 30
_MOST_DAYS = 366
_WIDTH = 480


class AcceptDialog(QDialog):
    """`accepted_wanted` carries pattern, reason and the end (seconds since 1970, UTC)."""

    accepted_wanted = Signal(str, str, float)

    def __init__(
        self, patterns: list[tuple[str, str]], parent: QWidget, reason: str = "", expires_at: float | None = None
    ) -> None:
        """`patterns` are the choices of images: words and pattern. A rule that is edited brings reason and end."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept this exact change from now on"))
        self.setMinimumWidth(_WIDTH)
        self.images = QComboBox(self)
        for words, pattern in patterns:
            self.images.addItem(words, pattern)
        self.reason = QLineEdit(reason, self)
        self.reason.setPlaceholderText(self.tr("Such as: the cursor blinks while the picture is taken"))
        today = QDate.currentDate()
        self.end = QDateEdit(today.addDays(_FIRST_DAYS), self)
        self.end.setCalendarPopup(True)
        self.end.setDateRange(today.addDays(1), today.addDays(_MOST_DAYS))
        if expires_at is not None:
            self.end.setDate(QDateTime.fromSecsSinceEpoch(int(expires_at)).date())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.accept_button = QPushButton(self.tr("Accept") if expires_at is None else self.tr("Save"), self)
        self.accept_button.setProperty("look", "primary")
        self._buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.reason.textChanged.connect(self._reflect)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._reflect()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        explanation = QLabel(
            self.tr(
                "For a rendering that is known to be flaky. Images with exactly this change, the same shape and "
                "colours, count as reviewed and stay listed as “accepted by rule”."
            ),
            self,
        )
        explanation.setWordWrap(True)
        explanation.setProperty("role", "small")
        form = QFormLayout()
        form.setSpacing(SPACE_2)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for words, field in (
            (self.tr("&Images"), self.images),
            (self.tr("&Reason"), self.reason),
            (self.tr("&Until"), self.end),
        ):
            form.addRow(words, field)
            form.labelForField(field).setMinimumHeight(field.sizeHint().height())
            field.setAccessibleName(words.replace("&", ""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_4)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addWidget(self._buttons)

    def _reflect(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()))
        self.accept_button.setToolTip("" if self.accept_button.isEnabled() else self.tr("A reason is needed"))

    def _on_accepted(self) -> None:
        if not self.reason.text().strip():
            return
        end = QDateTime(self.end.date(), QTime(23, 59, 59)).toSecsSinceEpoch()
        self.accept()
        self.accepted_wanted.emit(self.images.currentData(), self.reason.text().strip(), float(end))
