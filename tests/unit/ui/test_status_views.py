"""Which panes an image gets, and what is said about it."""

from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from snapreview.ui.messages.notice import Notice
from snapreview.ui.viewer.scenes import marked_scene, mask_scene, plain_scene
from snapreview.ui.viewer.status_views import impossible_modes, possible_modes, status_view
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewed_image import canvas_size
from snapreview.ui.viewer.views.mask import MASK
from snapreview.ui.viewer.views.overlay import OVERLAY
from snapreview.ui.viewer.views.side_by_side import SIDE_BY_SIDE
from snapreview.ui.viewer.views.table import VIEW_MODES, view_mode_of

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
    base, head = status_view(MATCHED, CHANGED, SIDE_BY_SIDE).panes
    assert (base.side, base.paint, base.detail) == ("base", plain_scene, "390 × 844")
    assert (head.side, head.paint, head.detail) == ("head", marked_scene, "390 × 910")


def test_overlay_is_the_head_alone_below_the_mask() -> None:
    (pane,) = status_view(MATCHED, CHANGED, OVERLAY).panes
    assert (pane.side, pane.paint) == ("head", marked_scene)


def test_mask_is_the_mask_alone() -> None:
    (pane,) = status_view(MATCHED, CHANGED, MASK).panes
    assert pane.paint is mask_scene


def test_a_changed_pair_needs_no_words() -> None:
    assert status_view(MATCHED, CHANGED, SIDE_BY_SIDE).notices == ()


def test_below_the_threshold_tells_share_and_threshold() -> None:
    result = replace(CHANGED, status=Status.UNCHANGED, diff_threshold=0.001)
    view = status_view(MATCHED, result, OVERLAY)
    assert view.mode is OVERLAY
    (notice,) = view.notices
    assert notice.text == "0.028 % changed, within the diff threshold of 0.100 %."


def test_an_invisible_change_of_size_is_told() -> None:
    result = replace(CHANGED, status=Status.UNCHANGED, changed_pixels=0, mask=None)
    (notice,) = status_view(MATCHED, result, SIDE_BY_SIDE).notices
    assert notice.level == "warning"
    assert "sizes differ" in notice.text


def test_the_mask_of_a_quiet_difference_is_not_called_changed() -> None:
    quiet = PixelDifference(240, 0, 29, 12_744)
    result = replace(CHANGED, status=Status.UNCHANGED, changed_pixels=0, sameness=Sameness.QUIET, difference=quiet)
    (pane,) = status_view(MATCHED, result, MASK).panes
    assert (pane.title, pane.paint) == ("Pixels that differ quietly", mask_scene)


def test_equal_bytes_are_shown_once() -> None:
    entry = PlanEntry("screen.png", Pairing.MATCHED, BASE, BASE)
    view = status_view(entry, ImageResult("screen.png", Status.UNCHANGED), MASK)
    assert [pane.title for pane in view.panes] == ["Identical files"]
    assert view.mode is None


def test_added_shows_the_head_alone() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    (pane,) = status_view(entry, ImageResult("screen.png", Status.ADDED), SIDE_BY_SIDE).panes
    assert (pane.side, pane.title) == ("head", "New in head")


def test_removed_shows_the_base_alone() -> None:
    entry = PlanEntry("screen.png", Pairing.REMOVED, BASE, None)
    view = status_view(entry, ImageResult("screen.png", Status.REMOVED), OVERLAY)
    assert [pane.side for pane in view.panes] == ["base"]


def test_skipped_shows_the_base_and_says_why() -> None:
    entry = PlanEntry("screen.png", Pairing.SKIPPED, BASE, None)
    view = status_view(entry, ImageResult("screen.png", Status.SKIPPED), SIDE_BY_SIDE)
    assert [pane.side for pane in view.panes] == ["base"]
    assert view.notices[0].text.startswith("Not part of this selective build")


