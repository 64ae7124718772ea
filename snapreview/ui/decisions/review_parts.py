"""Everything about deciding that a window has, put together."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.decisions.accepting import Accepting
from snapreview.ui.decisions.deciding import Deciding
from snapreview.ui.decisions.note_actions import NoteActions
from snapreview.ui.decisions.note_editing import NoteEditing
from snapreview.ui.decisions.notes_panel import NotesPanel
from snapreview.ui.decisions.reader_naming import ReaderNaming
from snapreview.ui.layout.panel_area import Panel
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.review_page import ReviewPage


class ReviewParts(QObject):
    """Adds the panels of a review to the page and carries out its actions."""

    def __init__(
        self,
        session: ReviewSession,
        page: ReviewPage,
        preferences: Preferences,
        theme: ThemeController,
        dialogs: Dialogs,
        actions: ActionSet,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.deciding = Deciding(session, page.sidebar, preferences, dialogs, actions, window)
        self.notes = NoteEditing(session, self)
        self.notes_panel = NotesPanel(self.notes, actions["pin-note"], theme)
        page.panels.add_panel(Panel(actions["notes"], self.notes_panel))
        self.note_actions = NoteActions(self.notes, page.viewer, page.panels, actions, self)
        self.accepting = Accepting(session, actions, window)
        self.naming = ReaderNaming(session.keeping, preferences, window)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return (
            self.deciding.commands() | self.note_actions.commands() | self.accepting.commands() | self.naming.commands()
        )

    def escape(self) -> bool:
        """Leave what Esc leaves. Returns False when there is nothing of it."""
        return self.note_actions.stop_pinning()

    def reflect(self) -> None:
        """Switch the actions on and off."""
        self.deciding.reflect()
        self.note_actions.reflect()
        self.accepting.reflect()
