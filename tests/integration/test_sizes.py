"""Pictures of different sizes, and the pixel limit."""

from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.judging import judge
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from tests.integration.conftest import Compare
from tests.support.pictures import GREY, WHITE, Colour, plain, png_header, saved

CLEAR_GREY: Colour = (128, 128, 128, 0)


@pytest.mark.parametrize(
    ("colour", "before", "after", "changed"),
    [
        (GREY, (30, 30), (50, 50), 1600),
        (GREY, (50, 50), (30, 30), 1600),
        ((0, 0, 0), (30, 30), (50, 50), 1600),
        (GREY, (30, 30), (50, 30), 600),
        (GREY, (30, 30), (30, 31), 30),
        (GREY, (30, 50), (50, 30), 600 + 600),
        ((250, 250, 250), (30, 30), (50, 50), 1600),
        # Transparent is white to odiff, as in the seed: growth in white changes no pixel (snapshots API §4.6).
        (WHITE, (30, 30), (50, 50), 0),
        (WHITE, (100, 80), (100, 50), 0),
        (CLEAR_GREY, (30, 30), (50, 50), 0),
    ],
)
def test_area_that_one_picture_lacks_is_changed_unless_it_is_white(
    tmp_path: Path,
    compare: Compare,
    colour: Colour,
    before: tuple[int, int],
    after: tuple[int, int],
    changed: int,
) -> None:
    outcome = compare(saved(plain(before, colour), tmp_path / "b.png"), saved(plain(after, colour), tmp_path / "h.png"))
    assert outcome.changed_pixels == changed
    assert (outcome.before, outcome.after) == (Size(*before), Size(*after))
    snapshot = Snapshot("a.png", "1", outcome.before)
    result = judge(PlanEntry("a.png", Pairing.MATCHED, snapshot, replace(snapshot, content_hash="2")), outcome, 0.0)
    assert result.size_changed, "a changed size is told, whatever the pixels say"


@pytest.mark.parametrize("extension", ["jpg", "webp", "gif", "bmp", "tif"])
def test_other_formats_of_different_sizes(tmp_path: Path, compare: Compare, extension: str) -> None:
    base = saved(plain((32, 32)), tmp_path / f"b.{extension}")
    assert compare(base, saved(plain((48, 48)), tmp_path / f"h.{extension}")).changed_pixels == 48 * 48 - 32 * 32


def test_two_lossy_pictures_of_different_sizes_agree_where_they_are_the_same(tmp_path: Path, compare: Compare) -> None:
    image = plain((64, 64), (180, 30, 90))
    for column in range(0, 64, 5):
        image.paste((20, 200, 60), (column, 0, column + 2, 40))
    taller = plain((64, 96), (180, 30, 90))
    taller.paste(image, (0, 0))
    base, head = saved(image, tmp_path / "b.jpg"), saved(taller, tmp_path / "h.jpg")
    assert compare(base, head).changed_pixels == 64 * 32


def compare_with_limit(
    odiff: Path, folder: Path, limit: int, before: tuple[int, int], after: tuple[int, int]
) -> PairOutcome | ImageFailure:
    """Compare pictures that exist as headers only: whoever decodes one of them fails."""
    paths = []
    for name, size in (("b.png", before), ("h.png", after)):
        path = folder / name
        path.write_bytes(png_header(*size))
        paths.append(path)
    worker = folder / "own"
    worker.mkdir()
    with PairComparer(OdiffBinary(odiff, "4.3.8", "test"), limit, worker) as comparer:
        return comparer.compare(LocalFile(paths[0]), LocalFile(paths[1]), SEED_PAIR_OPTIONS)


def test_the_limit_itself_passes(tmp_path: Path, compare: Compare, odiff: Path) -> None:
    base, head = saved(plain((40, 25)), tmp_path / "b.png"), saved(plain((40, 25), WHITE), tmp_path / "h.png")
    for limit, changed in ((1000, 1000), (999, None)):
        worker = tmp_path / f"limit {limit}"
        worker.mkdir()
        with PairComparer(OdiffBinary(odiff, "4.3.8", "test"), limit, worker) as comparer:
            outcome = comparer.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
        if changed is None:
            assert isinstance(outcome, ImageFailure)
            assert outcome.reason is Reason.EXCEEDS_PIXEL_LIMIT
        else:
            assert isinstance(outcome, PairOutcome)
            assert outcome.changed_pixels == changed


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((40_000_000, 1), (1, 2)),
        ((1, 2), (40_000_000, 1)),
        ((40_000_001, 1), (1, 1)),
        ((100_000, 100_000), (100_000, 100_000)),
        ((2**31 - 1, 2**31 - 1), (1, 1)),
    ],
)
def test_above_the_limit_nothing_is_decoded(
    odiff: Path, folder: Path, before: tuple[int, int], after: tuple[int, int]
) -> None:
    failure = compare_with_limit(odiff, folder, 40_000_000, before, after)
    assert isinstance(failure, ImageFailure)
    assert failure.reason is Reason.EXCEEDS_PIXEL_LIMIT
    assert "limit of 40,000,000 pixels" in failure.message


def test_a_canvas_of_exactly_the_limit_goes_on_to_be_decoded(odiff: Path, folder: Path) -> None:
    failure = compare_with_limit(odiff, folder, 40_000_000, (40_000_000, 1), (1, 1))
    assert isinstance(failure, ImageFailure)
    assert failure.reason is Reason.IMAGE_PROCESSING_FAILED
