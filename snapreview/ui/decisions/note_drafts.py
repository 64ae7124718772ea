"""What is being written on each image and not yet saved. Plain Python, no Qt."""

from collections.abc import Mapping
from dataclasses import replace

from snapreview.model.review.note_draft import NO_DRAFT, DraftsChange, NoteDraft, edit_of
from snapreview.model.review.review_note import ReviewNote


class NoteDrafts:
    """The drafts of one review: for each image those begun on it, the last of which is being written."""

    def __init__(self, kept: Mapping[str, tuple[NoteDraft, ...]] | None = None) -> None:
        """`kept` are those of an earlier time."""
        self._begun = {name: list(drafts) for name, drafts in (kept or {}).items() if drafts}
        self._kept = dict(kept or {})

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

    def take_changed(self) -> dict[str, DraftsChange]:
        """What would be lost now, by image name, where that is not what it was when this was asked last."""
        now = {name: tuple(draft for draft in begun if draft.unsaved) for name, begun in self._begun.items()}
        names = now.keys() | self._kept.keys()
        changes = {name: DraftsChange(self._kept.get(name, ()), now.get(name, ())) for name in names}
        self._kept = now
        return {name: change for name, change in changes.items() if change.before != change.after}

    def take_kept(self, name: str, kept: tuple[NoteDraft, ...]) -> bool:
        """Go by what is kept of an image's drafts since another window wrote, too. True when that began some."""
        begun = self._begun.get(name, [])
        others = [draft for draft in kept if draft not in begun]
        now = [*others, *(draft for draft in begun if draft in kept or not draft.unsaved)]
        self._begun[name], self._kept[name] = now, kept
        if not now:
            del self._begun[name]
        return bool(others)

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
