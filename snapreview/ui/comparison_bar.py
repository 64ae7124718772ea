"""The small tool bar above a comparison: which builds are compared, and what to do with all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.review.opening_pair import ChosenBuilds
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.start.uri_words import pair_words


class ComparisonBar(QFrame):
    """Its buttons are the window's actions, so they share words, keys and whether they are possible."""

    def __init__(
        self,
        session: ReviewSession,
        swap: QAction,
        buttons: list[QAction],
        export: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparison-bar")
        self._base, self._head = ElidedLabel(self), ElidedLabel(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_3, SPACE_1 + 2, SPACE_3, SPACE_1 + 2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(_caption(self.tr("Base")))
        layout.addWidget(self._base)
        layout.addWidget(_button(swap, self))
        layout.addWidget(_caption(self.tr("Head")))
        layout.addWidget(self._head)
        layout.addStretch(1)
        for action in buttons:
            layout.addWidget(_button(action, self))
        layout.addWidget(_WordedButton(export, self))
        session.builds_chosen.connect(self._show_builds)
        self._show_builds(session.chosen)

    def _show_builds(self, chosen: ChosenBuilds) -> None:
        base, head = pair_words(chosen.base, chosen.head)
        for label, words, uri in ((self._base, base, chosen.base), (self._head, head, chosen.head)):
            label.show_text(words)
            label.setToolTip(uri)


class _WordedButton(QPushButton):
    """What all the looking was for: the only button of the bar with words."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setText(f" {self._action.text()}")  # the style puts no gap between sign and word
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(_tip(self._action))


def _caption(text: str) -> QLabel:
    caption = QLabel(text)
    caption.setProperty("role", "muted")
    caption.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return caption


def _button(action: QAction, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setDefaultAction(action)
    button.setIconSize(QSize(16, 16))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setToolTip(_tip(action))
    button.setAccessibleName(_words(action))
    return button


def _tip(action: QAction) -> str:
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{_words(action)} ({key})" if key else _words(action)


def _words(action: QAction) -> str:
    return action.text().rstrip("…")
