"""The outcome of comparing one pair, and the result for one image name."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from snapreview.model.failure import Reason
from snapreview.model.note import Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.quick_values import quickly_made
from snapreview.model.size import Size


class Status(StrEnum):
    """The category of an image, in the seed's order of the list (review features §6.3)."""

    CHANGED = "changed"
    ERRORED = "errored"
    REMOVED = "removed"
    ADDED = "added"
    RENAMED = "renamed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


@quickly_made
@dataclass(frozen=True, slots=True)
class PairOutcome:
    """What comparing two images gave, before any diff threshold is applied.

    Sizes in pixels are those of the decoded images, turned upright. `changed_pixels` is odiff's count, without
    ignore regions. `difference` is what the exact second look found, None where none was needed or possible.
    `mask` is a mask file (images/mask.py reads it) whose alpha is above 0 where a pixel changed: odiff's, or that of
    the second look when odiff called the pair equal; None when no pixel differs.
    """

    before: Size
    after: Size
    changed_pixels: int
    mask: Path | None
    difference: PixelDifference | None = None
    notes: tuple[Note, ...] = ()


class Sameness(StrEnum):
    """Why an unchanged image is unchanged; the value is the code in the manifest."""

    SAME_BYTES = "same_bytes"
    RE_ENCODED = "re_encoded"
    QUIET = "quiet"
    BELOW_THRESHOLD = "below_threshold"
    NOT_CONFIRMED = "not_confirmed"


@quickly_made
@dataclass(frozen=True, slots=True)
class ImageResult:
    """The result for one image name.

    `before` and `after` are the sizes of base and head in pixels where known. `changed_pixels`,
    `total_pixels` (canvas area), `diff_threshold` (ratio) and `mask` are set for compared pairs;
    `mask` is None when no pixel changed. `previous_name` is the base name of an image with
    another name in the base, `reason` and `message` belong to errored ones. `sameness` says why an unchanged image is
    unchanged, and why a renamed one that was compared is no more than renamed.
    `difference` is the exact difference where a second look was taken; `quiet_mask` shows it where it was not
    called a change. `notes` tell the limits that were met.
    """

    name: str
    status: Status
    base_hash: str | None = None
    head_hash: str | None = None
    before: Size | None = None
    after: Size | None = None
    changed_pixels: int | None = None
    total_pixels: int | None = None
    diff_threshold: float | None = None
    mask: Path | None = None
    previous_name: str | None = None
    reason: Reason | None = None
    message: str | None = None
    sameness: Sameness | None = None
    difference: PixelDifference | None = None
    quiet_mask: Path | None = None
    notes: tuple[Note, ...] = ()

    @property
    def compared(self) -> bool:
        """True when pixels were compared (differing bytes, no error)."""
        return self.changed_pixels is not None

    @property
    def ratio(self) -> float:
        """Changed pixels ÷ canvas pixels, 0..1; 0 where nothing was compared or the canvas is empty."""
        if not self.changed_pixels or not self.total_pixels:
            return 0.0
        return self.changed_pixels / self.total_pixels

    @property
    def quiet(self) -> PixelDifference | None:
        """The difference of a pair whose pixels differ although it is called unchanged, if it is such a pair."""
        return self.difference if self.sameness is Sameness.QUIET else None

    @property
    def size_changed(self) -> bool:
        """True when a pair's two images differ in size, whatever the pixels say."""
        return self.before is not None and self.after is not None and self.before != self.after
