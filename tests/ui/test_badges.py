"""Tags that fold, and names that give way in the middle."""

from pytestqt.qtbot import QtBot

from snapreview.ui.look.badges import TagRow
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.theme_controller import ThemeController

TAGS = tuple(f"key {number}: value {number}" for number in range(9))


def test_tags_fold_into_a_count_and_unfold_again(qtbot: QtBot, theme: ThemeController) -> None:
    row = TagRow(theme)
    qtbot.addWidget(row)
    row.show_tags(TAGS)
    row.resize(row.sizeHint().width(), row.sizeHint().height())
    assert row.shown_texts() == TAGS
    row.resize(row.width() // 2, row.height())
    shown = row.shown_texts()
    assert shown[:-1] == TAGS[: len(shown) - 1]
    assert shown[-1] == f"+{len(TAGS) - len(shown) + 1}"
    row.resize(row.minimumSizeHint())
    assert row.shown_texts() == ("+9",)


def test_folded_tags_can_still_be_read(qtbot: QtBot, theme: ThemeController) -> None:
    row = TagRow(theme)
    qtbot.addWidget(row)
    row.show_tags(TAGS)
    assert row.toolTip() == "\n".join(TAGS)
    assert all(tag in row.accessibleName() for tag in TAGS)


def test_a_long_name_keeps_its_beginning_and_its_end(qtbot: QtBot, theme: ThemeController) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    name = "screens/" + "deep/" * 40 + "settings.png"
    label.show_text(name)
    label.resize(label.sizeHint())
    assert label.shown_text() == name
    label.resize(200, label.height())
    assert label.shown_text().startswith("screens")
    assert label.shown_text().endswith("settings.png")
    assert label.toolTip() == label.accessibleName() == name
