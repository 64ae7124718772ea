"""What the reader does about notes: writing one on the current image, pinning it, editing, deleting."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from snapreview.model.rectangle import Rectangle
from snapreview.model.review.review_note import ReviewNote
from snapreview.ui.review.review_session import ReviewSession


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """What was being written on an image when the reader turned to another note; `edited` is None for a new one."""

    name: str | None
    text: str
    place: Rectangle | None
    edited: ReviewNote | None


class NoteEditing(QObject):
    """Holds the draft. `changed` whenever something of it, or a note, is to be shown anew; `writing_wanted` when the
    reader wants to write now; `text_replaced` carries the text (str) to go on with. It knows no widget.
    """

    changed = Signal()
    writing_wanted = Signal()
    text_replaced = Signal(str)

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name: str | None = None
        self._place: Rectangle | None = None
        self._edited: ReviewNote | None = None
        self._set_aside: list[_Unsaved] = []
        self._pinning = False
        session.current_changed.connect(self._on_current)
        for signal in (session.keeping.changed, session.opened, session.renewed, session.closed):
            signal.connect(self._on_review)

    @property
    def name(self) -> str | None:
        """The image that is written on."""
        return self._name

    @property
    def place(self) -> Rectangle | None:
        """Where the draft is pinned, in canvas pixels; None for the whole image."""
        return self._place

    @property
    def edited(self) -> ReviewNote | None:
        """The note that is being edited, None while a new one is written."""
        return self._edited

    @property
    def pinning(self) -> bool:
        """True while the mouse chooses where the note is pinned."""
        return self._pinning

    @property
    def notes(self) -> tuple[ReviewNote, ...]:
        """All notes of the review: those of the current image first, each image's in the order of writing."""
        book = self._session.keeping.book
        if book is None:
            return ()
        found = book.review.notes.values()
        return tuple(sorted(found, key=lambda note: (note.name != self._name, note.name, note.written_at)))

    @property
    def pins(self) -> tuple[Rectangle, ...]:
        """Where the notes of the current image are pinned, by their numbers; the edited one as in the draft."""
        return tuple(place for _, place in self._pinned())

    def number_of(self, note: ReviewNote) -> int | None:
        """The number at a note's pin on the current image."""
        pinned = [identity for identity, _ in self._pinned()]
        return pinned.index(note.identity) + 1 if note.identity in pinned else None

    def write(self) -> None:
        """Begin to write a note on the current image."""
        if self._name is not None:
            self.writing_wanted.emit()

    def set_pinning(self, pinning: bool) -> None:
        """Let the mouse choose the place, or not."""
        if pinning != self._pinning:
            self._pinning = pinning and self._name is not None
            self.changed.emit()

    def pin(self, place: Rectangle | None) -> None:
        """Pin the draft, or unpin it with None, and go on writing."""
        self._place = place
        self._pinning = False
        self.changed.emit()
        if place is not None:
            self.writing_wanted.emit()

    def edit(self, note: ReviewNote, written: str) -> None:
        """Edit a note, on its image. What is `written` and not saved is set aside until that ends."""
        if self._edited is None or self._edited.identity != note.identity:
            self._begin_to_edit(note, written)
        self.writing_wanted.emit()

    def save(self, text: str) -> bool:
        """Keep the draft with this text. Returns False when there is nothing to keep or it cannot be kept."""
        name, place, edited = self._name, self._place, self._edited
        words = text.strip()
        if name is None or not words:
            return False
        if edited is not None:
            saved = self._session.keeping.act(lambda book: book.edit_note(edited.identity, words, place))
            kept = saved is not None or (words, place) == (edited.text, edited.place)
        else:
            kept = self._session.keeping.act(lambda book: book.add_note(name, words, place)) is not None
        if kept:
            self._end()
        return kept

    def delete(self, note: ReviewNote) -> None:
        """Delete a note; it can be undone."""
        self._session.keeping.act(lambda book: book.delete_note(note.identity))

    def _pinned(self) -> list[tuple[str, Rectangle]]:
        """The pinned notes of the current image, by identity, and where."""
        edited = None if self._edited is None else self._edited.identity
        own = (note for note in self.notes if note.name == self._name)
        places = ((note.identity, self._place if note.identity == edited else note.place) for note in own)
        return [(identity, place) for identity, place in places if place is not None]

    def _begin_to_edit(self, note: ReviewNote, written: str) -> None:
        edited, words = self._edited, written.strip()
        saved = edited is not None and (words, self._place) == (edited.text, edited.place)
        if words and not saved:
            self._set_aside.append(_Unsaved(self._name, written, self._place, edited))
        self._edited = None  # set aside; changing the image must not end it
        self._session.show(note.name)
        self._edited, self._place, self._pinning = note, note.place, False
        self.changed.emit()
        self.text_replaced.emit(note.text)

    def _end(self) -> None:
        """Go on with what was set aside last and can still be written here, else with nothing."""
        unsaved = _Unsaved(self._name, "", None, None)
        while self._set_aside:
            last = self._set_aside.pop()
            if last.edited is None or (last.name == self._name and last.edited in self.notes):
                unsaved = last
                break
        self._place = unsaved.place if unsaved.name == self._name else None
        self._edited = unsaved.edited
        self._pinning = False
        self.changed.emit()
        self.text_replaced.emit(unsaved.text)

    def _on_current(self) -> None:
        if self._session.current == self._name:
            return
        self._name = self._session.current
        if self._edited is not None:
            self._end()  # else its text would be saved as a new note on another image
            return
        self._place = None
        self._pinning = False
        self.changed.emit()

    def _on_review(self) -> None:
        if self._edited is not None and self._edited not in self.notes:
            self._edited = None
        self.changed.emit()