def test_renamed_shows_both_names() -> None:
    entry = PlanEntry("new/ä\n.png", Pairing.RENAMED, BASE, replace(HEAD, name="new/ä\n.png"))
    view = status_view(entry, ImageResult("new/ä\n.png", Status.RENAMED, previous_name=BASE.name), MASK)
    assert [pane.detail for pane in view.panes] == ["screen.png", "new/ä\\n.png"]


def test_errored_gives_the_reason_and_both_sides() -> None:
    result = ImageResult("screen.png", Status.ERRORED, message="Head: The PNG file is cut short.")
    view = status_view(MATCHED, result, MASK)
    assert [pane.side for pane in view.panes] == ["base", "head"]
    assert view.notices == (Notice("error", "Head: The PNG file is cut short."),)


def test_errored_without_a_partner_shows_the_side_there_is() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    view = status_view(entry, ImageResult("screen.png", Status.ERRORED, message="Broken."), SIDE_BY_SIDE)
    assert [pane.side for pane in view.panes] == ["head"]


@pytest.mark.parametrize("mode", [mode for mode in VIEW_MODES if mode.applies(MATCHED, None)])
def test_waiting_has_the_panes_it_will_have(mode: ViewMode) -> None:
    waiting, ready = status_view(MATCHED, None, mode), status_view(MATCHED, CHANGED, mode)
    assert [pane.side for pane in waiting.panes] == [pane.side for pane in ready.panes]
    assert {pane.empty for pane in waiting.panes} == {"Comparing …"}


def test_waiting_without_a_partner_shows_the_side_there_is() -> None:
    entry = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    assert [pane.side for pane in status_view(entry, None, SIDE_BY_SIDE).panes] == ["head"]


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("mode", VIEW_MODES)
def test_no_status_is_left_without_a_pane(status: Status, mode: ViewMode) -> None:
    assert 1 <= len(status_view(MATCHED, ImageResult("screen.png", status), mode).panes) <= 2


def test_the_canvas_is_the_larger_of_both_sides() -> None:
    assert canvas_size(MATCHED, CHANGED) == Size(390, 910)
    assert canvas_size(MATCHED, None) == Size(390, 910)
    assert canvas_size(PlanEntry("a.png", Pairing.ADDED, None, HEAD), None) == HEAD.size


def test_a_view_that_does_not_apply_gives_way_to_the_first_that_does() -> None:
    never = replace(MASK, applies=lambda entry, result: False)
    assert status_view(MATCHED, CHANGED, never).mode is SIDE_BY_SIDE


def test_pairs_whose_pixels_were_compared_have_all_views() -> None:
    assert set(possible_modes(MATCHED, CHANGED)) >= {SIDE_BY_SIDE, OVERLAY, MASK}
    assert possible_modes(MATCHED, ImageResult("screen.png", Status.ERRORED)) == ()


def test_a_view_of_a_newer_version_is_the_first() -> None:
    assert view_mode_of("holographic") is SIDE_BY_SIDE
    assert view_mode_of("mask") is MASK


def test_identifiers_are_unique() -> None:
    assert len({mode.identifier for mode in VIEW_MODES}) == len(VIEW_MODES)


def test_a_view_that_cannot_show_an_image_says_why_and_what_is_shown_in_its_place() -> None:
    (notice, *_) = status_view(MATCHED, replace(CHANGED, changed_pixels=0), view_mode_of("shift")).notices
    assert notice.text == (
        "Nothing differs here, so there are no lines to align. The image is shown in another view: Side by side."
    )
    reasons = impossible_modes(MATCHED, CHANGED)
    assert reasons == {"scaled": "The sizes are not those of one picture in two densities."}
    assert impossible_modes(MATCHED, None)["shift"] == "This image waits to be compared."
    alone = PlanEntry("screen.png", Pairing.ADDED, None, HEAD)
    assert set(impossible_modes(alone, ImageResult("screen.png", Status.ADDED)).values()) == {
        "There is no compared pair of this image."
    }
