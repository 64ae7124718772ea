"""What is seen first: two places for two builds, and the pairs that were compared before."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from snapreview.settings import RecentPair, Settings
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.opening_pair import ChosenBuilds
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.start.build_slot import BuildSlot, Side
from snapreview.ui.start.dropped_builds import base_and_head, builds_in
from snapreview.ui.start.recent_pairs import RecentPairs

_WIDTH = 760
_LOGO = 44


class StartView(QScrollArea):
    """Signals: `open_requested`, `archive_requested` "base" or "head": the reader wants to look for a folder, for an
    archive; `browse_requested`.
    """

    open_requested = Signal(str)
    archive_requested = Signal(str)
    browse_requested = Signal()

    def __init__(
        self, session: ReviewSession, preferences: Preferences, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._theme = theme
        self.setAcceptDrops(True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._build()
        self._connect()
        self._dress()
        self._on_builds(session.chosen)
        self._on_settings(preferences.settings)

    def _build(self) -> None:
        self._logo = QLabel()
        title = QLabel(self.tr("Compare two builds of screenshots"))
        title.setProperty("role", "title")
        hint = QLabel(
            self.tr(
                "Drop two folders or archives anywhere in this window, open them one by one, "
                "or choose them on a server."
            )
        )
        hint.setWordWrap(True)
        hint.setProperty("role", "muted")
        self.slots: dict[Side, BuildSlot] = {
            "base": BuildSlot("base", self._theme),
            "head": BuildSlot("head", self._theme),
        }
        self.swap_button = QToolButton()
        self.swap_button.setToolTip(self.tr("Swap base and head (X)"))
        self.swap_button.setAccessibleName(self.tr("Swap base and head"))
        self.swap_button.setIconSize(QSize(20, 20))
        self.compare_button = QPushButton(self.tr("Compare"))
        self.compare_button.setProperty("look", "primary")
        self.compare_button.setMinimumSize(180, 36)
        self.browse_button = QPushButton(" " + self.tr("Browse server…"))
        self.browse_button.setMinimumHeight(36)
        self.browse_button.setIconSize(QSize(16, 16))
        self.recent = RecentPairs(self._theme)
        self._lay_out([self._logo, title, hint])

    def _lay_out(self, heading: list[QLabel]) -> None:
        builds = QHBoxLayout()
        builds.setSpacing(SPACE_3)
        builds.addWidget(self.slots["base"], 1)
        builds.addWidget(self.swap_button)
        builds.addWidget(self.slots["head"], 1)
        column = QVBoxLayout()
        column.setSpacing(SPACE_2)
        for label in heading:
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(SPACE_6)
        column.addLayout(builds)
        column.addSpacing(SPACE_4)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch()
        buttons.addWidget(self.browse_button)
        buttons.addWidget(self.compare_button)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addSpacing(SPACE_6)
        column.addWidget(self.recent)
        content = QWidget()
        content.setMaximumWidth(_WIDTH)
        content.setLayout(column)
        page = QWidget()
        around = QVBoxLayout(page)
        around.setContentsMargins(SPACE_6, SPACE_6 * 2, SPACE_6, SPACE_6)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(content, 100)
        middle.addStretch()
        around.addStretch(2)
        around.addLayout(middle)
        around.addStretch(3)
        self.setWidget(page)

    def _connect(self) -> None:
        session = self._session
        for slot in self.slots.values():
            slot.builds_dropped.connect(self._on_slot_drop)
            slot.open_requested.connect(self._on_open_requested)
            slot.archive_requested.connect(self._on_archive_requested)
            slot.cleared.connect(self._on_cleared)
        self.swap_button.clicked.connect(session.swap)
        self.compare_button.clicked.connect(session.compare)
        self.browse_button.clicked.connect(self.browse_requested)
        self.recent.chosen.connect(self._on_recent)
        session.builds_chosen.connect(self._on_builds)
        session.opening_changed.connect(self._on_opening)
        self._preferences.changed.connect(self._on_settings)
        self._theme.changed.connect(self._dress)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if builds_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        builds = builds_in(event.mimeData())
        if builds:
            event.acceptProposedAction()
            self.take_builds(builds)

    def take_builds(self, builds: list[str]) -> None:
        """Two builds become base and head; a single one goes to the place that is still free."""
        if len(builds) >= 2:
            base, head = base_and_head(*builds[:2])
            self._session.choose(base, head)
        elif not self._session.chosen.base:
            self._session.choose(base=builds[0])
        else:
            self._session.choose(head=builds[0])

    def _side_of(self, slot: object) -> Side:
        return "base" if slot is self.slots["base"] else "head"

    def _on_slot_drop(self, builds: list[str]) -> None:
        if len(builds) >= 2:
            self.take_builds(builds)
        elif self._side_of(self.sender()) == "base":
            self._session.choose(base=builds[0])
        else:
            self._session.choose(head=builds[0])

    def _on_open_requested(self) -> None:
        self.open_requested.emit(self._side_of(self.sender()))

    def _on_archive_requested(self) -> None:
        self.archive_requested.emit(self._side_of(self.sender()))

    def _on_cleared(self) -> None:
        if self._side_of(self.sender()) == "base":
            self._session.choose(base="")
        else:
            self._session.choose(head="")

    def _on_recent(self, pair: RecentPair) -> None:
        self._session.choose(pair.base, pair.head)
        self._session.compare()

    def _on_builds(self, chosen: ChosenBuilds) -> None:
        self.slots["base"].show_uri(chosen.base)
        self.slots["head"].show_uri(chosen.head)
        self._refresh_buttons()

    def _on_opening(self) -> None:
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        chosen, opening = self._session.chosen, self._session.opening
        self.compare_button.setEnabled(chosen.complete and not opening)
        self.compare_button.setText(self.tr("Reading…") if opening else self.tr("Compare"))
        self.swap_button.setEnabled(bool(chosen.base or chosen.head) and not opening)
        self.recent.setEnabled(not opening)
        self.browse_button.setEnabled(not opening)
        for slot in self.slots.values():
            slot.setEnabled(not opening)

    def _on_settings(self, settings: Settings) -> None:
        self.recent.show_pairs(settings.recent_pairs)

    def _dress(self) -> None:
        theme = self._theme.theme
        self._logo.setPixmap(icon("snapreview", theme.text).pixmap(QSize(_LOGO, _LOGO), self.devicePixelRatioF()))
        self.browse_button.setIcon(icon("server", theme.muted_text))
        self.swap_button.setIcon(icon("swap", theme.text))
