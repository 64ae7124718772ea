"""Two small real builds in which every category but skipped occurs."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

SIZE = (64, 48)


@dataclass(frozen=True, slots=True)
class Builds:
    """Two folders of screenshots."""

    base: Path
    head: Path

    @property
    def uris(self) -> tuple[str, str]:
        return str(self.base), str(self.head)


def write_picture(path: Path, colour: str = "white", mark: int = 0, size: tuple[int, int] = SIZE) -> Path:
    """A picture of one colour with a black square of `mark` pixels' width in a corner."""
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", size, colour)
    if mark:
        ImageDraw.Draw(picture).rectangle((4, 4, 3 + mark, 3 + mark), fill="black")
    picture.save(path)
    return path


def make_builds(folder: Path, changed: int = 2) -> Builds:
    """`changed` pairs `home/changed n.png` of growing difference, and one image of each other category."""
    base, head = folder / "base", folder / "head"
    for number in range(1, changed + 1):
        write_picture(base / f"home/changed {number}.png", "white")
        write_picture(head / f"home/changed {number}.png", "white", mark=number % 40 + 1)
    for build in (base, head):
        write_picture(build / "settings/same.png", "green")
    write_picture(base / "settings/removed.png", "red")
    write_picture(head / "settings/added.png", "blue")
    write_picture(base / "old name.png", "orange")
    write_picture(head / "new name.png", "orange")
    write_picture(base / "settings/resized.png", "gray")
    write_picture(head / "settings/resized.png", "gray", size=(SIZE[0], SIZE[1] + 8))
    write_picture(base / "broken.png", "black")
    (head / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\nnothing of a picture")
    return Builds(base, head)
