"""Making what was approved the new baseline: every file operation is listed before anything is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from snapreview.model.image_name import displayable
from snapreview.promote.operations import Promotion
from snapreview.promote.promotions import PastPromotion
from snapreview.session.promoting import DryRun
from snapreview.ui.language.moments import time_text
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.promote.operation_model import OperationModel
from snapreview.ui.promote.promoter import Promoter
from snapreview.ui.promote.promotion_words import counts_text, files_text, git_text

_SIZE = QSize(760, 620)
_FIRST_COLUMN = 180

ChooseFolder = Callable[[QWidget, str, str], Path | None]


class PromoteDialog(QDialog):
    """`written` when the baseline was changed. `plan_wanted` carries the folder to write to, None for the base's."""

    written = Signal()
    plan_wanted = Signal(object)

    def __init__(
        self, promoter: Promoter, theme: ThemeController, choose_folder: ChooseFolder, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._promoter = promoter
        self._choose_folder = choose_folder
        self._promotion: Promotion | None = None
        self._past: PastPromotion | None = None
        self._writing = False
        self.setWindowTitle(self.tr("Promote the approved images"))
        self.resize(_SIZE)
        self.target = ElidedLabel()
        self.other_folder = QPushButton(self.tr("Another folder…"))
        self.summary = QLabel()
        self.details = QLabel()
        self.problem = QLabel()
        self.model = OperationModel(theme, self)
        self.view = self._make_view()
        self.progress = ProgressBar(theme)
        self.promote_button = QPushButton(self.tr("Promote"))
        self.roll_back_button = QPushButton(self.tr("Roll back"))
        self.close_button = QPushButton(self.tr("Close"))
        self._dress()
        self._lay_out()
        self._connect()
        self.show_planning()

    # What is shown

    def show_planning(self) -> None:
        """Tell that the files are being looked at."""
        self._promotion = None
        self.model.show_promotion(None)
        self._tell(self.tr("Looking at the files…"), "")
        self._set_busy(True)

    def show_plan(self, planned: DryRun) -> None:
        """Show what would be done."""
        promotion = self._promotion = planned.promotion
        self.target.show_text(displayable(str(promotion.target)))
        self.model.show_promotion(promotion)
        if promotion.operations:
            summary = f"{files_text(promotion.counts)}: {counts_text(promotion.counts)}"
            self._tell(summary, git_text(planned.git) if planned.git is not None else "")
            self.promote_button.setText(self.tr("Promote %Ln files", "", len(promotion.operations)))
        else:
            self._tell(self.tr("Nothing to promote"), self.tr("Approve images first: only those are written."))
        self._set_busy(False)
        self._promoter.look_up_last(promotion.target)

    def show_last(self, past: PastPromotion | None) -> None:
        """Offer to roll the last promotion back, if there is one."""
        self._past = past
        self.roll_back_button.setVisible(past is not None)
        if past is not None:
            tip = self.tr("Takes the promotion of {moment} back: {counts}")
            self.roll_back_button.setToolTip(
                tip.format(moment=time_text(past.begun_at), counts=counts_text(past.counts))
            )
            self.roll_back_button.setAccessibleDescription(self.roll_back_button.toolTip())

    def show_failure(self, sentence: str) -> None:
        """Tell why something was not done."""
        self._writing = False
        if self._promotion is None:
            self._tell(self.tr("Nothing can be promoted now"), "")
        self.problem.setText(sentence)
        self.problem.show()
        self._set_busy(False)
        if self._promotion is None:
            self.promote_button.setEnabled(False)

    # Inside

    def _make_view(self) -> QTreeView:
        view = QTreeView()
        view.setObjectName("operation-list")
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setAccessibleName(self.tr("File operations"))
        view.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        view.header().resizeSection(0, _FIRST_COLUMN)
        view.header().setStretchLastSection(True)
        return view

    def _dress(self) -> None:
        self.summary.setProperty("role", "heading")
        self.details.setProperty("role", "muted")
        self.problem.setProperty("role", "problem")
        for label in (self.summary, self.details, self.problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.promote_button.setProperty("look", "primary")
        self.promote_button.setDefault(True)
        for button in (self.other_folder, self.roll_back_button, self.close_button):
            button.setAutoDefault(False)
        self.roll_back_button.hide()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(SPACE_2)
        into = QLabel(self.tr("Into"))
        into.setProperty("role", "muted")
        place.addWidget(into)
        place.addWidget(self.target, 1)
        place.addWidget(self.other_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.roll_back_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.promote_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addLayout(place)
        layout.addWidget(self.summary)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.details)
        layout.addWidget(self.problem)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        promoter = self._promoter
        promoter.planned.connect(self.show_plan)
        promoter.last_known.connect(self.show_last)
        promoter.progressed.connect(self._show_progress)
        promoter.promoted.connect(self._on_promoted)
        promoter.rolled_back.connect(self._on_rolled_back)
        promoter.failed.connect(self.show_failure)
        promoter.cancelled.connect(self._on_cancelled)
        self.other_folder.clicked.connect(self._choose_target)
        self.promote_button.clicked.connect(self._promote)
        self.roll_back_button.clicked.connect(self._roll_back)
        self.close_button.clicked.connect(self.reject)

    def _choose_target(self) -> None:
        folder = self._choose_folder(self, self.tr("Promote into a folder: new, empty, or a copy of the base"), "")
        if folder is not None:
            self.show_planning()
            self.target.show_text(displayable(str(folder)))
            self.plan_wanted.emit(folder)

    def _promote(self) -> None:
        if self._promotion is not None:
            self._begin_writing(self.tr("Preparing the files…"))
            self._promoter.promote(self._promotion)

    def _roll_back(self) -> None:
        if self._past is not None:
            self._begin_writing(self.tr("Putting the old files back…"))
            self._promoter.roll_back(self._past.target)

    def _begin_writing(self, text: str) -> None:
        self._writing = True
        self._tell(text, "")
        self._set_busy(True)

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _on_promoted(self, done: DryRun) -> None:
        text = self.tr("Promoted: {counts}").format(counts=counts_text(done.promotion.counts))
        self._end_writing(text, "" if done.git is None else git_text(done.git))
        self._promoter.look_up_last(done.promotion.target)

    def _on_rolled_back(self, past: PastPromotion) -> None:
        text = self.tr("The promotion of {moment} was rolled back.").format(moment=time_text(past.begun_at))
        self._end_writing(text, self.tr("The files are as they were before, byte for byte."))
        self.show_last(None)

    def _end_writing(self, text: str, details: str) -> None:
        self._writing = False
        self._promotion = None
        self._tell(text, details)
        self._set_busy(False)
        self.promote_button.hide()
        self.other_folder.setEnabled(False)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.written.emit()

    def _on_cancelled(self) -> None:
        self._writing = False
        self._set_busy(False)
        if self._promotion is not None:
            self._tell(self.tr("Cancelled: nothing was written."), "")

    def _tell(self, summary: str, details: str) -> None:
        self.summary.setText(summary)
        self.details.setText(details)
        self.details.setVisible(bool(details))
        self.problem.hide()

    def _set_busy(self, busy: bool) -> None:
        self.progress.setRange(0, 0 if busy else 1)
        self.progress.setValue(0)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.setVisible(busy)
        possible = self._promotion is not None and bool(self._promotion.operations)
        self.promote_button.setEnabled(not busy and possible)
        self.other_folder.setEnabled(not busy)
        self.roll_back_button.setEnabled(not busy)
        self.close_button.setText(self.tr("Cancel") if self._writing else self.tr("Close"))

    def reject(self) -> None:
        """Esc and Close; while files are prepared they cancel, and while files are written they wait."""
        if self._writing:
            self._promoter.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own button does the same."""
        if self._writing:
            self._promoter.cancel()
            event.ignore()
        else:
            super().closeEvent(event)
