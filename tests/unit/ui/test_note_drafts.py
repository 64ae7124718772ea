"""What is being written on each image waits there until it is saved or cancelled."""

from dataclasses import replace

from snapreview.model.rectangle import Rectangle
from snapreview.model.review.note_draft import NO_DRAFT, DraftsChange, NoteDraft, edit_of
from snapreview.model.review.review_note import ReviewNote
from snapreview.ui.decisions.note_drafts import NoteDrafts

NOTE = ReviewNote("1", "a.png", "known", "Mara", 1.0)
OTHER = ReviewNote("2", "a.png", "other", "Mara", 2.0)
POINT = Rectangle(1, 2, 1, 1)


def test_what_would_be_lost() -> None:
    assert not NO_DRAFT.unsaved
    assert not NoteDraft("  ").unsaved
    assert NoteDraft("words").unsaved
    assert NoteDraft(place=POINT).unsaved
    assert not edit_of(NOTE).unsaved
    assert replace(edit_of(NOTE), place=POINT).unsaved
    assert not edit_of(NOTE).empty
    odd = replace(NOTE, text=" one\r\ntwo\xa0three ")
    assert not replace(edit_of(odd), text=" one\ntwo three ").unsaved


def test_each_image_has_its_own() -> None:
    drafts = NoteDrafts()
    drafts.put("a.png", NoteDraft("on a"))
    drafts.put("b.png", NoteDraft("on b"))
    assert (drafts.on("a.png").text, drafts.on("b.png").text, drafts.on("c.png")) == ("on a", "on b", NO_DRAFT)
    assert [name for name, _ in drafts.unsaved] == ["a.png", "b.png"]
    drafts.put("b.png", NO_DRAFT)
    assert not drafts.has("b.png")
    assert drafts.on(None) == NO_DRAFT


def test_an_edit_lies_upon_what_was_begun() -> None:
    drafts = NoteDrafts()
    drafts.put("a.png", NoteDraft("new"))
    drafts.begin("a.png", NOTE)
    drafts.put("a.png", replace(drafts.on("a.png"), text="half"))
    drafts.begin("a.png", OTHER)
    drafts.begin("a.png", NOTE)
    assert drafts.on("a.png").text == "half"
    for expected in ("new", ""):
        drafts.end("a.png")
        assert drafts.on("a.png").text == expected
    drafts.end("a.png")
    assert not drafts.has("a.png")


def test_a_text_that_is_emptied_leaves_what_lies_below() -> None:
    drafts = NoteDrafts()
    drafts.put("a.png", NoteDraft("new"))
    drafts.begin("a.png", NOTE)
    drafts.put("a.png", replace(drafts.on("a.png"), edited=None, text=""))
    assert drafts.on("a.png").empty
    drafts.leave("a.png")
    assert drafts.on("a.png").text == "new"


def test_leaving_keeps_what_would_be_lost() -> None:
    drafts = NoteDrafts()
    drafts.begin("a.png", NOTE)
    drafts.leave("a.png")
    assert not drafts.has("a.png")
    drafts.put("a.png", NoteDraft("new"))
    drafts.leave("a.png")
    assert drafts.has("a.png")


def test_notes_that_go_and_change_meanwhile() -> None:
    drafts = NoteDrafts()
    drafts.begin("a.png", NOTE)
    drafts.begin("b.png", replace(OTHER, name="b.png"))
    now = replace(NOTE, text="known well")
    assert drafts.follow({"1": now}) == ([], [])
    assert (drafts.on("a.png"), drafts.has("b.png")) == (edit_of(now), False)
    drafts.put("a.png", NoteDraft("mine", edited=now))
    last = replace(now, text="theirs")
    assert drafts.follow({"1": last}) == ([], [NoteDraft("mine", edited=last)])
    assert drafts.follow({"1": last}) == ([], [])
    assert drafts.follow({}) == ([NoteDraft("mine")], [])
    assert drafts.on("a.png") == NoteDraft("mine")


def test_what_was_just_saved_is_no_surprise() -> None:
    drafts = NoteDrafts()
    drafts.begin("a.png", NOTE)
    drafts.put("a.png", NoteDraft("saved ", edited=NOTE))
    assert drafts.follow({"1": replace(NOTE, text="saved")}) == ([], [])


def test_only_what_changed_and_would_be_lost_is_kept() -> None:
    drafts = NoteDrafts({"a.png": (NoteDraft("earlier"),)})
    assert drafts.on("a.png").text == "earlier"
    assert drafts.take_changed() == {}
    drafts.begin("b.png", replace(OTHER, name="b.png"))
    assert drafts.take_changed() == {}
    drafts.put("a.png", NoteDraft("later"))
    assert drafts.take_changed() == {"a.png": DraftsChange((NoteDraft("earlier"),), (NoteDraft("later"),))}
    drafts.end("a.png")
    assert drafts.take_changed() == {"a.png": DraftsChange((NoteDraft("later"),), ())}
    assert drafts.take_changed() == {}


def test_what_another_window_writes_lies_below_and_comes_when_this_is_done() -> None:
    drafts = NoteDrafts()
    drafts.put("a.png", NoteDraft("mine"))
    drafts.take_changed()
    assert drafts.take_kept("a.png", (NoteDraft("theirs"), NoteDraft("mine")))
    assert drafts.on("a.png").text == "mine"
    assert drafts.take_changed() == {}
    drafts.end("a.png")
    assert drafts.on("a.png").text == "theirs"
    assert not drafts.take_kept("a.png", ())
    assert not drafts.has("a.png")
