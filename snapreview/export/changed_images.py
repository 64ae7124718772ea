"""A ZIP archive of what changed: base, head and mask of every image that needs a decision."""

import io
import zipfile
from collections.abc import Iterable
from pathlib import Path

from snapreview.export.archive_names import archive_names
from snapreview.export.export_file import expanded, open_export
from snapreview.export.pictures import Pictures, mask_of
from snapreview.export.progress import ExportProgress, made_in_order
from snapreview.model.review.reviewed import ReviewedComparison
from snapreview.model.review.standing import NEEDS_REVIEW

_EPOCH = (1980, 1, 1, 0, 0, 0)  # equal contents give equal archives
_Member = tuple[str, bytes]


def export_changed_images(
    reviewed: ReviewedComparison, pictures: Pictures, path: Path, progress: ExportProgress
) -> Path:
    """Write the archive: `base/…`, `head/…` and `mask/….png` by image name. Returns its whole path.

    Masks are 8-bit PNG of canvas size, 255 where a pixel changed. Blocks. Raises ExportError, Cancelled.
    """
    names = [name for name, image in reviewed.images.items() if image.result.status in NEEDS_REVIEW]
    safe = archive_names(names)
    with open_export(path) as file, zipfile.ZipFile(file, "w") as archive:
        members = made_in_order(
            names, lambda name: list(_members(name, safe[name], reviewed, pictures)), progress, len(names)
        )
        for group in members:
            for member, content in group:
                archive.writestr(zipfile.ZipInfo(member, _EPOCH), content)
    return expanded(path)


def _members(name: str, safe: str, reviewed: ReviewedComparison, pictures: Pictures) -> Iterable[_Member]:
    for side, content in (("base", pictures.base(name)), ("head", pictures.head(name))):
        if content is not None:
            yield f"{side}/{safe}", content
    result = reviewed.images[name].result
    if result.compared:
        mask = io.BytesIO()
        mask_of(result).save(mask, "PNG")
        yield f"mask/{safe}.png", mask.getvalue()
