"""Files that are no pictures, go away, change, or have names that odiff's protocol does not bear."""

import os
import shutil
import signal
from pathlib import Path

import pytest

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.regular_file import stamp_of
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.result import PairOutcome
from tests.integration.conftest import Compare, Refuse
from tests.support.fake_odiff import make_fake_odiff
from tests.support.pictures import plain, png_header, saved, scene, with_block

CHANGED = with_block(scene(), (40, 12, 50, 18))


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return saved(scene(), tmp_path / "sound.png")


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Of other pixels than `sound`."""
    return saved(with_block(scene(), (0, 0, 60, 40)), tmp_path / "other.png")


def fifo(path: Path) -> None:
    os.mkfifo(path)


NO_PICTURES = {
    "nothing": (lambda path: path.write_bytes(b""), "empty"),
    "text": (lambda path: path.write_text("<html>not found</html>"), "not an image"),
    "raw pixels": (lambda path: path.write_bytes(bytes(5000)), "not an image"),
    "bare signature": (lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n"), "ends within its header"),
    "cut header": (lambda path: path.write_bytes(png_header(5, 5)[:30]), "ends within its header"),
    "no area": (lambda path: path.write_bytes(png_header(0, 7)), "header is damaged"),
    "header only": (lambda path: path.write_bytes(png_header(60, 40)), "cannot be decoded"),
    "first chunk only": (lambda path: path.write_bytes(png_header(60, 40)[:33]), "no picture data"),
    "bare jpeg": (lambda path: path.write_bytes(b"\xff\xd8\xff\xe0"), "header"),
    "bare webp": (lambda path: path.write_bytes(b"RIFF\x10\x00\x00\x00WEBPVP8 "), "header"),
    "bare avif": (lambda path: path.write_bytes(b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00avifmif1"), "header"),
    "bmp by chance": (lambda path: path.write_text("BMW is a car maker"), "header"),
    "fifo": (fifo, "not a regular file"),
    "folder": (lambda path: path.mkdir(), "not a regular file"),
    "nothing there": (lambda path: None, "cannot be read"),
    "dangling link": (lambda path: path.symlink_to("nowhere"), "cannot be read"),
    "link to itself": (lambda path: path.symlink_to(path), "cannot be read"),
}


@pytest.mark.parametrize(("make", "told"), NO_PICTURES.values(), ids=NO_PICTURES)
def test_what_is_no_picture_is_an_error_with_a_sentence_and_a_remedy(
    tmp_path: Path, sound: Path, refuse: Refuse, compare: Compare, make: object, told: str
) -> None:
    odd = tmp_path / "odd.png"
    assert callable(make)
    make(odd)
    for side, failure in (("Base", refuse(odd, sound)), ("Head", refuse(sound, odd))):
        assert failure.reason is Reason.IMAGE_PROCESSING_FAILED
        assert failure.message.startswith(f"{side}: ")
        assert told in failure.message
        assert failure.message.count(".") >= 2, "a sentence and a remedy"
    assert compare(sound, sound).changed_pixels == 0


NAMES = {
    "blanks": "my  picture (1).png",
    "quotes": """it's "quoted".png""",
    "line break": "two\nlines.png",
    "backslash": "C:\\pictures\\a.png",
    "controls": "bell\x07\ttab.png",
    "per cent": "100%25 %s%n.png",
    "leading dash": "--server.png",
    "not UTF-8": os.fsdecode(b"caf\xe9-\xff.png"),
    "emoji": "🦊" * 30 + ".png",
    "long": "x" * 235 + ".png",
    "deep": "/".join(["d" * 200] * 4) + "/a.png",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_is_compared(tmp_path: Path, compare: Compare, name: str) -> None:
    for side, image in (("base", scene()), ("head", CHANGED)):
        made = saved(image, tmp_path / side / "made.png")
        (tmp_path / side / name).parent.mkdir(parents=True, exist_ok=True)
        made.rename(tmp_path / side / name)
    assert compare(tmp_path / "base" / name, tmp_path / "head" / name).changed_pixels == 60


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_broken_picture_of_any_name_is_an_error_and_the_next_pair_is_served(
    tmp_path: Path, sound: Path, refuse: Refuse, compare: Compare, name: str
) -> None:
    # odiff itself is asked here: header and checksums are in order, the data is not.
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png_header(60, 40))
    assert "cannot be decoded" in refuse(sound, path).message
    assert compare(sound, sound).changed_pixels == 0


