"""Two pairs of one comparer in work at the same time, whatever becomes of the server meanwhile."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.engine.pair_in_work import PairInWork
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.result import PairOutcome
from tests.support.fake_odiff import make_fake_odiff
from tests.support.pictures import plain, saved, with_block
from tests.support.waiting import servers_below

BASE = plain((60, 40))


@pytest.fixture
def comparer(odiff: Path, folder: Path) -> Iterator[PairComparer]:
    with PairComparer(OdiffBinary(odiff, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        yield comparer


def begun(comparer: PairComparer, tmp_path: Path, pixels: int) -> PairInWork:
    """A pair that differs in so many pixels; the server has it."""
    base = tmp_path / "base.png"
    if not base.exists():  # the server may be reading it for another pair
        saved(BASE, base)
    head = saved(with_block(BASE, (0, 0, pixels, 1)), tmp_path / f"{pixels}.png")
    pair = comparer.begin(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
    assert pair.outcome is None
    return pair


def ended(pair: PairInWork) -> PairOutcome | ImageFailure:
    while pair.outcome is None:
        pair.go_on()
    return pair.outcome


def count_of(pair: PairInWork) -> int:
    outcome = ended(pair)
    assert isinstance(outcome, PairOutcome), outcome
    return outcome.changed_pixels


def test_the_server_has_the_second_pair_while_the_first_is_ended(comparer: PairComparer, tmp_path: Path) -> None:
    first, second = begun(comparer, tmp_path, 30), begun(comparer, tmp_path, 40)
    assert count_of(first) == 30
    third = begun(comparer, tmp_path, 50)
    assert (count_of(second), count_of(third)) == (40, 50)
    assert len(servers_below(os.getpid())) == 1


def test_a_server_that_dies_is_replaced_for_both(comparer: PairComparer, tmp_path: Path) -> None:
    first, second = begun(comparer, tmp_path, 30), begun(comparer, tmp_path, 40)
    (server,) = servers_below(os.getpid())
    os.kill(server, signal.SIGKILL)
    assert (count_of(first), count_of(second)) == (30, 40)


def test_a_folder_that_is_removed_costs_no_more_than_the_pairs_in_it(
    comparer: PairComparer, folder: Path, tmp_path: Path
) -> None:
    first, second = begun(comparer, tmp_path, 30), begun(comparer, tmp_path, 40)
    shutil.rmtree(folder)
    ended(first)
    ended(second)
    assert count_of(begun(comparer, tmp_path, 50)) == 50


def test_a_refused_pair_is_asked_for_again_in_another_way_behind_the_next(tmp_path: Path, folder: Path) -> None:
    note = tmp_path / "asked"
    refuses = f"""
ready()
answer(request(), error='no')
while True:
    asked = request()
    open({str(note)!r}, 'a').write(os.path.basename(asked['compare']) + ' ')
    answer(asked, match=False, diffCount=99)
"""
    fake = make_fake_odiff(tmp_path / "fake", refuses)
    with PairComparer(OdiffBinary(fake.path, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        first, second = begun(comparer, tmp_path, 30), begun(comparer, tmp_path, 40)
        first.go_on()
        assert first.outcome is None
        outcomes = ended(second), ended(first)
    assert note.read_text().split() == ["40.png", "head.png"], "the second as it is, the first as a copy"
    assert all(isinstance(outcome, ImageFailure) for outcome in outcomes), "the stand-in leaves no mask"


def test_what_should_not_be_raised_comes_out_and_frees_the_place(
    comparer: PairComparer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pairs = [begun(comparer, tmp_path, 30), begun(comparer, tmp_path, 40)]
    with monkeypatch.context() as patch:
        patch.setattr("snapreview.engine.pair_steps.PairSteps._changed_pixels", lambda *_: 1 // 0)
        for pair in pairs:
            with pytest.raises(ZeroDivisionError):
                pair.go_on()
    assert count_of(begun(comparer, tmp_path, 50)) == 50
