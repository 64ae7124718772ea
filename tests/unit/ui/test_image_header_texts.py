"""The words of the header."""

from dataclasses import replace

from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import NO_METADATA, SnapshotMetadata
from snapreview.ui.viewer.image_header import changed_text, particulars_text, size_text

COMPARED = ImageResult(
    "screen.png",
    Status.CHANGED,
    before=Size(390, 844),
    after=Size(390, 910),
    changed_pixels=4_532,
    total_pixels=36_845,
    diff_threshold=0.001,
)


def test_share_and_pixels_stand_together() -> None:
    assert changed_text(COMPARED) == "12.3 % · 4,532 pixels"


def test_nothing_is_said_of_pixels_that_were_not_compared() -> None:
    assert changed_text(None) == ""
    assert changed_text(ImageResult("screen.png", Status.ADDED)) == ""


def test_both_sizes_are_told_when_they_differ() -> None:
    assert size_text(COMPARED) == "390 × 844 → 390 × 910"
    assert size_text(replace(COMPARED, after=Size(390, 844))) == ""
    assert size_text(None) == ""


def test_particulars_are_what_there_is() -> None:
    metadata = SnapshotMetadata(display_name="Home (dark)", group="Home")
    assert particulars_text(COMPARED, metadata) == "Home (dark)   ·   Group Home   ·   Diff threshold 0.100 %"
    assert particulars_text(None, NO_METADATA) == ""
