"""The history of an image, as a table."""

from functools import partial

from PySide6.QtWidgets import QWidget

from snapreview.model.image_name import displayable
from snapreview.model.review.decision import Verdict
from snapreview.session.image_history import HistoryEntry, image_history
from snapreview.ui.decisions.mark import Mark, mark_word
from snapreview.ui.decisions.table_dialog import TableDialog
from snapreview.ui.decisions.words import origin_text
from snapreview.ui.language.amounts import share_text
from snapreview.ui.language.moments import time_text
from snapreview.ui.language.words import status_title
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.review.review_keeping import ReviewKeeping


class HistoryDialog(TableDialog):
    """What became of one image in the comparisons kept on this machine."""

    def __init__(self, name: str, keeping: ReviewKeeping, parent: QWidget) -> None:
        super().__init__(parent)
        columns = (self.tr("Comparison"), self.tr("When"), self.tr("Result"), self.tr("Changed"), self.tr("Decision"))
        self.show_texts(
            self.tr("History of {name}").format(name=displayable(name)),
            self.tr("In the comparisons made on this machine in which it was not unchanged."),
            columns,
            self.tr("No comparison with a change of this image is kept yet."),
        )
        self._reading = True
        self.show_instead(self.tr("Reading…"))
        keeping.closing.connect(self._on_closing)
        keeping.read(self, partial(image_history, name=name), self._show_entries, self._show_trouble)

    def _show_entries(self, entries: tuple[HistoryEntry, ...]) -> None:
        self._reading = False
        self.show_rows(self._row(entry) for entry in entries)

    def _show_trouble(self, sentence: str) -> None:
        self._reading = False
        self.show_instead(sentence)

    def _on_closing(self) -> None:
        if self._reading:  # nothing will come any more
            self.reject()

    def _row(self, entry: HistoryEntry) -> tuple[str, ...]:
        appearance, decision = entry.appearance, entry.decision
        status = status_title(appearance.status) if appearance is not None else "–"
        share = share_text(appearance.ratio) if appearance is not None and appearance.ratio else "–"
        decided = mark_word(Mark.UNDECIDED)
        if decision is not None and decision.verdict is not Verdict.UNDECIDED:
            mark = Mark.APPROVED if decision.verdict is Verdict.APPROVED else Mark.REJECTED
            decided = ", ".join(filter(None, (mark_word(mark), isolated(decision.reader))))
        return origin_text(entry.review), time_text(entry.time), status, share, decided
