"""The bar below the picture: where the image stands, the keys that decide, and how far the review is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from snapreview.model.review.progress import ReviewProgress
from snapreview.model.review.standing import Standing
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.decisions.mark import Mark, mark_colour, mark_word, marks_of
from snapreview.ui.decisions.words import decision_text, withdrawn_text
from snapreview.ui.language.amounts import number_text
from snapreview.ui.language.moments import time_text
from snapreview.ui.language.words import status_word
from snapreview.ui.look.badges import Badge
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip
from snapreview.ui.review.review_session import ReviewSession

_PROGRESS_WIDTH = 96


class DecisionBar(QFrame):
    """Follows the session; its buttons are the window's actions."""

    def __init__(
        self,
        session: ReviewSession,
        actions: ActionSet,
        theme: ThemeController,
        header_badge: Badge,
        parent: QWidget | None = None,
    ) -> None:
        """`header_badge` tells the same above the picture."""
        super().__init__(parent)
        self.setObjectName("decision-bar")
        self.setAccessibleName(self.tr("Review"))
        self._session = session
        self._theme = theme
        self._badge = Badge(theme)
        self._header_badge = header_badge
        self._details = ElidedLabel(self)
        self._details.setProperty("role", "muted")
        self._lock = QPushButton(self)
        self._lock.setProperty("look", "small")
        self._lock_action = actions["review-mode"]
        self._progress = ProgressBar(theme, self)
        self._progress.setFixedWidth(_PROGRESS_WIDTH)
        self._reviewed = QLabel(self)
        self._reviewed.setProperty("role", "muted")
        self.reject_button = _DecisionButton(actions["decide-reject"], Mark.REJECTED, theme, self)
        self.approve_button = _DecisionButton(actions["decide-approve"], Mark.APPROVED, theme, self)
        self._has_progress = self._has_standing = False
        self._lay_out()
        self._connect()
        self.refresh()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_3, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._badge)
        layout.addWidget(self._details, 1)
        layout.addWidget(self._lock)
        layout.addWidget(self._reviewed)
        layout.addWidget(self._progress)
        layout.addSpacing(SPACE_2)
        layout.addWidget(self.reject_button)
        layout.addWidget(self.approve_button)

    def _connect(self) -> None:
        session = self._session
        session.current_changed.connect(self._show_standing)
        for signal in (session.standings.changed, session.opened, session.renewed, session.closed, self._theme.changed):
            signal.connect(self.refresh)
        self._lock.clicked.connect(self._lock_action.trigger)
        self._lock_action.changed.connect(self._show_lock)

    def refresh(self) -> None:
        """Show where the current image stands and how far the review is."""
        self._show_standing()
        self._show_progress(self._session.standings.progress)
        self._show_lock()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Where there is little room the progress goes first, then the lock: the list and a key say the same."""
        needed = [widget.sizeHint().width() + SPACE_2 for widget in (self.reject_button, self.approve_button)]
        left = self.width() - sum(needed) - self._badge.sizeHint().width() - 2 * SPACE_4 - SPACE_2
        self._badge.setVisible(self._has_standing and left >= SPACE_4)
        left -= self._details.minimumSizeHint().width()
        self._details.setVisible(left >= 0)
        self._lock.setVisible(self._lock_action.isEnabled() and left >= self._lock.sizeHint().width() + SPACE_2)
        left -= self._lock.sizeHint().width() + SPACE_2
        shown = self._has_progress and left >= self._reviewed.sizeHint().width() + _PROGRESS_WIDTH + 2 * SPACE_2
        self._reviewed.setVisible(shown)
        self._progress.setVisible(shown)

    def _show_standing(self) -> None:
        session, theme = self._session, self._theme.theme
        book, name = session.keeping.book, session.current
        result = session.results.get(name) if name is not None else None
        self._has_standing = book is not None and result is not None
        if book is None or name is None or result is None:
            self._header_badge.hide()
            self._details.show_text("")
            return
        standing, decision = session.standings.of(name), session.standings.decision(name)
        marks = marks_of(standing, decision)
        for button, verdict in ((self.approve_button, Standing.APPROVED), (self.reject_button, Standing.REJECTED)):
            button.show_given(standing is verdict)
        if not marks:
            self._header_badge.hide()
            self._details.show_text("")
            self._badge.show_badge(self.tr("No decision needed"))
            return
        for badge in (self._badge, self._header_badge):
            badge.show_badge(mark_word(marks[0]), marks[0], mark_colour(marks[0], theme))
        self._header_badge.setVisible(marks[0] is not Mark.UNDECIDED)
        self._details.show_text(self._details_of(name))
        self._details.setToolTip(plain_tool_tip(self._details.text()))

    def _details_of(self, name: str) -> str:
        book, standings = self._session.keeping.book, self._session.standings
        decision = standings.decision(name)
        if decision is not None:
            return decision_text(decision)
        rule = book.accepted_by(name, standings.signatures.get(name, "")) if book is not None else None
        if rule is not None:
            words = self.tr("{reason} · by {reader} until {time}")
            return words.format(reason=rule.reason, reader=rule.reader, time=time_text(rule.expires_at))
        withdrawn = book.withdrawn(name) if book is not None else None
        return "" if withdrawn is None else withdrawn_text(withdrawn)

    def _show_progress(self, progress: ReviewProgress) -> None:
        self._has_progress = progress.total > 0
        words = self.tr("Reviewed {reviewed} of {total}")
        self._reviewed.setText(words.format(reviewed=number_text(progress.reviewed), total=number_text(progress.total)))
        self._progress.show_progress(progress.reviewed, max(progress.total, 1))
        self._progress.setAccessibleName(self._reviewed.text())
        left = [f"{number_text(count)} {status_word(status)}" for status, count in progress.undecided.items()]
        tip = self.tr("Undecided: {images}").format(images=", ".join(left)) if left else self.tr("Nothing is left")
        for widget in (self._reviewed, self._progress):
            widget.setToolTip(tip)

    def _show_lock(self) -> None:
        action, theme = self._lock_action, self._theme.theme
        self._give_way()
        on = action.isChecked()
        self._lock.setText(self.tr(" Review mode is on") if on else self.tr(" Keys do not decide"))
        self._lock.setIcon(icon("mark-approved" if on else "lock", theme.success if on else theme.warning))
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._lock.setToolTip(self.tr("Switch the review mode on or off ({key})").format(key=key))


class _DecisionButton(QPushButton):
    """An action's button with words, key and the colour of its verdict; pressed in while that verdict is given."""

    def __init__(self, action: QAction, mark: Mark, theme: ThemeController, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._mark = mark
        self._theme = theme
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def show_given(self, given: bool) -> None:
        """Whether the image shown has this verdict."""
        self.setChecked(given)

    def _on_clicked(self) -> None:
        self.setChecked(not self.isChecked())  # what is shown is what is decided, not what was clicked
        self._action.trigger()

    def _follow(self) -> None:
        key = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self._action.text()
        self.setText(f" {words}")
        self.setIcon(icon(self._mark, mark_colour(self._mark, self._theme.theme)))
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(f"{words} ({key})")
        self.setAccessibleName(words)
