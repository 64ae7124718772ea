"""A pair whose equal rows are left out has the outcome and the mask, to the pixel, that the whole pair has."""

import contextlib
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from snapreview.engine import narrowing
from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.images.mask import read_mask
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS, PairOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import PairOutcome
from tests.support.filtered_png import filtered_png
from tests.support.pictures import noise

Outcome = tuple[PairOutcome | ImageFailure, bytes | None]

REAL_SETS = ("chartjs", "nowinandroid", "openlayers", "expect-odiff", "expect-pixelmatch", "expect-playwright")
IGNORED = (Rectangle(0, 0, 40, 60), Rectangle(90, 100, 300, 33), Rectangle(5, 10**6, 1, 1))
OPTIONS = [
    PairOptions(threshold, antialiasing, 0.0, ignored)
    for threshold, antialiasing, ignored in itertools.product((0.0, 0.01, 0.1), (True, False), ((), IGNORED))
]
"""Every pair of a real set is compared with one of these in turn, so that each takes part in all sets."""


@dataclass(frozen=True, slots=True)
class BothWays:
    """One comparer that narrows every pair it can, and one that narrows none."""

    narrowing: PairComparer
    plain: PairComparer

    def compare(self, base: Path, head: Path, options: PairOptions) -> tuple[Outcome, Outcome]:
        """The outcomes of both, and the pixels of their masks."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(narrowing, "_LEAST_GAIN", -1.0)
            patch.setattr(narrowing, "_LONGEST_REST", 0)
            narrowed = _outcome(self.narrowing, base, head, options)
            patch.setattr(narrowing, "MOST_PIXELS", 0)
            return narrowed, _outcome(self.plain, base, head, options)


def _outcome(comparer: PairComparer, base: Path, head: Path, options: PairOptions) -> Outcome:
    outcome = comparer.compare(LocalFile(base), LocalFile(head), options)
    if isinstance(outcome, ImageFailure) or outcome.mask is None:
        return outcome, None
    mask = read_mask(outcome.mask)
    assert mask.size == (outcome.before.width, outcome.before.height) or outcome.before != outcome.after
    return replace(outcome, mask=None), mask.tobytes()


@pytest.fixture
def both_ways(odiff: Path, tmp_path: Path) -> Iterator[BothWays]:
    binary = OdiffBinary(odiff, "4.3.8", "the test")
    with contextlib.ExitStack() as stack:
        comparers = []
        for name in ("narrowing", "plain"):
            (tmp_path / name).mkdir()
            comparers.append(stack.enter_context(PairComparer(binary, SEED_PIXEL_LIMIT, tmp_path / name)))
        yield BothWays(*comparers)


@pytest.mark.parametrize("name", REAL_SETS)
def test_real_pairs(both_ways: BothWays, real_data: Callable[[str], Path], name: str) -> None:
    folder = real_data(name)
    heads = sorted(path for path in (folder / "head").rglob("*") if path.is_file())
    pairs = [(folder / "base" / path.relative_to(folder / "head"), path) for path in heads]
    differing = [pair for pair in pairs if pair[0].is_file() and pair[0].read_bytes() != pair[1].read_bytes()]
    assert differing
    for (base, head), options in zip(differing, itertools.cycle(OPTIONS), strict=False):
        narrowed, plain = both_ways.compare(base, head, options)
        assert narrowed == plain, (head, options)


FILTERS = st.lists(st.sampled_from([0, 1, 1, 2, 3, 4]), min_size=48, max_size=48)
MARKS = st.tuples(st.integers(0, 23), st.integers(0, 47), st.integers(1, 4), st.integers(1, 3), st.integers(0, 255))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    marks=st.lists(MARKS, max_size=4),
    filters=FILTERS,
    mode=st.sampled_from(["RGBA", "RGB", "L"]),
    smooth=st.booleans(),
    options=st.sampled_from(OPTIONS),
    ignored=st.tuples(*[st.integers(0, 30)] * 2, *[st.integers(1, 30)] * 2),
)
def test_any_pair(
    both_ways: BothWays,
    tmp_path: Path,
    marks: list[tuple[int, int, int, int, int]],
    filters: list[int],
    mode: str,
    smooth: bool,
    options: PairOptions,
    ignored: tuple[int, int, int, int],
) -> None:
    # Smooth pictures have edges that look like anti-aliasing, where odiff looks around a pixel.
    small = noise((6, 12), 7).convert("RGBA")
    base = small.resize((24, 48), Image.Resampling.BICUBIC if smooth else Image.Resampling.NEAREST)
    head = base.copy()
    for x, y, width, height, level in marks:
        head.paste((level, level // 2, 255 - level, 255), (x, y, x + width, y + height))
    paths = tmp_path / "base.png", tmp_path / "head.png"
    for path, picture in zip(paths, (base, head), strict=True):
        path.write_bytes(filtered_png(picture.convert(mode), filters, level=0 if picture is head else 6))
    in_force = replace(options, ignore_regions=(Rectangle(*ignored),)) if options.ignore_regions else options
    narrowed, plain = both_ways.compare(*paths, in_force)
    assert narrowed == plain


def test_what_is_equal_is_not_sent_to_odiff(tmp_path: Path) -> None:
    picture = noise((30, 40), 1)
    paths = tmp_path / "base.png", tmp_path / "head.png"
    for level, path in enumerate(paths):
        path.write_bytes(filtered_png(picture, [1] * 40, level))
    folder = tmp_path / "work"
    folder.mkdir()
    with PairComparer(OdiffBinary(tmp_path / "none", "4.3.8", "the test"), SEED_PIXEL_LIMIT, folder) as comparer:
        outcome = comparer.compare(LocalFile(paths[0]), LocalFile(paths[1]), SEED_PAIR_OPTIONS)
    assert isinstance(outcome, PairOutcome)
    assert (outcome.changed_pixels, outcome.mask) == (0, None)
    assert outcome.difference is not None
    assert (outcome.difference.changed_pixels, outcome.difference.total_pixels) == (0, 1200)
