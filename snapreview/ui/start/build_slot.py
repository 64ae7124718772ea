"""The place for one build on the start view: drop it there, or choose a folder or an archive."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, faded, tinted
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.start.dropped_builds import builds_in
from snapreview.ui.start.uri_words import folder_words

Side = Literal["base", "head"]

_ICON = 40
_RADIUS = 10


@dataclass(frozen=True, slots=True)
class _SideWords:
    """What is written for one side; whole phrases, because languages join words differently."""

    side: str
    meaning: str
    open: str
    open_archive: str
    take_back: str


class BuildSlot(QWidget):
    """Shows the build chosen for one side.

    Signals: `open_requested`, `archive_requested`; `cleared`; `builds_dropped` list of uris.
    """

    open_requested = Signal()
    archive_requested = Signal()
    cleared = Signal()
    builds_dropped = Signal(object)

    def __init__(self, side: Side, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._theme = theme
        self._words = self._side_words()
        self._uri = ""
        self._hovering = False
        self.setAcceptDrops(True)
        self.setMinimumSize(260, 240)
        self._sign = QLabel(self)
        self._title = QLabel(self._words.side, self)
        self._title.setProperty("role", "heading")
        self._name = ElidedLabel(self)
        self._place = ElidedLabel(self)
        self._place.setProperty("role", "muted")
        self._open = QPushButton(self)
        self._open.clicked.connect(self.open_requested)
        self._archive = QPushButton(self.tr("Archive…"), self)
        self._archive.setProperty("look", "quiet")
        self._archive.setAccessibleName(self._words.open_archive)
        self._archive.clicked.connect(self.archive_requested)
        self._clear = QToolButton(self)
        self._clear.setToolTip(self.tr("Take this choice back"))
        self._clear.setAccessibleName(self._words.take_back)
        self._clear.setIconSize(QSize(14, 14))
        self._clear.clicked.connect(self.cleared)
        unmoved = self._clear.sizePolicy()
        unmoved.setRetainSizeWhenHidden(True)
        self._clear.setSizePolicy(unmoved)
        self._lay_out()
        self.show_uri("")
        theme.changed.connect(self._dress)

    def _side_words(self) -> "_SideWords":
        if self._side == "base":
            return _SideWords(
                side=self.tr("Base"),
                meaning=self.tr("The screenshots as they were"),
                open=self.tr("Open base…"),
                open_archive=self.tr("Open an archive as base"),
                take_back=self.tr("Take back the base"),
            )
        return _SideWords(
            side=self.tr("Head"),
            meaning=self.tr("The screenshots as they are now"),
            open=self.tr("Open head…"),
            open_archive=self.tr("Open an archive as head"),
            take_back=self.tr("Take back the head"),
        )

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._name.setAlignment(centre)
        self._place.setAlignment(centre)
        top = QHBoxLayout()
        top.addSpacing(self._clear.sizeHint().width())
        top.addStretch()
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_1)
        layout.addLayout(top)
        layout.addStretch()
        layout.addWidget(self._sign, 0, centre)
        layout.addSpacing(SPACE_2)
        layout.addWidget(self._name, 0, centre)
        layout.addWidget(self._place, 0, centre)
        layout.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_1)
        buttons.addStretch()
        buttons.addWidget(self._open)
        buttons.addWidget(self._archive)
        buttons.addStretch()
        layout.addLayout(buttons)

    def show_uri(self, uri: str) -> None:
        """Show the build with this uri, "" for none."""
        self._uri = uri
        hint = self.tr("Drop a folder or a .zip archive here")
        name, place = folder_words(uri) if uri else (self._words.meaning, hint)
        self._name.show_text(name)
        font = self._name.font()
        font.setWeight(QFont.Weight.DemiBold if uri else QFont.Weight.Normal)
        self._name.setFont(font)
        self._place.show_text(place)
        self._open.setText(self.tr("Choose another…") if uri else self._words.open)
        self._clear.setVisible(bool(uri))
        self._dress()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if builds_in(event.mimeData()):
            event.acceptProposedAction()
            self._set_hovering(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_hovering(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_hovering(False)
        builds = builds_in(event.mimeData())
        if builds:
            event.acceptProposedAction()
            self.builds_dropped.emit(builds)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(self._uri)
        line = theme.accent if self._hovering else theme.border if chosen else theme.muted_text
        pen = QPen(faded(line, 1.0 if chosen or self._hovering else 0.55), 1.5 if self._hovering else 1)
        if not chosen:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(tinted(theme.accent, theme) if self._hovering else theme.panel))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)

    def _set_hovering(self, hovering: bool) -> None:
        self._hovering = hovering
        self.update()

    def _dress(self) -> None:
        theme = self._theme.theme
        sign = icon(f"open-{self._side}" if self._uri else "drop-zone", theme.accent if self._uri else theme.muted_text)
        self._sign.setPixmap(sign.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self._clear.setIcon(icon("close", theme.muted_text))
        self.update()
