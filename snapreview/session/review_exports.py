"""Everything a reviewed comparison can be exported as."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from snapreview.export.changed_images import export_changed_images
from snapreview.export.comparison_export import export_reviewed
from snapreview.export.export_file import write_export
from snapreview.export.junit import junit_xml
from snapreview.export.markdown import markdown_summary
from snapreview.export.pictures import Pictures
from snapreview.export.progress import ExportProgress
from snapreview.export.report.writing import export_report, export_report_with_folder
from snapreview.language.wording import DocumentLanguage, wording_in
from snapreview.model.comparison import Comparison
from snapreview.model.review.review import Review
from snapreview.model.review.reviewed import ReviewedComparison, reviewed
from snapreview.session.change_examination import examine_changes
from snapreview.session.comparison_run import ComparisonRun


class ExportFormat(StrEnum):
    """What a review is exported as; the value is the option of the command line."""

    MANIFEST = "manifest"
    HTML = "html"
    HTML_FOLDER = "html-folder"
    JUNIT = "junit"
    MARKDOWN = "markdown"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Export:
    """One export: a format, and the file to write, or for the manifest the folder."""

    format: ExportFormat
    path: Path


def detailed_comparison(
    run: ComparisonRun, comparison: Comparison, workers: int, report: Callable[[int], None], stop: threading.Event
) -> Comparison:
    """The comparison with what changed where, which rules of accepted changes need. Blocks. Raises Cancelled."""
    return replace(comparison, details=examine_changes(run, comparison.results.values(), workers, report, stop))


def reviewed_now(comparison: Comparison, review: Review) -> ReviewedComparison:
    """The comparison as it stands in the review now."""
    return reviewed(comparison, review, time.time())


def carry_out(
    export: Export, said: ReviewedComparison, pictures: Pictures, language: DocumentLanguage, progress: ExportProgress
) -> Path:
    """Write an export, the report in a language; returns the whole path of what was written.

    Blocks. Raises ExportError, Cancelled.
    """
    path = export.path
    match export.format:
        case ExportFormat.MANIFEST:
            return export_reviewed(said, path)
        case ExportFormat.HTML:
            return export_report(said, pictures, path, wording_in(language), progress)
        case ExportFormat.HTML_FOLDER:
            return export_report_with_folder(said, pictures, path, wording_in(language), progress)
        case ExportFormat.JUNIT:
            return write_export(path, junit_xml(said, time.time()))
        case ExportFormat.MARKDOWN:
            return write_export(path, markdown_summary(said).encode())
        case ExportFormat.ZIP:
            return export_changed_images(said, pictures, path, progress)
