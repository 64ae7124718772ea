"""Texts for people are made by Qt's translation; these tests expect the English ones, whatever the machine speaks."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported for the first time

import pytest
from PySide6.QtWidgets import QApplication

from snapreview.ui.language.languages import speak


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Speak English, with its plural forms."""
    speak(qapp, "en")
