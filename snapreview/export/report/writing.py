"""Writing the report: as one file with its pictures inside, or with a folder of pictures beside it."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from snapreview.errors import ExportError
from snapreview.export.export_file import cause_of, expanded, open_export
from snapreview.export.pictures import Pictures, mask_of
from snapreview.export.progress import ExportProgress, made_in_order
from snapreview.export.report.page import inline_picture, page_end, page_start
from snapreview.export.report.picture_files import WebPicture, mask_picture, web_picture
from snapreview.export.report.report_data import PictureAddresses, image_data, listed_images, progress_words
from snapreview.language.wording import Wording
from snapreview.model.image_name import displayable
from snapreview.model.review.reviewed import ReviewedComparison, ReviewedImage

FOLDER_SUFFIX = "_files"
"""The folder of pictures is called like the page without its ending, and this."""

_MARKER = "snapreview-report"  # a file that tells our folder from everybody else's

_Keep = Callable[[WebPicture], str]
_Found = tuple[ReviewedImage, tuple[WebPicture | None, WebPicture | None, WebPicture | None]]


def export_report(
    reviewed: ReviewedComparison, pictures: Pictures, path: Path, wording: Wording, progress: ExportProgress
) -> Path:
    """Write the report in a language as one HTML file that holds its pictures. Returns its whole path.

    Blocks. Raises ExportError with the remedy, Cancelled; an older file stays as it was then.
    """
    with open_export(path) as file:
        kept: set[str] = set()

        def keep(picture: WebPicture) -> str:
            if picture.identity not in kept:
                kept.add(picture.identity)
                file.write(inline_picture(picture.identity, picture.media_type, picture.content).encode("ascii"))
            return f"#{picture.identity}"

        file.write(_start(reviewed, wording))
        images = list(_images(reviewed, pictures, keep, wording, progress))
        file.write(page_end(images, wording).encode())
    return expanded(path)


def export_report_with_folder(
    reviewed: ReviewedComparison, pictures: Pictures, path: Path, wording: Wording, progress: ExportProgress
) -> Path:
    """Write the report in a language as an HTML file and the folder `NAME_files` with its pictures.

    Returns the file's whole path. Blocks. Raises ExportError with the remedy, Cancelled; an older report stays as it
    was then.
    """
    path = expanded(path)
    folder = path.with_name(path.stem + FOLDER_SUFFIX)
    if folder.exists() and not (folder / _MARKER).is_file():
        raise ExportError(f"{folder} exists and does not belong to an earlier report. Choose another name.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".report-", suffix=".part") as staging:
            _write_with_folder(reviewed, pictures, path, folder, Path(staging), wording, progress)
    except OSError as error:
        raise ExportError(f"{folder} could not be written ({cause_of(error)}).") from error
    return path


def _write_with_folder(
    reviewed: ReviewedComparison,
    pictures: Pictures,
    path: Path,
    folder: Path,
    staging: Path,
    wording: Wording,
    progress: ExportProgress,
) -> None:
    new, old = staging / "new", staging / "old"
    new.mkdir()
    (new / _MARKER).touch()

    def keep(picture: WebPicture) -> str:
        target = new / picture.file_name
        if not target.exists():
            target.write_bytes(picture.content)
        return quote(f"{folder.name}/{picture.file_name}")

    with open_export(path) as file:
        file.write(_start(reviewed, wording))
        images = list(_images(reviewed, pictures, keep, wording, progress))
        file.write(page_end(images, wording).encode())
        if folder.exists():
            folder.rename(old)
        try:
            new.rename(folder)
        except BaseException:
            if old.exists():
                old.rename(folder)
            raise


def _start(reviewed: ReviewedComparison, wording: Wording) -> bytes:
    plan = reviewed.comparison.plan
    base, head = displayable(plan.base.uri), displayable(plan.head.uri)
    return page_start(base, head, progress_words(reviewed, wording), wording).encode()


def _images(
    reviewed: ReviewedComparison, pictures: Pictures, keep: _Keep, wording: Wording, progress: ExportProgress
) -> Iterator[dict[str, Any]]:
    listed, entries = listed_images(reviewed), reviewed.comparison.plan.entries
    for image, found in made_in_order(listed, lambda image: _pictures(image, pictures), progress, len(listed)):
        addresses = [None if picture is None else keep(picture) for picture in found]
        ground = entries[image.result.name].shown.metadata.canvas_theme
        yield image_data(image, PictureAddresses(*addresses), ground, wording)


def _pictures(image: ReviewedImage, pictures: Pictures) -> _Found:
    result = image.result
    mask = mask_picture(mask_of(result)) if result.compared and result.changed_pixels else None
    return image, (web_picture(pictures.base(result.name)), web_picture(pictures.head(result.name)), mask)
