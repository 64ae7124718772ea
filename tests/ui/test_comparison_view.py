"""The centre of the window as its reader meets it: real widgets, real files, offscreen."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.note import NOTE_TEXTS, Note
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot, SnapshotMetadata
from snapreview.ui.look.badges import Badge
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice
from snapreview.ui.viewer.image_header import ImageHeader
from snapreview.ui.viewer.image_pane import ImagePane
from snapreview.ui.viewer.overlay_controls import OverlayControls
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.viewport import place
from snapreview.ui.viewer.views.table import VIEW_MODES
from tests.ui.desk import GREEN, Desk
from tests.ui.pictures import RED, Pairs, file_of, save_mask, save_picture

BLUE_COLOUR, RED_COLOUR = QColor(0, 0, 255), QColor(255, 0, 0)
VIEWS = [mode.identifier for mode in VIEW_MODES]


def _alone(folder: Path, pairing: Pairing, status: Status, colour: tuple[int, int, int, int] = RED) -> ViewedImage:
    """An image of which only one build has a picture."""
    snapshot = Snapshot("alone.png", "alone", Size(40, 30))
    file = file_of(save_picture(folder / "alone.png", (40, 30), colour))
    result = ImageResult("alone.png", status)
    if pairing is Pairing.ADDED:
        return ViewedImage(PlanEntry("alone.png", pairing, None, snapshot), result, None, file)
    return ViewedImage(PlanEntry("alone.png", pairing, snapshot, None), result, file, None)


def test_side_by_side_shows_base_and_marked_head(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    base, head = desk.panes()
    assert desk.colour_at(base, 7, 5) == RED_COLOUR
    assert desk.colour_at(head, 7, 5) == QColor(GREEN)
    assert desk.colour_at(head, 8, 5) == BLUE_COLOUR


def test_overlay_shows_the_marked_head_alone(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.choosing.set_view_mode("overlay")
    (head,) = desk.panes()
    assert desk.colour_at(head, 7, 5) == QColor(GREEN)
    assert desk.colour_at(head, 8, 5) == BLUE_COLOUR


def test_mask_shows_changed_pixels_alone(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.choosing.set_view_mode("mask")
    (pane,) = desk.panes()
    assert desk.colour_at(pane, 7, 5) == QColor(GREEN)
    assert desk.colour_at(pane, 8, 5) == QColor("#ffffff")


def test_mask_of_a_pair_without_changed_pixels_says_so(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png"))
    desk.view.choosing.set_view_mode("mask")
    assert desk.panes()[0].scene.message == "There are no changed pixels to show."


def test_the_overlay_goes_and_comes(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.choosing.toggle_overlay()
    assert desk.colour_at(desk.panes()[1], 7, 5) == BLUE_COLOUR
    desk.view.choosing.toggle_overlay()
    assert desk.colour_at(desk.panes()[1], 7, 5) == QColor(GREEN)


def test_asking_for_the_overlay_view_switches_the_marks_on(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.choosing.toggle_overlay()
    desk.view.choosing.set_view_mode("overlay")
    assert desk.colour_at(desk.panes()[0], 7, 5) == QColor(GREEN)


def test_panes_beside_each_other_show_the_same_part(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5), base=(900, 800), head=(900, 800)))
    desk.view.viewport.actual_size()
    desk.view.viewport.pan(-120, -80)
    base, head = desk.panes()
    assert abs(base.width() - head.width()) <= 1
    placements = [place(desk.view.viewport.view, pane.screen_size()) for pane in (base, head)]
    assert abs(placements[0].left - placements[1].left) <= 1
    assert placements[0].top == placements[1].top


def test_a_larger_head_is_marked_beyond_the_base(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (35, 40), base=(40, 30), head=(40, 60)))
    base, head = desk.panes()
    assert desk.colour_at(head, 35, 40) == QColor(GREEN)
    assert desk.colour_at(base, 35, 40) not in (RED_COLOUR, QColor(GREEN))


def test_a_larger_base_leaves_its_marks_beside_the_head(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (35, 40), base=(40, 60), head=(40, 30)))
    base, head = desk.panes()
    assert desk.colour_at(base, 35, 40) == RED_COLOUR
    assert desk.colour_at(head, 35, 40) == QColor(GREEN)


def test_images_of_the_same_size_are_seen_at_the_same_spot(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5), base=(900, 800), head=(900, 800)))
    desk.view.viewport.zoom_in()
    desk.view.viewport.pan(-50, 20)
    seen = desk.view.viewport.view
    desk.show(pairs.changed("b.png", (7, 5), base=(900, 800), head=(900, 800)))
    assert desk.view.viewport.view == seen
    desk.show(pairs.changed("c.png", (7, 5), base=(500, 800), head=(500, 800)))
    assert desk.view.viewport.is_fitted


def test_the_picture_before_stays_until_the_next_is_complete(desk: Desk, pairs: Pairs, qtbot: QtBot) -> None:
    first, second = pairs.changed("a.png", (7, 5)), pairs.changed("b.png", (9, 9))
    desk.show(first)
    before = desk.panes()[1].grab().toImage()
    may_go_on = threading.Event()
    second_base = second.base
    assert second_base is not None

    def slow_base() -> LocalFile:
        may_go_on.wait(20)
        return second_base()

    desk.view.show_image(replace(second, base=slow_base))
    assert desk.panes()[1].grab().toImage() == before
    qtbot.waitUntil(lambda: desk.panes()[1].grab().toImage() != before)  # it tells that it loads
    assert desk.is_shown(first)
    may_go_on.set()
    qtbot.waitUntil(lambda: desk.is_shown(second))
    assert desk.colour_at(desk.panes()[1], 9, 9) == QColor(GREEN)
    assert desk.colour_at(desk.panes()[1], 7, 5) == BLUE_COLOUR


def test_only_the_last_image_asked_for_appears(desk: Desk, pairs: Pairs, qtbot: QtBot) -> None:
    images = [pairs.changed(f"{number}.png", (number, number)) for number in range(1, 8)]
    for image in images:
        desk.view.show_image(image)
    qtbot.waitUntil(lambda: desk.is_shown(images[-1]))
    assert desk.colour_at(desk.panes()[1], 7, 7) == QColor(GREEN)
    assert desk.colour_at(desk.panes()[1], 3, 3) == BLUE_COLOUR


def test_the_result_of_a_waiting_pair_adds_the_marks(desk: Desk, pairs: Pairs, qtbot: QtBot) -> None:
    image = pairs.changed("a.png", (7, 5))
    desk.show(replace(image, result=None))
    assert desk.colour_at(desk.panes()[1], 7, 5) == BLUE_COLOUR
    desk.view.show_image(image)
    qtbot.waitUntil(lambda: desk.colour_at(desk.panes()[1], 7, 5) == QColor(GREEN))


def test_a_picture_that_cannot_be_shown_says_why_in_its_pane(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    image = pairs.changed("a.png", (7, 5))
    (tmp_path / "a.png.head.png").unlink()
    result = ImageResult("a.png", Status.ERRORED, message="Head: The file is gone. Make it again.")
    desk.show(replace(image, result=result))
    base, head = desk.panes()
    assert desk.colour_at(base, 7, 5) == RED_COLOUR
    assert head.scene.message.startswith("The file cannot be read")
    assert desk.notices() == (Notice("error", "Head: The file is gone. Make it again."),)


def test_what_was_wrong_when_the_build_was_opened_is_said_in_its_pane(desk: Desk, tmp_path: Path) -> None:
    image = _alone(tmp_path, Pairing.ADDED, Status.ERRORED)
    assert image.entry.head is not None
    failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, "The file is empty. Make the screenshot again.")
    entry = replace(image.entry, head=replace(image.entry.head, problem=failure))
    desk.show(replace(image, entry=entry))
    assert desk.panes()[0].scene.message == failure.message


def test_a_mask_that_cannot_be_read_is_told(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    image = pairs.changed("a.png", (7, 5))
    (tmp_path / "a.png.mask.png").unlink()
    desk.show(image)
    assert [notice.level for notice in desk.notices()] == ["warning"]
    assert desk.colour_at(desk.panes()[1], 7, 5) == BLUE_COLOUR


@pytest.mark.parametrize(
    ("pairing", "status"),
    [
        (Pairing.ADDED, Status.ADDED),
        (Pairing.REMOVED, Status.REMOVED),
        (Pairing.SKIPPED, Status.SKIPPED),
    ],
)
def test_an_image_of_one_build_has_one_pane_and_no_modes(
    desk: Desk, tmp_path: Path, pairing: Pairing, status: Status
) -> None:
    desk.show(_alone(tmp_path, pairing, status))
    (pane,) = desk.panes()
    assert desk.colour_at(pane, 7, 5) == RED_COLOUR
    assert not desk.child(QToolButton, "Mask").isEnabled()
    assert not desk.child(QToolButton, "Show changes").isEnabled()


def test_nothing_chosen_shows_an_invitation(desk: Desk, pairs: Pairs) -> None:
    desk.show(pairs.changed("a.png", (7, 5)))
    desk.view.show_image(None)
    (pane,) = desk.panes()
    assert pane.scene.message == "Choose an image in the list to see it here."
    header = desk.view.findChild(ImageHeader)
    assert isinstance(header, ImageHeader)
    assert not header.isVisible()


class TestToolbar:
    def test_every_control_does_what_the_methods_do(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5), base=(900, 800), head=(900, 800)))
        for name, choices in (
            ("Mask", ViewerChoices("mask", True, GREEN, 1.0, "checkerboard")),
            ("Overlay", ViewerChoices("overlay", True, GREEN, 1.0, "checkerboard")),
            ("Side by side", ViewerChoices("side-by-side", True, GREEN, 1.0, "checkerboard")),
            ("Show changes", ViewerChoices("side-by-side", False, GREEN, 1.0, "checkerboard")),
            ("Dark canvas", ViewerChoices("side-by-side", False, GREEN, 1.0, "dark")),
        ):
            desk.click(name)
            assert desk.view.choosing.choices == choices

    def test_the_zoom_buttons_zoom(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5), base=(900, 800), head=(900, 800)))
        scales = []
        for name in ("Actual size", "Zoom in", "Zoom out"):
            desk.click(name)
            scales.append(desk.view.viewport.view.scale)
        assert scales == [1, 2, 1]
        desk.click("Fit to window")
        assert desk.view.viewport.is_fitted

    def test_choices_are_told_once_per_change(self, desk: Desk, pairs: Pairs) -> None:
        told: list[ViewerChoices] = []
        desk.view.choosing.changed.connect(told.append)
        desk.show(pairs.changed("a.png", (7, 5)))
        desk.click("Overlay")
        desk.click("Overlay")
        assert [choices.view_mode for choices in told] == ["overlay"]

    def test_the_slider_changes_the_marks_at_once(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        desk.child(QSlider, "Opacity of the changed pixels").setValue(50)
        assert desk.view.choosing.choices.overlay_opacity == 0.5
        mixed = desk.colour_at(desk.panes()[1], 7, 5)
        assert abs(mixed.green() - 127) <= 1
        assert abs(mixed.blue() - 127) <= 1

    def test_a_colour_from_the_menu_colours_the_marks(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        swatch = desk.child(QToolButton, f"Colour of the changed pixels: {GREEN}")
        action = next(action for action in swatch.menu().actions() if action.text() == "Orange")
        action.trigger()
        assert desk.view.choosing.choices.overlay_colour == "#e69f00"
        assert desk.colour_at(desk.panes()[1], 7, 5) == QColor("#e69f00")

    def test_a_colour_of_ones_own_colours_the_marks(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        controls = desk.view.findChild(OverlayControls)
        assert isinstance(controls, OverlayControls)
        dialog = controls.ask_for_colour()
        dialog.setCurrentColor(QColor("#123456"))
        dialog.accept()
        assert desk.view.choosing.choices.overlay_colour == "#123456"

    def test_shows_the_zoom(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5), base=(900, 800), head=(900, 800)))
        desk.view.viewport.actual_size()
        assert desk.child(QToolButton, "Zoom 100 %").text() == "100 %"


class TestCanvas:
    def test_an_image_may_ask_for_its_canvas(self, desk: Desk, pairs: Pairs) -> None:
        dark = SnapshotMetadata(canvas_theme="dark")
        desk.show(pairs.changed("a.png", (7, 5), metadata=dark))
        assert QColor(desk.panes()[0].scene.ground).lightness() < 60
        desk.show(pairs.changed("b.png", (7, 5)))
        assert QColor(desk.panes()[0].scene.ground).lightness() > 200

    def test_the_readers_choice_wins(self, desk: Desk, pairs: Pairs) -> None:
        desk.view.choosing.set_canvas("light")
        desk.show(pairs.changed("a.png", (7, 5), metadata=SnapshotMetadata(canvas_theme="dark")))
        assert QColor(desk.panes()[0].scene.ground).lightness() > 200

    def test_follows_the_theme(self, desk: Desk, pairs: Pairs, theme: ThemeController) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        theme.choose("dark")
        assert QColor(desk.panes()[0].scene.ground).lightness() < 60


class TestAccess:
    def test_panes_have_names_and_follow_the_image(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5), base=(40, 30), head=(40, 60)))
        base, head = desk.panes()
        assert (base.accessibleName(), head.accessibleName()) == ("Base · 40 × 30", "Head · 40 × 60")
        assert base.accessibleDescription().startswith("a.png, changed, 0.042 % · 1 pixel, zoom ")
        desk.show(pairs.changed("b.png"))
        assert base.accessibleDescription().startswith("b.png, unchanged, zoom ")

    def test_every_control_has_a_name(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        for kind in (QToolButton, QSlider, ImagePane):
            for control in desk.view.findChildren(kind):
                assert control.accessibleName(), control.toolTip()

    def test_a_name_with_a_tag_in_it_is_shown_letter_by_letter(self, desk: Desk, pairs: Pairs) -> None:
        tags = SnapshotMetadata(tags={"<b>": "bold"}, description="1 < 2")
        desk.show(pairs.changed("a.png", (7, 5), metadata=tags))
        tips = [child.toolTip() for child in desk.view.findChildren(QWidget)]
        assert any("&lt;b&gt;: bold" in tip for tip in tips)
        assert any("1 &lt; 2" in tip for tip in tips)
        assert not any("<b>" in tip for tip in tips)

    def test_the_name_can_be_copied(self, desk: Desk, pairs: Pairs) -> None:
        desk.show(pairs.changed("a.png", (7, 5)))
        desk.click("Copy the image name")
        assert QGuiApplication.clipboard().text() == "a.png"


def test_what_is_shown_is_known_and_nothing_is_known_at_first(desk: Desk, pairs: Pairs) -> None:
    known = [desk.view.shown]
    image = pairs.changed("a.png", (7, 5))
    desk.show(image)
    known.append(desk.view.shown)
    desk.view.show_image(None)
    assert [*known, desk.view.shown] == [None, image, None]


def _quiet(pairs: Pairs, tmp_path: Path) -> ViewedImage:
    image = pairs.changed("a.png")
    assert image.result is not None
    mask = save_mask(tmp_path / "quiet.png", (40, 30), (7, 5))
    difference = PixelDifference(240, 0, 29, 12_744)
    result = replace(image.result, sameness=Sameness.QUIET, difference=difference, quiet_mask=mask)
    return replace(image, result=result)


def _badges(desk: Desk) -> list[str]:
    return [badge.accessibleName() for badge in desk.view.findChildren(Badge) if badge.isVisible()]


def test_a_quiet_difference_is_marked_and_said(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    desk.show(_quiet(pairs, tmp_path))
    for mode in ("side-by-side", "overlay", "mask"):
        desk.view.choosing.set_view_mode(mode)
        assert desk.colour_at(desk.panes()[-1], 7, 5) == QColor(GREEN)
    text = "Quiet difference: 240 pixels (1.9 %), at most 29 of 255 levels. Not counted as a change."
    assert [notice.text for notice in desk.notices()] == [text]
    assert _badges(desk) == ["Unchanged", "Quiet"]


def test_a_quiet_badge_goes_with_its_image(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    desk.show(_quiet(pairs, tmp_path))
    desk.show(pairs.changed("b.png", (7, 5)))
    assert [badge.isVisible() for badge in desk.view.findChildren(Badge) if badge.accessibleName() == "Quiet"] == [
        False
    ]


def test_notes_stand_below_the_verdict(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    image = _quiet(pairs, tmp_path)
    assert image.result is not None
    notes = (Note.SIXTEEN_BIT, Note.TURNED_UPRIGHT)
    desk.show(replace(image, result=replace(image.result, notes=notes)))
    assert desk.notices()[1].text == f"{NOTE_TEXTS[Note.SIXTEEN_BIT]} {NOTE_TEXTS[Note.TURNED_UPRIGHT]}"
