"""Whether things may move by themselves."""

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle

from snapreview.ui.viewer.motion import motion_reduced


class StillStyle(QProxyStyle):
    """What Qt gives on a system whose animations are switched off."""

    def styleHint(self, hint: QStyle.StyleHint, *details: object) -> int:
        """Nothing is animated."""
        return 0


def test_the_readers_word_stands() -> None:
    assert motion_reduced("reduced")
    assert not motion_reduced("full")


@pytest.mark.usefixtures("qapp")
def test_else_it_is_as_the_system_says(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not motion_reduced("system")
    still = StillStyle()
    monkeypatch.setattr(QApplication, "style", lambda: still)
    assert motion_reduced("system")
