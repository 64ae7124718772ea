"""What the strip at the bottom says."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from snapreview.sources.opening import OpeningProgress
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.progress_strip import ProgressStrip, pace_text
from snapreview.ui.review.exporting import ExportProgress
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.review.run_pace import RunProgress


@pytest.fixture
def strip(session: ReviewSession, theme: ThemeController, qtbot: QtBot) -> ProgressStrip:
    strip = ProgressStrip(session, theme)
    qtbot.addWidget(strip)
    session.choose("/builds/base", "/builds/head")
    return strip


def texts(strip: ProgressStrip) -> list[str]:
    return [label.text() for label in strip.findChildren(QLabel) if label.text()]


def bar(strip: ProgressStrip) -> QProgressBar:
    found = strip.findChild(QProgressBar)
    assert isinstance(found, QProgressBar)
    return found


def test_is_hidden_while_nothing_goes_on(strip: ProgressStrip) -> None:
    assert strip.isHidden()


def test_tells_which_build_is_read_and_how_far(strip: ProgressStrip, session: ReviewSession) -> None:
    session.opening_changed.emit(OpeningProgress("/builds/base", 0, 0))
    assert texts(strip) == ["Looking at base…"]
    session.opening_changed.emit(OpeningProgress("/builds/head", 120, 635))
    assert texts(strip) == ["Reading head 120 of 635"]
    assert (bar(strip).value(), bar(strip).maximum()) == (120, 635)


def test_tells_rate_and_time_left(strip: ProgressStrip, session: ReviewSession) -> None:
    session.progress_changed.emit(RunProgress("comparing", 1_200, 4_000, 42.4, 66.0))
    assert texts(strip) == ["Comparing 1,200 of 4,000", "42 pairs/s · 1 min 06 s left"]
    session.progress_changed.emit(RunProgress("finished", 4_000, 4_000))
    assert strip.isHidden()


def test_tells_how_an_export_goes_and_then_what_was_before(strip: ProgressStrip, session: ReviewSession) -> None:
    session.exporting_changed.emit(ExportProgress(2, 9))
    assert texts(strip) == ["Exporting, changes located in 2 of 9"]
    session.exporting_changed.emit(None)
    assert strip.isHidden()


def test_an_early_end_says_how_to_go_on(strip: ProgressStrip, session: ReviewSession) -> None:
    session.progress_changed.emit(RunProgress("cancelled", 3, 4))
    assert texts(strip) == ["Cancelled, 1 pair not compared. Press F5 to go on."]
    session.progress_changed.emit(RunProgress("failed", 2, 4))
    assert texts(strip) == ["Stopped, 2 pairs not compared. Press F5 to go on."]
    assert bar(strip).isHidden()


def test_cancel_asks_to_cancel(strip: ProgressStrip, qtbot: QtBot) -> None:
    button = strip.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(strip.cancel_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_slow_rates_keep_a_decimal_and_unknown_ones_are_not_told() -> None:
    assert pace_text(RunProgress("comparing", 1, 9, 0.25, 32.0)) == "0.2 pairs/s · 32 s left"
    assert pace_text(RunProgress("comparing", 1, 9)) == ""


def test_tells_that_decisions_are_stored_as_high_as_ever_and_offers_no_cancel(
    strip: ProgressStrip, session: ReviewSession, qtbot: QtBot
) -> None:
    session.progress_changed.emit(RunProgress("comparing", 1_200, 4_000))
    qtbot.waitUntil(strip.isVisible)
    high = strip.sizeHint().height()
    session.progress_changed.emit(RunProgress("finished", 4_000, 4_000))
    session.keeping.storing_changed.emit(48_213)
    qtbot.waitUntil(strip.isVisible)
    button = strip.findChild(QPushButton)
    assert button is not None
    assert (texts(strip), button.isVisible()) == (["Storing what was decided on 48,213 images…"], False)
    assert strip.sizeHint().height() == high
    assert (bar(strip).minimum(), bar(strip).maximum()) == (0, 0)
    session.keeping.storing_changed.emit(0)
    assert strip.isHidden()
