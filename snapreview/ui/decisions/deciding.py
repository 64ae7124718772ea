"""What the reader decides in the window: for one image, several, a group, all that is shown; undoing; going on."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from snapreview.model.review.change import ReviewChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.same_change import near_misses
from snapreview.model.review.standing import NEEDS_REVIEW, Standing
from snapreview.session.review_book import ReviewBook
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.decisions.group_preview import GroupPreview
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.decisions.words import change_name
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.sidebar import Sidebar

_Act = Callable[[ReviewBook, list[str]], ReviewChange | None]

_NEEDS_REVIEW = frozenset({Mark.UNDECIDED})
_VERDICTS = {"approve": Verdict.APPROVED, "reject": Verdict.REJECTED, "take-back": Verdict.UNDECIDED}


class Deciding(QObject):
    """Carries out the actions of the menu “Review” that decide, undo and filter, and reflects what is possible."""

    def __init__(
        self,
        session: ReviewSession,
        sidebar: Sidebar,
        preferences: Preferences,
        dialogs: Dialogs,
        actions: ActionSet,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._sidebar = sidebar
        self._preferences = preferences
        self._dialogs = dialogs
        self._actions = actions
        self._window = window
        self._review_mode = False
        session.current_changed.connect(self.reflect)
        session.standings.changed.connect(self.reflect)
        session.keeping.storing_changed.connect(self.reflect)
        preferences.changed.connect(self.reflect)
        sidebar.marks_changed.connect(self._reflect_marks)
        sidebar.grouping_changed.connect(actions["group-changes"].setChecked)

    @property
    def locked(self) -> bool:
        """True while keys do not decide: that is wanted in review mode only, and it is off."""
        return self._preferences.settings.guarded_decisions and not self._review_mode

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        commands: dict[str, Callable[[], object]] = {
            "undo": self._session.keeping.undo,
            "redo": self._session.keeping.redo,
            "group-changes": self._sidebar.toggle_grouping,
            "next-undecided": self._show_next_undecided,
            "review-mode": self._toggle_review_mode,
            "guard-decisions": self._toggle_guard,
        }
        for word, verdict in _VERDICTS.items():
            commands[f"decide-{word}"] = partial(self._decide_chosen, verdict)
            commands[f"decide-{word}-group"] = partial(self._decide_group, verdict)
            commands[f"decide-{word}-all"] = partial(self._decide_all, verdict)
        chips = self._sidebar.decision_chips
        return commands | {mark_action(mark): partial(chips.toggle, mark) for mark in Mark}

    # Deciding

    def decide(self, names: Iterable[str], verdict: Verdict) -> None:
        """Decide on those of the images that need a decision. Goes on to the next undecided image where only such
        are listed.
        """
        self._decide_by(names, verdict, lambda book, images: book.decide(images, verdict))

    def toggle(self, names: Iterable[str], verdict: Verdict) -> None:
        """Like `decide`, but the same verdict again takes it back, as keys and buttons do."""
        self._decide_by(names, verdict, lambda book, images: book.toggle(images, verdict))

    def _decide_by(self, names: Iterable[str], verdict: Verdict, act: _Act) -> None:
        images = self._decidable(names)
        if images and not self.locked:
            self._decide_images(images, verdict, act)

    def _decide_images(self, images: list[str], verdict: Verdict, act: _Act) -> None:
        going_on = self._sidebar.query.marks == _NEEDS_REVIEW and verdict is not Verdict.UNDECIDED
        following = self._next_undecided(frozenset(images)) if going_on else None
        go_on = partial(self._go_on, self._session.current, following)
        self._session.keeping.change(lambda book: act(book, images), len(images), go_on)

    def _go_on(self, current: str | None, following: str | None, change: ReviewChange) -> None:
        """Unless the reader has gone on meanwhile: very many decisions take a while."""
        if self._session.current != current:
            return
        self._sidebar.list.unselect()
        if following is not None and current in change.decisions:
            self._session.show(following)

    def _decide_chosen(self, verdict: Verdict) -> None:
        current = self._session.current
        several = self._sidebar.list.selected_names
        if not several and self._sidebar.list.stands_for_several and self._preview_same(verdict):
            return
        self.toggle(several or (() if current is None else (current,)), verdict)

    def _decide_group(self, verdict: Verdict) -> None:
        if not (self._sidebar.query.by_change and self._preview_same(verdict)):
            self.toggle(self._group_of_current(), verdict)

    def _preview_same(self, verdict: Verdict) -> bool:
        """Show what has the same change as the current image before it is decided. Returns False when nothing has."""
        session, current = self._session, self._session.current
        signatures = session.standings.signatures
        signature = signatures.get(current or "")
        shown = [name for name in self._sidebar.matching_names() if signatures.get(name) == signature]
        members = self._decidable(shown) if signature else []
        if len(members) < 2 or self.locked:
            return False
        details = session.signatures.details
        family = [name for name, other in signatures.items() if other == signature]
        preview = GroupPreview(
            tuple(members), near_misses(family, details), verdict, self._sidebar.pictures_of(members), self._window
        )
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.decided.connect(self.decide)
        preview.open()
        return True

    def _decide_all(self, verdict: Verdict) -> None:
        images = self._decidable(self._sidebar.matching_names())
        if self.locked or not images or not self._confirmed(verdict, len(images)):
            return
        self._decide_images(images, verdict, lambda book, images: book.decide(images, verdict))

    def _decidable(self, names: Iterable[str]) -> list[str]:
        results, book = self._session.results, self._session.keeping.book
        if book is None:
            return []
        seen = book.seen
        return [name for name in names if name in seen and name in results and results[name].status in NEEDS_REVIEW]

    def _group_of_current(self) -> list[str]:
        """The images of the current one's group and category that the filters leave."""
        results, current = self._session.results, self._session.current
        if current is None or current not in results:
            return []
        groups = {image.name: image.group for image in self._session.images}
        status = results[current].status
        return [
            name
            for name in self._sidebar.matching_names()
            if groups[name] == groups[current] and results[name].status is status
        ]

    def _confirmed(self, verdict: Verdict, count: int) -> bool:
        title, question, yes = {
            Verdict.APPROVED: (
                self.tr("Approve everything shown"),
                self.tr("Approve all %Ln images that the list shows?", "", count),
                self.tr("Approve"),
            ),
            Verdict.REJECTED: (
                self.tr("Reject everything shown"),
                self.tr("Reject all %Ln images that the list shows?", "", count),
                self.tr("Reject"),
            ),
            Verdict.UNDECIDED: (
                self.tr("Take everything back"),
                self.tr("Take back the decisions on all %Ln images that the list shows?", "", count),
                self.tr("Take back"),
            ),
        }[verdict]
        return self._dialogs.confirm(self._window, title, question, yes)

    # Going on

    def _show_next_undecided(self) -> None:
        following = self._next_undecided(frozenset(filter(None, (self._session.current,))))
        if following is not None:
            self._session.show(following)

    def _next_undecided(self, besides: frozenset[str]) -> str | None:
        """The undecided image after the current one in the list, else the first of all."""
        arrangement, standings = self._sidebar.list.arrangement, self._session.standings
        rows, start = arrangement.rows, arrangement.position_of_name.get(self._session.current or "", 0)
        for position in chain(range(start, len(rows)), range(start)):
            row = rows[position]
            if not isinstance(row, ImageRow) or row.name in besides:
                continue
            if standings.of(row.name) is Standing.UNDECIDED:
                return row.name
        return None

    # Review mode

    def _toggle_review_mode(self) -> None:
        self._review_mode = not self._review_mode
        self.reflect()

    def _toggle_guard(self) -> None:
        settings = self._preferences.settings
        self._preferences.take(replace(settings, guarded_decisions=not settings.guarded_decisions))

    # What is possible

    def reflect(self) -> None:
        """Switch actions on and off, and name what would be undone."""
        actions, session = self._actions, self._session
        guarded = self._preferences.settings.guarded_decisions
        book = session.keeping.book
        opened = session.run is not None and book is not None
        storing = session.keeping.storing
        deciding = opened and not self.locked and not storing
        for word in _VERDICTS:
            for scope in ("", "-group", "-all"):
                actions[f"decide-{word}{scope}"].setEnabled(deciding)
        actions["next-undecided"].setEnabled(opened)
        actions["guard-decisions"].setChecked(guarded)
        actions["review-mode"].setEnabled(guarded and opened)
        actions["review-mode"].setChecked(guarded and self._review_mode)
        undo, redo = (book.next_undo, book.next_redo) if book is not None else (None, None)
        actions["undo"].setEnabled(undo is not None and not storing)
        actions["undo"].setText(self.tr("Undo {change}").format(change=change_name(undo)) if undo else self.tr("Undo"))
        actions["redo"].setEnabled(redo is not None and not storing)
        actions["redo"].setText(self.tr("Redo {change}").format(change=change_name(redo)) if redo else self.tr("Redo"))

    def _reflect_marks(self, selected: frozenset[Mark]) -> None:
        for mark in Mark:
            self._actions[mark_action(mark)].setChecked(mark in selected)


def mark_action(mark: Mark) -> str:
    """The action that filters by a mark."""
    return f"show-{mark}"
