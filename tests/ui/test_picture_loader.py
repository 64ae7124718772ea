"""Loading pictures away from the GUI thread: what is reported, kept, dropped and refused."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImageReader
from pytestqt.qtbot import QtBot

from snapreview.errors import SourceError
from snapreview.images.problem import ImageProblem
from snapreview.model.files import FileStamp, LocalFile
from snapreview.model.size import Size
from snapreview.ui.viewer.picture_building import PictureBuilder
from snapreview.ui.viewer.picture_decoding import decode_picture
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.picture_loader import (
    Loaded,
    LoadProblem,
    PictureLoader,
    PictureMemory,
    PictureRequest,
    mask_request,
    picture_request,
)
from snapreview.ui.viewer.viewed_image import FileGetter
from tests.ui.pictures import BLUE, RED, file_of, save_mask, save_picture


@pytest.fixture
def loader(qapp: object) -> Iterator[PictureLoader]:
    """A loader that is stopped in the end."""
    made = PictureLoader()
    yield made
    made.stop()


def keyed_request(content_hash: str, file: FileGetter) -> PictureRequest:
    return picture_request(content_hash, file, PictureBuilder())


class Outcomes:
    """Everything a loader reported."""

    def __init__(self, loader: PictureLoader) -> None:
        self.reported: list[tuple[Loaded, ...]] = []
        loader.loaded.connect(self.reported.append)


def _load(qtbot: QtBot, loader: PictureLoader, *requests: PictureRequest) -> tuple[Loaded, ...]:
    outcomes = Outcomes(loader)
    at_once = loader.load(requests)
    if at_once is not None:
        return at_once
    qtbot.waitUntil(lambda: bool(outcomes.reported))
    return outcomes.reported[-1]


def _size_of(outcome: Loaded) -> Size:
    assert isinstance(outcome, (Picture, Marks))
    return outcome.size


def test_reports_outcomes_in_the_order_asked_for(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    small = keyed_request("1", file_of(save_picture(tmp_path / "a.png", (10, 20), RED)))
    large = keyed_request("2", file_of(save_picture(tmp_path / "b.png", (300, 400), BLUE)))
    mask = mask_request(save_mask(tmp_path / "m.png", (300, 400), (1, 1)), PictureBuilder())
    outcomes = _load(qtbot, loader, large, mask, small)
    assert [_size_of(outcome) for outcome in outcomes] == [Size(300, 400), Size(300, 400), Size(10, 20)]
    assert isinstance(outcomes[1], Marks)


def test_what_was_loaded_is_there_at_once(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png", (10, 20), RED)
    (first,) = _load(qtbot, loader, keyed_request("hash", file_of(path)))
    path.unlink()
    again = loader.load((keyed_request("hash", file_of(path)),))
    assert again == (first,)


def test_nothing_asked_for_is_answered_at_once(loader: PictureLoader) -> None:
    assert loader.load(()) == ()


def test_equal_content_is_decoded_once(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png", (10, 20), RED)
    loads: list[Path] = []

    def local_file() -> LocalFile:
        loads.append(path)
        return LocalFile(path)

    one, other = _load(qtbot, loader, keyed_request("h", local_file), keyed_request("h", local_file))
    assert one is other
    assert len(loads) == 1


def test_content_without_a_hash_is_never_kept(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png", (10, 20), RED)
    _load(qtbot, loader, keyed_request("", file_of(path)))
    save_picture(path, (30, 40), BLUE)
    assert _size_of(_load(qtbot, loader, keyed_request("", file_of(path)))[0]) == Size(30, 40)


def test_late_results_lose(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    slow, fast = tmp_path / "slow.png", tmp_path / "fast.png"
    save_picture(slow, (1, 1), RED)
    save_picture(fast, (2, 2), BLUE)
    may_go_on, left = threading.Event(), threading.Event()

    def slow_file() -> LocalFile:
        may_go_on.wait(20)
        left.set()
        return LocalFile(slow)

    outcomes = Outcomes(loader)
    loader.load((keyed_request("slow", slow_file),))
    loader.load((keyed_request("fast", file_of(fast)),))
    qtbot.waitUntil(lambda: bool(outcomes.reported))
    may_go_on.set()
    qtbot.waitUntil(lambda: left.is_set() and loader.settled)
    assert [_size_of(reported[0]) for reported in outcomes.reported] == [Size(2, 2)]


def test_what_was_stopped_is_loaded_anew_when_it_is_wanted_again(
    qtbot: QtBot, loader: PictureLoader, tmp_path: Path
) -> None:
    slow, fast = (file_of(save_picture(tmp_path / name, (2, 2), RED)) for name in ("slow.png", "fast.png"))
    may_go_on = threading.Event()
    begun: list[int] = []

    def slow_file() -> LocalFile:
        begun.append(1)
        may_go_on.wait(20)
        return slow()

    outcomes = Outcomes(loader)
    for request in (keyed_request("slow", slow_file), keyed_request("fast", fast), keyed_request("slow", slow_file)):
        loader.load((request,))
    qtbot.waitUntil(lambda: len(begun) == 2)
    may_go_on.set()
    qtbot.waitUntil(lambda: loader.settled)
    assert [_size_of(reported[0]) for reported in outcomes.reported] == [Size(2, 2)]


def test_what_cannot_be_stopped_and_is_wanted_again_is_reported_once(
    qtbot: QtBot, loader: PictureLoader, tmp_path: Path
) -> None:
    file = file_of(save_picture(tmp_path / "a.png", (2, 2), RED))
    may_go_on = threading.Event()
    begun: list[int] = []

    def load(_stopped: Callable[[], bool]) -> Picture:
        begun.append(1)
        may_go_on.wait(20)
        return decode_picture(file(), PictureBuilder())

    outcomes = Outcomes(loader)
    for request in (PictureRequest("slow", load), keyed_request("fast", file), PictureRequest("slow", load)):
        loader.load((request,))
    qtbot.waitUntil(lambda: len(begun) == 2)
    may_go_on.set()
    qtbot.waitUntil(lambda: loader.settled)
    assert len(outcomes.reported) == 1


def test_what_has_not_begun_is_dropped(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    path = save_picture(tmp_path / "a.png", (3, 3), RED)
    may_go_on = threading.Event()
    begun: list[int] = []

    def request(number: int) -> PictureRequest:
        def local_file() -> LocalFile:
            begun.append(number)
            may_go_on.wait(20)
            return LocalFile(path)

        return keyed_request(str(number), local_file)

    loader.load(tuple(request(number) for number in range(40)))
    outcomes = Outcomes(loader)
    loader.load((keyed_request("wanted", file_of(path)),))
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(outcomes.reported))
    assert len(begun) <= 4


def test_a_failure_is_a_sentence(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    def unreachable() -> LocalFile:
        raise SourceError("The server does not answer. Try again later.")

    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture at all")
    outcomes = _load(
        qtbot,
        loader,
        keyed_request("1", unreachable),
        keyed_request("2", file_of(broken)),
        keyed_request("3", file_of(tmp_path / "missing.png")),
    )
    assert outcomes[0] == LoadProblem("The server does not answer. Try again later.")
    for outcome in outcomes[1:]:
        assert isinstance(outcome, LoadProblem)
        assert outcome.message.endswith(".")


def test_a_failure_is_tried_again(qtbot: QtBot, loader: PictureLoader, tmp_path: Path) -> None:
    path = tmp_path / "late.png"
    request = keyed_request("hash", file_of(path))
    assert isinstance(_load(qtbot, loader, request)[0], LoadProblem)
    save_picture(path, (5, 6), RED)
    assert _size_of(_load(qtbot, loader, request)[0]) == Size(5, 6)


def test_forgets_what_was_used_longest_ago(qtbot: QtBot, qapp: object, tmp_path: Path) -> None:
    loader = PictureLoader(PictureMemory(2 * 100 * 100 * 4))
    paths = [save_picture(tmp_path / f"{number}.png", (100, 100), RED) for number in range(3)]
    requests = [keyed_request(str(number), file_of(path)) for number, path in enumerate(paths)]
    for request in requests:
        _load(qtbot, loader, request)
    known = [loader.load((request,)) is not None for request in reversed(requests)]
    loader.stop()
    assert known == [True, True, False]


class TestLoadingAhead:
    def test_what_was_loaded_ahead_is_there_at_once(self, loader: PictureLoader, qtbot: QtBot, tmp_path: Path) -> None:
        outcomes = Outcomes(loader)
        next_one = keyed_request("next", file_of(save_picture(tmp_path / "next.png", (30, 40), RED)))
        mask = mask_request(save_mask(tmp_path / "mask.png", (30, 40), (1, 1)), PictureBuilder())
        loader.load_ahead([next_one, mask])
        qtbot.waitUntil(lambda: loader.settled)
        assert outcomes.reported == []
        assert loader.load((next_one, mask)) is not None

    def test_begins_when_what_was_asked_for_is_there_and_ends_when_the_reader_moves_on(
        self, loader: PictureLoader, qtbot: QtBot, tmp_path: Path
    ) -> None:
        path = save_picture(tmp_path / "a.png", (30, 40), RED)
        order: list[str] = []
        gate = threading.Event()

        def told(name: str) -> FileGetter:
            def file() -> LocalFile:
                order.append(name)
                gate.wait(10)
                return LocalFile(path)

            return file

        loader.load((keyed_request("wanted", told("wanted")),))
        loader.load_ahead([keyed_request(name, told(name)) for name in ("next", "previous")])
        qtbot.waitUntil(lambda: order == ["wanted"])
        gate.set()
        qtbot.waitUntil(lambda: order == ["wanted", "next", "previous"] and loader.settled)
        gate.clear()
        loader.load_ahead([keyed_request(name, told(name)) for name in ("other", "never")])
        qtbot.waitUntil(lambda: order[-1] == "other")
        loader.load((keyed_request("wanted", told("wanted")),))
        gate.set()
        qtbot.waitUntil(lambda: loader.settled)
        assert "never" not in order

    def test_does_not_push_out_what_is_looked_at(self, qtbot: QtBot, qapp: object, tmp_path: Path) -> None:
        picture_bytes = 100 * 100 * 4
        loader = PictureLoader(PictureMemory(4 * picture_bytes))
        paths = [save_picture(tmp_path / f"{number}.png", (100, 100), RED) for number in range(9)]
        shown, *others = (keyed_request(str(number), file_of(path)) for number, path in enumerate(paths))
        _load(qtbot, loader, shown)
        loader.load_ahead(others)
        qtbot.waitUntil(lambda: loader.settled)
        still_there = loader.load((shown,)) is not None
        loader.stop()
        assert still_there


class TestDecoding:
    def test_turns_upright_as_the_comparison_does(self, tmp_path: Path) -> None:
        path = tmp_path / "turned.jpg"
        image = Image.new("RGB", (40, 20), "white")
        exif = image.getexif()
        exif[0x0112] = 6
        image.save(path, exif=exif)
        assert decode_picture(LocalFile(path), PictureBuilder()).size == Size(20, 40)

    @pytest.mark.parametrize("extension", ["png", "jpg", "webp", "gif", "bmp", "tif", "avif"])
    def test_reads_every_format_of_a_build(self, tmp_path: Path, extension: str) -> None:
        path = tmp_path / f"picture.{extension}"
        Image.new("RGB", (40, 20), (200, 30, 40)).save(path)
        picture = decode_picture(LocalFile(path), PictureBuilder())
        colour = picture.levels[0].pixelColor(20, 10)
        assert picture.size == Size(40, 20)
        assert abs(colour.red() - 200) < 8
        assert abs(colour.green() - 30) < 8
        assert abs(colour.blue() - 40) < 8

    def test_goes_by_the_content_not_the_extension(self, tmp_path: Path) -> None:
        path = tmp_path / "picture.jpg"
        Image.new("RGB", (4, 4)).save(path, format="PNG")
        assert decode_picture(LocalFile(path), PictureBuilder()).size == Size(4, 4)

    def test_reads_a_name_that_is_not_text(self, tmp_path: Path) -> None:
        path = Path(str(tmp_path) + "/odd \udcff%20\n'.png")
        try:
            save_picture(path, (4, 4), RED)
        except OSError:
            pytest.skip("this file system takes no such names")
        assert decode_picture(LocalFile(path), PictureBuilder()).size == Size(4, 4)

    def test_half_a_picture_is_no_picture(self, tmp_path: Path) -> None:
        path = tmp_path / "half.png"
        Image.effect_noise((200, 200), 80).save(path)
        path.write_bytes(path.read_bytes()[:9_000])
        with pytest.raises(ImageProblem, match="cut short"):
            decode_picture(LocalFile(path), PictureBuilder())

    @pytest.mark.parametrize("extension", ["png", "gif", "tif", "webp"])
    def test_a_picture_above_the_limit_is_refused_with_its_size(self, tmp_path: Path, extension: str) -> None:
        path = tmp_path / f"large.{extension}"
        Image.new("RGB", (1100, 1000)).save(path)
        limit = QImageReader.allocationLimit()
        QImageReader.setAllocationLimit(4)
        try:
            with pytest.raises(ImageProblem, match=r"1100 × 1000 .* too large"):
                decode_picture(LocalFile(path), PictureBuilder())
        finally:
            QImageReader.setAllocationLimit(limit)

    def test_a_file_that_is_no_longer_the_one_compared_is_refused(self, tmp_path: Path) -> None:
        path = save_picture(tmp_path / "a.png", (4, 4), RED)
        status = path.stat()
        stamp = FileStamp(status.st_size, status.st_mtime_ns, status.st_ino)
        assert decode_picture(LocalFile(path, stamp), PictureBuilder()).size == Size(4, 4)
        save_picture(path, (50, 40), BLUE)
        with pytest.raises(ImageProblem, match="has changed since"):
            decode_picture(LocalFile(path, stamp), PictureBuilder())
