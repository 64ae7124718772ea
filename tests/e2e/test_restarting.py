"""The program starts itself again in another language and size, where the reader was."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.builds import two_builds
from tests.support.program import Program

DRIVEN = """
import os
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton
from snapreview.cli.main import main
from snapreview.ui import application

make_window = application.make_window

def driven(environment):
    window = make_window(environment)
    window.viewer.pair_shown.connect(lambda: follow(window, environment.settings))
    return window

def follow(window, settings):
    if settings.language == "de":
        shown = window.session.current, window.viewer.choosing.choices.view_mode
        print(window.actions_by_name["quit"].text(), *shown, window.devicePixelRatio(), os.getpid())
        QTimer.singleShot(0, window.close)
    elif window.session.current != "000.png":
        window.session.show("000.png")
    elif not window.banner.notices:
        window.run_action("mask")
        window.run_action("scale-150")
        window.run_action("language-de")
        buttons = window.banner.findChildren(QPushButton)
        QTimer.singleShot(0, next(button for button in buttons if button.text() == "Restart now").click)

application.make_window = driven
sys.exit(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the new program is another process")
def test_the_new_window_shows_the_same_in_the_new_language_and_size(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=2)
    with subprocess.Popen(
        [sys.executable, "-c", DRIVEN, *builds],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        output, errors = process.communicate(timeout=60)
    assert output.split() == ["Beenden", "000.png", "mask", "1.5", str(process.pid)], errors
    assert process.returncode == 0
    assert list((program.folders.cache / "work").glob("*")) == []
