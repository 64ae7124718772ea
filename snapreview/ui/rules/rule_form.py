"""The form that sets thresholds and anti-aliasing at one level."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from snapreview.model.compare_rules import Rule
from snapreview.model.rule_changes import Level, RuleTarget
from snapreview.ui.look.segmented_choice import Segment, SegmentedChoice
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rule_words import no_group_words, reach_words
from snapreview.ui.rules.threshold_field import ThresholdField
from snapreview.ui.rules.threshold_text import read_colour_threshold, read_diff_threshold

_ANTIALIASING_VALUES: dict[str, bool | None] = {"inherit": None, "tolerate": True, "count": False}


class RuleForm(QWidget):
    """Shows what the window's rules state at the level chosen, and states something else on Apply.

    What was typed and not applied stays as long as the same thing is set.
    """

    def __init__(self, editing: RuleEditing, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._shown: tuple[RuleTarget, Rule] | None = None
        self._levels = SegmentedChoice(self._level_segments(), theme, self.tr("Set for"))
        self._reach = QLabel(self)
        self._reach.setProperty("role", "small")
        self._reach.setWordWrap(True)
        self._colour = ThresholdField(self.tr("Colour threshold"), read_colour_threshold, self)
        self._antialiasing = SegmentedChoice(self._antialiasing_segments(), theme, self.tr("Anti-aliasing"))
        self._antialiasing_value = "inherit"
        self._diff = ThresholdField(self.tr("Diff threshold"), read_diff_threshold, self)
        self._apply = QPushButton(self.tr("Apply"), self)
        self._apply.setProperty("look", "primary")
        self._reset = QPushButton(self.tr("Reset"), self)
        self._reset.setToolTip(self.tr("State nothing at this level"))
        self._lay_out()
        self._connect()
        self.refresh()

    def _level_segments(self) -> tuple[Segment, ...]:
        return (
            Segment(Level.IMAGE, "", self.tr("Image"), self.tr("Set it for this image alone")),
            Segment(Level.GROUP, "", self.tr("Group"), self.tr("Set it for every image of this group")),
            Segment(Level.BUILD, "", self.tr("Build"), self.tr("Set it for every image")),
        )

    def _antialiasing_segments(self) -> tuple[Segment, ...]:
        ignored = self.tr("Pixels that look like anti-aliasing do not count")
        counted = self.tr("Pixels that look like anti-aliasing count like all others")
        return (
            Segment("inherit", "", self.tr("Inherit"), self.tr("State nothing here")),
            Segment("tolerate", "", self.tr("Tolerate"), ignored),
            Segment("count", "", self.tr("Count"), counted),
        )

    def refresh(self) -> None:
        """Follow what is edited."""
        target, origins = self._editing.target, self._editing.origins
        self.setEnabled(target is not None)
        if target is None or origins is None:
            return
        self._levels.set_value(self._editing.level)
        self._levels.set_resting(Level.GROUP, "" if self._editing.group is not None else no_group_words())
        self._reach.setText(reach_words(self._editing.level, self._editing.group or ""))
        self._colour.show_inherited(origins.colour_threshold.value)
        self._diff.show_inherited(origins.diff_threshold.value)
        if (target, self._editing.rule) != self._shown:
            self._shown = (target, self._editing.rule)
            self._show_rule(self._editing.rule)
        self._show_possible()

    def _show_rule(self, rule: Rule) -> None:
        self._colour.show_value(rule.colour_threshold)
        self._diff.show_value(rule.diff_threshold)
        self._antialiasing_value = next(
            word for word, value in _ANTIALIASING_VALUES.items() if value is rule.antialiasing
        )
        self._antialiasing.set_value(self._antialiasing_value)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_3)
        layout.addLayout(_stacked(self._levels, self._reach))
        layout.addWidget(self._colour)
        layout.addLayout(_stacked(QLabel(self.tr("Anti-aliasing"), self), self._antialiasing))
        layout.addWidget(self._diff)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self._apply, 1)
        buttons.addWidget(self._reset)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._levels.chosen.connect(self._choose_level)
        self._antialiasing.chosen.connect(self._choose_antialiasing)
        for field in (self._colour, self._diff):
            field.edited.connect(self._show_possible)
            field.confirmed.connect(self._apply.click)
        self._apply.clicked.connect(self._apply_values)
        self._reset.clicked.connect(self._reset_values)
        self._editing.changed.connect(self.refresh)

    def _choose_level(self, level: str) -> None:
        self._editing.choose_level(Level(level))

    def _choose_antialiasing(self, value: str) -> None:
        self._antialiasing_value = value
        self._show_possible()

    def _written(self) -> Rule | None:
        """What the form states now, None while something is wrong with it."""
        if self._colour.problem or self._diff.problem:
            return None
        antialiasing = _ANTIALIASING_VALUES[self._antialiasing_value]
        return Rule(self._colour.value, antialiasing, self._diff.value, self._editing.rule.ignore_regions)

    def _show_possible(self) -> None:
        written, rule = self._written(), self._editing.rule
        self._apply.setEnabled(written is not None and written != rule)
        self._reset.setEnabled(rule != Rule(ignore_regions=rule.ignore_regions) or written != rule)

    def _apply_values(self) -> None:
        written = self._written()
        if written is not None:
            self._editing.set_values(written.colour_threshold, written.antialiasing, written.diff_threshold)

    def _reset_values(self) -> None:
        self._show_rule(Rule())
        self._editing.set_values(None, None, None)


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout()
    layout.setSpacing(SPACE_1)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
