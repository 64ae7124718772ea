"""The pairs still to be compared, in the order in which the reader wants them."""

import threading
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from snapreview.model.pair_options import PairOptions
from snapreview.model.pairing import PlanEntry
from snapreview.model.quick_values import quickly_made
from snapreview.model.size import canvas_of

PIXELS_IN_FLIGHT = 40_000_000
"""Pixels that may be compared at the same time, at 12 bytes each in odiff; a larger pair runs alone."""


@quickly_made
@dataclass(frozen=True, slots=True)
class PairJob:
    """A matched pair whose pixels must be compared, the options for it, and its canvas area in pixels."""

    entry: PlanEntry
    options: PairOptions
    pixels: int


def job_of(entry: PlanEntry, options: PairOptions) -> PairJob:
    """The job of a matched plan entry, with the area its headers state."""
    base, head = entry.both
    return PairJob(entry, options, canvas_of(base.size, head.size).pixels)


class WorkQueue:
    """Jobs for any number of worker threads: what is on screen first, then the largest.

    Largest first, because a large pair started last would keep one worker busy while the others stand idle.
    """

    def __init__(self, jobs: Iterable[PairJob]) -> None:
        ordered = sorted(jobs, key=lambda job: (-job.pixels, job.entry.name))
        self._waiting = {job.entry.name: job for job in ordered}
        self._preferred: deque[str] = deque()
        self._pixels_in_flight = self._jobs_in_flight = 0
        self._changed = threading.Condition()
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """True after `cancel`."""
        return self._cancelled

    def take(self) -> PairJob | None:
        """The next job; blocks while only jobs too large for the moment wait. None when nothing is left or
        the work was cancelled. Every job taken must be given back with `done`.
        """
        with self._changed:
            while self._waiting and not self._cancelled:
                job = self._next_that_fits()
                if job is not None:
                    return self._given_out(job)
                self._changed.wait()
            return None

    def take_ahead(self) -> PairJob | None:
        """A job to be made ready while another one is worked on, to be given back like it. Never blocks.

        None when all that are left are needed to keep the others busy, or it would take the room of theirs.
        """
        with self._changed:
            if self._cancelled or len(self._waiting) <= self._jobs_in_flight:
                return None
            job = self._next_that_fits()
            if job is None or self._pixels_in_flight + job.pixels > PIXELS_IN_FLIGHT // 2:
                return None
            return self._given_out(job)

    def done(self, job: PairJob) -> None:
        """Tell that a job is no longer being worked on."""
        with self._changed:
            self._pixels_in_flight -= job.pixels
            self._jobs_in_flight -= 1
            self._changed.notify_all()

    def prefer(self, names: Iterable[str]) -> None:
        """These image names go first from now on, in this order; earlier wishes are dropped."""
        with self._changed:
            self._preferred = deque(names)

    def cancel(self) -> None:
        """Give out nothing any more."""
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()

    def _given_out(self, job: PairJob) -> PairJob:
        del self._waiting[job.entry.name]
        self._pixels_in_flight += job.pixels
        self._jobs_in_flight += 1
        return job

    def _next_that_fits(self) -> PairJob | None:
        while self._preferred:
            job = self._waiting.get(self._preferred[0])
            if job is not None and self._fits(job):
                return job
            if job is not None:
                return None  # too large for now: what is running ends first, or it would wait for ever
            self._preferred.popleft()
        return next((job for job in self._waiting.values() if self._fits(job)), None)

    def _fits(self, job: PairJob) -> bool:
        return self._pixels_in_flight == 0 or self._pixels_in_flight + job.pixels <= PIXELS_IN_FLIGHT
