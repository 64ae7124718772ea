"""Our own bugs are written down and told."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from snapreview.ui.fault_report import FaultReporter
from snapreview.ui.notice import Notice


@pytest.fixture
def told(qapp: QApplication, tmp_path: Path) -> Iterator[list[Notice]]:
    """The notices of an installed reporter that writes into tmp_path / log."""
    hook = sys.excepthook
    reporter = FaultReporter(tmp_path / "log")
    notices: list[Notice] = []
    reporter.notice_raised.connect(notices.append)
    reporter.install()
    yield notices
    reporter.uninstall()
    assert sys.excepthook is hook


def raise_and_report() -> None:
    try:
        _ = 1 / 0
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_a_bug_leaves_a_report_and_names_it(told: list[Notice], tmp_path: Path) -> None:
    raise_and_report()
    report = next((tmp_path / "log").iterdir())
    assert str(report) in told[0].text
    text = report.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in text
    assert "PySide6" in text


def test_a_report_that_cannot_be_saved_is_shown(told: list[Notice], tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    raise_and_report()
    assert "could not be saved" in told[0].text
    assert "ZeroDivisionError" in told[0].details[0]
