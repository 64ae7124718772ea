"""What has to be loaded for one image, and what came of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from snapreview.model.result import ImageResult
from snapreview.model.size import Size, canvas_of
from snapreview.model.snapshot import Snapshot
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.viewer.picture_building import PictureBuilder
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.picture_loader import Loaded, LoadProblem, PictureRequest, mask_request, picture_request
from snapreview.ui.viewer.viewed_image import ViewedImage


@dataclass(frozen=True, slots=True, eq=False)
class LoadedPictures:
    """What was loaded of one image; None where there is nothing to load."""

    base: Picture | LoadProblem | None = None
    head: Picture | LoadProblem | None = None
    mask: Marks | LoadProblem | None = None

    def canvas(self, expected: Size) -> Size:
        """The smallest canvas that holds everything; `expected` while nothing is loaded."""
        canvas = Size(0, 0)
        for loaded in (self.base, self.head, self.mask):
            if isinstance(loaded, (Picture, Marks)):
                canvas = canvas_of(canvas, loaded.size)
        return canvas if canvas.pixels else expected

    def leave_sight(self) -> None:
        """Keep nothing for painting it again."""
        for loaded in (self.base, self.head, self.mask):
            if isinstance(loaded, (Picture, Marks)):
                loaded.renderings.forget()


def requests_of(image: ViewedImage, builder: PictureBuilder) -> dict[str, PictureRequest]:
    """What an image needs, by the name it has in LoadedPictures."""
    requests: dict[str, PictureRequest] = {}
    sides = (("base", image.entry.base, image.base), ("head", image.entry.head, image.head))
    for side, snapshot, file in sides:
        if snapshot is not None and file is not None and snapshot.problem is None:
            requests[side] = picture_request(snapshot.content_hash, file, builder)
    mask = _shown_mask(image.result)
    if mask is not None:
        requests["mask"] = mask_request(mask, builder)
    return requests


def loaded_pictures(image: ViewedImage, outcomes: Mapping[str, Loaded]) -> LoadedPictures:
    """The outcomes of `requests_of(image)`, by the same names."""
    loaded = dict(outcomes)
    base = loaded.get("base", _known_problem(image.entry.base))
    head = loaded.get("head", _known_problem(image.entry.head))
    mask = loaded.get("mask")
    assert not isinstance(base, Marks)  # each request gives its own kind
    assert not isinstance(head, Marks)
    assert not isinstance(mask, Picture)
    return LoadedPictures(base, head, mask)


def _shown_mask(result: ImageResult | None) -> Path | None:
    """The mask of what changed, or of what differs quietly."""
    return None if result is None else result.mask or result.quiet_mask


def _known_problem(snapshot: Snapshot | None) -> LoadProblem | None:
    """What was wrong already when the build was opened; trying again would say it less well."""
    if snapshot is None or snapshot.problem is None:
        return None
    return LoadProblem(sentence_text(snapshot.problem.message))
