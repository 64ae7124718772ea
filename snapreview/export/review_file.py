"""Writing a review file: the document, and the images that somebody needs who does not have the builds."""

import json
import posixpath
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from snapreview.export.export_file import expanded, open_export
from snapreview.export.pictures import Pictures
from snapreview.export.progress import ExportProgress, made_in_order
from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.review.review_file import DOCUMENT_NAME, IMAGE_FOLDER, ReviewFile, review_file_document
from snapreview.model.snapshot import Snapshot

_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal contents give equal files
_Member = tuple[str, bytes]


def save_review(file: ReviewFile, path: Path, images: Iterable[_Member] = ()) -> Path:
    """Write a review file with these images, given as member names and contents. Returns its whole path.

    Blocks. Raises ExportError, and what giving the images raises; an older file stays as it was then.
    """
    document = json.dumps(review_file_document(file), indent=1, allow_nan=False).encode("ascii")
    with open_export(path) as target, zipfile.ZipFile(target, "w") as archive:
        packed = zipfile.ZipInfo(DOCUMENT_NAME, _EPOCH)
        packed.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(packed, document)
        for name, content in images:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content)  # images are packed already
    return expanded(path)


def needed_images(plan: Plan, pictures: Pictures, progress: ExportProgress) -> Iterator[_Member]:
    """The images that comparing needs again, each content once: all but equal and skipped ones.

    Raises ExportError, Cancelled.
    """
    names = [entry.name for entry in plan.entries.values() if is_needed(entry)]
    written: set[str] = set()
    for group in made_in_order(names, lambda name: list(_images(plan.entries[name], pictures)), progress, len(names)):
        for member, content in group:
            if member not in written:
                written.add(member)
                yield member, content


def image_member(snapshot: Snapshot) -> str:
    """Where in a review file the image of a snapshot lies."""
    return f"{IMAGE_FOLDER}/{snapshot.content_hash}{posixpath.splitext(snapshot.name)[1].lower()}"


def is_needed(entry: PlanEntry) -> bool:
    """True when an entry's images must be looked at again: all but equal and skipped ones."""
    if entry.pairing is Pairing.MATCHED:
        base, head = entry.both
        return base.content_hash != head.content_hash
    return entry.pairing is not Pairing.SKIPPED


def _images(entry: PlanEntry, pictures: Pictures) -> Iterator[_Member]:
    for snapshot, content in ((entry.base, pictures.base(entry.name)), (entry.head, pictures.head(entry.name))):
        if snapshot is not None and content is not None:
            yield image_member(snapshot), content
