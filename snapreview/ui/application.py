"""The program with its window: set-up, faults, signals of the operating system, orderly end."""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

from snapreview import __version__
from snapreview.session.environment import Environment
from snapreview.ui.freed_memory import give_back_large_blocks
from snapreview.ui.language.languages import speak
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import LIGHT
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.messages.fault_report import FaultReporter
from snapreview.ui.preferences import Preferences
from snapreview.ui.restarting import start_again
from snapreview.ui.termination import Termination

SCALE_VARIABLE = "QT_SCALE_FACTOR"

# A full collection looks at every object there is and stops all threads meanwhile: above 100 ms with 50,000
# images, many times while they are read. Collecting seldom costs a little memory instead.
_COLLECTION_THRESHOLDS = (50_000, 20, 1_000)

# How long a thread that computes may keep the interpreter from the window. Python's own 5 ms add up: to paint once the
# window asks for it some twenty times.
_SWITCH_SECONDS = 0.0002


def open_window(
    base: str | None, head: str | None, environment: Environment, link: str = "", review: Path | None = None
) -> int:
    """Open the window, with two builds, the view of a link or a review file if given, and run until it is closed.

    Returns the exit code.
    """
    collect_seldom()
    scaled = ask_for_scale(environment.settings.ui_scale)
    application = make_application()
    window = make_window(environment)
    faults = FaultReporter(environment.folders.log, window)
    faults.notice_raised.connect(window.banner.add)
    faults.install()
    termination = Termination(window)
    termination.requested.connect(window.close)
    window.show()
    window.session.choose(base, head)
    if base and head:
        window.session.compare()
    if link:
        window.links.open(link)
    if review is not None:
        window.handing_over.files.open_file(review)
    try:
        code = application.exec()
    finally:
        termination.uninstall()
        faults.uninstall()
    if window.restarting.arguments is not None:
        start_again(window.restarting.arguments, without=(SCALE_VARIABLE,) if scaled else ())
    return code


def ask_for_scale(scale: float) -> bool:
    """Make everything larger than the system has it. Qt heeds it only before there is an application; a factor that
    stands in the environment is the reader's word for this one time. Returns whether the environment was changed.
    """
    if scale == 1 or SCALE_VARIABLE in os.environ:
        return False
    os.environ[SCALE_VARIABLE] = f"{scale:g}"
    return True


def collect_seldom() -> None:
    """Have this process look for garbage as seldom as the program does."""
    gc.set_threshold(*_COLLECTION_THRESHOLDS)


def make_application() -> QApplication:
    """The one QApplication of the process, set up; the present one if there is one."""
    give_back_large_blocks()
    sys.setswitchinterval(_SWITCH_SECONDS)
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("snapreview")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("snapreview")
    application.setWindowIcon(icon("snapreview", LIGHT.text))
    return application


def make_window(environment: Environment) -> MainWindow:
    """A window that is dressed but not shown, in the language of the settings."""
    # Qt's own limit of 256 MiB of decoded pixels refuses full pages of three-fold density.
    QImageReader.setAllocationLimit(environment.settings.picture_limit_bytes // 1024**2)
    preferences = Preferences(environment)
    application = QApplication.instance()
    assert isinstance(application, QApplication)  # see make_application
    speak(application, environment.settings.language)
    theme = ThemeController(environment.settings.theme)
    theme.apply(application)
    window = MainWindow(preferences, theme, SystemDialogs())
    preferences.setParent(window)
    theme.setParent(window)
    return window
