"""A threshold on trial in the window: real builds, real odiff, real widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from snapreview.images.colour_distance import THRESHOLD_STEPS, step_of_threshold
from snapreview.model.compare_rules import Rule
from snapreview.model.result import Status
from snapreview.model.rule_changes import Level
from snapreview.model.threshold_trial import ThresholdKind, step_of_diff_threshold
from snapreview.session import threshold_flips
from snapreview.session.threshold_flips import Flips
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.trying.threshold_panel import ThresholdPanel
from snapreview.ui.rules.trying.threshold_trial import ThresholdTrial
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.layers import MarksLayer
from snapreview.ui.viewer.level_picture import LevelsLayer
from snapreview.ui.viewer.tried_marks import ConfirmedMarks
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from tests.ui.builds import Builds
from tests.ui.rule_builds import ADDED, ALONE, BROAD, LOUD, LOUD_TOO, make_rule_builds


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return make_rule_builds(tmp_path / "builds")


class Trying:
    """A session with a trial on the image LOUD: a black square of 100 pixels on grey."""

    def __init__(self, session: ReviewSession, theme: ThemeController, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = session
        self.view = ComparisonView(theme, ViewerChoices(overlay_colour="#00ff00", overlay_opacity=1.0))
        qtbot.addWidget(self.view)
        self.editing = RuleEditing(session, self.view)
        session.current_changed.connect(self.view.show_image)
        self.trial = ThresholdTrial(session, self.editing, self.view.context, self.view)
        self.panel = ThresholdPanel(self.trial, self.editing, theme)
        qtbot.addWidget(self.panel)
        self.view.resize(900, 600)
        self.view.show()
        self.panel.show()
        self.show(LOUD)
        self.trial.set_open(True)

    def show(self, name: str) -> None:
        self.session.show(name)
        self.qtbot.waitUntil(lambda: self.view.shown is not None and self.view.shown.entry.name == name)

    def try_step(self, step: int) -> None:
        """Move the slider, and wait for what is said of the pair in sight and of the others."""
        self.panel.slider.setValue(step)
        self.qtbot.waitUntil(lambda: self.trial.verdict is not None)

    def flips(self) -> Flips:
        self.qtbot.waitUntil(lambda: self.trial.flips is not None and self.trial.flips.complete)
        assert self.trial.flips is not None
        return self.trial.flips

    def said(self) -> str:
        return " ".join(label.text() for label in self.panel.findChildren(QLabel) if label.isVisible())

    def status(self) -> Status:
        assert self.trial.verdict is not None
        return self.trial.verdict.status

    def marked(self) -> bool:
        """True while marks of a trial lie over the head."""
        tried = (LevelsLayer, MarksLayer) if self.view.handling.moment.tried is not None else ()
        return any(isinstance(layer, tried) for pane in self.view.panes for layer in pane.scene.layers)


@pytest.fixture
def trying(compared: ReviewSession, theme: ThemeController, qtbot: QtBot) -> Iterator[Trying]:
    trying = Trying(compared, theme, qtbot)
    yield trying
    trying.trial.stop()
    trying.view.stop()


def test_the_slider_begins_at_what_is_in_force_and_nothing_is_on_trial(trying: Trying) -> None:
    assert trying.panel.slider.value() == step_of_threshold(0.01)
    assert "in force: 0.01" in trying.said()
    assert not trying.panel.apply_button.isEnabled()


def test_the_pair_in_sight_is_judged_and_marked_at_once(trying: Trying) -> None:
    trying.try_step(step_of_threshold(0.2))
    assert trying.status() is Status.CHANGED
    assert trying.marked()
    trying.try_step(THRESHOLD_STEPS)
    assert trying.status() is Status.CHANGED  # nothing would be counted, but the exact look sees a strong change
    trying.panel.discard_button.click()
    assert not trying.marked()
    assert not trying.trial.trying


def test_the_engine_confirms_when_the_slider_rests(trying: Trying) -> None:
    trying.trial.try_step(step_of_threshold(0.2))
    trying.qtbot.waitUntil(lambda: trying.trial.verdict is not None and trying.trial.verdict.confirmed, timeout=15_000)
    assert "Compared with odiff." in trying.said()
    assert trying.trial.verdict is not None
    assert trying.trial.verdict.changed_pixels == 100
    assert isinstance(trying.view.handling.moment.tried, ConfirmedMarks)  # the engine's own
    run = trying.session.run
    assert run is not None
    assert trying.session.results[LOUD].status is Status.CHANGED
    assert not trying.session.comparing


def test_the_others_that_would_flip_are_counted_for_image_group_and_build(trying: Trying) -> None:
    trying.trial.choose_kind(ThresholdKind.DIFF)
    trying.try_step(step_of_diff_threshold(0.5))
    assert trying.status() is Status.UNCHANGED
    assert trying.flips().concerned == 0
    assert "No other pair is concerned." in trying.said()
    trying.trial.choose_level(Level.GROUP)
    assert trying.flips() == Flips(1, looked_at=1, to_unchanged=1)
    assert "Of the others, 1 would become unchanged and 0 changed." in trying.said()
    trying.trial.choose_level(Level.BUILD)
    assert trying.flips().to_unchanged == 2


def test_a_colour_threshold_is_tried_on_the_pixels_of_the_others(trying: Trying) -> None:
    trying.trial.choose_level(Level.BUILD)
    trying.try_step(0)
    assert trying.flips().to_changed == 0
    assert trying.flips().looked_at == trying.flips().concerned >= 3
    assert "No other pair would change its category." in trying.said()


def test_pairs_beyond_the_limit_and_unreadable_ones_are_told(
    trying: Trying, builds: Builds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(threshold_flips, "MOST_LOOKED_AT", 2)
    for name in (LOUD_TOO, ALONE, BROAD):
        (builds.head / name).write_bytes(b"gone")
    trying.trial.choose_level(Level.BUILD)
    trying.try_step(0)
    assert (trying.flips().unreadable, trying.flips().left_out) == (2, 3)
    assert "2 pairs could not be read. 3 further pairs were not looked at." in trying.said()


def test_applying_states_the_rule_and_compares(trying: Trying) -> None:
    trying.trial.choose_kind(ThresholdKind.DIFF)
    trying.trial.choose_level(Level.GROUP)
    trying.try_step(step_of_diff_threshold(0.5))
    expected = trying.trial.value
    QTest.mouseClick(trying.panel.apply_button, Qt.MouseButton.LeftButton)
    trying.qtbot.waitUntil(lambda: not trying.session.busy, timeout=20_000)
    assert [group.rule for group in trying.session.rules.groups] == [Rule(diff_threshold=expected)]
    assert trying.session.results[LOUD_TOO].status is Status.UNCHANGED
    assert trying.session.results[ALONE].status is Status.CHANGED
    assert not trying.trial.trying


def test_a_trial_goes_along_to_the_next_pair(trying: Trying) -> None:
    trying.try_step(step_of_threshold(0.3))
    trying.show(ALONE)
    trying.qtbot.waitUntil(trying.marked)
    assert trying.trial.step == step_of_threshold(0.3)


def test_images_that_were_not_compared_cannot_be_tried(trying: Trying) -> None:
    trying.show(ADDED)
    assert "Thresholds are tried on pairs whose pixels were compared." in trying.said()
    assert not trying.panel.slider.isVisible()


def test_a_closed_panel_tries_nothing(trying: Trying) -> None:
    trying.try_step(step_of_threshold(0.3))
    trying.trial.set_open(False)
    assert not trying.trial.trying
    assert not trying.marked()
