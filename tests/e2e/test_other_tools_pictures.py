"""odiff's own test pictures, and files that really occur, through our engine."""

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from snapreview.engine.odiff_binary import find_odiff
from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.mask import read_mask
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.result import PairOutcome
from tests.support.program import Program

OURS = frozenset({"threshold", "antialiasing", "outputDiffMask"})
OTHER_COUNTS = {
    # Pictures of different sizes are padded with transparency, as in the seed, and odiff takes that for
    # white: white surplus area is not counted, which odiff counts when it gets the files as they are.
    "base/aa-on-offsmall.png": 46,
    "base/logo-rotated.png": 1_803_770,
    "base/rotated-logo.png": 1_803_770,
    "base/white4-white8x4.png": 0,
    # The expectation is that of another build of the JPEG decoder (odiff.md §4).
    "base/tiger.jpg": 7808,
}
NO_PICTURES = {
    "flutter-raw-pixels-no-png.png": "not an image",
    "openscad-zero-bytes.png": "empty",
}
BAD_PROFILE = "qgis-bad-iccp-crc.png"


@pytest.fixture
def comparer(folder: Path) -> Iterator[PairComparer]:
    with PairComparer(find_odiff("", {}), SEED_PIXEL_LIMIT, folder) as comparer:
        yield comparer


def test_the_counts_of_odiffs_own_pictures_are_reached(real_data: Callable[[str], Path], folder: Path) -> None:
    data = real_data("expect-odiff")
    checked, not_applicable = [], []
    for number, case in enumerate(json.loads((data / "EXPECTED.json").read_text())["cases"]):
        paths = data / case["base"], data / case["head"]
        if not case["options"].keys() <= OURS:
            not_applicable.append(case["base"])
        elif all(path.is_file() for path in paths):
            worker = folder / str(number)
            worker.mkdir()
            check_case(case, paths, worker)
            checked.append(case["base"])
    assert len(checked) == 13
    assert not_applicable == ["base/orange.png"], "ignoreRegions is an option we do not have yet"


def check_case(case: dict[str, Any], paths: tuple[Path, Path], worker: Path) -> None:
    given, expected = case["options"], case["expected"]
    options = replace(
        SEED_PAIR_OPTIONS,
        colour_threshold=given.get("threshold", 0.1),
        antialiasing=given.get("antialiasing", False),
    )
    with PairComparer(find_odiff("", {}), SEED_PIXEL_LIMIT, worker) as comparer:
        outcome = comparer.compare(LocalFile(paths[0]), LocalFile(paths[1]), options)
    assert isinstance(outcome, PairOutcome), outcome
    count = OTHER_COUNTS.get(case["base"], expected.get("diffCount"))
    assert count is None or outcome.changed_pixels == count, case["base"]
    if "rect_inclusive" in expected:
        left, top, right, bottom = expected["rect_inclusive"]
        assert outcome.mask is not None
        assert read_mask(outcome.mask).getbbox() == (left, top, right + 1, bottom + 1)


def test_files_that_really_occur_are_compared_with_each_other(
    real_data: Callable[[str], Path], comparer: PairComparer
) -> None:
    # The one of 5000 × 5000 pixels takes seconds with each partner: one is enough, in the test below.
    files = [path for path in sorted(real_data("odd-files").iterdir()) if not path.name.startswith("ruffle")]
    assert len(files) == 7
    for one, other in combinations(files, 2):
        outcome = comparer.compare(LocalFile(one), LocalFile(other), SEED_PAIR_OPTIONS)
        unusable = {one.name, other.name} & NO_PICTURES.keys()
        if unusable:
            assert isinstance(outcome, ImageFailure)
            assert any(NO_PICTURES[name] in outcome.message for name in unusable)
        elif isinstance(outcome, ImageFailure):
            # Pillow refuses the broken colour profile; odiff does not, and gets the file wherever it may.
            assert BAD_PROFILE in {one.name, other.name}
        else:
            assert outcome.changed_pixels > 0, (one.name, other.name)


def test_a_large_picture_is_compared_with_a_small_one(real_data: Callable[[str], Path], comparer: PairComparer) -> None:
    data = real_data("odd-files")
    outcome = comparer.compare(
        LocalFile(data / "ruffle-5000x5000.png"), LocalFile(data / "matplotlib-16bit.png"), SEED_PAIR_OPTIONS
    )
    assert isinstance(outcome, PairOutcome)
    assert 24_000_000 < outcome.changed_pixels < 25_000_000


def test_files_that_really_occur_equal_their_copies(
    tmp_path: Path, real_data: Callable[[str], Path], comparer: PairComparer
) -> None:
    for path in sorted(real_data("odd-files").iterdir()):
        copy = Path(shutil.copy(path, tmp_path))
        outcome = comparer.compare(LocalFile(path), LocalFile(copy), SEED_PAIR_OPTIONS)
        if path.name in NO_PICTURES:
            assert isinstance(outcome, ImageFailure)
            assert NO_PICTURES[path.name] in outcome.message
        else:
            assert isinstance(outcome, PairOutcome), path.name
            assert outcome.changed_pixels == 0, path.name


def test_a_build_of_files_that_really_occur_is_read_to_the_end(
    tmp_path: Path, real_data: Callable[[str], Path], program: Program
) -> None:
    data = real_data("odd-files")
    (tmp_path / "base").mkdir()
    done = program.run("compare", tmp_path / "base", data, "--json")
    assert done.returncode == 0
    entries = json.loads(done.stdout)["images"]
    assert {name for name, entry in entries.items() if entry["status"] == "errored"} == NO_PICTURES.keys()
    assert {entry["status"] for entry in entries.values()} == {"errored", "added"}
