"""Our own bugs are written down and told."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from snapreview.ui.messages.fault_report import FaultReporter
from snapreview.ui.messages.notice import Notice


@pytest.fixture
def former_hook(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What the hook that was there before is told."""
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    return told


@pytest.fixture
def told(qapp: QApplication, former_hook: list[BaseException], tmp_path: Path) -> Iterator[list[Notice]]:
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


def test_a_bug_in_a_thread_is_reported_too(told: list[Notice]) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    QApplication.processEvents()
    assert "Please send the report" in told[0].text


def test_the_hook_that_was_there_before_is_told_as_well(told: list[Notice], former_hook: list[BaseException]) -> None:
    raise_and_report()
    assert isinstance(former_hook[0], ZeroDivisionError)


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
