"""Which panes an image gets, and what is said about it."""

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from snapreview.settings import ViewMode
from snapreview.ui.messages.notice import Notice
from snapreview.ui.viewer.status_views import MaskUse, canvas_size, status_view

BASE = Snapshot("screen.png", "aa", Size(390, 844))
HEAD = Snapshot("screen.png", "bb", Size(390, 910))
MATCHED = PlanEntry("screen.png", Pairing.MATCHED, BASE, HEAD)
CHANGED = ImageResult(
    "screen.png",
    Status.CHANGED,
    before=BASE.size,
    after=HEAD.size,
    changed_pixels=100,
    total_pixels=390 * 910,
    diff_threshold=0.0,
    mask=Path("mask.png"),
)


def test_side_by_side_lays_the_mask_over_the_head() -> None:
    base, head = status_view(MATCHED, CHANGED, "side-by-side").panes
    assert (base.side, base.mask, base.detail) == ("base", MaskUse.NONE, "390 × 844")
    assert (head.side, head.mask, head.detail) == ("head", MaskUse.OVERLAY, "390 × 910")


def test_overlay_is_the_head_alone_below_the_mask() -> None:
    (pane,) = status_view(MATCHED, CHANGED, "overlay").panes
    assert (pane.side, pane.mask) == ("head", MaskUse.OVERLAY)


def test_mask_is_the_mask_alone() -> None:
    (pane,) = status_view(MATCHED, CHANGED, "mask").panes
    assert pane.mask is MaskUse.ALONE


def test_a_changed_pair_needs_no_words() -> None:
    assert status_view(MATCHED, CHANGED, "side-by-side").notices == ()


def test_below_the_threshold_tells_share_and_threshold() -> None:
    result = replace(CHANGED, status=Status.UNCHANGED, diff_threshold=0.001)
    view = status_view(MATCHED, result, "overlay")
    assert view.has_modes
    (notice,) = view.notices
    assert notice.text == "0.028 % changed, within the diff threshold of 0.100 %."


def test_an_invisible_change_of_size_is_told() -> None:
    result = replace(CHANGED, status=Status.UNCHANGED, changed_pixels=0, mask=None)
    (notice,) = status_view(MATCHED, result, "side-by-side").notices
    assert notice.level == "warning"
    assert "sizes differ" in notice.text


def test_the_mask_of_a_quiet_difference_is_not_called_changed() -> None:
    quiet = PixelDifference(240, 0, 29, 12_744)
    result = replace(CHANGED, status=Status.UNCHANGED, changed_pixels=0, sameness=Sameness.QUIET, difference=quiet)
    (pane,) = status_view(MATCHED, result, "mask").panes
    assert (pane.title, pane.mask) == ("Pixels that differ quietly", MaskUse.ALONE)


def test_equal_bytes_are_shown_once() -> None:
    entry = PlanEntry("screen.png", Pairing.MATCHED, BASE, BASE)
    view = status_view(entry, ImageResult("screen.png", Status.UNCHANGED), "mask")
    assert [pane.title for pane in view.panes] == ["Identical files"]
    assert not view.has_modes


def test_added_shows_the_head_alone() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    (pane,) = status_view(entry, ImageResult("screen.png", Status.ADDED), "side-by-side").panes
    assert (pane.side, pane.title) == ("head", "New in head")


def test_removed_shows_the_base_alone() -> None:
    entry = PlanEntry("screen.png", Pairing.REMOVED, BASE, None)
    view = status_view(entry, ImageResult("screen.png", Status.REMOVED), "overlay")
    assert [pane.side for pane in view.panes] == ["base"]


def test_skipped_shows_the_base_and_says_why() -> None:
    entry = PlanEntry("screen.png", Pairing.SKIPPED, BASE, None)
    view = status_view(entry, ImageResult("screen.png", Status.SKIPPED), "side-by-side")
    assert [pane.side for pane in view.panes] == ["base"]
    assert view.notices[0].text.startswith("Not part of this selective build")


def test_renamed_shows_both_names() -> None:
    entry = PlanEntry("new/ä\n.png", Pairing.RENAMED, BASE, replace(HEAD, name="new/ä\n.png"))
    view = status_view(entry, ImageResult("new/ä\n.png", Status.RENAMED, previous_name=BASE.name), "mask")
    assert [pane.detail for pane in view.panes] == ["screen.png", "new/ä\\n.png"]


def test_errored_gives_the_reason_and_both_sides() -> None:
    result = ImageResult("screen.png", Status.ERRORED, message="Head: The PNG file is cut short.")
    view = status_view(MATCHED, result, "mask")
    assert [pane.side for pane in view.panes] == ["base", "head"]
    assert view.notices == (Notice("error", "Head: The PNG file is cut short."),)


def test_errored_without_a_partner_shows_the_side_there_is() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    view = status_view(entry, ImageResult("screen.png", Status.ERRORED, message="Broken."), "side-by-side")
    assert [pane.side for pane in view.panes] == ["head"]


@pytest.mark.parametrize("mode", get_args(ViewMode))
def test_waiting_has_the_panes_it_will_have(mode: ViewMode) -> None:
    waiting, ready = status_view(MATCHED, None, mode), status_view(MATCHED, CHANGED, mode)
    assert [pane.side for pane in waiting.panes] == [pane.side for pane in ready.panes]
    assert {pane.empty for pane in waiting.panes} == {"Comparing …"}


def test_waiting_without_a_partner_shows_the_side_there_is() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    assert [pane.side for pane in status_view(entry, None, "side-by-side").panes] == ["head"]


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("mode", get_args(ViewMode))
def test_no_status_is_left_without_a_pane(status: Status, mode: ViewMode) -> None:
    assert 1 <= len(status_view(MATCHED, ImageResult("screen.png", status), mode).panes) <= 2


def test_the_canvas_is_the_larger_of_both_sides() -> None:
    assert canvas_size(MATCHED, CHANGED) == Size(390, 910)
    assert canvas_size(MATCHED, None) == Size(390, 910)
    assert canvas_size(PlanEntry("a.png", Pairing.ADDED, None, HEAD), None) == HEAD.size
