"""Exporting an open comparison in the background: the same manifest that the command line writes."""

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from snapreview.export.comparison_export import export_comparison
from snapreview.model.result import ImageResult
from snapreview.session.change_examination import examine_changes
from snapreview.session.comparison_run import ComparisonRun


@dataclass(frozen=True, slots=True)
class ExportProgress:
    """Changed pairs examined of all changed pairs."""

    done: int
    total: int


def export_run(
    run: ComparisonRun,
    results: Iterable[ImageResult],
    workers: int,
    folder: Path,
    report: Callable[[int], None],
    stop: threading.Event,
) -> Path:
    """Find out what changed where, then write manifest and masks into `folder`; returns the manifest's path.

    Blocks. Raises ExportError, or Cancelled when `stop` is set before anything was written.
    """
    comparison = run.comparison(results)
    details = examine_changes(run, comparison.results.values(), workers, report, stop)
    return export_comparison(replace(comparison, details=details), folder)
