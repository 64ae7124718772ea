"""Where a review stands, for people and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from snapreview.model.comparison import Comparison
from snapreview.model.image_name import displayable
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.change import ReviewChange, differing_rules
from snapreview.model.review.documents import accepted_document
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


@dataclass(frozen=True, slots=True)
class Done:
    """The change that was made, or taken back or made again, and the `step` by which the review went there."""

    change: ReviewChange
    step: ReviewChange


@dataclass(frozen=True, slots=True)
class RulesHere:
    """The rules for accepted changes of a run: those `used`, by the images they accept; those that `stayed` though the
    review file of the builds says them otherwise; and the time `now`, in seconds since 1970, UTC.
    """

    used: Mapping[str, AcceptedChange]
    stayed: tuple[AcceptedChange, ...]
    now: float


def done_text(book: ReviewBook, done: Done) -> str:
    """What was done, with the rules that this left alone."""
    kept = (
        f"The rule {displayable(rule.pattern)} ({displayable(rule.reason)}) was changed in another review since and "
        "stays as it is there."
        for rule in differing_rules(book.review, done.step)
    )
    undo = "undo " if done.step is not done.change else ""
    return "\n".join((f"Done: {undo}{change_words(done.change)}.", *kept))


def review_summary_text(
    book: ReviewBook, comparison: Comparison, standings: Mapping[str, Standing], rules: RulesHere
) -> str:
    """Counts, progress, the first images that are rejected, undecided or accepted by a rule, and what can be undone."""
    progress = progress_of((comparison.results[name].status, standing) for name, standing in standings.items())
    lines = [f"{words:<17}{progress.standings[standing]:>8,}" for standing, words in _WORDS.items()]
    lines.append(f"Reviewed {progress.reviewed:,} of {progress.total:,}.")
    for standing in (Standing.REJECTED, Standing.UNDECIDED, Standing.ACCEPTED_BY_RULE):
        names = [name for name, found in standings.items() if found is standing]
        lines += [f"  {_WORDS[standing]}  {displayable(name)}{_why(rules.used.get(name))}" for name in names[:_LISTED]]
        if len(names) > _LISTED:
            lines.append(f"  {_WORDS[standing]}  … and {len(names) - _LISTED:,} more")
    if book.next_undo is not None:
        lines.append(f"--undo takes back: {change_words(book.next_undo)}")
    if book.next_redo is not None:
        lines.append(f"--redo makes again: {change_words(book.next_redo)}")
    return "\n".join(lines)


def review_summary_document(
    book: ReviewBook, comparison: Comparison, standings: Mapping[str, Standing], rules: RulesHere, done: Done | None
) -> dict[str, Any]:
    """The same as JSON values, with every image that needs a decision and every rule for accepted changes."""
    progress = progress_of((comparison.results[name].status, standing) for name, standing in standings.items())
    return {
        "base": book.key.base,
        "head": book.key.head,
        "reviewed": progress.reviewed,
        "total": progress.total,
        "undecided": {str(status): count for status, count in progress.undecided.items()},
        "done": None if done is None else change_words(done.change),
        "undo": None if book.next_undo is None else change_words(book.next_undo),
        "redo": None if book.next_redo is None else change_words(book.next_redo),
        "accepted_rules": _rules(book, rules, done),
        "images": {
            name: {
                "status": str(comparison.results[name].status),
                "standing": str(standing),
                **_decision(book, name),
                **({"accepted_by": rules.used[name].identity} if name in rules.used else {}),
            }
            for name, standing in standings.items()
            if standing is not Standing.NOT_NEEDED
        },
    }


def _rules(book: ReviewBook, rules: RulesHere, done: Done | None) -> list[dict[str, Any]]:
    """Every rule, which images it accepts here, whether it stayed against what the review file or the step says, and
    whether it is in force: those that stay deleted are told, too.
    """
    here = book.review.accepted
    left_alone = differing_rules(book.review, done.step) if done is not None else ()
    stayed = {rule.identity for rule in (*left_alone, *rules.stayed)}
    accepts: dict[str, list[str]] = {}
    for name, rule in rules.used.items():
        accepts.setdefault(rule.identity, []).append(name)
    return [
        {
            **accepted_document(rule),
            "images": sorted(accepts.get(identity, ())),
            "stayed": identity in stayed,
            "in_force": identity in here and rules.now < rule.expires_at,
        }
        for identity, rule in sorted({**{rule.identity: rule for rule in left_alone}, **here}.items())
    ]


def _why(rule: AcceptedChange | None) -> str:
    return "" if rule is None else f" ({displayable(rule.reason)})"


def _decision(book: ReviewBook, name: str) -> dict[str, Any]:
    decision = book.decision(name)
    if decision is None:
        return {}
    told: dict[str, Any] = {"reader": decision.reader, "decided_at": decision.decided_at}
    return {**told, "carried_over_from": decision.origin} if decision.carried_over else told
