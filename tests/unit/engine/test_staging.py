"""How files reach odiff: under which path, as they are or as upright PNG copies."""

import os
from pathlib import Path

import pytest
from PIL import Image

from snapreview.engine import staging
from snapreview.engine.examining import ExaminedFile, ExaminedPair, Traits, examine
from snapreview.engine.staging import SideProblem, Staging
from snapreview.images.kind import ImageKind
from snapreview.model.files import LocalFile
from snapreview.model.size import Size
from tests.support.pictures import noise, plain, png_header, saved, scene


def pair_of(base: Path, head: Path) -> ExaminedPair:
    return ExaminedPair(examine(LocalFile(base)), examine(LocalFile(head)))


def test_files_with_plain_paths_are_named_as_they_are(tmp_path: Path, folder: Path) -> None:
    base, head = saved(scene(), tmp_path / "b/it's a (1) + ü.png".replace("ü", "u")), saved(scene(), tmp_path / "h.png")
    staged = Staging(folder).straight(pair_of(base, head))
    assert (staged.base, staged.head) == (str(base), str(head))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        'say "hi".png',
        "two\nlines.png",
        "back\\slash.png",
        "tab\t.png",
        "ümlaut.png",
        "no extension",
        "UPPER.PNG",
        "photo.jpg",
        os.fsdecode(b"not-utf-8-\xff.png"),
        "/".join(["long" * 20] * 5) + "/x.png",
    ],
)
def test_other_files_are_linked_under_a_plain_name(tmp_path: Path, folder: Path, name: str) -> None:
    odd = tmp_path / name
    odd.parent.mkdir(parents=True, exist_ok=True)
    saved(scene(), tmp_path / "made.png").rename(odd)
    staged = Staging(folder).straight(pair_of(odd, odd))
    assert (staged.base, staged.head) == ("base.png", "head.png")
    assert (folder / "base.png").resolve() == odd.resolve()
    assert (folder / "base.png").is_symlink()


def test_the_extension_is_the_one_of_the_content(tmp_path: Path, folder: Path) -> None:
    jpeg = saved(scene(), tmp_path / "a.jpg").rename(tmp_path / "a.png")
    webp = saved(scene(), tmp_path / "b.webp").rename(tmp_path / "b.jpeg")
    staged = Staging(folder).straight(pair_of(jpeg, webp))
    assert (staged.base, staged.head) == ("base.jpg", "head.webp")


def test_the_links_of_the_pair_before_are_replaced_not_written_through(tmp_path: Path, folder: Path) -> None:
    users_file = saved(scene(), tmp_path / "ü.png")
    content = users_file.read_bytes()
    smaller = saved(plain((5, 5)), tmp_path / "smaller.png")
    staging = Staging(folder)
    staging.straight(pair_of(users_file, users_file))
    staging.normalised(pair_of(smaller, users_file), everything=True)
    assert users_file.read_bytes() == content
    assert not (folder / "base.png").is_symlink()


