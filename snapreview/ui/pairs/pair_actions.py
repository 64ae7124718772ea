"""What the window does to pair images of different names."""

from collections.abc import Callable
from difflib import SequenceMatcher

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.session.comparison_run import ComparisonRun
from snapreview.settings import effective_worker_count
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.pairs.hand_pair_dialog import HandPairDialog
from snapreview.ui.pairs.pair_list_model import PairRow
from snapreview.ui.pairs.proposals_dialog import ProposalsDialog
from snapreview.ui.pairs.proposer import Proposer
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession

_ONLY_IN_BASE = frozenset({Pairing.REMOVED, Pairing.SKIPPED})


class PairActions(QObject):
    """Carries out its actions for one window. Pairs are kept in the review: they can be undone like a decision."""

    def __init__(
        self, session: ReviewSession, preferences: Preferences, theme: ThemeController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._preferences = preferences
        self._theme = theme
        self._window = window
        self.proposer = Proposer(self)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"find-pairs": self.find_pairs, "pair-with": self.pair_by_hand, "unpair": self.unpair}

    def reflect(self, actions: ActionSet) -> None:
        """Enable what is possible now."""
        kept = self._session.run is not None and self._session.keeping.book is not None
        entry = self._current()
        actions["find-pairs"].setEnabled(kept)
        actions["pair-with"].setEnabled(kept and entry is not None and self._is_alone(entry))
        actions["unpair"].setEnabled(kept and entry is not None and self._is_paired(entry))

    def find_pairs(self) -> ProposalsDialog | None:
        """Look for likely pairs, and show them one after another."""
        run, book = self._session.run, self._session.keeping.book
        if run is None or book is None:
            return None
        dialog = ProposalsDialog(lambda: self._session.run, book.review.pairs, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._pair)
        dialog.refused.connect(self._refuse)
        dialog.parted.connect(self._part)
        dialog.finished.connect(self.proposer.cancel)
        self._session.renewed.connect(dialog.follow_comparison)
        self.proposer.proposed.connect(dialog.show_proposals)
        self.proposer.progressed.connect(dialog.show_progress)
        self.proposer.failed.connect(dialog.show_failure)
        workers = effective_worker_count(self._preferences.settings)
        self.proposer.start(run, book.review.refused_pairs, workers)
        dialog.open()
        return dialog

    def pair_by_hand(self) -> HandPairDialog | None:
        """Let the reader choose a partner for the image shown."""
        run, entry = self._session.run, self._current()
        if run is None or entry is None or not self._is_alone(entry):
            return None
        dialog = HandPairDialog(run, entry.name, _candidates(run, entry), self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.confirmed.connect(self._pair)
        dialog.open()
        return dialog

    def unpair(self) -> None:
        """Part the pair shown."""
        entry = self._current()
        if entry is not None and self._is_paired(entry):
            self._session.keeping.act(lambda book: book.unpair_images(entry.name))

    def stop(self) -> None:
        """End all threads; the window is about to go."""
        self.proposer.stop()

    def _current(self) -> PlanEntry | None:
        run, name = self._session.run, self._session.current
        return run.plan.entries.get(name) if run is not None and name is not None else None

    def _is_alone(self, entry: PlanEntry) -> bool:
        return entry.pairing is Pairing.ADDED or entry.pairing in _ONLY_IN_BASE

    def _is_paired(self, entry: PlanEntry) -> bool:
        book = self._session.keeping.book
        return book is not None and entry.name in book.review.pairs and entry.pairing is Pairing.RENAMED

    def _pair(self, row: PairRow) -> None:
        if self._session.current == row.base_name:
            self._session.show(row.head_name)  # the pair stands under this name
        self._session.keeping.act(lambda book: book.pair_images(row.head_name, row.base_name))

    def _refuse(self, row: PairRow) -> None:
        self._session.keeping.act(lambda book: book.refuse_pair(row.head_name, row.base_name))

    def _part(self, row: PairRow) -> None:
        self._session.keeping.act(lambda book: book.unpair_images(row.head_name))


def _candidates(run: ComparisonRun, entry: PlanEntry) -> list[PairRow]:
    """Every image it could be paired with, the likeliest name first."""
    added = entry.pairing is Pairing.ADDED
    matcher: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
    matcher.set_seq2(entry.name)  # the costly side, remembered by the matcher
    scored = []
    for other in run.plan.entries.values():
        if other.pairing in _ONLY_IN_BASE if added else other.pairing is Pairing.ADDED:
            matcher.set_seq1(other.name)
            row = PairRow(*((entry.name, other.name) if added else (other.name, entry.name)), candidate=other.name)
            scored.append((-matcher.ratio(), other.name, row))
    return [row for _, _, row in sorted(scored)]
