"""What is being written on each image and not yet saved. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from snapreview.model.rectangle import Rectangle
from snapreview.model.review.review_note import ReviewNote


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """A note being written, pinned to a place in canvas pixels or to the whole image; `edited` is the note that it
    changes, None for a new one.
    """

    text: str = ""
    place: Rectangle | None = None
    edited: ReviewNote | None = None

    @property
    def unsaved(self) -> bool:
        """True when something of it would be lost."""
        if self.edited is None:
            return bool(self.text.strip()) or self.place is not None
        return not self.says(self.edited)

    @property
    def empty(self) -> bool:
        """True when nobody has begun to write."""
        return self.edited is None and not self.unsaved

    def says(self, note: ReviewNote) -> bool:
        """True when saving it would leave the note as it is."""
        return (self.text.strip(), self.place) == (note.text, note.place)


NO_DRAFT = NoteDraft()


def edit_of(note: ReviewNote) -> NoteDraft:
    """The note as it is, to be changed."""
    return NoteDraft(note.text, note.place, note)


class NoteDrafts:
    """The drafts of one review: for each image those begun on it, the last of which is being written."""

    def __init__(self) -> None:
        self._begun: dict[str, list[NoteDraft]] = {}

    def on(self, name: str | None) -> NoteDraft:
        """What is being written on an image."""
        begun = self._begun.get(name) if name is not None else None
        return begun[-1] if begun else NO_DRAFT

    def has(self, name: str | None) -> bool:
        """True when something is being written on an image."""
        return name in self._begun

    @property
    def unsaved(self) -> list[tuple[str, NoteDraft]]:
        """What is being written and would be lost, with the image's name, by these names."""
        last = ((name, begun[-1]) for name, begun in sorted(self._begun.items()))
        return [(name, draft) for name, draft in last if draft.unsaved]

    def put(self, name: str, draft: NoteDraft) -> None:
        """Go on writing on an image."""
        begun = self._begun.setdefault(name, [NO_DRAFT])
        begun[-1] = draft
        if draft.empty and len(begun) == 1:
            self.end(name)

    def begin(self, name: str, note: ReviewNote) -> None:
        """Edit a note; what is being written and unsaved is gone on with afterwards."""
        self.leave(name)
        begun = self._begun.setdefault(name, [])
        former = next((draft for draft in begun if draft.edited == note), None)
        if former is not None:
            begun.remove(former)
        begun.append(former or edit_of(note))

    def end(self, name: str) -> None:
        """Done with what is being written on an image."""
        begun = self._begun.get(name, [])
        if begun:
            begun.pop()
        if not begun:
            self._begun.pop(name, None)

    def leave(self, name: str) -> None:
        """Forget what is being written on an image where nothing of it would be lost."""
        if not self.on(name).unsaved:
            self.end(name)

    def follow(self, notes: Mapping[str, ReviewNote]) -> tuple[list[NoteDraft], list[NoteDraft]]:
        """Go by the notes as they are now, by identity. Returns the unsaved drafts whose note is gone, which are of a
        new note now, and those whose note was changed meanwhile.
        """
        gone: list[NoteDraft] = []
        changed: list[NoteDraft] = []
        for name, begun in list(self._begun.items()):
            followed = []
            for draft in begun:
                now = _followed(draft, notes)
                if now is not None:
                    followed.append(now)
                    if now.unsaved and draft.edited is not None and now.edited != draft.edited:
                        (gone if now.edited is None else changed).append(now)
            self._begun[name] = followed
            if not followed:
                del self._begun[name]
        return gone, changed


def _followed(draft: NoteDraft, notes: Mapping[str, ReviewNote]) -> NoteDraft | None:
    """The draft now that the notes are these; None when nothing is left of it."""
    if draft.edited is None:
        return draft
    now = notes.get(draft.edited.identity)
    if not draft.unsaved:
        return None if now is None else edit_of(now)
    return replace(draft, edited=now)
