"""Where an image stands in its review."""

import pytest

from snapreview.model.result import ImageResult, Status
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.model.review.standing import Standing, standing_of

RULE = AcceptedChange("1", "signature", "*.png", "flaky shadow", "Ann", 0.0, 100.0)


def decision(verdict: Verdict) -> Decision:
    return Decision(Seen("a.png", "b" * 64, "h" * 64, ""), verdict, "Ann", 0.0)


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        (Status.CHANGED, Standing.UNDECIDED),
        (Status.ERRORED, Standing.UNDECIDED),
        (Status.REMOVED, Standing.UNDECIDED),
        (Status.ADDED, Standing.UNDECIDED),
        (Status.RENAMED, Standing.UNDECIDED),
        (Status.UNCHANGED, Standing.NOT_NEEDED),
        (Status.SKIPPED, Standing.NOT_NEEDED),
    ],
)
def test_what_differs_waits_for_a_reader(status: Status, standing: Standing) -> None:
    assert standing_of(ImageResult("a.png", status), None, None) is standing


def test_a_rule_accepts_what_nobody_decided() -> None:
    changed = ImageResult("a.png", Status.CHANGED)
    assert standing_of(changed, None, RULE) is Standing.ACCEPTED_BY_RULE
    assert standing_of(changed, decision(Verdict.REJECTED), RULE) is Standing.REJECTED
    assert standing_of(changed, decision(Verdict.APPROVED), None) is Standing.APPROVED


def test_an_accepted_change_holds_for_its_signature_its_names_and_its_time() -> None:
    assert RULE.accepts("a.png", "signature", 99.0)
    assert not RULE.accepts("a.png", "signature", 100.0)
    assert not RULE.accepts("a.png", "another", 99.0)
    assert not RULE.accepts("a.jpg", "signature", 99.0)
