"""Which changes are equal is found in the background, also while the program ends."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from snapreview.model.change_region import ChangeDetails
from snapreview.model.result import ImageResult
from snapreview.session.change_examination import examine_change
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.decisions.change_signatures import ChangeSignatures
from tests.support.builds import compare_builds, environment_in, prepare_run, two_builds


def test_what_is_found_while_the_program_ends_is_told_to_nobody(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    builds, environment = two_builds(tmp_path, changed=1), environment_in(tmp_path / "own")
    comparison, _ = compare_builds(builds, environment)
    going = threading.Event()
    examined: list[ChangeDetails | None] = []

    def examine_late(run: ComparisonRun, result: ImageResult, between: Callable[[], None]) -> ChangeDetails | None:
        going.wait(10)
        examined.append(examine_change(run, result, between))
        return examined[-1]

    monkeypatch.setattr("snapreview.ui.decisions.change_signatures.examine_change", examine_late)
    run = prepare_run(builds, environment)
    signatures = ChangeSignatures()
    signatures.destroyed.connect(lambda _signatures: going.set())  # deleting waits for what runs
    signatures.start(run, comparison.results.values())
    with qtbot.captureExceptions() as exceptions:
        shiboken6.delete(signatures)
    run.close()
    assert exceptions == []
    assert None not in examined
    assert len(examined) == 1


class WatchedEvent(threading.Event):
    """Tells when somebody waits for it."""

    def __init__(self) -> None:
        super().__init__()
        self.waited_for = threading.Event()

    def wait(self, timeout: float | None = None) -> bool:
        self.waited_for.set()
        return super().wait(timeout)


def test_looking_for_equal_changes_rests_while_the_reader_waits_for_a_picture(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    builds, environment = two_builds(tmp_path, changed=2), environment_in(tmp_path / "own")
    comparison, _ = compare_builds(builds, environment)
    run = prepare_run(builds, environment)
    signatures = ChangeSignatures()
    found: list[str] = []
    signatures.found.connect(found.extend)
    resting = signatures._undisturbed = WatchedEvent()
    signatures.start(run, comparison.results.values())
    qtbot.waitUntil(resting.waited_for.is_set)
    qapp.processEvents()
    assert found == []
    signatures.make_way(False)
    qtbot.waitUntil(lambda: len(found) == 2)
    signatures.make_way(True)
    signatures.start(run, comparison.results.values())
    signatures.stop()  # does not wait for the reader
    run.close()
