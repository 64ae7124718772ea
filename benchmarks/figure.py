"""One measured figure and the limit that it is held against."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: samples and limit in the same unit. The greatest counts where `greatest` says so, else
    the value that 95 of 100 samples stay below.
    """

    title: str
    samples: Sequence[float]
    limit: float
    unit: str = "ms"
    greatest: bool = False

    @property
    def value(self) -> float:
        """What is held against the limit."""
        ordered = sorted(self.samples)
        return ordered[-1] if self.greatest else ordered[min(len(ordered) - 1, round(0.95 * len(ordered)))]

    def line(self) -> str:
        """The line as Markdown."""
        kind = "greatest" if self.greatest else "p95"
        median, verdict = statistics.median(self.samples), "met" if self.value < self.limit else "**missed**"
        return (
            f"| {self.title} | {len(self.samples)} | {median:,.1f} {self.unit} "
            f"| {self.value:,.1f} {self.unit} ({kind}) | {self.limit:,g} {self.unit} | {verdict} |"
        )
