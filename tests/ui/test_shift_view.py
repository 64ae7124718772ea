"""Inserted and removed lines, and two densities of one picture: found, offered, shown."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from snapreview.model.line_alignment import MatchedLines
from snapreview.model.rectangle import Rectangle
from snapreview.model.shift import Axis, aligned_lines, line_at, pieces_of
from snapreview.model.size import Size
from snapreview.ui.viewer.ignored_regions import ShownRegions
from snapreview.ui.viewer.regions.region_words import greatest_words
from snapreview.ui.viewer.shift_layers import BandsLayer, PiecesLayer
from snapreview.ui.viewer.viewed_image import ViewedImage
from snapreview.ui.viewer.viewport import Placement, visible_area
from tests.ui.desk import Desk
from tests.ui.pictures import Pairs, file_of

WIDTH, HEIGHT, INSERTED, PLACE = 40, 60, 6, 20
MARK = (9, 200, 30, 255)


def noise(size: tuple[int, int]) -> Image.Image:
    pixels = random.Random(5).randbytes(3 * size[0] * size[1])
    return Image.frombytes("RGB", size, pixels).convert("RGBA")


def pair_of(folder: Path, pairs: Pairs, base: Image.Image, head: Image.Image) -> ViewedImage:
    """A changed pair of two pictures."""
    image = pairs.changed("shifted.png", (1, 1), base=base.size, head=head.size)
    sides = {}
    for side, picture in (("base", base), ("head", head)):
        path = folder / f"shifted-{side}.png"
        picture.save(path)
        sides[side] = file_of(path)
    assert image.result is not None
    result = replace(image.result, changed_pixels=image.result.total_pixels)
    return replace(image, result=result, base=sides["base"], head=sides["head"])


@pytest.fixture
def shifted(tmp_path: Path, pairs: Pairs) -> ViewedImage:
    """Six rows inserted at row 20, and a green mark of 4 × 2 pixels far below."""
    base = noise((WIDTH, HEIGHT))
    head = Image.new("RGBA", (WIDTH, HEIGHT + INSERTED), (0, 0, 0, 255))
    head.paste(base.crop((0, 0, WIDTH, PLACE)), (0, 0))
    head.paste(base.crop((0, PLACE, WIDTH, HEIGHT)), (0, PLACE + INSERTED))
    head.paste(MARK, (10, 50, 14, 52))
    return pair_of(tmp_path, pairs, base, head)


@pytest.fixture
def dense(tmp_path: Path, pairs: Pairs) -> ViewedImage:
    """One picture at 1× and 2×."""
    base = Image.new("RGBA", (40, 30), (250, 250, 250, 255))
    base.paste((20, 60, 200, 255), (5, 5, 20, 12))
    return pair_of(tmp_path, pairs, base, base.resize((80, 60), Image.Resampling.NEAREST))


def taken(desk: Desk, words: str) -> None:
    """Take an offer by its button."""
    (button,) = [b for b in desk.view.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_pair_is_looked_through_once_it_has_been_in_sight_for_a_while(desk: Desk, shifted: ViewedImage) -> None:
    desk.show(shifted)
    assert "shift" not in desk.view.derivations.values
    assert not desk.view.settled
    desk.wait_until(lambda: desk.view.settled)
    assert "shift" in desk.view.derivations.values


def test_a_shift_is_told_and_its_view_offered(desk: Desk, shifted: ViewedImage) -> None:
    desk.show_derived(shifted, "side-by-side")
    (notice,) = [notice for notice in desk.notices() if notice.offer is not None]
    assert notice.text == "6 rows inserted at y = 20: 99 % of the change is explained."
    assert desk.child(QToolButton, "Inserted and removed lines").isEnabled()
    taken(desk, "Show aligned")
    assert desk.view.choosing.choices.view_mode == "shift"
    assert all(notice.offer is None for notice in desk.notices())


def test_a_pair_with_little_to_see_is_not_looked_through(desk: Desk, shifted: ViewedImage) -> None:
    assert shifted.result is not None
    desk.show_derived(replace(shifted, result=replace(shifted.result, changed_pixels=5)), "side-by-side")
    assert "shift" not in desk.view.derivations.values


def test_the_view_shows_the_plain_and_the_aligned_comparison(desk: Desk, shifted: ViewedImage) -> None:
    desk.view.choosing.toggle_overlay()
    desk.show_derived(shifted, "shift")
    plain, base, head = desk.panes()
    assert desk.view.viewport.canvas == Size(WIDTH, HEIGHT + INSERTED)
    for row in (3, PLACE - 1, PLACE + INSERTED, 49, 60):
        assert desk.colour_at(base, 7, row) == desk.colour_at(head, 7, row)
    assert desk.colour_at(base, 7, PLACE + 2) != desk.colour_at(head, 7, PLACE + 2)  # the band, and the gap for it
    assert desk.colour_at(plain, 7, 30) == desk.colour_at(head, 7, 30)
    desk.view.choosing.toggle_overlay()
    assert desk.colour_at(head, 11, 51).name() == "#00ff00"  # what else changed
    assert desk.colour_at(head, 20, 51).name() != "#00ff00"


def test_the_place_in_sight_stays_when_the_view_changes(desk: Desk, shifted: ViewedImage) -> None:
    desk.show_derived(shifted, "side-by-side")
    viewport = desk.view.viewport
    viewport.actual_size()
    for _ in range(9):
        viewport.zoom_in()
    viewport.pan(60, 90)
    looked_at = viewport.view
    desk.show_derived(shifted, "shift")
    assert viewport.view == looked_at
    desk.show(shifted)
    desk.show_derived(shifted, "side-by-side")
    assert viewport.view == looked_at


def test_regions_to_ignore_are_drawn_and_made_in_their_aligned_places(desk: Desk, shifted: ViewedImage) -> None:
    desk.view.choosing.toggle_overlay()
    desk.show_derived(shifted, "shift")
    plain, base, head = desk.panes()
    before = [desk.colour_at(pane, 30, 40 + INSERTED) for pane in (plain, base, head)]
    desk.view.show_regions(ShownRegions("shifted.png", (Rectangle(25, 38, 10, 4),)))
    after = [desk.colour_at(pane, 30, 40 + INSERTED) for pane in (plain, base, head)]
    # Rows 38 to 41 of the base lie lower by the inserted rows; those of the head and of the plain one do not.
    assert [one != other for one, other in zip(before, after, strict=True)] == [False, True, False]
    assert desk.view._found_in_pair(1, Rectangle(25, 38 + INSERTED, 10, 4)) == Rectangle(25, 38, 10, 4)
    assert desk.view._found_in_pair(1, Rectangle(25, PLACE + 1, 10, 2)) is None, "a gap is no place of the base"
    assert desk.view._found_in_pair(0, Rectangle(25, PLACE + 1, 10, 2)) == Rectangle(25, PLACE + 1, 10, 2)


def test_differences_are_walked_in_their_aligned_places(desk: Desk, shifted: ViewedImage) -> None:
    desk.show_derived(shifted, "shift")
    band, mark = (region.bounds for region in desk.view.regions.regions)
    assert band == Rectangle(0, PLACE, WIDTH, INSERTED)
    assert mark == Rectangle(10, 50, 4, 2)
    desk.view.regions.step(1)
    assert greatest_words(desk.view.regions.regions[0]) == "inserted"
    desk.view.regions.step(1)
    boxes = desk.view.regions.layer()
    assert boxes is not None
    assert boxes.strong == {mark}
    left, top, width, height = visible_area(desk.view.viewport.view, desk.view.viewport.pane)
    assert QRectF(left, top, width, height).contains(QRectF(mark.x, mark.y, mark.width, mark.height))
    desk.view.choosing.set_view_mode("side-by-side")
    assert desk.view.regions.current is None
    assert all(region.bounds != band for region in desk.view.regions.regions)


def test_rows_and_columns_are_shown_together(desk: Desk, tmp_path: Path, pairs: Pairs) -> None:
    base = noise((WIDTH, HEIGHT))
    head = Image.new("RGBA", (WIDTH + 4, HEIGHT + INSERTED), (0, 0, 0, 255))
    for left, place_x in ((0, 0), (10, 14)):
        for top, place_y in ((0, 0), (PLACE, PLACE + INSERTED)):
            part = base.crop((left, top, 10 if not left else WIDTH, PLACE if not top else HEIGHT))
            head.paste(part, (place_x, place_y))
    desk.show_derived(pair_of(tmp_path, pairs, base, head), "shift")
    texts = [notice.text for notice in desk.notices()]
    told = "6 rows inserted at y = 20, 4 columns inserted at x = 10: 100 % of the change is explained."
    assert told in texts
    _, one, other = desk.panes()
    for x, y in ((3, 3), (30, 3), (3, 50), (30, 50)):
        assert desk.colour_at(one, x, y) == desk.colour_at(other, x, y)


def test_a_change_without_a_shift_says_so(desk: Desk, pairs: Pairs) -> None:
    desk.show_derived(pairs.changed("a.png", (7, 5)), "shift")
    assert desk.panes()[1].scene.message == "No inserted or removed rows or columns explain this change."
    assert all(notice.offer is None for notice in desk.notices())


def test_the_view_is_offered_only_where_a_shift_explains_the_change(desk: Desk, pairs: Pairs, tmp_path: Path) -> None:
    turned = noise((WIDTH, HEIGHT)).transpose(Image.Transpose.ROTATE_180)
    desk.show_derived(pair_of(tmp_path, pairs, noise((WIDTH, HEIGHT)), turned), "side-by-side")
    button = desk.child(QToolButton, "Inserted and removed lines")
    assert not button.isEnabled()
    desk.view.choosing.set_view_mode("shift")  # as its key does
    desk.wait_until(lambda: desk.view.settled)
    assert desk.panes()[1].scene.message == "No inserted or removed rows or columns explain this change."
    assert button.isEnabled(), "a view in use is never switched off"


def test_two_densities_are_told_and_compared_scaled(desk: Desk, dense: ViewedImage) -> None:
    desk.show_derived(dense, "side-by-side")
    assert dense.entry.base is not None
    texts = [notice.text for notice in desk.notices()]
    assert "The head is the base at 2× the density; 0.0 % of the pixels differ scaled." in texts
    taken(desk, "Compare scaled")
    base, head = desk.panes()
    for x, y in ((1, 1), (20, 15), (70, 50)):
        assert desk.colour_at(base, x, y) == desk.colour_at(head, x, y)


def test_pictures_of_double_size_that_show_something_else_are_not_scaled(
    desk: Desk, pairs: Pairs, tmp_path: Path
) -> None:
    black = Image.new("RGBA", (80, 60), (0, 0, 0, 255))
    image = pair_of(tmp_path, pairs, Image.new("RGBA", (40, 30), (255, 255, 255, 255)), black)
    desk.show_derived(image, "scaled")
    assert desk.panes()[0].scene.message == "These are not one picture in two densities."


def test_the_scaled_view_is_for_fitting_sizes_alone(desk: Desk, pairs: Pairs) -> None:
    desk.show_derived(pairs.changed("a.png", (7, 5)), "scaled")
    assert len(desk.panes()) == 2
    assert desk.panes()[0].accessibleName().startswith("Base · ")  # side by side


LINES = aligned_lines((MatchedLines(0, 0, 4), MatchedLines(4, 6, 3)), 8, 9)  # 2 inserted at 4, 1 removed at the end


def test_lines_know_their_places_in_both_images() -> None:
    assert [line_at(LINES, "base", row) for row in range(LINES.length)] == [0, 1, 2, 3, None, None, 4, 5, 6, 7]
    assert [line_at(LINES, "head", row) for row in range(LINES.length)] == [0, 1, 2, 3, 4, 5, 6, 7, 8, None]


@pytest.mark.parametrize("axis", Axis)
def test_pieces_are_drawn_in_their_places_and_nowhere_else(axis: Axis) -> None:
    class Ruler:
        """A line number as a grey level."""

        def paint(self, painter: QPainter, placement: Placement) -> None:
            for line in range(8):
                start = (placement.top if axis is Axis.ROWS else placement.left) + line
                area = (0, int(start), 5, 1) if axis is Axis.ROWS else (int(start), 0, 1, 5)
                painter.fillRect(*area, Qt.GlobalColor.white if line % 2 else Qt.GlobalColor.black)

    canvas = QImage(12, 12, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    PiecesLayer(Ruler(), pieces_of(LINES, "base"), axis).paint(painter, Placement(1.0, 0, 0, Size(12, 12)))
    painter.end()
    seen = [canvas.pixelColor(*((2, line) if axis is Axis.ROWS else (line, 2))) for line in range(10)]
    greys = [None if not colour.alpha() else colour.red() // 255 for colour in seen]
    assert greys == [0, 1, 0, 1, None, None, 0, 1, 0, 1]


@pytest.mark.parametrize("scale", [0.05, 0.3, 1.0, 4.0])
def test_a_band_of_one_line_is_seen_at_every_zoom(scale: float) -> None:
    lines = aligned_lines((MatchedLines(0, 0, 200), MatchedLines(200, 201, 100)), 300, 301)
    pane = Size(round(50 * scale) + 8, round(301 * scale) + 8)
    canvas = QImage(pane.width, pane.height, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    BandsLayer(lines, Axis.ROWS, "head", 50).paint(painter, Placement(scale, 4, 4, pane))
    painter.end()
    rows = [y for y in range(pane.height) if canvas.pixelColor(5, y).alpha()]
    assert len(rows) >= 2
    assert abs(rows[0] - (4 + 200 * scale)) <= 1
