"""The rows of an arrangement as Qt sees them."""

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapreview.model.image_name import displayable
from snapreview.model.pairing import PlanEntry
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.review.standing import NEEDS_REVIEW
from snapreview.ui.decisions.mark import Mark, mark_word
from snapreview.ui.decisions.words import decision_text
from snapreview.ui.language.amounts import images_text, number_text, pixels_text, share_text
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.language.words import capitalised, note_text, status_title, status_word
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.image_index import ImageRow, two_lines
from snapreview.ui.snapshots.list_query import EMPTY_ARRANGEMENT, Arrangement, GroupRow, Row, Section, SectionRow

_NO_PARENT = QModelIndex()
# Joined once: Qt asks for them many times for each paint.
_OF_HEADERS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_OF_IMAGES = _OF_HEADERS | Qt.ItemFlag.ItemIsSelectable

Index = QModelIndex | QPersistentModelIndex


class SnapshotListModel(QAbstractListModel):
    """Holds rows only; what a row shows is looked up in the session when it is painted."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._arrangement = EMPTY_ARRANGEMENT

    @property
    def arrangement(self) -> Arrangement:
        """The rows in force."""
        return self._arrangement

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Replace all rows. Views lose selection and scroll position and restore them by name."""
        self.beginResetModel()
        self._arrangement = arrangement
        self.endResetModel()

    def row_at(self, position: int) -> Row:
        """The row at a position."""
        return self._arrangement.rows[position]

    def entry(self, name: str) -> PlanEntry:
        """The plan entry of an image row."""
        run = self._session.run
        assert run is not None  # image rows exist only while a comparison is open
        return run.plan.entries[name]

    def two_lines(self, name: str) -> tuple[str, str]:
        """What an image row says in its two lines."""
        return two_lines(name, self.entry(name).shown.metadata.display_name, self._session.opened_images.repeated)

    def result(self, name: str) -> ImageResult | None:
        """The result of an image row, None while it waits."""
        return self._session.results.get(name)

    def thumbnail_key(self, name: str) -> str:
        """The content hash of what to show in small; empty when that file is known to be unreadable."""
        shown = self.entry(name).shown
        return "" if shown.problem else shown.content_hash

    def mark(self, name: str) -> Mark | None:
        """Where an image stands, None where no decision is needed."""
        marks = self._session.standings.marks.get(name)
        return marks[0] if marks else None

    def undecided(self, row: SectionRow) -> int | None:
        """How many images of a category are undecided; None where that says nothing: a filter leaves only a part of
        it, it needs no decisions, or nobody has begun.
        """
        section = row.section
        if section is None or section not in NEEDS_REVIEW or row.count != self._session.counts[section]:
            return None
        undecided = self._session.standings.progress.undecided.get(section, 0)
        return undecided if undecided < row.count and self._session.keeping.book is not None else None

    def has_note(self, name: str) -> bool:
        """True when a reader wrote a note on the image."""
        book = self._session.keeping.book
        return book is not None and any(note.name == name for note in book.review.notes.values())

    def review_words(self, name: str) -> list[str]:
        """What the review says of an image."""
        mark, decision = self.mark(name), self._session.standings.decision(name)
        words = [] if mark is None else [mark_word(mark)]
        if words and decision is not None:
            words[0] = f"{words[0]} {decision_text(decision)}"
        return [*words, self.tr("Has a note")] if self.has_note(name) else words

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._arrangement.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _OF_IMAGES if isinstance(self._arrangement.rows[index.row()], ImageRow) else _OF_HEADERS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._arrangement.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return displayable(row.name) if isinstance(row, ImageRow) else _header_text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, ImageRow):
            return self._tool_tip(row.name)
        return None

    def _spoken(self, row: Row) -> str:
        if not isinstance(row, ImageRow):
            undecided = self.undecided(row) if isinstance(row, SectionRow) else None
            progress = [] if undecided is None else [progress_words(undecided, row.count)]
            state = self.tr("collapsed") if row.collapsed else self.tr("expanded")
            return ", ".join((_header_text(row), *progress, state))
        result = self.result(row.name)
        same = [self.tr("%Ln images with this change", "", row.same)] if row.same > 1 else []
        return ", ".join((displayable(row.name), result_text(result), *same, *self.review_words(row.name)))

    def _tool_tip(self, name: str) -> str:
        entry, result = self.entry(name), self.result(name)
        lines = [displayable(name)]
        if entry.shown.metadata.display_name:
            lines.insert(0, entry.shown.metadata.display_name)
        lines.append(capitalised(result_text(result)))
        lines += self.review_words(name)
        if result is not None and result.size_changed:
            sizes = self.tr("Size changed from {before} to {after}")
            lines.append(sizes.format(before=isolated(str(result.before)), after=isolated(str(result.after))))
        if result is not None and result.message:
            lines.append(sentence_text(result.message))
        lines += [note_text(note) for note in result.notes] if result is not None else []
        # A tool tip takes rich text for what it looks like; names may well look like it.
        return "\n".join(lines).replace("<", "\u2039").replace(">", "\u203a")


def progress_words(undecided: int, count: int) -> str:
    """How far a category with decisions is: `2 of 30 undecided`, `30 reviewed`."""
    if undecided:
        words = QCoreApplication.translate("SnapshotList", "{undecided} of {count} undecided")
        return words.format(undecided=number_text(undecided), count=number_text(count))
    return QCoreApplication.translate("SnapshotList", "{count} reviewed").format(count=number_text(count))


def section_title(section: Section) -> str:
    """What a section is called."""
    return QCoreApplication.translate("SnapshotList", "Comparing…") if section is None else status_title(section)


def result_text(result: ImageResult | None) -> str:
    """A result in words: `changed, 2.3 %, 2,900 pixels`, `waiting to be compared`."""
    if result is None:
        return QCoreApplication.translate("SnapshotList", "waiting to be compared")
    if result.previous_name is not None:
        return _renamed_text(result, displayable(result.previous_name))
    if result.quiet is not None:
        quiet = QCoreApplication.translate("SnapshotList", "unchanged, quiet difference")
        return ", ".join((quiet, share_text(result.quiet.ratio), pixels_text(result.quiet.changed_pixels)))
    if result.changed_pixels:
        return f"{status_word(result.status)}, {share_text(result.ratio)}, {pixels_text(result.changed_pixels)}"
    if result.sameness is Sameness.RE_ENCODED:
        return QCoreApplication.translate("SnapshotList", "unchanged, re-encoded")
    return status_word(result.status)


def _renamed_text(result: ImageResult, previous: str) -> str:
    if result.status is Status.RENAMED and not result.changed_pixels:
        return QCoreApplication.translate("SnapshotList", "renamed from {name}").format(name=previous)
    share = [share_text(result.ratio), pixels_text(result.changed_pixels)] if result.changed_pixels else []
    was = QCoreApplication.translate("SnapshotList", "was {name}").format(name=previous)
    return ", ".join((status_word(result.status), *share, was))


def _header_text(row: SectionRow | GroupRow) -> str:
    if isinstance(row, SectionRow):
        return f"{section_title(row.section)}, {images_text(row.count)}"
    return f"{displayable(row.group)}, {images_text(row.count)}"
