"""Merging two review files into a third."""

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from snapreview.errors import UserError
from snapreview.export.review_file import save_review
from snapreview.model.review.merging import Conflict, ReviewMerge, Side, Subject, merge, resolved
from snapreview.model.review.review_file import ReviewFile, same_images
from snapreview.sources.review_file import ReviewFileReader

Choices = dict[tuple[Subject, str], Side]


@dataclass(frozen=True, slots=True)
class FileMerge:
    """Two review files and how they come together."""

    ours: ReviewFile
    theirs: ReviewFile
    found: ReviewMerge

    def newer(self, conflict: Conflict) -> Side:
        """Whose word in a conflict is the later one."""
        saved = {Side.OURS: self.ours.saved_at, Side.THEIRS: self.theirs.saved_at}
        return conflict.newer(saved.__getitem__)


def lay_side_by_side(ours: ReviewFile, theirs: ReviewFile) -> FileMerge:
    """How two reviews come together. Raises UserError when they are about other builds."""
    if not same_images(ours.base, theirs.base) or not same_images(ours.head, theirs.head):
        raise UserError(
            "The two reviews are about different builds: their images are not the same. "
            "Merge reviews of one comparison."
        )
    return FileMerge(ours, theirs, merge(ours.review, theirs.review))


def write_merged(ours: Path, theirs: Path, choices: Choices, target: Path) -> Path:
    """Write the merged review with the images of both files. Returns the whole path.

    Blocks. Raises UserError, KeyError when a conflict is left without a choice.
    """
    with closing(ReviewFileReader(ours)) as one, closing(ReviewFileReader(theirs)) as other:
        merged = lay_side_by_side(one.file, other.file)
        file = replace(one.file, review=resolved(merged.found, choices), saved_at=time.time())
        return save_review(file, target, _images(one, other))


def _images(one: ReviewFileReader, other: ReviewFileReader) -> Iterator[tuple[str, bytes]]:
    for reader, members in ((one, one.members), (other, sorted({*other.members} - {*one.members}))):
        for member in members:
            yield member, reader.content(member)
