"""The window in another language: words, plural forms, numbers, direction."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from snapreview.model.note import Note
from snapreview.model.result import Status
from snapreview.settings import LanguageChoice
from snapreview.ui.language.amounts import (
    bytes_text,
    decimal_text,
    duration_text,
    images_text,
    number_text,
    part_text,
    pixels_text,
    share_text,
)
from snapreview.ui.language.languages import language_of, speak
from snapreview.ui.language.words import note_text, status_title, status_word
from snapreview.ui.rules.threshold_text import read_diff_threshold, threshold_text

Speak = Callable[[LanguageChoice], None]


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speak]:
    yield lambda choice: speak(qapp, choice)
    speak(qapp, "en")


def test_english_has_a_singular(speaking: Speak) -> None:
    speaking("en")
    assert [images_text(count) for count in (0, 1, 2, 50_000)] == ["0 images", "1 image", "2 images", "50,000 images"]


def test_german(speaking: Speak) -> None:
    speaking("de")
    assert [images_text(count) for count in (1, 2900)] == ["1 Bild", "2.900 Bilder"]
    assert (number_text(2900), decimal_text(12.34, 1), part_text(1, 1000)) == ("2.900", "12,3", "1 von 1.000")
    assert [share_text(ratio) for ratio in (0.1234, 0.00045, 1e-9)] == ["12,3 %", "0,045 %", "< 0,001 %"]
    assert [bytes_text(count) for count in (1, 1300, 1024**3)] == ["1 Byte", "1,3 KiB", "1,0 GiB"]
    assert (duration_text(0.44), duration_text(200)) == ("0,4 s", "3 min 20 s")
    assert (status_word(Status.CHANGED), status_title(Status.CHANGED)) == ("geändert", "Geändert")
    assert note_text(Note.FIRST_FRAME_ONLY).startswith("Animiert")


def test_english_amounts_are_those_of_the_command_line(speaking: Speak) -> None:
    speaking("en")
    assert (pixels_text(1), pixels_text(2900)) == ("1 pixel", "2,900 pixels")
    assert [share_text(ratio) for ratio in (0, 0.1234, 1e-9)] == ["0 %", "12.3 %", "< 0.001 %"]
    assert [bytes_text(count) for count in (0, 1, 1300, 1024**2 * 31)] == ["0 bytes", "1 byte", "1.3 KiB", "31 MiB"]


def test_a_threshold_is_written_and_read_in_the_manner_of_the_language(speaking: Speak) -> None:
    speaking("de")
    assert threshold_text(0.001) == "0,001"
    assert read_diff_threshold("0,001") == read_diff_threshold("0.001") == 0.001


def test_the_texts_of_qt_follow(speaking: Speak, qtbot: QtBot) -> None:
    speaking("de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_the_pseudo_locale_runs_from_right_to_left_and_the_others_do_not(speaking: Speak, qapp: QApplication) -> None:
    speaking("pseudo")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "îîmààgéés" in images_text(5)
    speaking("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_leaves_nothing_of_the_former_behind(speaking: Speak) -> None:
    speaking("de")
    speaking("en")
    assert QCoreApplication.translate("status", "changed") == "changed"
    assert QLocale().decimalPoint() == "."


@pytest.mark.parametrize(
    ("preferred", "expected"), [(["de-AT", "en"], "de"), (["fr", "en-GB"], "en"), (["fr"], "en"), ([], "en")]
)
def test_the_system_decides_by_its_first_language_that_there_is(
    preferred: list[str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("snapreview.ui.language.languages._system_languages", lambda: preferred)
    assert language_of("system") == expected
    assert language_of("de") == "de"
