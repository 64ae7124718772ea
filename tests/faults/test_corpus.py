"""The whole fault corpus in one run: every case its documented result, its neighbours right, nothing left."""

import resource
from collections.abc import Iterator
from dataclasses import dataclass

import psutil
import pytest

from snapreview.images.mask import changed_pixel_count, read_mask
from snapreview.model.comparison import Comparison
from snapreview.model.image_name import displayable
from snapreview.model.result import ImageResult, Status
from snapreview.session.comparing import compare_all
from tests.faults.case import FaultCase
from tests.faults.corpus import NEIGHBOURS, Corpus, make_corpus
from tests.faults.table import DOCUMENT, document
from tests.support.builds import environment_in, prepare_run

_KIBIBYTES_ALLOWED = 512 * 1024
"""What the run may add to the program's memory. One bomb that is believed takes gigabytes."""

# Pillow tells of odd metadata by warnings; outside of tests they are silenced where Pillow is imported.
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:PIL")


@dataclass(frozen=True, slots=True)
class CorpusRun:
    """The corpus and what comparing it gave. `grown_kibibytes` is by how much the program's peak memory grew."""

    corpus: Corpus
    comparison: Comparison
    grown_kibibytes: int
    processes_left: list[psutil.Process]

    def of(self, families: bool) -> Iterator[tuple[FaultCase, ImageResult]]:
        """Cases with their results: those of the fault families, or the healthy neighbours."""
        for name, case in self.corpus.cases.items():
            if (case.family != NEIGHBOURS) is families:
                yield case, self.comparison.results[name]


@pytest.fixture(scope="module")
def corpus_run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CorpusRun]:
    """One run over the corpus with two workers. Its masks are there while the tests of this module run."""
    parent = tmp_path_factory.mktemp("corpus")
    corpus = make_corpus(parent)
    before = _peak_kibibytes()
    run = prepare_run((corpus.base, corpus.head), environment_in(parent / "home"))
    try:
        corpus.meddle()
        comparison = compare_all(run, 2, lambda _result: None)
        left = psutil.Process().children(recursive=True)
        yield CorpusRun(corpus, comparison, _peak_kibibytes() - before, left)
    finally:
        run.close()


def _peak_kibibytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _deviation(case: FaultCase, result: ImageResult) -> str:
    """How a result differs from the documented one; empty when it does not."""
    expected = case.expected
    as_documented = (
        result.status in expected.statuses
        and (expected.reason is None or result.reason is expected.reason)
        and (expected.changed_pixels is None or result.changed_pixels == expected.changed_pixels)
        and expected.told in (result.message or "")
    )
    return "" if as_documented else f"{case.family} | {case.label}: {result}"


def test_there_are_many_cases(corpus_run: CorpusRun) -> None:
    assert len(list(corpus_run.of(families=True))) >= 300
    assert len({(case.family, case.label) for case, _ in corpus_run.of(families=True)}) >= 300


def test_every_case_has_its_documented_result(corpus_run: CorpusRun) -> None:
    deviations = [_deviation(case, result) for case, result in corpus_run.of(families=True)]
    assert [deviation for deviation in deviations if deviation] == []


def test_every_name_has_one_result(corpus_run: CorpusRun) -> None:
    assert corpus_run.comparison.results.keys() == corpus_run.corpus.cases.keys()


def test_healthy_neighbours_are_right(corpus_run: CorpusRun) -> None:
    neighbours = list(corpus_run.of(families=False))
    assert len(neighbours) >= 50
    assert len({case.expected.changed_pixels for case, _ in neighbours}) == len(neighbours), "no mix-up is hidden"
    assert [_deviation(case, result) for case, result in neighbours if _deviation(case, result)] == []


def test_every_count_is_that_of_its_mask(corpus_run: CorpusRun) -> None:
    for result in corpus_run.comparison.results.values():
        if result.mask is not None:
            assert changed_pixel_count(read_mask(result.mask)) == result.changed_pixels, displayable(result.name)
        else:
            assert not result.changed_pixels


def test_every_error_names_the_file_at_fault_and_a_remedy(corpus_run: CorpusRun) -> None:
    for case, result in corpus_run.of(families=True):
        if result.status is Status.ERRORED:
            message = result.message or ""
            assert message.startswith(("Base: ", "Head: ", "The canvas of")), case.label
            assert message.count(". ") >= 1, f"a sentence and a remedy: {message}"
            assert "snapreview itself failed" not in message


def test_bombs_take_no_memory(corpus_run: CorpusRun) -> None:
    assert corpus_run.grown_kibibytes < _KIBIBYTES_ALLOWED


def test_no_process_is_left(corpus_run: CorpusRun) -> None:
    assert corpus_run.processes_left == []


def test_the_documentation_is_current() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == document(), "run python -m tests.faults.table"
