"""Which changes are equal is found in the background, also while the program ends."""

import threading
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

    def examine_late(run: ComparisonRun, result: ImageResult) -> ChangeDetails | None:
        going.wait(10)
        examined.append(examine_change(run, result))
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
