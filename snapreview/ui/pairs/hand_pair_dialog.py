"""Pairing one image by hand: with which of those that only the other build has?"""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.pairs.pair_browser import PairBrowser
from snapreview.ui.pairs.pair_list_model import PairRow
from snapreview.ui.snapshots.search_box import SearchBox

_SIZE = QSize(980, 560)


class HandPairDialog(QDialog):
    """`confirmed` carries the PairRow that the reader chose; `candidates` come likeliest first."""

    confirmed = Signal(object)

    def __init__(
        self,
        run: ComparisonRun,
        name: str,
        candidates: Sequence[PairRow],
        theme: ThemeController,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._candidates = tuple(candidates)
        self.setWindowTitle(self.tr("Pair by hand"))
        self.resize(_SIZE)
        self.heading = QLabel(self.tr("Which image is {name} in the other build?").format(name=displayable(name)))
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.search_box = SearchBox()
        self.search_box.setPlaceholderText(self.tr("Search names"))
        self.search_box.setAccessibleName(self.tr("Search names"))
        self.search_box.dress(theme.theme)
        self.browser = PairBrowser(run)
        self.pair_button = QPushButton(self.tr("Pair them"))
        self.pair_button.setProperty("look", "primary")
        self.pair_button.setDefault(True)
        self.close_button = QPushButton(self.tr("Cancel"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.search_box.textChanged.connect(self._filter)
        self.browser.chosen.connect(lambda row: self.pair_button.setEnabled(row is not None))
        self.pair_button.clicked.connect(self._confirm)
        self.close_button.clicked.connect(self.reject)
        self._filter("")

    def done(self, result: int) -> None:
        """End the threads before the dialog goes."""
        self.browser.stop()
        super().done(result)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.pair_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.heading)
        layout.addWidget(self.search_box)
        layout.addWidget(self.browser, 1)
        layout.addLayout(buttons)

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        names = ((row, f"{row.head_name}\n{row.base_name}".casefold()) for row in self._candidates)
        self.browser.show_rows([row for row, name in names if all(word in name for word in words)])

    def _confirm(self) -> None:
        row = self.browser.current
        if row is not None:
            self.confirmed.emit(row)
            self.accept()
