"""A note that is being written and not saved yet."""

from dataclasses import dataclass
from typing import Any

from snapreview.model.rectangle import Rectangle
from snapreview.model.review.checked_json import JsonObject
from snapreview.model.review.documents import note_document, note_of
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.rules_document import rectangle_document, rectangle_of


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
        return (_as_a_field_has_it(self.text), self.place) == (_as_a_field_has_it(note.text), note.place)


def _as_a_field_has_it(text: str) -> str:
    """A text without what a field for text does not keep: notes of other readers may hold anything."""
    return "\n".join(text.replace("\xa0", " ").splitlines()).strip()


NO_DRAFT = NoteDraft()


def edit_of(note: ReviewNote) -> NoteDraft:
    """The note as it is, to be changed."""
    return NoteDraft(note.text, note.place, note)


@dataclass(frozen=True, slots=True)
class DraftsChange:
    """What a window last knew to be kept of an image's drafts, and what it wants to be kept now."""

    before: tuple[NoteDraft, ...]
    after: tuple[NoteDraft, ...]

    def upon(self, found: tuple[NoteDraft, ...]) -> tuple[NoteDraft, ...]:
        """The change made to what is kept in truth: what another window began stays, below what this one writes, and
        what it ended is gone, unless this one went on with it.
        """
        begun = tuple(draft for draft in found if draft not in self.before and draft not in self.after)
        ended = [draft for draft in self.before if draft not in found]
        return (*begun, *(draft for draft in self.after if draft not in ended))


def draft_document(draft: NoteDraft) -> dict[str, Any]:
    """A draft as JSON values."""
    return {
        "text": draft.text,
        "place": None if draft.place is None else rectangle_document(draft.place),
        "edited": None if draft.edited is None else note_document(draft.edited),
    }


def draft_of(document: object) -> NoteDraft:
    """The draft of such a document. Raises ValueError for what is of another shape."""
    values = JsonObject(document)
    return NoteDraft(values.text("text"), values.optional("place", rectangle_of), values.optional("edited", note_of))
