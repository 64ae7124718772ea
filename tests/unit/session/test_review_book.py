"""The review of an open comparison: what holds, what is carried over, what is withdrawn."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.errors import ReviewMoved
from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Verdict
from snapreview.model.review.note_draft import DraftsChange, NoteDraft
from snapreview.model.review.progress import progress_of
from snapreview.model.review.standing import Standing
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.session.reviewing import reader_name, seen_images
from snapreview.settings import Settings
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from tests.support.builds import environment_in, prepare_run, two_builds
from tests.support.reviews import looked_at

KEY = ReviewKey("builds/base", "builds/head")
OTHER = ReviewKey("builds/base 2", "builds/head 2")
A = Verdict.APPROVED
R = Verdict.REJECTED


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ReviewStore]:
    with ReviewStore(tmp_path / "data") as store:
        yield store


class Clock:
    """A clock that goes on by a second whenever it is looked at."""

    def __init__(self, now: float = 0.0) -> None:
        self.now = now

    def __call__(self) -> float:
        self.now += 1
        return self.now


def opened(store: ReviewStore, key: ReviewKey = KEY, head: str = "head", now: float = 0.0) -> ReviewBook:
    """The review of three images."""
    book = ReviewBook(store, key, "ada", Clock(now))
    book.look_at(looked_at("a", "b", "c", head=head))
    return book


def verdicts(book: ReviewBook) -> dict[str, str]:
    return {name: str(decision.verdict) for name, decision in book.review.decisions.items()}


def test_decisions_are_there_again_when_the_comparison_is_opened_again(store: ReviewStore) -> None:
    book = opened(store)
    book.decide(["a", "b", "unknown"], A)
    book.decide(["b"], R)
    assert verdicts(book) == verdicts(opened(store)) == {"a": "approved", "b": "rejected"}
    decision = opened(store).decision("a")
    assert decision is not None
    assert (decision.reader, decision.decided_at, decision.carried_over) == ("ada", 1.0, False)


def test_the_same_key_again_takes_the_decision_back(store: ReviewStore) -> None:
    book = opened(store)
    book.toggle(["a", "b"], A)
    book.toggle(["a", "c"], A)
    assert verdicts(book) == {"a": "approved", "b": "approved", "c": "approved"}
    book.toggle(["a", "c"], A)
    assert verdicts(book) == {"b": "approved"}
    book.toggle(["b"], R)
    assert verdicts(book) == {"b": "rejected"}
    assert book.toggle([], A) is None


def test_deciding_undecided_takes_back(store: ReviewStore) -> None:
    book = opened(store)
    book.decide(["a"], A)
    assert book.decide(["b"], Verdict.UNDECIDED) is None
    book.decide(["a"], Verdict.UNDECIDED)
    assert verdicts(book) == {}


def test_everything_can_be_undone_and_redone_after_a_restart(store: ReviewStore) -> None:
    book = opened(store)
    start = book.review
    book.decide("abc", A)
    note = book.add_note("a", "look", Rectangle(1, 2, 3, 4))
    book.edit_note(note.identity, "look here", Rectangle(5, 6, 1, 1))
    book.change_rules(CompareRules(build=Rule(diff_threshold=0.5)))
    rule = book.accept_change("sig", "*", "flaky", 1000.0)
    book.edit_accepted(replace(rule, expires_at=2000.0))
    book.pair_images("new", "old")
    book.refuse_pair("newer", "old")
    book.unpair_images("new")
    book.delete_note(note.identity)
    book.delete_accepted(rule.identity)
    end = book.review
    again = opened(store)
    while again.undo() is not None:
        pass
    assert again.review == start
    again = opened(store)
    while again.redo() is not None:
        pass
    assert again.review == end


def test_a_decision_is_carried_over_to_the_same_images_elsewhere(store: ReviewStore) -> None:
    opened(store).decide(["a"], R)
    other = opened(store, OTHER, now=10)
    decision = other.decision("a")
    assert decision is not None
    assert (decision.verdict, decision.origin) == (R, "builds/base → builds/head")
    assert other.next_undo is None
    other.decide(["a"], R)
    confirmed = other.decision("a")
    assert confirmed is not None
    assert not confirmed.carried_over
    other.undo()
    assert other.decision("a") == decision


def test_among_many_images_those_decided_elsewhere_are_found(store: ReviewStore) -> None:
    many = looked_at(*(f"{number:04}" for number in range(1500)))
    first, other = opened(store), opened(store, OTHER, now=10)
    first.look_at(many)
    assert first.review.decisions == {}
    first.decide(["0007", "1400"], R)
    other.look_at(many)
    assert set(verdicts(other)) == {"0007", "1400"}
    other.decide(many, A)
    assert set(verdicts(other).values()) == {"approved"}
    other.undo()
    assert verdicts(other) == {"0007": "rejected", "1400": "rejected"}


def test_a_carried_over_decision_can_be_taken_back(store: ReviewStore) -> None:
    opened(store).decide(["a"], A)
    other = opened(store, OTHER, now=10)
    other.toggle(["a"], A)
    assert verdicts(other) == verdicts(opened(store, OTHER)) == {}
    assert verdicts(opened(store)) == {"a": "approved"}
    other.undo()
    assert verdicts(other) == {"a": "approved"}
    assert other.take_back(["b"]) is None


def test_a_decision_is_withdrawn_when_the_head_changes_and_holds_again_when_it_is_back(store: ReviewStore) -> None:
    book = opened(store)
    book.decide(["a"], A)
    approved = book.decision("a")
    book.look_at(looked_at("a", "b", "c", head="other"))
    assert book.decision("a") is None
    assert book.withdrawn("a") == approved
    assert book.withdrawn("b") is None
    book.decide(["a"], R)
    assert book.withdrawn("a") is None
    book.look_at(looked_at("a", "b", "c"))
    again = book.decision("a")
    assert again is not None
    assert again.verdict is A
    assert len(store.decisions.history("a")) == 2


def test_another_window_is_seen(store: ReviewStore, tmp_path: Path) -> None:
    book = opened(store)
    with ReviewStore(tmp_path / "data") as second_store:
        second = opened(second_store)
        second.decide(["a"], A)
        assert book.refresh()
        assert not book.refresh()
        assert verdicts(book) == {"a": "approved"}
        second.decide(["b"], R)
        book.decide(["c"], A)  # without having looked
        assert verdicts(book) == {"a": "approved", "b": "rejected", "c": "approved"}
        assert book.refresh()  # what the second said was not told yet
        with pytest.raises(ReviewMoved):
            second.undo()
        assert verdicts(second) == verdicts(book)
        second.undo()
    assert book.refresh()
    assert verdicts(book) == {"a": "approved", "b": "rejected"}


def test_what_is_only_noted_beside_the_reviews_is_no_news(store: ReviewStore, tmp_path: Path) -> None:
    book = opened(store)
    book.decide(["a"], A)
    with ReviewStore(tmp_path / "data") as second_store:
        second_store.note_drafts.write(book.identity, {"a": DraftsChange((), (NoteDraft("half"),))})
        assert not book.refresh()
        opened(second_store, OTHER).decide(["b"], R)
        assert book.refresh()
        assert verdicts(book) == {"a": "approved", "b": "rejected"}
        second_store.note_drafts.write(book.identity, {"a": DraftsChange((NoteDraft("half"),), ())})
    assert not book.refresh()
    book.undo()
    assert not book.refresh()


def test_a_rule_accepts_until_it_expires(store: ReviewStore) -> None:
    book = opened(store)
    rule = book.accept_change("sig", "a*", "flaky", 50.0)
    result = ImageResult("a", Status.CHANGED)
    assert book.accepted_by("a", "sig") == rule
    assert book.standing(result, "sig") is Standing.ACCEPTED_BY_RULE
    assert book.standing(result, "other") is book.standing(result) is Standing.UNDECIDED
    assert book.standing(replace(result, name="b"), "sig") is Standing.UNDECIDED
    book.decide(["a"], R)
    assert book.standing(result, "sig") is Standing.REJECTED
    late = opened(store, OTHER, now=60)
    assert late.accepted_by("a", "sig") is None


@pytest.mark.parametrize(("signature", "reason", "expires"), [("", "x", 50.0), ("sig", " ", 50.0), ("sig", "x", 0.5)])
def test_accepting_needs_a_change_a_reason_and_an_end(
    store: ReviewStore, signature: str, reason: str, expires: float
) -> None:
    with pytest.raises(ValueError, match="for a reason"):
        opened(store).accept_change(signature, "*", reason, expires)


def test_notes_stand_in_the_order_they_were_written(store: ReviewStore) -> None:
    book = opened(store)
    book.add_note("a", "first")
    book.add_note("b", "elsewhere")
    book.add_note("a", "second", Rectangle(0, 0, 1, 1))
    assert [note.text for note in book.notes_on("a")] == ["first", "second"]


def test_a_note_gets_another_text_or_place(store: ReviewStore) -> None:
    book = opened(store)
    place, other = Rectangle(0, 0, 1, 1), Rectangle(4, 4, 1, 1)
    note = book.add_note("a", "first", place)
    assert book.edit_note(note.identity, "first", place) is None
    assert book.edit_note(note.identity, "first", other) is not None
    assert book.notes_on("a")[0].place == other
    assert book.edit_note(note.identity, "first", None) is not None
    assert book.notes_on("a")[0].place is None
    assert book.edit_note(note.identity, "second", None) is not None
    assert book.notes_on("a")[0].text == "second"


def test_progress_counts_what_needs_a_decision() -> None:
    progress = progress_of(
        [
            (Status.CHANGED, Standing.UNDECIDED),
            (Status.ADDED, Standing.UNDECIDED),
            (Status.CHANGED, Standing.APPROVED),
            (Status.CHANGED, Standing.ACCEPTED_BY_RULE),
            (Status.UNCHANGED, Standing.NOT_NEEDED),
        ]
    )
    assert (progress.reviewed, progress.total, progress.complete) == (2, 4, False)
    assert progress.undecided == {Status.CHANGED: 1, Status.ADDED: 1}
    assert progress_of([]).complete


def test_the_reader_is_named_in_the_settings_or_by_the_login(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reader_name(Settings(reader_name="Ada")) == "Ada"
    monkeypatch.setattr("getpass.getuser", lambda: "ada")
    assert reader_name(Settings()) == "ada"

    def nobody() -> str:
        raise KeyError("uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert reader_name(Settings()) == ""


def test_what_is_seen_of_a_run_depends_on_the_options_in_force(tmp_path: Path) -> None:
    builds = two_builds(tmp_path / "builds", changed=2)
    (builds[1] / "added.png").write_bytes((builds[1] / "000.png").read_bytes())
    environment = environment_in(tmp_path)

    def seen_with(rules: CompareRules) -> dict[str, tuple[str, str]]:
        run = prepare_run(builds, environment, window_rules=rules)
        try:
            return {name: (seen.base_hash, seen.options) for name, seen in seen_images(run).items()}
        finally:
            run.close()

    plain = seen_with(CompareRules())
    strict = seen_with(CompareRules(images={"000.png": Rule(colour_threshold=0.0)}))
    assert set(plain) == {"000.png", "001.png", "added.png"}
    assert plain["added.png"] == ("", "")
    assert plain["000.png"] != strict["000.png"]
    assert plain["001.png"] == strict["001.png"]


def test_relative_uris_name_the_same_review(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert review_key("base", "head") == review_key(str(tmp_path / "base"), str(tmp_path / "head"))
