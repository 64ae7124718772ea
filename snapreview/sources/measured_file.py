"""What reading one image file gives."""

import hashlib

from snapreview.images.header import read_size
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import read_regular_file
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size

_NO_SIZE = Size(0, 0)


def measure_file(path: str) -> MeasuredFile:
    """Read one file: stamp, content hash, upright size; or the problem that stands against it."""
    try:
        content, stamp = read_regular_file(path)
    except ImageProblem as problem:
        failure = ImageFailure(Reason.IMAGE_FETCH_FAILED, str(problem))
        return MeasuredFile(None, "", _NO_SIZE, failure)
    return measured_content(content, stamp)


def measured_content(content: bytes, stamp: FileStamp) -> MeasuredFile:
    """Content hash and upright size of an image in memory, whose file has this stamp."""
    content_hash = hashlib.sha256(content).hexdigest()
    try:
        return MeasuredFile(stamp, content_hash, read_size(content))
    except ImageProblem as problem:
        failure = ImageFailure(Reason.IMAGE_PROCESSING_FAILED, str(problem))
        return MeasuredFile(stamp, content_hash, _NO_SIZE, failure)
