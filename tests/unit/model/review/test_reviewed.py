"""A comparison joined with its review."""

from dataclasses import replace
from pathlib import Path

from snapreview.model.change_region import ChangeDetails
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.reviewed import reviewed
from snapreview.model.review.standing import Standing
from tests.support.reviewed_builds import ADDED, CHANGED, NOW, REMOVED, SAME, SIDEWAYS, compared, decision, note
from tests.support.reviewed_builds import with_review as joined

RULE = AcceptedChange("1", "abc", "deep/*", "flaky clock", "Kim", NOW - 10, NOW + 10)


def test_every_image_has_its_standing_and_its_notes_in_order(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    late, early = note(CHANGED, "late", written_at=NOW + 1), note(CHANGED, "early", written_at=NOW)
    found = joined(comparison, decision(CHANGED), decision(ADDED, Verdict.REJECTED), late, early)
    assert {name: image.standing for name, image in found.images.items()} == {
        ADDED: Standing.REJECTED,
        CHANGED: Standing.APPROVED,
        REMOVED: Standing.UNDECIDED,
        SAME: Standing.NOT_NEEDED,
        SIDEWAYS: Standing.UNDECIDED,
    }
    assert [each.text for each in found.images[CHANGED].notes] == ["early", "late"]
    assert found.progress.reviewed == 2
    assert not found.passes


def test_it_passes_when_all_is_decided_and_nothing_rejected(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    names = (CHANGED, SIDEWAYS, ADDED, REMOVED)
    assert joined(comparison, *map(decision, names)).passes
    assert not joined(comparison, *map(decision, names[:-1]), decision(REMOVED, Verdict.REJECTED)).passes


def test_a_decision_taken_back_is_none(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    image = joined(comparison, decision(CHANGED, Verdict.UNDECIDED)).images[CHANGED]
    assert (image.standing, image.decision) == (Standing.UNDECIDED, None)


def test_a_rule_accepts_only_its_change_and_only_until_it_expires(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    known = replace(comparison, details={CHANGED: ChangeDetails((), "abc"), SIDEWAYS: ChangeDetails((), "abc")})
    review = Review(accepted={"1": RULE})
    image = reviewed(known, review, NOW).images[CHANGED]
    assert (image.standing, image.accepted_by) == (Standing.ACCEPTED_BY_RULE, RULE)
    assert image.passes
    assert reviewed(known, review, NOW).images[SIDEWAYS].standing is Standing.UNDECIDED
    assert reviewed(known, review, NOW + 10).images[CHANGED].standing is Standing.UNDECIDED
    assert reviewed(comparison, review, NOW).images[CHANGED].standing is Standing.UNDECIDED
