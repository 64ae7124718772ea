"""A note of a reader on an image."""

from dataclasses import dataclass

from snapreview.model.rectangle import Rectangle


@dataclass(frozen=True, slots=True)
class ReviewNote:
    """A text on an image, pinned to a region in canvas pixels (1 × 1 for a point) or to the whole image (None).

    `identity` is unique among all reviews. `written_at` is in seconds since 1970, UTC.
    """

    identity: str
    name: str
    text: str
    reader: str
    written_at: float
    place: Rectangle | None = None
