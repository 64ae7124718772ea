"""The clock of the blink view."""

from PySide6.QtCore import QTimer

from snapreview.ui.look.motion import motion_reduced
from snapreview.ui.viewer.view_context import ViewContext
from snapreview.ui.viewer.view_mode import ViewTool


class Blinker(ViewTool):
    """Lets base and head change places at the interval chosen, unless it is paused or motion is reduced."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.choosing)
        self._context = context
        self._other = False
        self._stopped = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        context.choosing.changed.connect(self._follow)
        context.handling.changed.connect(self._follow)
        self._follow()

    def stop(self) -> None:
        """Stop, with the image that was chosen in sight."""
        self._stopped = True
        self._timer.stop()
        self._context.handling.beat(other=False)

    def _follow(self) -> None:
        choices = self._context.choosing.choices
        if self._stopped or self._context.handling.moment.paused or motion_reduced(choices.motion):
            self._timer.stop()
        elif not self._timer.isActive() or self._timer.interval() != choices.blink_milliseconds:
            self._timer.start(choices.blink_milliseconds)

    def _beat(self) -> None:
        self._other = not self._other
        self._context.handling.beat(self._other)
