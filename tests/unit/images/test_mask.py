from pathlib import Path

import pytest
from PIL import Image

from snapreview.images.mask import changed_pixel_count, empty_mask, read_mask, state_rows, write_mask
from snapreview.images.problem import ImageProblem
from snapreview.images.row_bands import RowBands, all_rows
from snapreview.model.size import Size
from tests.support.pictures import saved


def written(path: Path, *alphas: int) -> Path:
    """odiff's output of one row whose pixels have these alphas."""
    image = Image.new("RGBA", (len(alphas), 1))
    for column, alpha in enumerate(alphas):
        image.putpixel((column, 0), (255, 0, 0, alpha))
    return saved(image, path)


def test_alpha_above_0_counts_as_changed(tmp_path: Path) -> None:
    mask = read_mask(written(tmp_path / "mask.png", 0, 1, 128, 255))
    assert (mask.mode, mask.size) == ("L", (4, 1))
    assert mask.tobytes() == bytes([0, 255, 255, 255])
    assert changed_pixel_count(mask) == 3


def test_a_mask_of_extremes_stays_as_it_is(tmp_path: Path) -> None:
    mask = read_mask(written(tmp_path / "mask.png", 255, 0, 0))
    assert mask.tobytes() == bytes([255, 0, 0])
    assert changed_pixel_count(mask) == 1


def test_a_mask_without_alpha_has_changed_everywhere(tmp_path: Path) -> None:
    path = saved(Image.new("RGB", (2, 2)), tmp_path / "mask.png")
    assert changed_pixel_count(read_mask(path)) == 4


def test_a_palette_with_transparency(tmp_path: Path) -> None:
    image = Image.new("P", (2, 1), 0)
    image.putpixel((1, 0), 1)
    image.putpalette([0, 0, 0, 255, 0, 0])
    assert changed_pixel_count(read_mask(saved(image, tmp_path / "mask.png", transparency=0))) == 1


def test_a_damaged_mask(tmp_path: Path) -> None:
    path = saved(Image.effect_noise((64, 64), 50).convert("RGBA"), tmp_path / "mask.png")
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ImageProblem, match="The mask cannot be decoded"):
        read_mask(path)


def test_a_missing_mask(tmp_path: Path) -> None:
    with pytest.raises(ImageProblem, match=r"The mask cannot be read .*Compare the pair again\."):
        read_mask(tmp_path / "mask.png")


def test_a_mask_that_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "mask.png").write_bytes(b"no image")
    with pytest.raises(ImageProblem, match=r"The mask cannot be read .*Compare the pair again\."):
        read_mask(tmp_path / "mask.png")


def test_an_empty_mask_is_black_and_of_canvas_size() -> None:
    mask = empty_mask(Size(30, 20))
    assert (mask.mode, mask.size, changed_pixel_count(mask)) == ("L", (30, 20), 0)


def test_a_written_mask_reads_as_odiff_s_does(tmp_path: Path) -> None:
    mask = Image.frombytes("L", (4, 2), bytes([0, 255, 255, 0, 0, 0, 0, 255]))
    write_mask(mask, tmp_path / "mask.png")
    assert read_mask(tmp_path / "mask.png").tobytes() == mask.tobytes()
    with Image.open(tmp_path / "mask.png") as written_mask:
        assert written_mask.getchannel("A").tobytes() == mask.tobytes()


def test_a_mask_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_mask(Image.new("L", (2, 2)), tmp_path / "nowhere" / "mask.png")


BANDS = RowBands(9, ((1, 3), (6, 7)))


def test_a_mask_that_holds_some_rows_says_which(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    write_mask(Image.frombytes("L", (2, 3), bytes([255, 0, 0, 255, 255, 255])), path)
    state_rows(path, BANDS)
    mask = read_mask(path)
    assert mask.size == (2, 9)
    assert mask.tobytes() == bytes([0, 0, 255, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0])
    with Image.open(path) as image:  # still a sound PNG file
        image.load()


def test_a_mask_of_all_rows_needs_not_say_so(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    write_mask(Image.new("L", (2, 9), 255), path)
    before = path.read_bytes()
    state_rows(path, all_rows(9))
    assert path.read_bytes() == before


def test_a_mask_of_other_rows_than_it_states(tmp_path: Path) -> None:
    path = tmp_path / "mask.png"
    write_mask(Image.new("L", (2, 5), 255), path)
    state_rows(path, BANDS)
    with pytest.raises(ImageProblem, match="its rows are others"):
        read_mask(path)


def test_rows_cannot_be_stated_in_what_is_no_png(tmp_path: Path) -> None:
    (tmp_path / "mask.png").write_bytes(b"something longer than an end")
    with pytest.raises(ImageProblem, match="The mask is damaged"):
        state_rows(tmp_path / "mask.png", BANDS)


class TestLargeMasks:
    @pytest.fixture(autouse=True)
    def every_mask_is_large(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("snapreview.images.mask.LARGE_PIXELS", 1)

    def test_strips_give_the_mask_of_the_whole(self, tmp_path: Path) -> None:
        noise = Image.effect_noise((31, 200), 90).point(lambda level: max(0, level - 128))
        image = Image.merge("RGBA", (noise,) * 4)
        mask = read_mask(saved(image, tmp_path / "mask.png"))
        assert mask.tobytes() == noise.point(lambda level: 255 if level else 0).tobytes()

    def test_what_holds_some_rows_is_restored(self, tmp_path: Path) -> None:
        path = written(tmp_path / "mask.png", 255, 0)
        state_rows(path, RowBands(3, ((1, 2),)))
        assert read_mask(path).tobytes() == bytes([0, 0, 255, 0, 0, 0])

    def test_a_mask_without_alpha_has_changed_everywhere(self, tmp_path: Path) -> None:
        path = saved(Image.new("RGB", (2, 2)), tmp_path / "mask.png")
        assert changed_pixel_count(read_mask(path)) == 4

    def test_a_damaged_mask(self, tmp_path: Path) -> None:
        path = saved(Image.effect_noise((64, 64), 50).convert("RGBA"), tmp_path / "mask.png")
        path.write_bytes(path.read_bytes()[:300])
        with pytest.raises(ImageProblem, match="The mask cannot be decoded"):
            read_mask(path)
