"""Where a review stands, for people and as JSON."""

from collections.abc import Mapping
from typing import Any

from snapreview.model.comparison import Comparison
from snapreview.model.image_name import displayable
from snapreview.model.review.change import ReviewChange, differing_rules
from snapreview.model.review.progress import progress_of
from snapreview.model.review.standing import Standing
from snapreview.model.review.wording import change_words
from snapreview.session.review_book import ReviewBook

_WORDS = {
    Standing.UNDECIDED: "undecided",
    Standing.APPROVED: "approved",
    Standing.REJECTED: "rejected",
    Standing.ACCEPTED_BY_RULE: "accepted by rule",
}
_LISTED = 20


def done_text(book: ReviewBook, change: ReviewChange, step: ReviewChange) -> str:
    """The change that was made, or taken back or made again by `step`, with the rules that this left alone."""
    kept = (
        f"The rule {displayable(rule.pattern)} ({displayable(rule.reason)}) was changed in another review since and "
        "stays as it is there."
        for rule in differing_rules(book.review, step)
    )
    return "\n".join((f"Done: {change_words(change)}.", *kept))


def review_summary_text(book: ReviewBook, comparison: Comparison, standings: Mapping[str, Standing]) -> str:
    """Counts, progress, the first rejected and undecided images, and what can be undone."""
    progress = progress_of((comparison.results[name].status, standing) for name, standing in standings.items())
    lines = [f"{words:<17}{progress.standings[standing]:>8,}" for standing, words in _WORDS.items()]
    lines.append(f"Reviewed {progress.reviewed:,} of {progress.total:,}.")
    for standing in (Standing.REJECTED, Standing.UNDECIDED):
        names = [name for name, found in standings.items() if found is standing]
        lines += [f"  {_WORDS[standing]}  {displayable(name)}" for name in names[:_LISTED]]
        if len(names) > _LISTED:
            lines.append(f"  {_WORDS[standing]}  … and {len(names) - _LISTED:,} more")
    if book.next_undo is not None:
        lines.append(f"--undo takes back: {change_words(book.next_undo)}")
    if book.next_redo is not None:
        lines.append(f"--redo makes again: {change_words(book.next_redo)}")
    return "\n".join(lines)


def review_summary_document(
    book: ReviewBook, comparison: Comparison, standings: Mapping[str, Standing]
) -> dict[str, Any]:
    """The same as JSON values, with every image that needs a decision."""
    progress = progress_of((comparison.results[name].status, standing) for name, standing in standings.items())
    return {
        "base": book.key.base,
        "head": book.key.head,
        "reviewed": progress.reviewed,
        "total": progress.total,
        "undecided": {str(status): count for status, count in progress.undecided.items()},
        "undo": None if book.next_undo is None else change_words(book.next_undo),
        "redo": None if book.next_redo is None else change_words(book.next_redo),
        "images": {
            name: {"status": str(comparison.results[name].status), "standing": str(standing), **_decision(book, name)}
            for name, standing in standings.items()
            if standing is not Standing.NOT_NEEDED
        },
    }


def _decision(book: ReviewBook, name: str) -> dict[str, Any]:
    decision = book.decision(name)
    if decision is None:
        return {}
    told: dict[str, Any] = {"reader": decision.reader, "decided_at": decision.decided_at}
    return {**told, "carried_over_from": decision.origin} if decision.carried_over else told
