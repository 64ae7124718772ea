"""How fast a run goes and how long it will still take. Plain Python; the clock is handed in."""

from collections import deque
from dataclasses import dataclass, replace
from typing import Literal

RunState = Literal["comparing", "finished", "cancelled", "failed"]

_WINDOW_SECONDS = 10.0
_FIRST_ESTIMATE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class RunProgress:
    """Pairs done of pairs to compare. `per_second` and `seconds_left` are None while nobody can know."""

    state: RunState
    done: int
    total: int
    per_second: float | None = None
    seconds_left: float | None = None


class Pace:
    """Pairs per second over the last ten seconds, so that a slow start is soon forgotten."""

    def __init__(self, now: float) -> None:
        self._samples: deque[tuple[float, int]] = deque([(now, 0)])

    def record(self, now: float, done: int) -> None:
        """`done` pairs were finished at `now` (seconds)."""
        self._samples.append((now, done))
        while len(self._samples) > 2 and self._samples[1][0] < now - _WINDOW_SECONDS:
            self._samples.popleft()

    def progress(self, total: int) -> RunProgress:
        """The progress as of the last record."""
        first_time, first_done = self._samples[0]
        last_time, last_done = self._samples[-1]
        elapsed, finished = last_time - first_time, last_done - first_done
        if elapsed < _FIRST_ESTIMATE_SECONDS or finished <= 0:
            return RunProgress("comparing", last_done, total)
        per_second = finished / elapsed
        return RunProgress("comparing", last_done, total, per_second, (total - last_done) / per_second)


class RunTracking:
    """How far one run is, from its start to its end."""

    def __init__(self, total: int, now: float) -> None:
        """`total` pairs are to be compared from `now` (seconds) on."""
        self._pace = Pace(now)
        self._delivered = 0
        self._total = total
        self.progress = RunProgress("comparing" if total else "finished", 0, total)

    @property
    def comparing(self) -> bool:
        """True until the run has ended."""
        return self.progress.state == "comparing"

    def deliver(self, count: int, now: float) -> None:
        """`count` more pairs were finished at `now` (seconds)."""
        self._delivered += count
        self._pace.record(now, self._delivered)
        if self.comparing:
            self.progress = self._pace.progress(self._total)

    def end(self, state: RunState) -> None:
        """The run has ended; rate and time left are no more."""
        self.progress = replace(self.progress, state=state, per_second=None, seconds_left=None)
