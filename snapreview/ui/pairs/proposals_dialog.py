"""Proposed pairs, one after another: the reader says which are one image."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from snapreview.model.pair_proposals import PairProposal
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.pairs.pair_browser import PairBrowser
from snapreview.ui.pairs.pair_list_model import PairRow

_SIZE = QSize(980, 560)


class ProposalsDialog(QDialog):
    """`confirmed`, `refused` and `parted` carry a PairRow."""

    confirmed = Signal(object)
    refused = Signal(object)
    parted = Signal(object)

    def __init__(
        self,
        run: Callable[[], ComparisonRun | None],
        made: Mapping[str, str],
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._made = [PairRow(head, base, made=True) for head, base in sorted(made.items())]
        self._proposed: list[PairRow] = []
        self.setWindowTitle(self.tr("Renamed and changed images"))
        self.resize(_SIZE)
        self.heading = QLabel(self.tr("Looking at the images that only one build has…"))
        self.hint = QLabel(self.tr("Only pairs that you confirm are compared. Undo takes each of them back."))
        self.browser = PairBrowser(run())
        self.progress = ProgressBar(theme)
        self.confirm_button = QPushButton(self.tr("Pair them"))
        self.refuse_button = QPushButton(self.tr("Not the same"))
        self.part_button = QPushButton(self.tr("Part them"))
        self.close_button = QPushButton(self.tr("Close"))
        self._dress()
        self._lay_out()
        self._connect()
        self._refresh()

    def show_progress(self, done: int, total: int) -> None:
        """Tell how many of how many images were looked at."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_proposals(self, proposals: Sequence[PairProposal]) -> None:
        """Show what was found."""
        self.progress.setVisible(False)
        self._proposed = [PairRow(each.head_name, each.base_name, each.confidence) for each in proposals]
        if proposals:
            self.heading.setText(self.tr("%Ln images may have been renamed and changed", "", len(proposals)))
        else:
            self.heading.setText(self.tr("No images look as if they had been renamed and changed"))
        self._refresh()
        self.browser.view.setFocus()

    def follow_comparison(self) -> None:
        """The comparison was made again, by other pairs perhaps."""
        self.browser.follow(self._run())

    def show_failure(self, sentence: str) -> None:
        """Tell why nothing could be found."""
        self.progress.setVisible(False)
        self.heading.setText(sentence)

    def done(self, result: int) -> None:
        """End the threads before the dialog goes."""
        self.browser.stop()
        super().done(result)

    def _dress(self) -> None:
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.confirm_button.setProperty("look", "primary")
        self.confirm_button.setDefault(True)
        for button in (self.refuse_button, self.part_button, self.close_button):
            button.setAutoDefault(False)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Progress"))
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        policy = self.browser.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.browser.setSizePolicy(policy)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.part_button)
        buttons.addWidget(self.refuse_button)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.heading)
        layout.addWidget(self.browser, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.browser.chosen.connect(self._on_chosen)
        self.confirm_button.clicked.connect(self._confirm)
        self.refuse_button.clicked.connect(self._refuse)
        self.part_button.clicked.connect(self._part)
        self.close_button.clicked.connect(self.reject)

    def _refresh(self) -> None:
        rows = [*self._proposed, *self._made]
        self.browser.setVisible(bool(rows))  # it takes the room it has also while it is hidden
        self.browser.show_rows(rows)
        self._on_chosen(self.browser.current)

    def _on_chosen(self, row: PairRow | None) -> None:
        proposed = row is not None and not row.made
        self.confirm_button.setVisible(row is None or proposed)
        self.confirm_button.setEnabled(proposed)
        self.refuse_button.setVisible(row is None or proposed)
        self.refuse_button.setEnabled(proposed)
        self.part_button.setVisible(row is not None and row.made)

    def _confirm(self) -> None:
        row = self.browser.current
        if row is not None and not row.made:
            self._proposed.remove(row)
            self._made.append(PairRow(row.head_name, row.base_name, made=True))
            self._refresh()
            self.confirmed.emit(row)

    def _refuse(self) -> None:
        row = self.browser.current
        if row is not None and not row.made:
            self._proposed.remove(row)
            self._refresh()
            self.refused.emit(row)

    def _part(self) -> None:
        row = self.browser.current
        if row is not None and row.made:
            self._made.remove(row)
            self._refresh()
            self.parted.emit(row)
