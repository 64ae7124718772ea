"""The loop of one worker."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.engine.odiff_binary import OdiffBinary
from snapreview.engine.pair_comparer import PairComparer
from snapreview.engine.work_queue import PairJob, WorkQueue, job_of
from snapreview.engine.worker import work
from snapreview.errors import SourceError
from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot
from tests.support.pictures import plain, saved, with_block

SIZE = Size(20, 10)
NAMES = ("a.png", "b.png", "c.png")


@pytest.fixture
def comparer(odiff: Path, folder: Path) -> Iterator[PairComparer]:
    with PairComparer(OdiffBinary(odiff, "4.3.8", "test"), SEED_PIXEL_LIMIT, folder) as comparer:
        yield comparer


@pytest.fixture
def files(tmp_path: Path) -> tuple[LocalFile, LocalFile]:
    image = plain((20, 10))
    base, head = saved(image, tmp_path / "b.png"), saved(with_block(image, (1, 1, 3, 3)), tmp_path / "h.png")
    return LocalFile(base), LocalFile(head)


def queue_of(names: tuple[str, ...] = NAMES) -> WorkQueue:
    return WorkQueue(
        job_of(
            PlanEntry(name, Pairing.MATCHED, Snapshot(name, "1", SIZE), Snapshot(name, "2", SIZE)), SEED_PAIR_OPTIONS
        )
        for name in names
    )


class Delivered:
    """What a worker handed over, by image name."""

    def __init__(self) -> None:
        self.outcomes: dict[str, PairOutcome | ImageFailure] = {}

    def __call__(self, job: PairJob, outcome: PairOutcome | ImageFailure) -> None:
        self.outcomes[job.entry.name] = outcome

    def counts(self) -> list[int | Reason]:
        return [
            outcome.reason if isinstance(outcome, ImageFailure) else outcome.changed_pixels
            for _, outcome in sorted(self.outcomes.items())
        ]


def test_every_pair_is_compared_and_handed_over(comparer: PairComparer, files: tuple[LocalFile, LocalFile]) -> None:
    delivered = Delivered()
    work(queue_of(), comparer, lambda _entry: files, delivered)
    assert delivered.counts() == [4, 4, 4]


def test_a_file_that_cannot_be_fetched_is_that_pairs_error_alone(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile]
) -> None:
    def fetch(entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        if entry.name == "b.png":
            raise SourceError("The server says no. Ask it again.")
        return files

    delivered = Delivered()
    work(queue_of(), comparer, fetch, delivered)
    assert delivered.counts() == [4, Reason.IMAGE_FETCH_FAILED, 4]
    failure = delivered.outcomes["b.png"]
    assert isinstance(failure, ImageFailure)
    assert failure.message == "The server says no. Ask it again."


def test_a_fault_of_our_own_is_logged_and_ends_only_its_pair(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile], caplog: pytest.LogCaptureFixture
) -> None:
    def fetch(entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        if entry.name == "a.png":
            raise ZeroDivisionError("ours")
        return files

    delivered = Delivered()
    with caplog.at_level(logging.ERROR):
        work(queue_of(), comparer, fetch, delivered)
    assert delivered.counts() == [Reason.IMAGE_PROCESSING_FAILED, 4, 4]
    failure = delivered.outcomes["a.png"]
    assert isinstance(failure, ImageFailure)
    assert "snapreview itself failed" in failure.message
    assert "Comparing 'a.png' failed" in caplog.text
    assert "ZeroDivisionError: ours" in caplog.text


@pytest.mark.parametrize(("moment", "expected"), [("b.png", []), ("c.png", ["a.png", "b.png"])])
def test_nothing_is_delivered_for_a_pair_cut_short_by_cancelling(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile], moment: str, expected: list[str]
) -> None:
    """The second pair is made ready while the server has the first one; the third one is begun when both have ended."""
    queue = queue_of()

    def fetch(entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        if entry.name == moment:
            queue.cancel()
            comparer.abort()
        return files

    delivered = Delivered()
    work(queue, comparer, fetch, delivered)
    assert list(delivered.outcomes) == expected


def test_a_job_is_given_back_also_when_delivering_fails(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile]
) -> None:
    def fail(_job: PairJob, _outcome: PairOutcome | ImageFailure) -> None:
        raise RuntimeError("nobody takes it")

    queue = queue_of(("a.png",))
    with pytest.raises(RuntimeError):
        work(queue, comparer, lambda _entry: files, fail)
    assert queue._pixels_in_flight == 0


def test_the_server_is_kept_to_a_processor_while_a_second_pair_waits_for_it(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int | None] = []
    monkeypatch.setattr(comparer, "keep_to", kept.append)
    work(queue_of(), comparer, lambda _entry: files, Delivered(), lambda: 7)
    assert kept == [7, None, None]


def test_while_the_server_has_a_pair_the_next_is_made_ready_and_the_one_before_ended(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile]
) -> None:
    happened: list[str] = []

    def fetch(entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        happened.append(f"fetch {entry.name[0]}")
        return files

    work(queue_of(("a", "b", "c", "d")), comparer, fetch, lambda job, _: happened.append(f"end {job.entry.name[0]}"))
    # The last two are left for other workers to take.
    assert " ".join(happened) == "fetch a fetch b end a fetch c end b end c fetch d end d"


def test_two_pairs_in_work_do_not_get_into_each_others_way(comparer: PairComparer, tmp_path: Path) -> None:
    """Different pictures in odd places, so that both pairs are staged in the worker's folder at the same time."""
    pictures = {name: with_block(plain((20, 10)), (0, 0, number, 1)) for number, name in enumerate("abcdefgh", start=1)}
    base = saved(plain((20, 10)), tmp_path / "bäse.png")
    heads = {name: saved(picture, tmp_path / f"{name} hëad.png") for name, picture in pictures.items()}
    delivered = Delivered()
    work(queue_of(tuple(heads)), comparer, lambda entry: (LocalFile(base), LocalFile(heads[entry.name])), delivered)
    assert delivered.counts() == [1, 2, 3, 4, 5, 6, 7, 8]
