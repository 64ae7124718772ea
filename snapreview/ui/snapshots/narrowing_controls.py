"""Tags as chips, a field for the share of changed pixels, and the equal change that is looked for: below the search."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from snapreview.ui.language.amounts import share_text
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.flow_layout import FlowLayout
from snapreview.ui.look.theme import SPACE_1, SPACE_2
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.threshold_text import read_diff_threshold
from snapreview.ui.snapshots.narrowing import NO_NARROWING, Narrowing

_CHIPS_PER_KEY = 12
_GREATEST_HEIGHT = 230
_SHARE_WIDTH = 90
_LEAST_SHARE_WIDTH = 60


class NarrowingControls(QScrollArea):
    """`narrowing_changed` carries the new Narrowing whenever the reader chose another."""

    narrowing_changed = Signal(object)

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrowing = NO_NARROWING
        self._chips: dict[tuple[str, str], FilterChip] = {}
        self._content = QWidget()
        self._tags = QWidget()
        self._tag_rows = QVBoxLayout(self._tags)
        self._share = QLineEdit()
        self._change = QPushButton()
        self.setObjectName("narrowing")
        self.setAccessibleName(self.tr("More filters"))
        self._build()

    @property
    def narrowing(self) -> Narrowing:
        """What is chosen."""
        return self._narrowing

    def show_tags(self, counts: Mapping[str, Mapping[str, int]]) -> None:
        """Offer these tags: counts of images by value by key."""
        while (item := self._tag_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._chips = {}
        for key, values in counts.items():
            self._tag_rows.addWidget(self._row_of(key, values))
        self._reflect()
        self.updateGeometry()

    def show_counts(self, counts: Mapping[tuple[str, str], int]) -> None:
        """How many images each tag would leave under the other filters in force; none where it is missing."""
        for tag, chip in self._chips.items():
            chip.set_count(counts.get(tag, 0))

    def sizeHint(self) -> QSize:
        """As high as what is in it, but not so high that no list is left."""
        content = self._content
        height = content.heightForWidth(self.width()) if content.hasHeightForWidth() else content.sizeHint().height()
        return QSize(super().sizeHint().width(), min(height, _GREATEST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def take(self, narrowing: Narrowing) -> None:
        """Choose this."""
        if narrowing == self._narrowing:
            return
        self._narrowing = narrowing
        self._reflect()
        self.narrowing_changed.emit(narrowing)

    def _build(self) -> None:
        self._tag_rows.setContentsMargins(0, 0, 0, 0)
        self._tag_rows.setSpacing(SPACE_2)
        share_name = QLabel(self.tr("Changed more than"))
        share_name.setProperty("role", "muted")
        share_name.setBuddy(self._share)
        self._share.setPlaceholderText(share_text(0.01))
        self._share.setAccessibleName(self.tr("Changed more than"))
        self._share.setToolTip(self.tr("A share such as 1 %, or a ratio such as 0.01. Empty for all."))
        self._share.setMaximumWidth(_SHARE_WIDTH)
        self._share.setMinimumWidth(_LEAST_SHARE_WIDTH)
        self._share.textChanged.connect(self._on_share)
        self._change.setProperty("look", "small")
        self._change.setText(self.tr("Show all changes, not only equal ones"))
        self._change.clicked.connect(self._forget_change)
        share = QHBoxLayout()
        share.addWidget(share_name)
        share.addStretch(1)
        share.addWidget(self._share)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, SPACE_1, 0)
        layout.setSpacing(SPACE_2)
        layout.addLayout(share)
        layout.addWidget(self._change)
        layout.addWidget(self._tags)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._reflect()

    def _row_of(self, key: str, values: Mapping[str, int]) -> QWidget:
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        name = QLabel(key)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "small")
        layout.addWidget(name)
        chips = QWidget()
        flow = FlowLayout(SPACE_1 + 2, chips)
        for value, count in list(values.items())[:_CHIPS_PER_KEY]:
            flow.addWidget(self._chip(key, value, count))
        layout.addWidget(chips)
        return row

    def _chip(self, key: str, value: str, count: int) -> FilterChip:
        meaning = self.tr("Show only images with {key}: {value}").format(key=key, value=value)
        chip = FilterChip(value, "tag", meaning, self._theme)
        chip.set_count(count)
        chip.clicked.connect(partial(self._toggle, key, value))
        self._chips[key, value] = chip
        return chip

    def _toggle(self, key: str, value: str, _checked: bool = False) -> None:
        self.take(self._narrowing.with_tag(key, value))

    def _on_share(self, text: str) -> None:
        try:
            above = read_diff_threshold(text)
        except ValueError:
            self._mark_wrong(wrong=True)
            return
        self._mark_wrong(wrong=False)
        self.take(replace(self._narrowing, above=above))

    def _mark_wrong(self, *, wrong: bool) -> None:
        if bool(self._share.property("wrong")) is not wrong:
            self._share.setProperty("wrong", wrong)
            self._share.style().unpolish(self._share)
            self._share.style().polish(self._share)

    def _forget_change(self) -> None:
        self.take(replace(self._narrowing, change="", names=frozenset()))

    def _reflect(self) -> None:
        for tag, chip in self._chips.items():
            chip.setChecked(tag in self._narrowing.tags)
        if not self._share.hasFocus():
            above = self._narrowing.above
            self._share.blockSignals(True)
            self._share.setText("" if above is None else f"{above * 100:.6g} %")
            self._share.blockSignals(False)
        self._change.setVisible(bool(self._narrowing.change))
