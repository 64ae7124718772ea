"""The panel with the slider: try a threshold on the pair in sight, see what it would do, apply it or leave it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from snapreview.model.rule_changes import Level
from snapreview.model.threshold_trial import ThresholdKind
from snapreview.session.threshold_flips import Flips
from snapreview.ui.language.amounts import number_text, part_text, pixels_text, share_text
from snapreview.ui.language.words import status_title
from snapreview.ui.look.badges import Badge
from snapreview.ui.look.segmented_choice import Segment, SegmentedChoice
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rule_words import no_group_words, reach_words
from snapreview.ui.rules.threshold_text import threshold_text
from snapreview.ui.rules.trying.threshold_trial import ThresholdTrial, Verdict

_LEAST_WIDTH = 264


class ThresholdPanel(QFrame):
    """Follows a trial."""

    def __init__(self, trial: ThresholdTrial, editing: RuleEditing, theme: ThemeController) -> None:
        super().__init__()
        self.setObjectName("threshold-panel")
        self.setProperty("look", "panel")
        self.setAccessibleName(self.tr("Try thresholds"))
        self._trial = trial
        self._editing = editing
        self._theme = theme
        self._kinds = SegmentedChoice(self._kind_segments(), theme, self.tr("Threshold"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(10)
        self._value = QLabel()
        self._value.setProperty("role", "heading")
        self._in_force = _small()
        self._badges = (Badge(theme), Badge(theme))
        self._counts = (QLabel(), QLabel())
        self._note = _small()
        self._levels = SegmentedChoice(self._level_segments(), theme, self.tr("Set for"))
        self._reach = _small()
        self._others = QLabel()
        self._others.setWordWrap(True)
        self.apply_button = QPushButton(self.tr("Apply"))
        self.apply_button.setProperty("look", "primary")
        self.discard_button = QPushButton(self.tr("Discard"))
        self._nothing = _small(self.tr("Thresholds are tried on pairs whose pixels were compared."))
        self._part = QWidget()
        self._lay_out()
        self._connect()
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """As wide as its words in any language."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def refresh(self) -> None:
        """Show what is tried and what would come of it."""
        trial = self._trial
        result, tried = trial.result, trial.verdict
        self._part.setVisible(result is not None)
        self._nothing.setVisible(result is None)
        if result is None:
            return
        self._kinds.set_value(trial.kind)
        self._show_slider()
        self._show_verdict(0, Verdict(result.status, result.changed_pixels or 0, result.ratio))
        self._show_verdict(1, tried)
        self._note.setText(self._note_words(tried))
        self._levels.set_value(self._editing.level)
        self._levels.set_resting(Level.GROUP, "" if self._editing.group is not None else no_group_words())
        self._reach.setText(reach_words(self._editing.level, self._editing.group or ""))
        self._others.setText(self._others_words())
        self.apply_button.setEnabled(trial.trying)
        self.discard_button.setEnabled(trial.trying)

    def _show_slider(self) -> None:
        trial = self._trial
        self.slider.blockSignals(True)
        self.slider.setRange(0, trial.steps)
        self.slider.setValue(trial.step)
        self.slider.blockSignals(False)
        value = threshold_text(trial.value)
        self._value.setText(value)
        self._in_force.setText(self.tr("in force: {value}").format(value=threshold_text(trial.value_in_force)))
        name = self.tr("Colour threshold") if trial.kind is ThresholdKind.COLOUR else self.tr("Diff threshold")
        self.slider.setAccessibleName(name)
        self.slider.setAccessibleDescription(value)

    def _show_verdict(self, number: int, verdict: Verdict | None) -> None:
        if verdict is None:
            self._badges[number].show_badge(self.tr("Measuring …"), "recent")
            self._counts[number].setText("")
            return
        colour = self._theme.theme.status_colours[verdict.status]
        self._badges[number].show_badge(status_title(verdict.status), f"status-{verdict.status}", colour)
        share = f"{pixels_text(verdict.changed_pixels)} · {share_text(verdict.ratio)}"
        words = self.tr("at most {share}").format(share=share) if verdict.at_most and verdict.changed_pixels else share
        self._counts[number].setText(words)

    def _note_words(self, verdict: Verdict | None) -> str:
        if self._trial.problem is not None:
            return self._trial.problem
        if self._trial.kind is ThresholdKind.DIFF:
            return self.tr("Exact: what was counted stays as it is.")
        if verdict is not None and verdict.confirmed:
            return self.tr("Compared with odiff.")
        if verdict is not None and verdict.at_most:
            return self.tr("An estimate that leaves tolerated anti-aliasing out. odiff is asked when the slider rests.")
        return self.tr("odiff is asked when the slider rests.")

    def _others_words(self) -> str:
        flips = self._trial.flips
        if not self._trial.trying:
            return self.tr("Move the slider to see what would change.")
        if flips is None:
            return self.tr("Counting other pairs …")
        if not flips.concerned:
            return self.tr("No other pair is concerned.")
        return " ".join(self._flip_sentences(flips))

    def _flip_sentences(self, flips: Flips) -> list[str]:
        sentences = []
        if not flips.complete:
            sentences.append(
                self.tr("Looking at other pairs: {part}.").format(part=part_text(flips.looked_at, flips.concerned))
            )
        if flips.to_unchanged or flips.to_changed:
            words = self.tr("Of the others, {unchanged} would become unchanged and {changed} changed.")
            unchanged, changed = number_text(flips.to_unchanged), number_text(flips.to_changed)
            sentences.append(words.format(unchanged=unchanged, changed=changed))
        elif flips.complete:
            sentences.append(self.tr("No other pair would change its category."))
        if flips.unreadable:
            sentences.append(self.tr("%Ln pairs could not be read.", "", flips.unreadable))
        if flips.left_out:
            sentences.append(self.tr("%Ln further pairs were not looked at.", "", flips.left_out))
        return sentences

    def _kind_segments(self) -> tuple[Segment, ...]:
        colour = self.tr("How far apart two colours may be and still count as equal")
        diff = self.tr("Which share of the pixels may differ in an unchanged pair")
        return (
            Segment(ThresholdKind.COLOUR, "", self.tr("Colour"), colour),
            Segment(ThresholdKind.DIFF, "", self.tr("Diff"), diff),
        )

    def _level_segments(self) -> tuple[Segment, ...]:
        return (
            Segment(Level.IMAGE, "", self.tr("Image"), self.tr("Set it for this image alone")),
            Segment(Level.GROUP, "", self.tr("Group"), self.tr("Set it for every image of this group")),
            Segment(Level.BUILD, "", self.tr("Build"), self.tr("Set it for every image")),
        )

    def _lay_out(self) -> None:
        value = QHBoxLayout()
        value.addWidget(self._value)
        value.addStretch(1)
        value.addWidget(self._in_force)
        verdicts = QGridLayout()
        verdicts.setHorizontalSpacing(SPACE_2)
        verdicts.setVerticalSpacing(SPACE_1)
        for row, words in enumerate((self.tr("Now"), self.tr("Then"))):
            verdicts.addWidget(_small(words), 3 * row, 0)
            verdicts.addWidget(self._badges[row], 3 * row, 1)
            verdicts.addWidget(self._counts[row], 3 * row + 1, 1)
        verdicts.setRowMinimumHeight(2, SPACE_1)
        verdicts.setColumnStretch(2, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.apply_button, 1)
        buttons.addWidget(self.discard_button)
        part = QVBoxLayout(self._part)
        part.setContentsMargins(0, 0, 0, 0)
        part.setSpacing(SPACE_3)
        for piece in (self._kinds, value, self.slider, verdicts, self._note, self._levels, self._reach, self._others):
            if isinstance(piece, QWidget):
                part.addWidget(piece)
            else:
                part.addLayout(piece)
        part.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.addWidget(self._nothing)
        layout.addWidget(self._part)
        layout.addStretch(1)

    def _connect(self) -> None:
        trial = self._trial
        self._kinds.chosen.connect(self._choose_kind)
        self._levels.chosen.connect(self._choose_level)
        self.slider.valueChanged.connect(trial.try_step)
        self.apply_button.clicked.connect(trial.apply)
        self.discard_button.clicked.connect(trial.discard)
        trial.changed.connect(self.refresh)
        self._theme.changed.connect(self.refresh)

    def _choose_kind(self, kind: str) -> None:
        self._trial.choose_kind(ThresholdKind(kind))

    def _choose_level(self, level: str) -> None:
        self._trial.choose_level(Level(level))


def _small(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
