"""The pictures of a comparison as exports take them: the very bytes that were compared, and the masks."""

import hashlib
from dataclasses import dataclass

from PIL import Image

from snapreview.errors import ExportError, SourceError
from snapreview.images.mask import empty_mask, read_mask
from snapreview.images.problem import ImageProblem
from snapreview.model.files import SnapshotFiles
from snapreview.model.image_name import displayable
from snapreview.model.pairing import Plan
from snapreview.model.result import ImageResult
from snapreview.model.size import canvas_of
from snapreview.model.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Pictures:
    """The way to the pictures of both builds of a plan. Its methods block and may be called from any thread."""

    plan: Plan
    base_files: SnapshotFiles
    head_files: SnapshotFiles

    def base(self, name: str) -> bytes | None:
        """The base image's bytes, None where there is none or it cannot be read.

        Raises ExportError when the file is no longer what was compared.
        """
        return _content(self.plan.entries[name].base, self.base_files)

    def head(self, name: str) -> bytes | None:
        """The head image's bytes, like `base`."""
        return _content(self.plan.entries[name].head, self.head_files)


def mask_of(result: ImageResult) -> Image.Image:
    """The mask of a compared pair: one channel of canvas size, 255 where a pixel changed. Raises ExportError."""
    if result.mask is not None:
        try:
            return read_mask(result.mask)
        except ImageProblem as problem:
            raise ExportError(f"The mask of {displayable(result.name)} is not usable: {problem}") from problem
    assert result.before is not None  # compared pairs have both sizes
    assert result.after is not None
    return empty_mask(canvas_of(result.before, result.after))


def _content(snapshot: Snapshot | None, files: SnapshotFiles) -> bytes | None:
    if snapshot is None or not snapshot.content_hash:
        return None
    try:
        file = files.local_file(snapshot)
        content = file.path.read_bytes()
    except (SourceError, OSError):
        if snapshot.problem is not None:  # it could not be read when it was compared, either
            return None
        raise ExportError(
            f"The image {displayable(snapshot.name)} cannot be read any more. Put it back, or compare again."
        ) from None
    if hashlib.sha256(content).hexdigest() not in (snapshot.content_hash, file.content_hash):
        raise ExportError(
            f"The image {displayable(snapshot.name)} has changed since it was compared. Compare again, then export."
        )
    return content
