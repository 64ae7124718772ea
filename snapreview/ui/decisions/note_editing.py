"""What the reader does about notes: writing one on the current image, pinning it, editing, deleting."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.note_draft import NoteDraft
from snapreview.model.review.review_note import ReviewNote
from snapreview.session.review_book import ReviewBook
from snapreview.ui.decisions.note_drafts import NoteDrafts
from snapreview.ui.messages.notice import Notice
from snapreview.ui.review.review_session import ReviewSession

_KEEP_MS = 400  # how soon after a key what is being written is on the disk


class NoteEditing(QObject):
    """Holds the drafts: each image has its own, which waits there until it is saved or cancelled, also over a restart.

    `changed` whenever something of it, or a note, is to be shown anew; `writing_wanted` when the reader wants to write
    now; `text_replaced` and `text_cancelled` carry the text (str) to go on with. It knows no widget.
    """

    changed = Signal()
    writing_wanted = Signal()
    text_replaced = Signal(str)
    text_cancelled = Signal(str)

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name: str | None = None
        self._drafts_of: dict[int, NoteDrafts] = {}
        self._drafts = NoteDrafts()
        self._shared: set[str] = set()  # images of which it was told that another window writes, too
        self._text = ""
        self._pinning = False
        self._timer = QTimer(self, singleShot=True, interval=_KEEP_MS)
        self._timer.timeout.connect(self._keep)
        self.changed.connect(self._keep)
        session.keeping.storing_changed.connect(self._keep)
        session.keeping.closing.connect(self._write)
        session.current_changed.connect(self._on_current)
        for signal in (session.keeping.changed, session.opened, session.renewed, session.closed):
            signal.connect(self._on_review)

    @property
    def name(self) -> str | None:
        """The image that is written on."""
        return self._name

    @property
    def draft(self) -> NoteDraft:
        """What is being written on it."""
        return self._drafts.on(self._name)

    @property
    def writing(self) -> bool:
        """True while something is being written that can be saved or cancelled."""
        return self._drafts.has(self._name)

    @property
    def place(self) -> Rectangle | None:
        """Where the draft is pinned, in canvas pixels; None for the whole image."""
        return self.draft.place

    @property
    def edited(self) -> ReviewNote | None:
        """The note that is being edited, None while a new one is written."""
        return self.draft.edited

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
    def drafts_elsewhere(self) -> list[tuple[str, NoteDraft]]:
        """What waits to be saved on other images, with their names."""
        return [(name, draft) for name, draft in self._drafts.unsaved if name != self._name]

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

    def take_text(self, text: str) -> None:
        """This is what is written now."""
        self._text = text
        if self._name is not None and text != self.draft.text:
            self._drafts.put(self._name, replace(self.draft, text=text))
            self._timer.start()

    def set_pinning(self, pinning: bool) -> None:
        """Let the mouse choose the place, or not."""
        if pinning != self._pinning:
            self._pinning = pinning and self._name is not None
            self.changed.emit()

    def pin(self, place: Rectangle | None) -> None:
        """Pin the draft, or unpin it with None, and go on writing."""
        self._pinning = False
        if self._name is not None:
            self._drafts.put(self._name, replace(self.draft, place=place))
        self.changed.emit()
        self.writing_wanted.emit()

    def edit(self, note: ReviewNote) -> None:
        """Edit a note, on its image. What was being written there is gone on with when that ends."""
        self.show_image(note.name)
        if self._name is not None and (self.edited is None or self.edited.identity != note.identity):
            self._drafts.begin(self._name, note)
            self._pinning = False
            self._show()
        self.writing_wanted.emit()

    def show_image(self, name: str) -> None:
        """Go to an image, with what is being written there."""
        self._session.show(name)

    def save(self) -> bool:
        """Keep the draft. Returns False when there is nothing to keep or it cannot be kept."""
        name, draft = self._name, self.draft
        words, place, edited = draft.text.strip(), draft.place, draft.edited
        if name is None or not words:
            return False
        if edited is not None:
            kept = draft.says(edited) or self._act(lambda book: book.edit_note(edited.identity, words, place))
        else:
            kept = self._act(lambda book: book.add_note(name, words, place))
        if kept:
            self._drafts.end(name)
            self._pinning = False
            self._show()
        return kept

    def cancel(self) -> bool:
        """Forget the draft; notes stay as they are. Returns False when nothing is being written."""
        if self._name is None or not self.writing:
            return False
        self._drafts.end(self._name)
        self._text = self.draft.text
        self._pinning = False
        self.changed.emit()
        self.text_cancelled.emit(self._text)
        return True

    def delete(self, note: ReviewNote) -> None:
        """Delete a note; it can be undone."""
        self._act(lambda book: book.delete_note(note.identity))

    def discard(self, name: str) -> None:
        """Forget what is being written on another image."""
        self._drafts.end(name)
        self.changed.emit()

    def _act(self, action: Callable[[ReviewBook], object]) -> bool:
        """Let something be done to a note. Returns whether it was."""
        try:
            return self._session.keeping.act(action) is not None
        except KeyError:  # another window has deleted the note just now
            self._session.keeping.look()
            return False

    def _pinned(self) -> list[tuple[str, Rectangle]]:
        """The pinned notes of the current image, by identity, and where."""
        edited = None if self.edited is None else self.edited.identity
        own = (note for note in self.notes if note.name == self._name)
        places = ((note.identity, self.place if note.identity == edited else note.place) for note in own)
        return [(identity, place) for identity, place in places if place is not None]

    def _show(self) -> None:
        self.changed.emit()
        if self.draft.text != self._text:
            self._text = self.draft.text
            self.text_replaced.emit(self._text)

    def _on_current(self) -> None:
        if self._session.current == self._name:
            return
        if self._name is not None:
            self._drafts.leave(self._name)
        self._name = self._session.current
        self._pinning = False
        self._show()

    def _on_review(self) -> None:
        book = self._session.keeping.book
        if book is None:
            self._drafts = NoteDrafts()
        else:
            self._drafts = self._begun_on(book)
            self._tell_moved(*self._drafts.follow(book.review.notes))
        self._show()

    def _begun_on(self, book: ReviewBook) -> NoteDrafts:
        """The drafts of a review: as this window knows them, else as they were kept."""
        known = self._drafts_of.get(book.identity)
        if known is None:
            kept: dict[str, tuple[NoteDraft, ...]] = {}
            self._session.keeping.act(lambda book: kept.update(book.store.note_drafts.read(book.identity)))
            known = self._drafts_of[book.identity] = NoteDrafts(kept)
        return known

    def _keep(self) -> None:
        """Write what changed, or when very many decisions are stored: nobody should wait for them at each key."""
        if not self._session.keeping.storing:
            self._write()

    def _write(self) -> None:
        self._timer.stop()
        book = self._session.keeping.book
        changed = self._drafts.take_changed() if book is not None else {}
        if changed:
            kept: dict[str, tuple[NoteDraft, ...]] = {}
            self._session.keeping.act(lambda book: kept.update(book.store.note_drafts.write(book.identity, changed)))
            self._take_kept(kept)

    def _take_kept(self, kept: Mapping[str, tuple[NoteDraft, ...]]) -> None:
        """Other windows wrote on these images, too."""
        begun = [name for name, drafts in kept.items() if self._drafts.take_kept(name, drafts)]
        if kept:
            self._show()
        for name in begun:
            if name not in self._shared:
                self._shared.add(name)
                words = self.tr(
                    "A note on “{image}” is being written in another window, too. Nothing of it is lost: it is here "
                    "when yours is saved or cancelled."
                )
                self._session.notice_raised.emit(Notice("warning", words.format(image=displayable(name))))

    def _tell_moved(self, gone: list[NoteDraft], changed: list[NoteDraft]) -> None:
        if gone:
            words = self.tr(
                "A note was deleted while it was being edited. What you wrote is kept; saving adds it as a new note."
            )
            self._session.notice_raised.emit(Notice("warning", words))
        for draft in changed:
            words = self.tr("A note was changed while it was being edited. Saving replaces what it says now: “{text}”")
            text = draft.edited.text if draft.edited is not None else ""
            self._session.notice_raised.emit(Notice("warning", words.format(text=text)))
