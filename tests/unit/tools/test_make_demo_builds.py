"""The bundled demo builds are what tools/make_demo_builds.py draws, and hold what their list promises."""

import hashlib
import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, UnidentifiedImageError

from tools.demo.catalogue import HeadFile, catalogue, expected, suite

PROJECT = Path(__file__).resolve().parents[3]
BUNDLED = PROJECT / "resources" / "demo"
SIZE_BUDGET = 1_550_000  # bytes, of everything in resources/demo
ERRORED = "phone/light/onboarding.png"
CATEGORIES = {"changed", "errored", "removed", "added", "renamed", "unchanged", "skipped"}


@pytest.fixture(scope="module")
def two_runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The output of two runs, each in a process of its own with its own hash seed."""
    outputs = (tmp_path_factory.mktemp("first"), tmp_path_factory.mktemp("second"))
    command = [sys.executable, "-m", "tools.make_demo_builds", "--output"]
    runs = [subprocess.Popen([*command, str(output)], cwd=PROJECT) for output in outputs]
    assert [run.wait() for run in runs] == [0, 0]
    return outputs


def files(folder: Path) -> dict[str, bytes]:
    """Relative POSIX path → content of every file under `folder`."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def image_names(build: str) -> set[str]:
    return {name for name in files(BUNDLED / build) if not name.endswith(".json")}


def bundled_manifest() -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads((BUNDLED / "head" / "manifest.json").read_bytes())
    return manifest


def largest_difference(first: Path, second: Path) -> int:
    """The largest difference of a channel between two pictures, 0..255; 255 if their sizes differ."""
    with Image.open(first) as a, Image.open(second) as b:
        if a.size != b.size:
            return 255
        bands = ImageChops.difference(a.convert("RGBA"), b.convert("RGBA")).split()
    return max(level for band in bands for level, count in enumerate(band.histogram()) if count)


def test_two_runs_write_the_same_bytes(two_runs: tuple[Path, Path]) -> None:
    first, second = two_runs
    assert files(first) == files(second)


def test_bundled_files_are_the_ones_the_script_writes(two_runs: tuple[Path, Path]) -> None:
    """Run `python -m tools.make_demo_builds` after every change of the drawings."""
    drawn, bundled = files(two_runs[0]), files(BUNDLED)
    assert drawn.keys() == bundled.keys()
    # Content hashes depend on the compressor inside the installed Pillow, see the test of the pictures.
    texts = [name for name in drawn if name.endswith(".json") and name != "head/manifest.json"]
    assert {name: drawn[name] for name in texts} == {name: bundled[name] for name in texts}


def test_bundled_pictures_are_the_ones_the_script_draws(two_runs: tuple[Path, Path]) -> None:
    """Compares pixels: the same pixels may be packed into other bytes by another version of Pillow."""
    different: dict[str, int] = {}
    for name in files(two_runs[0]):
        if name.endswith(".json") or name == f"head/{ERRORED}":
            continue
        difference = largest_difference(two_runs[0] / name, BUNDLED / name)
        allowed = 0 if name.endswith(".png") else 12  # decoders of lossy formats may round otherwise
        if difference > allowed:
            different[name] = difference
    assert different == {}


def test_head_manifest_describes_the_files_beside_it() -> None:
    manifest = bundled_manifest()
    assert manifest["selective"] is True
    assert manifest["all_image_file_names"] == suite()
    assert manifest["images"].keys() == image_names("head")
    for name, entry in manifest["images"].items():
        path = BUNDLED / "head" / name
        assert entry["content_hash"] == hashlib.sha256(path.read_bytes()).hexdigest(), name
        with Image.open(path) as picture:  # reads the header only, so the broken file has a size too
            assert (entry["width"], entry["height"]) == picture.size, name


def test_expected_json_is_the_catalogue() -> None:
    assert json.loads((BUNDLED / "expected.json").read_bytes()) == expected()


def test_names_in_both_builds_fit_their_expected_category() -> None:
    base, head = image_names("base"), image_names("head")
    for shot in catalogue():
        in_base, in_head = shot.base_name in base, shot.name in head
        present = {"added": (False, True), "removed": (True, False), "skipped": (True, False)}
        assert (in_base, in_head) == present.get(shot.expected, (True, True)), shot.name
    assert base == {shot.base_name for shot in catalogue() if shot.base}
    assert head == {shot.name for shot in catalogue() if shot.head}


def test_every_category_occurs() -> None:
    counts = Counter(expected().values())
    assert counts.keys() == CATEGORIES
    assert (counts["removed"], counts["added"], counts["renamed"], counts["errored"]) == (2, 3, 2, 1)


def test_removed_is_missing_from_the_suite_and_skipped_is_not() -> None:
    names = set(suite())
    assert all((name in names) != (status == "removed") for name, status in expected().items())


def test_renamed_images_have_the_same_bytes() -> None:
    renamed = [shot for shot in catalogue() if shot.previous_name]
    assert len(renamed) == 2
    for shot in renamed:
        before = (BUNDLED / "base" / shot.base_name).read_bytes()
        assert before == (BUNDLED / "head" / shot.name).read_bytes()


def test_the_errored_image_cannot_be_decoded_in_head_only() -> None:
    with Image.open(BUNDLED / "base" / ERRORED) as picture:
        picture.load()
    with pytest.raises((OSError, UnidentifiedImageError)), Image.open(BUNDLED / "head" / ERRORED) as broken:
        broken.load()


def test_re_encoded_image_has_other_bytes_and_the_same_pixels() -> None:
    [shot] = [shot for shot in catalogue() if shot.head_file is HeadFile.OTHER_ENCODING]
    base, head = BUNDLED / "base" / shot.name, BUNDLED / "head" / shot.name
    assert base.read_bytes() != head.read_bytes()
    assert largest_difference(base, head) == 0


def test_pair_below_its_threshold_differs_and_says_so_in_its_sidecar() -> None:
    [shot] = [shot for shot in catalogue() if shot.diff_threshold is not None]
    base, head = BUNDLED / "base" / shot.name, BUNDLED / "head" / shot.name
    assert shot.expected == "unchanged"
    assert largest_difference(base, head) > 0
    assert json.loads(head.with_suffix(".json").read_bytes())["diff_threshold"] == shot.diff_threshold


def test_sizes_differ_where_the_page_grew_the_phone_is_wider_or_the_density_twice() -> None:
    grown: dict[str, tuple[int, int]] = {}
    for name in image_names("base") & image_names("head"):
        with Image.open(BUNDLED / "base" / name) as before, Image.open(BUNDLED / "head" / name) as after:
            if before.size != after.size:
                grown[name] = (after.width - before.width, after.height - before.height)
    assert grown == {
        "brand/plan-card.png": (420, 400),
        "phone/light/wallet.png": (40, 0),
        "web/light/pricing.png": (0, 300),
    }


def test_formats_and_transparency_occur() -> None:
    assert {Path(name).suffix for name in expected()} == {".png", ".jpg", ".webp"}
    with Image.open(BUNDLED / "head" / "brand" / "icon-sheet.png") as sheet:
        assert sheet.getchannel("A").getextrema() == (0, 255)


def test_one_name_has_spaces_and_a_letter_outside_ascii() -> None:
    assert [name for name in expected() if " " in name and not name.isascii()]


def test_size_budget() -> None:
    assert sum(map(len, files(BUNDLED).values())) <= SIZE_BUDGET
