"""Exporting: manifest and masks, all or nothing."""

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from snapreview.errors import ExportError
from snapreview.export import comparison_export
from snapreview.export.comparison_export import export_comparison
from snapreview.model.comparison import Comparison
from snapreview.model.judging import judge
from snapreview.model.result import ImageResult, PairOutcome, Status
from snapreview.model.size import Size
from tests.support.manifest_schema import faults
from tests.support.pictures import noise
from tests.support.values import comparison_of, hash_of, matched, snapshot, tree

BEFORE, AFTER = Size(6, 4), Size(5, 8)
CANVAS = (6, 8)

# Writes an export with files limited to so many bytes, as a full disk would.
LIMITED = """
import resource, signal, sys
from pathlib import Path
from tests.unit.export.test_comparison_export import exported_by_name
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
former = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), former[1]))
try:
    exported_by_name(Path(sys.argv[1]), Path(sys.argv[2]))
finally:  # what Python still writes on leaving is not meant
    resource.setrlimit(resource.RLIMIT_FSIZE, former)
"""


def changed(name: str, mask: Path | None, pixels: int = 3) -> ImageResult:
    entry = matched(snapshot(name, "1"), snapshot(name, "2"))
    return judge(entry, PairOutcome(BEFORE, AFTER, pixels if mask else 0, mask), 0.0)


def odiff_mask(path: Path, *pixels: tuple[int, int]) -> Path:
    """A mask as odiff writes it: coloured where a pixel changed, with any alpha above 0."""
    image = Image.new("RGBA", CANVAS, (0, 0, 0, 0))
    for number, pixel in enumerate(pixels):
        image.putpixel(pixel, (255, 0, 0, 1 if number == 0 else 255))
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "PNG")
    return path


