from snapreview.model.comparison import summarise
from snapreview.model.result import ImageResult, Status
from tests.support.values import comparison_of


def test_a_summary_counts_every_status() -> None:
    summary = summarise(
        [
            ImageResult("a.png", Status.CHANGED),
            ImageResult("b.png", Status.CHANGED),
            ImageResult("c.png", Status.RENAMED, previous_name="d.png"),
        ]
    )
    assert summary.total == 3
    assert (summary[Status.CHANGED], summary[Status.RENAMED], summary[Status.ERRORED]) == (2, 1, 0)
    assert set(summary.counts) == set(Status)


def test_the_summary_of_nothing_is_all_zeros() -> None:
    summary = summarise([])
    assert summary.total == 0
    assert set(summary.counts.values()) == {0}


def test_a_comparison_sums_up_its_results() -> None:
    comparison = comparison_of([ImageResult("a.png", Status.ADDED)])
    assert (comparison.summary.total, comparison.summary[Status.ADDED]) == (1, 1)
