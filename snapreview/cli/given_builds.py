"""Two builds as they are given on the command line: by name, or inside a review file."""

from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import UserError
from snapreview.model.image_name import displayable
from snapreview.model.review.review_file import ReviewFile
from snapreview.model.review_uri import is_review_file, review_sides
from snapreview.session.review_files import images_left_out, read_review_file


@dataclass(frozen=True, slots=True)
class GivenBuilds:
    """The uris of base and head. `file` is what the review file says that they lie in, if they were given so: who holds
    it spares everybody else reading it again.
    """

    base: str
    head: str
    file: ReviewFile | None = None


def both_builds(base: str, head: str | None, command: str) -> GivenBuilds:
    """Base and head, for `command`; a review file alone stands for the two inside it.

    Raises UserError when one is missing, or the file does not hold the images, SourceError when it cannot be read.
    """
    if head is not None:
        return GivenBuilds(base, head)
    if not is_review_file(base):
        words = f"snapreview {command} BASE HEAD"
        raise UserError(f"Only one build was given ({displayable(base)}). Give two, {words}, or a review file.")
    path = Path(base)
    file, held = read_review_file(path)
    if images_left_out(file, held):
        raise UserError(
            f"{path} does not hold the images. Give its builds instead: snapreview {command} BASE HEAD. They were "
            f"{displayable(file.base.uri)} and {displayable(file.head.uri)}."
        )
    return GivenBuilds(*review_sides(path), file)
