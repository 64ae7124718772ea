"""Draw the two bundled demo builds: `python -m tools.make_demo_builds [--output FOLDER]`.

Writes base/, head/ and expected.json (image name → category). What it writes depends on nothing but the
script and the installed Pillow: no dates, no random numbers, no files read.
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path, PurePosixPath

from PIL import Image

from tools.demo import encode
from tools.demo.catalogue import HeadFile, Shot, catalogue, expected, suite

DEFAULT_OUTPUT = Path(__file__).resolve().parent.parent / "resources" / "demo"
PALETTE_SIZES = {"brand": 60, "phone": 144, "web": 60}  # web pages hold no pictures and need fewer colours


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the demo builds of snapreview.")
    parser.add_argument("--output", type=Path, default=DEFAULT_OUTPUT, help="folder to write into")
    write_builds(parser.parse_args().output)


def write_builds(output: Path) -> None:
    """Replace base/, head/ and expected.json under `output`."""
    for build in ("base", "head"):
        shutil.rmtree(output / build, ignore_errors=True)
    entries: dict[str, dict[str, object]] = {}
    for shot in catalogue():
        base, head = draw_pair(shot)
        if base is not None:
            base_file = encoded(shot.name, base)
            write_image(output / "base", shot.base_name, base_file, shot)
        if head is not None:
            head_file = encoded_head(shot, head)
            write_image(output / "head", shot.name, head_file, shot)
            entries[shot.name] = manifest_entry(shot, head, head_file)
    write_json(output / "head" / "manifest.json", manifest(entries))
    write_json(output / "expected.json", expected())


def draw_pair(shot: Shot) -> tuple[Image.Image | None, Image.Image | None]:
    """Both pictures of a shot, PNG pages already reduced to their common palette."""
    base = shot.base().finish() if shot.base else None
    head = base if shot.head is shot.base else shot.head().finish() if shot.head else None
    pictures = [picture for picture in (base, head) if picture is not None]
    if not shot.name.endswith(".png") or pictures[0].mode != "RGB":
        return base, head
    palette = encode.shared_palette(pictures, PALETTE_SIZES[PurePosixPath(shot.name).parts[0]])
    reduced_base = encode.to_palette(base, palette) if base else None
    if head is base:
        return reduced_base, reduced_base
    return reduced_base, encode.to_palette(head, palette) if head else None


def encoded(name: str, picture: Image.Image) -> bytes:
    writer = {".png": encode.png, ".jpg": encode.jpeg, ".webp": encode.webp}[PurePosixPath(name).suffix]
    return writer(picture)


def encoded_head(shot: Shot, picture: Image.Image) -> bytes:
    match shot.head_file:
        case HeadFile.AS_DRAWN:
            return encoded(shot.name, picture)
        case HeadFile.OTHER_ENCODING:
            return encode.png_written_otherwise(picture)
        case HeadFile.CUT_SHORT:
            return encode.cut_short(encoded(shot.name, picture))


def manifest_entry(shot: Shot, picture: Image.Image, content: bytes) -> dict[str, object]:
    return {
        "content_hash": hashlib.sha256(content).hexdigest(),
        "width": picture.width,
        "height": picture.height,
        **shot.sidecar(),
    }


def manifest(entries: dict[str, dict[str, object]]) -> dict[str, object]:
    """The head's manifest: a partial upload that names the whole suite."""
    return {"images": entries, "selective": True, "all_image_file_names": suite()}


def write_image(build: Path, name: str, content: bytes, shot: Shot) -> None:
    target = build / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)
    write_json(target.with_suffix(".json"), shot.sidecar())


def write_json(target: Path, content: object) -> None:
    text = json.dumps(content, ensure_ascii=False, indent=2)
    target.write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
