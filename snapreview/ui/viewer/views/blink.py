"""Blink: base and head in turn by the clock."""

from dataclasses import replace

from snapreview.settings import LONGEST_BLINK, SHORTEST_BLINK
from snapreview.ui.viewer.blinker import Blinker
from snapreview.ui.viewer.controls.blink_controls import BlinkControls
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewer_choices import ViewerChoices
from snapreview.ui.viewer.views.toggle import head_or_base

_STEP = 100


def _adjusted(choices: ViewerChoices, steps: int) -> ViewerChoices:
    interval = choices.blink_milliseconds + steps * _STEP
    return replace(choices, blink_milliseconds=min(LONGEST_BLINK, max(SHORTEST_BLINK, interval)))


BLINK = ViewMode(
    "blink",
    "Blink",
    "blink",
    head_or_base,
    adjusted=_adjusted,
    controls=BlinkControls,
    tool=Blinker,
    shows_marks=False,
)
