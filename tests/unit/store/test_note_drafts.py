"""What is being written on images is there again after a restart."""

from pathlib import Path

import pytest

from snapreview.errors import StoreError
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.note_draft import DraftsChange, NoteDraft
from snapreview.model.review.review_note import ReviewNote
from snapreview.store.review_store import ReviewStore

NOTE = ReviewNote("1", "a.png", "known", "Mara", 1.0, Rectangle(1, 2, 3, 4))
NEW, EDIT = NoteDraft("new", Rectangle(5, 6, 1, 1)), NoteDraft("changed", None, NOTE)


def begun(*drafts: NoteDraft) -> DraftsChange:
    return DraftsChange((), drafts)


def test_drafts_come_back_by_review_and_image(tmp_path: Path) -> None:
    odd = "b\udcff.png"
    with ReviewStore(tmp_path) as store:
        assert store.note_drafts.read(1) == {}
        store.note_drafts.write(1, {"a.png": begun(NEW, EDIT), odd: begun(NEW)})
        store.note_drafts.write(2, {"a.png": begun(EDIT)})
    with ReviewStore(tmp_path) as store:
        assert store.note_drafts.read(1) == {"a.png": (NEW, EDIT), odd: (NEW,)}
        store.note_drafts.write(1, {"a.png": DraftsChange((NEW, EDIT), ()), odd: DraftsChange((NEW,), (EDIT,))})
        assert (store.note_drafts.read(1), store.note_drafts.read(2)) == ({odd: (EDIT,)}, {"a.png": (EDIT,)})


def test_what_is_no_draft_is_told(tmp_path: Path) -> None:
    with ReviewStore(tmp_path) as store:
        store.note_drafts.write(1, {"a.png": begun(NEW)})
        with store._database.writing() as connection:
            connection.execute("UPDATE note_drafts SET drafts = '[{}]'")
        with pytest.raises(StoreError, match="They start anew"):
            store.note_drafts.read(1)
        store.note_drafts.write(1, {"a.png": begun(EDIT)})
        assert store.note_drafts.read(1) == {"a.png": (EDIT,)}


def test_what_another_window_writes_on_the_same_image_is_kept_beside_it(tmp_path: Path) -> None:
    mine, theirs = NoteDraft("mine"), NoteDraft("theirs")
    with ReviewStore(tmp_path) as store:
        drafts = store.note_drafts
        assert drafts.write(1, {"a.png": begun(theirs)}) == {}
        assert drafts.write(1, {"a.png": begun(mine)}) == {"a.png": (theirs, mine)}
        # The other goes on without knowing of it, then saves its note.
        further = NoteDraft("theirs, longer")
        assert drafts.write(1, {"a.png": DraftsChange((theirs,), (further,))}) == {"a.png": (mine, further)}
        assert drafts.write(1, {"a.png": DraftsChange((mine, further), (mine,))}) == {}
        # What the other ended does not come back with what this one writes.
        longer = NoteDraft("mine, longer")
        change = DraftsChange((theirs, mine), (theirs, longer))
        assert drafts.write(1, {"a.png": change}) == {"a.png": (longer,)}
        assert drafts.read(1) == {"a.png": (longer,)}
