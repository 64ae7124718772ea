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


def test_nothing_is_delivered_for_a_pair_cut_short_by_cancelling(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile]
) -> None:
    queue = queue_of()

    def fetch(entry: PlanEntry) -> tuple[LocalFile, LocalFile]:
        if entry.name == "b.png":
            queue.cancel()
            comparer.abort()
        return files

    delivered = Delivered()
    work(queue, comparer, fetch, delivered)
    assert list(delivered.outcomes) == ["a.png"]


def test_a_job_is_given_back_also_when_delivering_fails(
    comparer: PairComparer, files: tuple[LocalFile, LocalFile]
) -> None:
    def fail(_job: PairJob, _outcome: PairOutcome | ImageFailure) -> None:
        raise RuntimeError("nobody takes it")

    queue = queue_of(("a.png",))
    with pytest.raises(RuntimeError):
        work(queue, comparer, lambda _entry: files, fail)
    assert queue._pixels_in_flight == 0
