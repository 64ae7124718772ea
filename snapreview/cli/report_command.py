"""`snapreview report BASE HEAD`: export what was decided, and tell by the exit code whether all is well."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import get_args

from snapreview.cli.compare_command import compared, detailed
from snapreview.cli.exit_codes import CLEAN, DIFFERENCES
from snapreview.cli.progress_line import ProgressLine
from snapreview.cli.surroundings import tell, user_environment
from snapreview.errors import UserError
from snapreview.export.progress import ExportProgress
from snapreview.export.report.report_data import progress_words
from snapreview.language.choice import document_language
from snapreview.language.wording import DocumentLanguage, wording_in
from snapreview.model.guidance import Guidance
from snapreview.model.image_name import displayable
from snapreview.model.review.review import Review
from snapreview.model.review.review_file import ReviewFile
from snapreview.model.review.reviewed import ReviewedComparison
from snapreview.model.review_uri import is_review_file, review_sides
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.review_exports import Export, ExportFormat, carry_out, reviewed_now
from snapreview.session.review_files import (
    about_these_builds,
    images_left_out,
    named_rules,
    pictures_of,
    read_review_file,
    save,
    unlike_sentence,
)
from snapreview.session.reviewing import opened_review, seen_images
from snapreview.settings import effective_worker_count

HELP = "export what was decided as HTML, JUnit XML, Markdown, images or a review file"

_OPTIONS = {
    ExportFormat.HTML: ("FILE", "an HTML report with its pictures inside"),
    ExportFormat.HTML_FOLDER: ("FILE", "an HTML report with a folder of pictures beside it"),
    ExportFormat.JUNIT: ("FILE", "JUnit XML: rejected and undecided images fail"),
    ExportFormat.MARKDOWN: ("FILE", "a summary for a comment on a pull request"),
    ExportFormat.ZIP: ("FILE", "base, head and mask of everything that differs"),
    ExportFormat.MANIFEST: ("DIR", "the comparison manifest with a review key per image, and the masks"),
}


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument(
        "given",
        nargs="+",
        metavar="BUILD",
        help="BASE HEAD, or REVIEW.snapreview, or REVIEW.snapreview BASE HEAD when the file holds no images",
    )
    for each, (kind, words) in _OPTIONS.items():
        parser.add_argument(f"--{each}", type=Path, metavar=kind, help=words)
    parser.add_argument(
        "--save", type=Path, metavar="REVIEW.snapreview", help="the review with the images that are needed to see it"
    )
    parser.add_argument(
        "--save-without-images", type=Path, metavar="REVIEW.snapreview", help="the review alone, for who has the builds"
    )
    parser.add_argument(
        "--language",
        choices=get_args(DocumentLanguage),
        help="the language of the HTML report; by default that of the window: the setting, else the system's",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export and print how far the review is. Returns 0 when all is decided and nothing rejected, else 1.

    Raises UserError, Cancelled.
    """
    environment = user_environment()
    language = arguments.language or document_language(environment.settings.language, environment.variables)
    with _compared(arguments.given, environment) as (finished, said, review):
        exports = [Export(each, path) for each in _OPTIONS if (path := getattr(arguments, each.replace("-", "_")))]
        with ProgressLine() as line:
            progress = ExportProgress(lambda done, total: line.show(f"Exporting: {done:,} of {total:,} images"))
            written = [carry_out(export, said, pictures_of(finished), language, progress) for export in exports]
            if arguments.save:
                written.append(save(said.comparison, review, arguments.save, progress, pictures_of(finished)))
            if arguments.save_without_images:
                written.append(save(said.comparison, review, arguments.save_without_images, progress))
        for path in written:
            print(path)
    print(progress_words(said, wording_in("en")))
    return CLEAN if said.passes else DIFFERENCES


@contextmanager
def _compared(given: list[str], environment: Environment) -> Iterator[tuple[ComparisonRun, ReviewedComparison, Review]]:
    if is_review_file(given[0]) and len(given) in (1, 3):
        path = Path(given[0])
        file, held = read_review_file(path)
        if len(given) == 1 and images_left_out(file, held):
            raise UserError(
                f"{path} does not hold the images. Give its builds, too: snapreview report {path} BASE HEAD. They were "
                f"{displayable(file.base.uri)} and {displayable(file.head.uri)}."
            )
        _tell_rules(file.review)
        base, head = given[1:] or review_sides(path)
        with _run(base, head, environment, file.review.guidance) as (finished, comparison_of):
            yield finished, *comparison_of(_of_file(file, finished))
    elif len(given) == 2:
        with (
            opened_review(given[0], given[1], environment, tell) as book,
            _run(given[0], given[1], environment, book.review.guidance) as (finished, comparison_of),
        ):
            book.look_at(seen_images(finished))
            yield finished, *comparison_of(book.review)
    else:
        raise UserError("Give two builds, or a review file: snapreview report BASE HEAD.")


def _tell_rules(review: Review) -> None:
    """Name the rules for accepted changes that hold in the report because the file says them."""
    rules = tuple(review.accepted.values())
    if rules:
        tell(f"In this report hold rules for accepted changes from the file: {named_rules(rules)}.")


def _of_file(file: ReviewFile, finished: ComparisonRun) -> Review:
    """What the file says of what is seen."""
    base, head = finished.plan.base, finished.plan.head
    unlike = unlike_sentence(file, base, head)
    if unlike:
        tell(unlike)
    seen = seen_images(finished)
    review = about_these_builds(file, base, head)
    holding = {name: said for name, said in review.decisions.items() if seen.get(name) == said.seen}
    return replace(review, decisions=holding)


@contextmanager
def _run(base: str, head: str, environment: Environment, guidance: Guidance) -> Iterator[tuple[ComparisonRun, "_Join"]]:
    options, workers = environment.default_options(), effective_worker_count(environment.settings)
    with compared(base, head, environment, options, workers, guidance) as (finished, verdicts):
        comparison = detailed(finished, verdicts, workers)

        def join(review: Review) -> tuple[ReviewedComparison, Review]:
            return reviewed_now(comparison, review), review

        yield finished, join


_Join = Callable[[Review], tuple[ReviewedComparison, Review]]
