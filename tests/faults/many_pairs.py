"""Two builds of many small pairs, each of which differs in another number of pixels."""

from collections.abc import Collection, Mapping
from pathlib import Path

from snapreview.images.mask import changed_pixel_count, read_mask
from snapreview.model.comparison import Comparison
from snapreview.model.result import ImageResult, Status
from tests.faults.sound_files import saved_bytes
from tests.support.pictures import plain, with_block

_EDGE = 40
_FEWEST = 100
_INK = (250, 10, 200)
_REMEDIES = ("Compare again", "Check ", "Make the screenshot", "Free space", "mend its permissions")


def make_many(parent: Path, count: int) -> tuple[Path, Path]:
    """The two builds below `parent`."""
    base, head = parent / "base", parent / "head"
    base.mkdir(parents=True)
    head.mkdir()
    ground = plain((_EDGE, _EDGE))
    content = saved_bytes(ground, format="PNG")
    for number in range(count):
        rows, rest = divmod(_FEWEST + number, _EDGE)
        changed = with_block(with_block(ground, (0, 0, _EDGE, rows), _INK), (0, rows, rest, rows + 1), _INK)
        (base / name_of(number)).write_bytes(content)
        (head / name_of(number)).write_bytes(saved_bytes(changed, format="PNG"))
    return base, head


def name_of(number: int) -> str:
    """The image name of a pair."""
    return f"{number:04}.png"


def pixels_of(name: str) -> int:
    """In how many pixels a pair differs."""
    return _FEWEST + int(Path(name).stem)


def is_right(result: ImageResult) -> bool:
    """True when a result says changed and its count is the true one."""
    return result.status is Status.CHANGED and result.changed_pixels == pixels_of(result.name)


def assert_right_or_touched(comparison: Comparison, count: int, touched: Collection[str] | None = None) -> list[str]:
    """Every pair has a result, and that is right or an error with a remedy; returns the names of the errors.

    `touched` are the names that may be errors, where that is known.
    """
    assert set(comparison.results) == {name_of(number) for number in range(count)}
    wrong = {name: result for name, result in comparison.results.items() if not is_right(result)}
    for result in wrong.values():
        assert result.status is Status.ERRORED, result
        assert any(remedy in (result.message or "") for remedy in _REMEDIES), result.message
        assert "snapreview itself failed" not in (result.message or "")
    assert touched is None or wrong.keys() <= set(touched)
    return sorted(wrong)


def assert_masks_right(results: Mapping[str, ImageResult]) -> None:
    """The mask of every compared pair is whole and shows as many pixels as were counted."""
    for name, result in results.items():
        if result.compared:
            assert result.mask is not None
            assert changed_pixel_count(read_mask(result.mask)) == pixels_of(name)


def assert_images_right(images: Mapping[str, Mapping[str, object]], count: int) -> list[str]:
    """The same for the images of a comparison manifest; returns the names of the errors."""
    assert set(images) == {name_of(number) for number in range(count)}
    wrong = {name: image for name, image in images.items() if image["changed_pixels"] != pixels_of(name)}
    for name, image in wrong.items():
        assert image["status"] == "errored", (name, image)
        assert any(remedy in str(image["message"]) for remedy in _REMEDIES), image["message"]
    return sorted(wrong)
