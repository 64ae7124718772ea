"""Which pairs are narrowed, and when it is not tried."""

from pathlib import Path

import pytest
from PIL import Image

from snapreview.engine import narrowing
from snapreview.engine.examining import ExaminedPair, examine
from snapreview.engine.narrowing import Narrowing, Rest
from snapreview.images.row_bands import RowBands
from snapreview.model.files import LocalFile
from tests.support.filtered_png import filtered_png
from tests.support.pictures import noise, plain, saved, with_block

BASE = plain((40, 200))
FEW_ROWS = with_block(BASE, (5, 100, 9, 108))
ALL_ROWS = with_block(BASE, (0, 0, 40, 200))


@pytest.fixture
def work(tmp_path: Path) -> Path:
    folder = tmp_path / "work"
    folder.mkdir()
    return folder


def pair_of(base: Image.Image, head: Image.Image, folder: Path) -> ExaminedPair:
    """Two files every row of which stands for itself."""
    folder.mkdir(exist_ok=True)
    files = folder / "base.png", folder / "head.png"
    for file, image in zip(files, (base, head), strict=True):
        file.write_bytes(filtered_png(image, [1] * image.height))
    return ExaminedPair(*(examine(LocalFile(file)) for file in files))


def test_only_the_rows_that_can_differ_are_handed_on(tmp_path: Path, work: Path) -> None:
    narrow = Narrowing(work).narrowed(pair_of(BASE, FEW_ROWS, tmp_path))
    assert narrow is not None
    assert narrow.rows.count < 150
    for name, picture in ((narrow.staged.base, BASE), (narrow.staged.head, FEW_ROWS)):
        with Image.open(work / name) as staged:
            parts = [picture.crop((0, start, 40, end)).tobytes() for start, end in narrow.rows.spans]
            assert staged.convert("RGB").tobytes() == b"".join(parts)


def test_pictures_that_are_only_packed_otherwise_have_no_rows(tmp_path: Path, work: Path) -> None:
    one = saved(BASE, tmp_path / "a.png", compress_level=1)
    other = saved(BASE, tmp_path / "b.png", compress_level=9)
    narrow = Narrowing(work).narrowed(ExaminedPair(examine(LocalFile(one)), examine(LocalFile(other))))
    assert narrow is not None
    assert narrow.rows == RowBands(200, ())
    assert not list(work.iterdir())


def test_what_packs_badly_is_handed_on_whole(tmp_path: Path, work: Path) -> None:
    narrow = Narrowing(work).narrowed(pair_of(noise((40, 200), 1), noise((40, 200), 2), tmp_path))
    assert narrow is not None
    assert narrow.rows.whole


def test_other_pairs_are_not_tried(tmp_path: Path, work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert Narrowing(work).narrowed(pair_of(BASE, plain((41, 200)), tmp_path)) is None
    photo = saved(BASE, tmp_path / "a.jpg")
    png = saved(FEW_ROWS, tmp_path / "b.png")
    assert Narrowing(work).narrowed(ExaminedPair(examine(LocalFile(photo)), examine(LocalFile(png)))) is None
    assert Narrowing(work).narrowed(pair_of(BASE, FEW_ROWS.convert("RGBA"), tmp_path)) is None
    monkeypatch.setattr(narrowing, "MOST_PIXELS", 7_999)
    assert Narrowing(work).narrowed(pair_of(BASE, FEW_ROWS, tmp_path)) is None


def test_a_folder_that_cannot_be_written_narrows_nothing(tmp_path: Path) -> None:
    assert Narrowing(tmp_path / "nowhere").narrowed(pair_of(BASE, FEW_ROWS, tmp_path)) is None


def test_it_rests_after_pairs_that_gain_nothing_and_longer_each_time(tmp_path: Path, work: Path) -> None:
    useless, useful = pair_of(BASE, ALL_ROWS, tmp_path / "a"), pair_of(BASE, FEW_ROWS, tmp_path / "b")
    several = Narrowing(work)
    assert [several.narrowed(pair) is not None for pair in (useless, useful, useful)] == [False, False, True]
    tried = [several.narrowed(pair) is not None for pair in (useless, useful, useless, *[useful] * 5)]
    assert tried == [False, False, False, False, False, False, True, True]


def test_what_one_place_of_a_worker_learns_holds_for_the_other(tmp_path: Path, work: Path) -> None:
    useless, useful = pair_of(BASE, ALL_ROWS, tmp_path / "a"), pair_of(BASE, FEW_ROWS, tmp_path / "b")
    rest = Rest()
    one, other = Narrowing(work, "", rest), Narrowing(work, "next-", rest)
    assert one.narrowed(useless) is None
    assert other.narrowed(useful) is None
    assert one.narrowed(useful) is not None


def test_what_packs_badly_is_narrowed_without_a_rest(tmp_path: Path, work: Path) -> None:
    useless = pair_of(BASE, ALL_ROWS, tmp_path / "a")
    noisy = pair_of(noise((40, 200), 1), noise((40, 200), 2), tmp_path / "b")
    several = Narrowing(work)
    tried = [several.narrowed(pair) is not None for pair in (useless, noisy, useless, useless, noisy)]
    assert tried == [False, True, False, False, True]
