"""Whether things may move by themselves."""

from PySide6.QtWidgets import QApplication, QStyle

from snapreview.settings import MotionChoice


def motion_reduced(choice: MotionChoice) -> bool:
    """True when nothing may move by itself: the reader said so, or leaves it to a system that says so.

    Qt tells what the system says through its style: where the system switched animations off, widgets have none.
    """
    if choice != "system":
        return choice == "reduced"
    style = QApplication.style()
    return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
