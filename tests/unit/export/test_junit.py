"""JUnit XML after the decisions."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
import xmlschema

from snapreview.export.junit import junit_xml
from snapreview.model.comparison import Comparison
from snapreview.model.failure import Reason
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Verdict
from tests.support.reviewed_builds import ADDED, CHANGED, NOW, REMOVED, SAME, SIDEWAYS, compared, decision, note
from tests.support.reviewed_builds import with_review as joined
from tests.support.values import comparison_of

SCHEMA = Path(__file__).resolve().parents[2] / "support" / "junit.xsd"
BROKEN = ImageResult("broken.png", Status.ERRORED, reason=Reason.IMAGE_PROCESSING_FAILED, message="Head: cut short.")


def cases(content: bytes) -> dict[str, str]:
    """What became of each test case by its name; checks the schema and the counts on the way."""
    root = Xml.fromstring(content.decode())
    xmlschema.XMLSchema(str(SCHEMA)).validate(root)
    (suite,) = root
    found = {case.attrib["name"]: case[0].tag if len(case) else "passed" for case in suite.iter("testcase")}
    counted = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    assert all(int(suite.attrib[name]) == list(found.values()).count(tag) for name, tag in counted.items())
    assert int(suite.attrib["tests"]) == len(found)
    return found


def test_rejected_and_undecided_fail_and_the_rest_passes(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    found = cases(junit_xml(joined(comparison, decision(CHANGED), decision(ADDED, Verdict.REJECTED)), NOW))
    assert found == {ADDED: "failure", CHANGED: "passed", REMOVED: "failure", SAME: "passed", SIDEWAYS: "failure"}


@pytest.mark.parametrize(
    ("verdict", "outcome"), [(None, "error"), (Verdict.REJECTED, "error"), (Verdict.APPROVED, "passed")]
)
def test_an_errored_image_is_an_error_unless_it_was_approved(verdict: Verdict | None, outcome: str) -> None:
    decisions = [] if verdict is None else [decision(BROKEN.name, verdict)]
    assert cases(junit_xml(joined(comparison_of([BROKEN]), *decisions), NOW)) == {BROKEN.name: outcome}


def test_a_skipped_image_is_skipped_and_the_class_is_the_folder() -> None:
    comparison = comparison_of([ImageResult("a/b/c.png", Status.SKIPPED)])
    content = junit_xml(joined(comparison), NOW)
    assert cases(content) == {"a/b/c.png": "skipped"}
    assert b'classname="a/b"' in content
    assert b'timestamp="2026-02-02T02:40:00"' in content


def test_the_message_says_why_and_carries_the_notes(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    said = joined(comparison, decision(CHANGED, Verdict.REJECTED), note(CHANGED, "too <wide> & high"))
    failure = next(Xml.fromstring(junit_xml(said, NOW)).iter("failure"))
    assert failure.attrib["type"] == "undecided"
    failure = next(each for each in Xml.fromstring(junit_xml(said, NOW)).iter("failure") if "Kim" in (each.text or ""))
    assert failure.attrib["message"] == "Rejected by Kim, 2026-02-02 02:40 UTC: Changed, 50 pixels, 4.2 %"
    assert "Kim: too <wide> & high" in (failure.text or "")


@pytest.mark.parametrize(
    "name", ["a\0b.png", "a\udcffb.png", "a\ufffeb.png", 'q"<&>.png', "line\nbreak.png", "\x1b[0m.png"]
)
def test_odd_names_and_messages_stay_valid_xml(name: str) -> None:
    comparison: Comparison = comparison_of([replace(BROKEN, name=name, message=f"No {name}.")])
    (found,) = cases(junit_xml(joined(comparison, note(name, f"see {name} \x07")), NOW))
    assert found.endswith(".png")
