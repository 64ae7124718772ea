"""What is found out about a file before odiff gets it."""

import os
from pathlib import Path

import pytest
from PIL import Image

from snapreview.engine.examining import ExaminedFile, ExaminedPair, Traits, examine, require_unchanged
from snapreview.images.kind import ImageKind
from snapreview.images.problem import ImageProblem
from snapreview.images.regular_file import stamp_of
from snapreview.model.files import LocalFile
from snapreview.model.note import Note
from snapreview.model.size import Size
from tests.support.pictures import chunk, png_of, saved, scene


def stamped(path: Path) -> LocalFile:
    return LocalFile(path, stamp_of(path.stat()))


def turned(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


@pytest.mark.parametrize(
    ("name", "options", "kind"),
    [
        ("a.png", {}, ImageKind.PNG),
        ("a.jpg", {}, ImageKind.JPEG),
        ("a.webp", {}, ImageKind.WEBP),
        ("a.webp", {"lossless": True}, ImageKind.WEBP),
    ],
)
def test_what_odiff_reads_right_is_trusted(
    tmp_path: Path, name: str, options: dict[str, object], kind: ImageKind
) -> None:
    examined = examine(LocalFile(saved(scene((30, 20)), tmp_path / name, **options)))
    assert (examined.kind, examined.size, examined.trusted) == (kind, Size(30, 20), True)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_is_trusted(tmp_path: Path, mode: str) -> None:
    image = scene((30, 20)).convert("L").convert(mode) if mode == "I;16" else scene((30, 20)).convert(mode)
    assert examine(LocalFile(saved(image, tmp_path / "a.png"))).trusted


@pytest.mark.parametrize("name", ["a.bmp", "a.tif", "a.tiff", "a.gif", "a.avif"])
def test_what_odiff_misreads_is_not_trusted(tmp_path: Path, name: str) -> None:
    examined = examine(LocalFile(saved(scene((30, 20)), tmp_path / name)))
    assert (examined.size, examined.trusted) == (Size(30, 20), False)


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_a_turned_picture_is_not_trusted_and_its_size_is_upright(tmp_path: Path, name: str) -> None:
    examined = examine(LocalFile(saved(scene((30, 20)), tmp_path / name, exif=turned(6))))
    assert (examined.size, examined.trusted) == (Size(20, 30), False)


def test_exif_that_says_upright_changes_nothing(tmp_path: Path) -> None:
    examined = examine(LocalFile(saved(scene((30, 20)), tmp_path / "a.png", exif=turned(1))))
    assert (examined.trusted, examined.traits.turned) == (True, False)


def test_a_turned_tiff_has_its_upright_size(tmp_path: Path) -> None:
    assert examine(LocalFile(saved(scene((30, 20)), tmp_path / "a.tif", exif=turned(6)))).size == Size(20, 30)


def test_cmyk_jpegs_and_moving_webps_are_not_trusted(tmp_path: Path) -> None:
    cmyk = saved(scene().convert("CMYK"), tmp_path / "cmyk.jpg")
    frames = [scene(), scene().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    moving = saved(frames[0], tmp_path / "moving.webp", save_all=True, append_images=frames[1:])
    assert not examine(LocalFile(cmyk)).trusted
    assert not examine(LocalFile(moving)).trusted


def test_a_png_with_a_chunk_that_odiff_refuses_is_not_trusted(tmp_path: Path) -> None:
    content = png_of(scene())
    path = tmp_path / "huge.png"
    path.write_bytes(content[:33] + chunk(b"zzZz", bytes(64 * 1024 * 1024 + 1)) + content[33:])
    assert not examine(LocalFile(path)).trusted


def test_the_kind_is_told_by_the_content_not_by_the_name(tmp_path: Path) -> None:
    path = saved(scene(), tmp_path / "a.jpg").rename(tmp_path / "a.png")
    assert examine(LocalFile(path)).kind is ImageKind.JPEG


def test_a_file_that_is_still_the_one_that_was_hashed_passes(tmp_path: Path) -> None:
    file = stamped(saved(scene(), tmp_path / "a.png"))
    examine(file)
    require_unchanged(file)


def test_a_file_that_changed_since_it_was_hashed_is_refused(tmp_path: Path) -> None:
    file = stamped(saved(scene(), tmp_path / "a.png"))
    os.utime(file.path, ns=(1, 1))
    with pytest.raises(ImageProblem, match="changed after the build was opened"):
        examine(file)
    with pytest.raises(ImageProblem, match="changed while it was compared"):
        require_unchanged(file)


def test_a_file_that_vanished_is_refused(tmp_path: Path) -> None:
    file = stamped(saved(scene(), tmp_path / "a.png"))
    file.path.unlink()
    with pytest.raises(ImageProblem, match="cannot be read"):
        examine(file)
    with pytest.raises(ImageProblem, match="vanished while it was compared"):
        require_unchanged(file)


def test_a_file_known_by_its_hash_needs_no_stamp(tmp_path: Path) -> None:
    require_unchanged(LocalFile(tmp_path / "anything"))


@pytest.mark.parametrize(
    ("base", "head", "straight"),
    [
        ((Size(3, 4), True), (Size(3, 4), True), True),
        ((Size(3, 4), True), (Size(3, 5), True), False),
        ((Size(3, 4), True), (Size(4, 4), True), False),
        ((Size(3, 4), False), (Size(3, 4), True), False),
        ((Size(3, 4), True), (Size(3, 4), False), False),
    ],
)
def test_only_trusted_pictures_of_one_size_go_straight(
    base: tuple[Size, bool], head: tuple[Size, bool], straight: bool
) -> None:
    files = (ExaminedFile(Path("a"), ImageKind.PNG, size, Traits(turned=not trusted)) for size, trusted in (base, head))
    pair = ExaminedPair(*files)
    assert pair.straight is straight
    assert pair.canvas == Size(max(base[0].width, head[0].width), max(base[0].height, head[0].height))


@pytest.mark.parametrize(
    ("base", "head", "notes"),
    [
        (Traits(), Traits(), ()),
        (Traits(), Traits(turned=True), (Note.TURNED_UPRIGHT,)),
        (Traits(animated=True), Traits(), (Note.FIRST_FRAME_ONLY,)),
        (Traits(sixteen_bit=True), Traits(sixteen_bit=True), (Note.SIXTEEN_BIT,)),
        (Traits(colour_profile=b"P3"), Traits(), (Note.COLOUR_PROFILES_DIFFER,)),
        (Traits(colour_profile=b"P3"), Traits(colour_profile=b"P3"), ()),
        (Traits(refused=True), Traits(), ()),
        (
            Traits(turned=True, animated=True),
            Traits(sixteen_bit=True, colour_profile=b"P3"),
            (Note.TURNED_UPRIGHT, Note.FIRST_FRAME_ONLY, Note.COLOUR_PROFILES_DIFFER, Note.SIXTEEN_BIT),
        ),
    ],
)
def test_what_limits_a_comparison_is_noted(base: Traits, head: Traits, notes: tuple[Note, ...]) -> None:
    files = (ExaminedFile(Path("a"), ImageKind.PNG, Size(3, 4), traits) for traits in (base, head))
    assert ExaminedPair(*files).notes == notes


def test_traits_are_read_from_the_files(tmp_path: Path) -> None:
    deep = saved(Image.new("I;16", (4, 4)), tmp_path / "deep.png")
    assert examine(LocalFile(deep)).traits == Traits(sixteen_bit=True)
    deep_tiff = saved(Image.new("I;16", (4, 4)), tmp_path / "deep.tif")
    assert examine(LocalFile(deep_tiff)).traits == Traits(sixteen_bit=True)
    profiled = saved(scene(), tmp_path / "profiled.jpg", icc_profile=b"profile")
    examined = examine(LocalFile(profiled))
    assert (examined.traits, examined.lossy) == (Traits(colour_profile=b"profile"), True)
    assert not examine(LocalFile(deep)).lossy
