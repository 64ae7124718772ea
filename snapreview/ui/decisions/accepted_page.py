"""The page of accepted changes: every rule with reason, end, count and last use, so that stale ones show."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.store.accepted_uses import NO_USE, RuleUse
from snapreview.ui.decisions.accept_dialog import AcceptDialog
from snapreview.ui.decisions.table_dialog import TableDialog
from snapreview.ui.language.amounts import number_text
from snapreview.ui.language.moments import time_text
from snapreview.ui.review.review_keeping import ReviewKeeping


class AcceptedPage(TableDialog):
    """Follows the review; `now` gives seconds since 1970, UTC."""

    def __init__(self, keeping: ReviewKeeping, now: Callable[[], float], parent: QWidget) -> None:
        super().__init__(parent)
        columns = (
            self.tr("Reason"),
            self.tr("Images"),
            self.tr("By"),
            self.tr("Until"),
            self.tr("Used"),
            self.tr("Last used"),
        )
        self.show_texts(
            self.tr("Accepted changes"),
            self.tr("Rules that accept one exact change, in all reviews. What they accept stays listed as such."),
            columns,
            self.tr("No rule accepts a change yet. Such rules are made in the Review menu."),
        )
        self._keeping = keeping
        self._now = now
        self._rules: list[AcceptedChange] = []
        self._uses: Mapping[str, RuleUse] | None = None  # while nobody knows yet
        self.edit_button = QPushButton(self.tr("Edit…"), self)
        self.delete_button = QPushButton(self.tr("Delete"), self)
        for button in (self.edit_button, self.delete_button):
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.edit_button.clicked.connect(self._edit)
        self.delete_button.clicked.connect(self._delete)
        self.table.itemSelectionChanged.connect(self._reflect)
        keeping.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the rules as they are now, and how often they were used as soon as that is read."""
        self._show_rules()
        self._keeping.read(self, lambda store: store.accepted_uses.by_rule(), self._show_uses, self._keeping.warn)

    def _show_uses(self, uses: Mapping[str, RuleUse]) -> None:
        self._uses = uses
        self._show_rules()

    def _show_rules(self) -> None:
        book = self._keeping.book
        rules = book.review.accepted.values() if book is not None else ()
        self._rules = sorted(rules, key=lambda rule: rule.expires_at)
        self.show_rows(map(self._row, self._rules))
        self._reflect()

    def _row(self, rule: AcceptedChange) -> tuple[str, ...]:
        until = time_text(rule.expires_at)
        if rule.expires_at <= self._now():
            until = self.tr("{time} (expired)").format(time=until)
        return rule.reason, rule.pattern, rule.reader, until, *self._use_texts(rule)

    def _use_texts(self, rule: AcceptedChange) -> tuple[str, str]:
        if self._uses is None:
            return "…", "…"
        use = self._uses.get(rule.identity, NO_USE)
        return number_text(use.count), time_text(use.last_used_at) if use.count else self.tr("never")

    def _chosen(self) -> AcceptedChange | None:
        row = self.table.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _edit(self) -> None:
        rule = self._chosen()
        if rule is None:
            return
        dialog = AcceptDialog([(rule.pattern, rule.pattern)], self, rule.reason, rule.expires_at)
        dialog.setWindowTitle(self.tr("Edit the accepted change"))

        def save(pattern: str, reason: str, end: float) -> None:
            edited = replace(rule, pattern=pattern, reason=reason, expires_at=end)
            self._keeping.act(lambda book: book.edit_accepted(edited))

        dialog.accepted_wanted.connect(save)
        dialog.open()

    def _delete(self) -> None:
        rule = self._chosen()
        if rule is not None:
            self._keeping.act(lambda book: book.delete_accepted(rule.identity))

    def _reflect(self) -> None:
        chosen = self._chosen() is not None
        self.edit_button.setEnabled(chosen)
        self.delete_button.setEnabled(chosen)
