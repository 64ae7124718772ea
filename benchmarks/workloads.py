"""The pairs that the benchmarks compare: real ones where they are at hand, generated ones everywhere."""

import json
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw

from tools.unpacking import unpack

REAL_DATA = Path(__file__).resolve().parents[1] / ".." / "shared" / "data"
PHONE = (1170, 2532)
ICON = (400, 300)


@dataclass(frozen=True, slots=True)
class Workload:
    """Two build folders and the names of the pairs in them whose pixels differ."""

    title: str
    base: Path
    head: Path
    names: tuple[str, ...]


def real_workload(name: str, folder: Path) -> Workload | None:
    """The changed pairs of a set of real builds, copied out below `folder`; None where the data is not at hand."""
    archive = REAL_DATA / f"{name}.tar.gz"
    if not archive.is_file():
        return None
    if not (folder / name).is_dir():
        unpack(archive, folder)
    root = folder / name
    truth = [json.loads(line) for line in (root / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    names = tuple(row["name"] for row in truth if row["status"] == "pixel_different")
    changed = folder / f"{name}-changed"
    for build in ("base", "head"):
        for image in names:
            (changed / build / image).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(root / build / image, changed / build / image)
    return Workload(f"{name}: {len(names)} changed pairs", changed / "base", changed / "head", names)


def real_builds(name: str, folder: Path) -> Workload | None:
    """A set of real builds as it is, unpacked into `folder`; None where the data is not at hand."""
    changed = real_workload(name, folder)
    if changed is None:
        return None
    return Workload(f"{name}, the whole builds", folder / name / "base", folder / name / "head", changed.names)


def phone_workload(folder: Path, count: int) -> Workload:
    """`count` generated phone screens of 1170 × 2532 pixels, each with one moved card and another text."""
    base, head = folder / f"phone-{count}" / "base", folder / f"phone-{count}" / "head"
    names = tuple(f"screen-{number:04}.png" for number in range(count))
    if not head.is_dir():
        base.mkdir(parents=True)
        head.mkdir()
        for number, name in enumerate(names):
            _phone_screen(number, 0).save(base / name, compress_level=4)
            _phone_screen(number, 2).save(head / name, compress_level=4)
    return Workload(f"phone: {count} generated pairs of 1170 × 2532", base, head, names)


def icon_workload(folder: Path, count: int) -> Workload:
    """`count` generated components of 400 × 300 pixels and about 12 KiB, each with a part moved and a text added."""
    base, head = folder / f"icon-{count}" / "base", folder / f"icon-{count}" / "head"
    names = tuple(f"icon-{number:04}.png" for number in range(count))
    if not head.is_dir():
        base.mkdir(parents=True)
        head.mkdir()
        for number, name in enumerate(names):
            _icon(number, 0).save(base / name)
            _icon(number, 2).save(head / name)
    return Workload(f"icons: {count} generated pairs of 400 × 300", base, head, names)


def _icon(number: int, moved: int) -> Image.Image:
    chance = random.Random(number)
    image = Image.new("RGBA", ICON, (250, 250, 252, 255))
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((20, 20, 380, 280), 20, fill=(255, 255, 255, 255), outline=(200, 200, 210, 255))
    image.paste(Image.frombytes("RGB", (44, 44), chance.randbytes(44 * 44 * 3)), (40, 40))
    for line in range(4):
        text = f"Item {number}, line {line}, {chance.random():.6f}"
        draw.text((120, 40 + 30 * line), text, fill=(30, 30, 40, 255), font_size=18)
    draw.ellipse((60 + moved, 190, 140 + moved, 260), fill=(200, 60, 60, 255))
    if moved:
        draw.text((200, 220), "New", fill=(0, 90, 200, 255), font_size=16)
    return image


def _phone_screen(number: int, moved: int) -> Image.Image:
    chance = random.Random(number)
    image = Image.new("RGBA", PHONE, (246, 247, 250, 255))
    draw = ImageDraw.Draw(image)
    for row in range(9):
        top = 150 + row * 260
        shift = moved if row == 3 else 0
        draw.rounded_rectangle((40 + shift, top, 1130 + shift, top + 230), 32, fill=(255, 255, 255, 255))
        _photo(image, chance, (70 + shift, top + 25))
        for line in range(3):
            text = f"Screen {number}, row {row}, line {line}, {chance.random():.9f}"
            draw.text((290 + shift, top + 40 + 60 * line), text, fill=(40, 44, 52, 255), font_size=36)
    if moved:
        draw.text((60, 60), "Updated just now", fill=(20, 90, 200, 255), font_size=44)
    return image


def _photo(image: Image.Image, chance: random.Random, place: tuple[int, int]) -> None:
    """A noisy square, so that the files compress about as badly as screens with pictures do."""
    noise = Image.frombytes("RGB", (45, 45), chance.randbytes(45 * 45 * 3)).resize((180, 180), Image.Resampling.BICUBIC)
    image.paste(noise, place)
