"""Pictures, masks and viewed images for tests of the viewer, made on the spot."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image

from snapreview.model.files import LocalFile
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.result import ImageResult, Status
from snapreview.model.size import Size, canvas_of
from snapreview.model.snapshot import Snapshot, SnapshotMetadata
from snapreview.ui.viewer.viewed_image import ViewedImage

RED = (255, 0, 0, 255)
BLUE = (0, 0, 255, 255)
CLEAR = (0, 0, 0, 0)


def save_picture(path: Path, size: tuple[int, int], colour: tuple[int, int, int, int]) -> Path:
    """A picture of one colour."""
    Image.new("RGBA", size, colour).save(path)
    return path


def save_mask(path: Path, size: tuple[int, int], *changed: tuple[int, int]) -> Path:
    """A mask as odiff writes it: transparent, but opaque red where a pixel changed."""
    mask = Image.new("RGBA", size, CLEAR)
    for pixel in changed:
        mask.putpixel(pixel, RED)
    mask.save(path)
    return path


def file_of(path: Path) -> Callable[[], LocalFile]:
    """The way to a file that is there."""
    return lambda: LocalFile(path)


class Pairs:
    """Makes viewed images from pictures it writes into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def changed(
        self,
        name: str,
        *changed: tuple[int, int],
        base: tuple[int, int] = (40, 30),
        head: tuple[int, int] = (40, 30),
        metadata: SnapshotMetadata | None = None,
    ) -> ViewedImage:
        """A compared pair: the base red, the head blue, the mask as told."""
        entry, files = self._pair(name, base, head, metadata or SnapshotMetadata())
        canvas = canvas_of(Size(*base), Size(*head))
        mask = self._folder / f"{name}.mask.png"
        result = ImageResult(
            name,
            Status.CHANGED if changed else Status.UNCHANGED,
            before=Size(*base),
            after=Size(*head),
            changed_pixels=len(changed),
            total_pixels=canvas.pixels,
            diff_threshold=0.0,
            mask=save_mask(mask, (canvas.width, canvas.height), *changed) if changed else None,
        )
        return ViewedImage(entry, result, files["base"], files["head"])

    def _pair(
        self, name: str, base: tuple[int, int], head: tuple[int, int], metadata: SnapshotMetadata
    ) -> tuple[PlanEntry, Mapping[str, Callable[[], LocalFile]]]:
        base_path = save_picture(self._folder / f"{name}.base.png", base, RED)
        head_path = save_picture(self._folder / f"{name}.head.png", head, BLUE)
        entry = PlanEntry(
            name,
            Pairing.MATCHED,
            Snapshot(name, f"base of {name}", Size(*base)),
            Snapshot(name, f"head of {name}", Size(*head), metadata),
        )
        return entry, {"base": file_of(base_path), "head": file_of(head_path)}