def test_where_links_are_refused_files_are_copied(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise OSError("a required privilege is not held by the client")

    monkeypatch.setattr(Path, "symlink_to", refuse)
    odd = saved(scene(), tmp_path / "ü.png")
    Staging(folder).straight(pair_of(odd, odd))
    assert not (folder / "base.png").is_symlink()
    assert (folder / "base.png").read_bytes() == odd.read_bytes()


def test_private_copies_are_copies(tmp_path: Path, folder: Path) -> None:
    path = saved(scene(), tmp_path / "a.png")
    staged = Staging(folder).private(pair_of(path, path))
    assert (staged.base, staged.head) == ("base.png", "head.png")
    assert not (folder / "head.png").is_symlink()
    assert (folder / "head.png").read_bytes() == path.read_bytes()


def test_a_smaller_picture_is_padded_with_transparency_at_the_right_and_bottom(tmp_path: Path, folder: Path) -> None:
    small, large = saved(plain((3, 2)), tmp_path / "s.png"), saved(plain((5, 4)), tmp_path / "l.png")
    staged = Staging(folder).normalised(pair_of(small, large), everything=False)
    assert staged.head == str(large), "a sound PNG of canvas size stays as it is"
    with Image.open(folder / staged.base) as copy:
        assert (copy.mode, copy.size) == ("RGBA", (5, 4))
        opaque = copy.getchannel("A").point(lambda alpha: alpha and 1)
        assert opaque.crop((0, 0, 3, 2)).getextrema() == (1, 1)
        assert opaque.histogram()[1] == 6


def test_two_lossy_pictures_get_the_same_decoder(tmp_path: Path, folder: Path) -> None:
    small, large = saved(scene((30, 20)), tmp_path / "s.jpg"), saved(scene((30, 25)), tmp_path / "l.webp")
    staged = Staging(folder).normalised(pair_of(small, large), everything=False)
    assert (staged.base, staged.head) == ("base.png", "head.png")
    for name in (staged.base, staged.head):
        with Image.open(folder / name) as copy:
            assert (copy.format, copy.size) == ("PNG", (30, 25))


def test_a_lossy_picture_beside_an_exact_one_stays_as_it_is(tmp_path: Path, folder: Path) -> None:
    jpeg, bitmap = saved(scene(), tmp_path / "a.jpg"), saved(scene(), tmp_path / "b.bmp")
    staged = Staging(folder).normalised(pair_of(jpeg, bitmap), everything=False)
    assert (staged.base, staged.head) == (str(jpeg), "head.png")


def test_everything_means_both(tmp_path: Path, folder: Path) -> None:
    path = saved(scene(), tmp_path / "a.png")
    staged = Staging(folder).normalised(pair_of(path, path), everything=True)
    assert (staged.base, staged.head) == ("base.png", "head.png")


@pytest.mark.parametrize("side", ["Base", "Head"])
def test_a_picture_that_cannot_be_decoded_names_its_side(tmp_path: Path, folder: Path, side: str) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(png_header(60, 40))
    files = (broken, saved(scene(), tmp_path / "a.png"))
    pair = pair_of(*files) if side == "Base" else pair_of(*reversed(files))
    with pytest.raises(SideProblem, match="cannot be decoded") as caught:
        Staging(folder).normalised(pair, everything=True)
    assert caught.value.side == side


def test_a_folder_that_is_gone_is_an_os_error(tmp_path: Path) -> None:
    path = saved(scene(), tmp_path / "ü.png")
    file = ExaminedFile(path, ImageKind.PNG, Size(60, 40), Traits())
    staging = Staging(tmp_path / "gone")
    with pytest.raises(OSError, match="No such file"):
        staging.normalised(ExaminedPair(file, file), everything=True)


def test_only_copies_of_usual_size_are_left_uncompressed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair = pair_of(saved(plain((30, 20)), tmp_path / "a.bmp"), saved(plain((30, 20)), tmp_path / "b.bmp"))
    sizes = []
    for most in (600, 599):
        monkeypatch.setattr(staging, "MOST_STORED_PIXELS", most)
        sizes.append((folder / Staging(folder).normalised(pair, everything=False).head).stat().st_size)
    assert sizes[0] > 30 * 20 * 4 > 4 * sizes[1]


@pytest.mark.parametrize("width", [staging.WIDEST_STORED, staging.WIDEST_STORED + 1])
def test_normalised_copies_of_wide_pictures_are_whole(folder: Path, tmp_path: Path, width: int) -> None:
    picture = noise((width, 2), 1)
    pair = pair_of(saved(picture, tmp_path / "a.bmp"), saved(picture, tmp_path / "b.bmp"))
    with Image.open(folder / Staging(folder).normalised(pair, everything=False).head) as copy:
        assert copy.convert("RGB").tobytes() == picture.convert("RGB").tobytes()