def test_a_file_that_changed_after_the_scan_is_an_error(tmp_path: Path, comparer: PairComparer, sound: Path) -> None:
    stamp = stamp_of(sound.stat())
    saved(CHANGED, sound)
    failure = comparer.compare(LocalFile(sound), LocalFile(sound, stamp), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert failure.message == "Head: The file changed after the build was opened. Compare again."


@pytest.mark.parametrize(
    ("action", "told"),
    [
        ("os.utime(PATH, ns=(1, 1))", "changed while it was compared"),
        ("os.unlink(PATH)", "vanished while it was compared"),
    ],
)
def test_a_file_that_changes_while_it_is_compared_is_an_error(
    tmp_path: Path, folder: Path, sound: Path, action: str, told: str
) -> None:
    head = saved(CHANGED, tmp_path / "head.png")
    behaviour = f"ready()\nasked = request()\nPATH = {str(head)!r}\n{action}\nanswer(asked, match=True)\nrequest()"
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with PairComparer(OdiffBinary(fake.path, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        failure = comparer.compare(LocalFile(sound), LocalFile(head, stamp_of(head.stat())), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert failure.message.startswith("Head: ")
    assert told in failure.message


def test_a_server_that_dies_of_a_file_gets_a_private_copy_next(
    tmp_path: Path, folder: Path, sound: Path, other: Path
) -> None:
    """Files are memory-mapped by odiff; one that shrinks meanwhile ends it (odiff.md §3)."""
    note = tmp_path / "asked"
    behaviour = f"""
ready()
asked = request()
with open({str(note)!r}, "a") as note:
    note.write(asked["base"] + " " + asked["compare"] + "\\n")
if START == 1:
    os.kill(os.getpid(), signal.SIGBUS)
answer(asked, match=True)
request()
"""
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with PairComparer(OdiffBinary(fake.path, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        assert isinstance(comparer.compare(LocalFile(sound), LocalFile(other), SEED_PAIR_OPTIONS), PairOutcome)
        assert (folder / "head.png").read_bytes() == other.read_bytes()
        assert not (folder / "head.png").is_symlink()
    assert note.read_text().splitlines() == [f"{sound} {other}", "base.png head.png"]


def test_a_server_that_dies_twice_of_a_pair_is_that_pairs_error(
    tmp_path: Path, folder: Path, sound: Path, other: Path
) -> None:
    behaviour = "ready()\nrequest()\nos.kill(os.getpid(), signal.SIGSEGV)"
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with PairComparer(OdiffBinary(fake.path, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        failure = comparer.compare(LocalFile(sound), LocalFile(other), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert failure.message.startswith("The comparison engine failed: odiff ended unexpectedly")
    assert fake.starts == 2


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        ("answer(asked, match=False, diffCount=3)", "odiff left no mask"),
        ("answer(asked, error='cannot load')", "odiff refuses these two images"),
    ],
)
def test_an_answer_without_its_mask_and_a_refusal_are_errors(
    tmp_path: Path, folder: Path, sound: Path, other: Path, reply: str, told: str
) -> None:
    behaviour = f"ready()\nwhile True:\n    asked = request()\n    {reply}"
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with PairComparer(OdiffBinary(fake.path, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        failure = comparer.compare(LocalFile(sound), LocalFile(other), SEED_PAIR_OPTIONS)
    assert isinstance(failure, ImageFailure)
    assert told in failure.message


@pytest.mark.parametrize(("version", "reason"), [("4.3.8", None), ("4.9.0", "mask cannot be decoded")])
def test_a_version_that_is_not_known_to_count_right_has_its_mask_counted(
    tmp_path: Path, folder: Path, sound: Path, other: Path, version: str, reason: str | None
) -> None:
    mask = saved(plain((60, 40), (255, 0, 0, 0)), tmp_path / "mask.png").read_bytes()
    cut = mask[: len(mask) - 30]
    behaviour = f"""
ready()
while True:
    asked = request()
    with open(asked["output"], "wb") as output:
        output.write({cut!r})
    answer(asked, match=False, diffCount=77)
"""
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    with PairComparer(OdiffBinary(fake.path, version, "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        outcome = comparer.compare(LocalFile(sound), LocalFile(other), SEED_PAIR_OPTIONS)
    if reason is None:
        assert isinstance(outcome, PairOutcome)
        assert outcome.changed_pixels == 77
    else:
        assert isinstance(outcome, ImageFailure)
        assert reason in outcome.message


def test_the_mask_is_counted_by_its_alpha(tmp_path: Path, odiff: Path, folder: Path, sound: Path) -> None:
    head = saved(CHANGED, tmp_path / "head.png")
    with PairComparer(OdiffBinary(odiff, "4.9.0", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        outcome = comparer.compare(LocalFile(sound), LocalFile(head), SEED_PAIR_OPTIONS)
    assert isinstance(outcome, PairOutcome)
    assert outcome.changed_pixels == 60


def test_a_folder_that_cannot_be_written_is_an_error_not_an_end(
    tmp_path: Path, folder: Path, comparer: PairComparer, refuse: Refuse, compare: Compare, sound: Path
) -> None:
    head = saved(CHANGED, tmp_path / "head.png")
    assert compare(sound, head).changed_pixels == 60
    shutil.rmtree(folder)
    failure = refuse(sound, head)
    assert "working copy cannot be written" in failure.message
    assert "Check the cache folder" in failure.message


def test_after_abort_nothing_is_compared(
    comparer: PairComparer, refuse: Refuse, compare: Compare, sound: Path, other: Path
) -> None:
    assert compare(sound, other).changed_pixels
    process_id = comparer._server.process_id
    assert process_id is not None
    os.kill(process_id, signal.SIGSTOP)
    comparer.abort()
    assert "cancelled" in refuse(sound, other).message or "ended" in refuse(sound, other).message
