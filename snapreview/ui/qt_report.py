"""What Qt says of itself, as JSON on standard output. Run as a process: `python -m snapreview.ui.qt_report`."""

import json
import sys

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Start a Qt application, print its versions and platform."""
    application = QGuiApplication(sys.argv[:1])
    report = {"qt": qVersion(), "pyside": PySide6.__version__, "platform": application.platformName()}
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