@pytest.fixture
def masks(tmp_path: Path) -> Path:
    """Where odiff's masks lie."""
    return tmp_path / "cache"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where to export to; it does not exist yet."""
    return tmp_path / "deep" / "export"


def small_comparison(masks: Path) -> Comparison:
    return comparison_of(
        [
            changed("a.png", odiff_mask(masks / "1.png", (0, 0), (5, 7))),
            changed("x/b.jpg", odiff_mask(masks / "2.png", (2, 2))),
            changed("match.png", None),
            ImageResult("new.png", Status.ADDED, head_hash=hash_of("3")),
        ]
    )


def other_comparison(masks: Path) -> Comparison:
    return comparison_of([changed("other.png", odiff_mask(masks / "3.png", (1, 1)))])


def exported_by_name(masks: Path, target: Path) -> None:
    """Export one noisy mask of some 20,000 bytes; for a program with limited files."""
    image = noise((300, 300), 1).convert("RGBA")
    masks.mkdir(parents=True, exist_ok=True)
    image.putalpha(noise((300, 300), 2).convert("L").point(lambda level: 255 if level > 127 else 0))
    if not (masks / "noise.png").exists():
        image.save(masks / "noise.png")
    size = Size(300, 300)
    entry = matched(snapshot("noise.png", "1"), snapshot("noise.png", "2"))
    result = judge(entry, PairOutcome(size, size, 5, masks / "noise.png"), 0.0)
    export_comparison(comparison_of([result]), target)


# ----------------------------------------------------------------------------------------- what is written


def test_the_manifest_lies_in_the_folder_and_keeps_to_the_schema(masks: Path, target: Path) -> None:
    path = export_comparison(small_comparison(masks), target)
    assert path == target / "comparison.json"
    assert faults(json.loads(path.read_bytes())) == []


def test_every_compared_pair_has_a_mask_where_the_manifest_says(masks: Path, target: Path) -> None:
    path = export_comparison(small_comparison(masks), target)
    images = json.loads(path.read_bytes())["images"]
    keys = {name: entry["diff_mask_key"] for name, entry in images.items()}
    assert keys == {
        "a.png": "diff/a.png.png",
        "match.png": "diff/match.png.png",
        "new.png": None,
        "x/b.jpg": "diff/x/b.jpg.png",
    }
    assert set(tree(target)) == {"comparison.json", "diff", "diff/x", *(key for key in keys.values() if key)}


def test_masks_are_single_channel_of_canvas_size_with_255_where_alpha_was_above_0(masks: Path, target: Path) -> None:
    export_comparison(small_comparison(masks), target)
    with Image.open(target / "diff/a.png.png") as mask:
        assert (mask.format, mask.mode, mask.size) == ("PNG", "L", CANVAS)
        white = {(x, y) for x in range(6) for y in range(8) if mask.getpixel((x, y))}
        assert white == {(0, 0), (5, 7)}
        assert mask.getextrema() == (0, 255)


def test_a_pair_that_matches_has_a_black_mask(masks: Path, target: Path) -> None:
    export_comparison(small_comparison(masks), target)
    with Image.open(target / "diff/match.png.png") as mask:
        assert (mask.mode, mask.size, mask.getextrema()) == ("L", CANVAS, (0, 0))


def test_images_that_share_a_stem_or_differ_in_case_keep_their_own_masks(masks: Path, target: Path) -> None:
    names = ["a.png", "a.jpg", "a.jpg.png", "A.png"]
    results = [changed(name, odiff_mask(masks / f"{n}.png", (n, n)), 1) for n, name in enumerate(names)]
    path = export_comparison(comparison_of(results), target)
    images = json.loads(path.read_bytes())["images"]
    for number, name in enumerate(names):
        with Image.open(target / images[name]["diff_mask_key"]) as mask:
            assert mask.getpixel((number, number)) == 255


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_of_every_kind(masks: Path, target: Path) -> None:
    names = ["two\nlines.png", "back\\slash.png", os.fsdecode(b"latin\xe9.png"), "設定.png", "n" * 251 + ".png"]
    mask = odiff_mask(masks / "1.png", (0, 0))
    path = export_comparison(comparison_of([changed(name, mask) for name in names]), target)
    images = json.loads(path.read_bytes())["images"]
    assert set(images) == set(names)
    assert all((target / images[name]["diff_mask_key"]).is_file() for name in names)


def test_nothing_compared_means_no_mask_folder(target: Path) -> None:
    export_comparison(comparison_of([ImageResult("a.png", Status.ADDED, head_hash=hash_of("1"))]), target)
    assert set(tree(target)) == {"comparison.json"}


def test_the_same_comparison_gives_the_same_bytes(masks: Path, tmp_path: Path) -> None:
    comparison = small_comparison(masks)
    export_comparison(comparison, tmp_path / "one")
    export_comparison(comparison, tmp_path / "two")
    first = tree(tmp_path / "one")
    assert first == tree(tmp_path / "two")
    export_comparison(comparison, tmp_path / "one")
    assert first == tree(tmp_path / "one")


def test_an_earlier_export_is_replaced_as_a_whole(masks: Path, target: Path) -> None:
    export_comparison(small_comparison(masks), target)
    export_comparison(other_comparison(masks), target)
    assert set(tree(target)) == {"comparison.json", "diff", "diff/other.png.png"}
    export_comparison(comparison_of([]), target)
    assert set(tree(target)) == {"comparison.json"}


def test_other_files_of_the_folder_stay(masks: Path, target: Path) -> None:
    target.mkdir(parents=True)
    (target / "notes.txt").write_text("mine", encoding="utf-8")
    export_comparison(small_comparison(masks), target)
    assert (target / "notes.txt").read_text(encoding="utf-8") == "mine"


def test_colleagues_may_read_an_export(masks: Path, target: Path) -> None:
    path = export_comparison(small_comparison(masks), target)
    plain = target / "plain"
    plain.touch()
    for written in (path, target / "diff/a.png.png"):
        assert written.stat().st_mode == plain.stat().st_mode


# --------------------------------------------------------------------------------------- all or nothing


def test_a_diff_folder_that_belongs_to_somebody_else_is_refused(masks: Path, target: Path) -> None:
    (target / "diff").mkdir(parents=True)
    (target / "diff/precious.txt").touch()
    with pytest.raises(ExportError, match=r"does not belong to an earlier export\. Choose another folder"):
        export_comparison(small_comparison(masks), target)
    assert set(tree(target)) == {"diff", "diff/precious.txt"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{broken",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"engine": "odiff", "options": {}}',
        b'{"engine": {"name": "odiff"}}',
        b'{"engine": {"name": "other"}, "options": {}}',
        b"[" * 100_000,
    ],
)
@pytest.mark.parametrize("with_masks", [True, False])
def test_a_manifest_that_belongs_to_somebody_else_is_refused(
    masks: Path, target: Path, content: bytes, with_masks: bool
) -> None:
    target.mkdir(parents=True)
    (target / "comparison.json").write_bytes(content)
    if with_masks:
        (target / "diff").mkdir()
        (target / "diff/precious.txt").touch()
    before = tree(target)
    with pytest.raises(ExportError, match=r"does not belong to an earlier export\. Choose another folder"):
        export_comparison(small_comparison(masks), target)
    assert tree(target) == before


@pytest.mark.parametrize("below", ["", "report", "deep/report"])
@pytest.mark.parametrize("which", ["base", "head"])
def test_a_target_inside_a_build_is_refused(masks: Path, tmp_path: Path, which: str, below: str) -> None:
    root = tmp_path / "a build"
    root.mkdir()
    link = tmp_path / "link"
    link.symlink_to(root)
    comparison = small_comparison(masks)
    for uri in (str(root), root.as_uri(), str(link)):
        opened = replace(getattr(comparison.plan, which), uri=uri)
        inside = replace(comparison, plan=replace(comparison.plan, **{which: opened}))
        for target in (root / below, link / below):
            with pytest.raises(ExportError, match=r"lies inside the build .*Choose a folder outside both builds\."):
                export_comparison(inside, target)
        export_comparison(inside, tmp_path / "a build of mine")
    assert tree(root) == {}


def test_the_home_of_nobody_is_a_sentence(masks: Path) -> None:
    with pytest.raises(ExportError, match=r"~nosuchuser/out is not known\. Write the whole path\."):
        export_comparison(small_comparison(masks), Path("~nosuchuser/out"))


def test_a_mask_that_is_gone_stops_the_export_and_changes_nothing(masks: Path, target: Path) -> None:
    export_comparison(other_comparison(masks), target)
    before = tree(target)
    comparison = small_comparison(masks)
    (masks / "1.png").unlink()
    with pytest.raises(ExportError, match=r"The mask of a\.png is not usable"):
        export_comparison(comparison, target)
    assert tree(target) == before


@pytest.mark.skipif(os.name == "nt", reason="needs limits on file sizes")
@pytest.mark.parametrize("limit", [100, 1000])
def test_files_that_cannot_grow_leave_the_earlier_export_as_it_was(masks: Path, target: Path, limit: int) -> None:
    """1,000 bytes hold no mask; 100 bytes hold nothing at all."""
    export_comparison(other_comparison(masks), target)
    exported_by_name(masks, masks.parent / "rehearsal")  # proves that it works without a limit
    before = tree(target)
    command = [sys.executable, "-c", LIMITED, str(masks), str(target), str(limit)]
    run = subprocess.run(command, check=False, capture_output=True, text=True, cwd=Path(__file__).parents[3])
    assert run.returncode == 1
    assert "ExportError: The export to" in run.stderr
    assert tree(target) == before


def test_a_manifest_that_does_not_fit_on_the_disk_puts_the_old_masks_back(
    masks: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_comparison(other_comparison(masks), target)
    before = tree(target)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError) as caught:
        export_comparison(small_comparison(masks), target)
    assert "the disk is full; free space or choose another folder" in str(caught.value)
    assert tree(target) == before
    with pytest.raises(ExportError):
        export_comparison(comparison_of([]), target)
    assert tree(target) == before


@pytest.mark.parametrize("made_before", [True, False])
def test_a_first_export_that_fails_leaves_nothing(
    masks: Path, target: Path, monkeypatch: pytest.MonkeyPatch, made_before: bool
) -> None:
    if made_before:
        target.mkdir(parents=True)
    comparison = small_comparison(masks)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError):
        export_comparison(comparison, target)
    assert tree(target) == {}
    assert target.exists() == made_before
    assert target.parent.exists() == made_before


def test_masks_that_cannot_be_moved_into_place_leave_the_old_ones(
    masks: Path, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export_comparison(other_comparison(masks), target)
    before = tree(target)
    really_rename = Path.rename

    def refusing(path: Path, to: Path) -> Path:
        if path.name == "new":
            raise OSError(errno.EIO, "Input/output error")
        return really_rename(path, to)

    monkeypatch.setattr(Path, "rename", refusing)
    with pytest.raises(ExportError, match="Input/output error; check the folder's permissions"):
        export_comparison(small_comparison(masks), target)
    assert tree(target) == before


def test_an_interruption_puts_the_old_masks_back(masks: Path, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    export_comparison(other_comparison(masks), target)
    before = tree(target)

    def interrupted(_path: Path, _content: bytes) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(comparison_export, "write_atomically", interrupted)
    with pytest.raises(KeyboardInterrupt):
        export_comparison(small_comparison(masks), target)
    assert tree(target) == before


@pytest.mark.parametrize("moved", ["diff", "new"])
@pytest.mark.parametrize("compared", [True, False])
def test_an_interruption_just_after_masks_were_moved_puts_the_old_ones_back(
    masks: Path, target: Path, monkeypatch: pytest.MonkeyPatch, moved: str, compared: bool
) -> None:
    export_comparison(other_comparison(masks), target)
    before = tree(target)
    comparison = small_comparison(masks) if compared else comparison_of([])
    really_rename = Path.rename
    interrupted: list[str] = []

    def interrupting(path: Path, to: Path) -> Path:
        done = really_rename(path, to)
        if path.name == moved and not interrupted:
            interrupted.append(moved)
            raise KeyboardInterrupt
        return done

    monkeypatch.setattr(Path, "rename", interrupting)
    if not compared and moved == "new":
        export_comparison(comparison, target)  # there are no new masks to move
        return
    with pytest.raises(KeyboardInterrupt):
        export_comparison(comparison, target)
    assert tree(target) == before


def test_a_target_that_is_a_file(masks: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(ExportError, match="check the folder's permissions or choose another one"):
            export_comparison(small_comparison(masks), folder)
