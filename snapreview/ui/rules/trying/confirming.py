"""What the engine itself says of the pair in sight at a threshold on trial."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from snapreview.images.mask import read_mask
from snapreview.images.problem import ImageProblem
from snapreview.model.pair_options import PairOptions
from snapreview.model.result import ImageResult
from snapreview.session.comparison_run import ComparisonRun
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.picture_levels import Marks, marks_of


@dataclass(frozen=True, slots=True, eq=False)
class Confirmed:
    """The engine's result, and the marks of what it counted; None where it counted nothing."""

    result: ImageResult
    marks: Marks | None


class Confirming(QObject):
    """Asks for one pair at a time. `changed` when the answer to what was asked last is there."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = BackgroundTasks(1, self)
        self._confirmed: Confirmed | None = None

    @property
    def confirmed(self) -> Confirmed | None:
        """The answer to what was asked last; None while there is none."""
        return self._confirmed

    def ask(self, run: ComparisonRun, name: str, options: PairOptions) -> None:
        """Compare a pair with these options."""
        self.forget()
        self._tasks.run_task(partial(_compared, run, name, options), self._take, _keep_the_estimate)

    def forget(self) -> None:
        """What was asked does not matter any more."""
        self._tasks.forget()
        self._confirmed = None

    def stop(self) -> None:
        """End the background work."""
        self._tasks.stop()

    def _take(self, confirmed: Confirmed | None) -> None:
        if confirmed is not None:
            self._confirmed = confirmed
            self.changed.emit()


def _compared(run: ComparisonRun, name: str, options: PairOptions) -> Confirmed | None:
    """None when the engine cannot compare the pair now; then the estimate stays."""
    result = run.result_with(name, options)
    mask = result.mask or result.quiet_mask
    if not result.compared:
        return None
    try:
        return Confirmed(result, marks_of(read_mask(mask)) if mask is not None else None)
    except ImageProblem:
        return None
    finally:
        if mask is not None:
            mask.unlink(missing_ok=True)


def _keep_the_estimate(_: Exception) -> None:
    """The files or the working folder are out of reach; the panel goes on saying that it estimates."""
