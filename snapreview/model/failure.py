"""Why an image could not be read or compared."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """The seed's codes of errored images that arise locally (snapshots API §4.7)."""

    EXCEEDS_PIXEL_LIMIT = "exceeds_pixel_limit"
    IMAGE_FETCH_FAILED = "image_fetch_failed"
    IMAGE_PROCESSING_FAILED = "image_processing_failed"


@dataclass(frozen=True, slots=True)
class ImageFailure:
    """A code for machines and a sentence for people, which names the remedy."""

    reason: Reason
    message: str
