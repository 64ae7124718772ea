"""From plan entries and pair outcomes to results: the order of rules in snapshots API §4.3 and §4.4."""

from dataclasses import replace

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.pixel_difference import is_change_in_hiding, is_speck
from snapreview.model.result import ImageResult, PairOutcome, Sameness, Status
from snapreview.model.size import Size, canvas_of
from snapreview.model.snapshot import Snapshot

_STATUS_OF_PAIRING = {
    Pairing.ADDED: Status.ADDED,
    Pairing.REMOVED: Status.REMOVED,
    Pairing.RENAMED: Status.RENAMED,
    Pairing.SKIPPED: Status.SKIPPED,
}


def settle(entry: PlanEntry, options: CompareOptions) -> ImageResult | None:
    """The result of an entry that needs no comparing, or None when its pixels must be compared."""
    base, head = entry.base, entry.head
    if entry.pairing is Pairing.MATCHED and base is not None and head is not None:
        content_hash = base.content_hash
        if content_hash and content_hash == head.content_hash:  # nearly all of a large build: nothing else is asked
            size, same = _known_size(head) or _known_size(base), Sameness.SAME_BYTES
            return ImageResult(entry.name, Status.UNCHANGED, content_hash, content_hash, size, size, sameness=same)
    failure = _failure_before_comparing(entry, options)
    if failure is not None:
        return errored(entry, failure)
    if entry.pairing is Pairing.MATCHED:
        return None
    if entry.pairing is Pairing.RENAMED and not _equal_bytes(entry):
        return None
    return _plain_result(entry, _STATUS_OF_PAIRING[entry.pairing])


def judge(entry: PlanEntry, outcome: PairOutcome, diff_threshold: float) -> ImageResult:
    """The result of a compared pair: odiff's verdict, corrected by the exact second look.

    What odiff calls equal and a person would call changed is changed by all pixels that differ; a speck that no
    person would see is a quiet difference. Else the seed's rule holds. `diff_threshold` is a ratio.
    """
    difference = outcome.difference
    if difference is None:
        return judge_as_seed(entry, outcome, diff_threshold)
    if not outcome.changed_pixels and is_change_in_hiding(difference):
        return _compared(entry, outcome, difference.changed_pixels, diff_threshold)
    if outcome.changed_pixels and is_speck(outcome.changed_pixels, difference):
        result = _compared(entry, outcome, outcome.changed_pixels, diff_threshold)
        status = _status_without_change(entry)
        return replace(result, status=status, sameness=_sameness(outcome, 0), quiet_mask=outcome.mask)
    return judge_as_seed(entry, outcome, diff_threshold)


def judge_as_seed(entry: PlanEntry, outcome: PairOutcome, diff_threshold: float) -> ImageResult:
    """The result of a compared pair by the seed's rule: changed if and only if odiff's ratio is strictly above
    the diff threshold (§4.4). What an exact look found is told, but decides nothing.
    """
    return _compared(entry, outcome, outcome.changed_pixels, diff_threshold)


def errored(entry: PlanEntry, failure: ImageFailure) -> ImageResult:
    """The result of an entry whose images could not be read or compared."""
    return replace(_plain_result(entry, Status.ERRORED), reason=failure.reason, message=failure.message)


def _failure_before_comparing(entry: PlanEntry, options: CompareOptions) -> ImageFailure | None:
    if _equal_bytes(entry) or entry.pairing is Pairing.SKIPPED:
        return None
    for side, snapshot in (("Base", entry.base), ("Head", entry.head)):
        if snapshot is not None and snapshot.problem is not None:
            return about_side(side, snapshot.problem)
    if entry.base is not None and entry.head is not None:
        return pixel_limit_failure(entry.base.size, entry.head.size, options.pixel_limit)
    return None


def about_side(side: str, failure: ImageFailure) -> ImageFailure:
    """The failure with the build it belongs to in front: `Head: The file is empty …`."""
    return replace(failure, message=f"{side}: {failure.message}")


def pixel_limit_failure(before: Size, after: Size, pixel_limit: int) -> ImageFailure | None:
    """A failure when the canvas of a pair is larger than the limit (exactly the limit passes, §4.5)."""
    canvas = canvas_of(before, after)
    if canvas.pixels <= pixel_limit:
        return None
    message = (
        f"The canvas of {canvas} pixels is larger than the limit of {pixel_limit:,} pixels for one pair. "
        "Raise the setting “pixel limit” to compare it."
    )
    return ImageFailure(Reason.EXCEEDS_PIXEL_LIMIT, message)


def _equal_bytes(entry: PlanEntry) -> bool:
    if entry.base is None or entry.head is None:
        return False
    return bool(entry.base.content_hash) and entry.base.content_hash == entry.head.content_hash


def _compared(entry: PlanEntry, outcome: PairOutcome, changed_pixels: int, diff_threshold: float) -> ImageResult:
    total = canvas_of(outcome.before, outcome.after).pixels
    ratio = changed_pixels / total if total else 0.0
    changed = ratio > diff_threshold
    return replace(
        _plain_result(entry, Status.CHANGED if changed else _status_without_change(entry)),
        before=outcome.before,
        after=outcome.after,
        changed_pixels=changed_pixels,
        total_pixels=total,
        diff_threshold=diff_threshold,
        mask=outcome.mask if changed_pixels else None,
        sameness=None if changed else _sameness(outcome, changed_pixels),
        difference=outcome.difference,
        quiet_mask=None if changed_pixels else outcome.mask,
        notes=outcome.notes,
    )


def _status_without_change(entry: PlanEntry) -> Status:
    """A pair made by a reader has another name at least."""
    return Status.RENAMED if entry.pairing is Pairing.RENAMED else Status.UNCHANGED


def _sameness(outcome: PairOutcome, changed_pixels: int) -> Sameness:
    if changed_pixels:
        return Sameness.BELOW_THRESHOLD
    if outcome.difference is None:
        return Sameness.NOT_CONFIRMED
    return Sameness.QUIET if outcome.difference.changed_pixels else Sameness.RE_ENCODED


def _plain_result(entry: PlanEntry, status: Status) -> ImageResult:
    base, head = entry.base, entry.head
    return ImageResult(
        name=entry.name,
        status=status,
        base_hash=(base.content_hash or None) if base else None,
        head_hash=(head.content_hash or None) if head else None,
        before=_known_size(base),
        after=_known_size(head),
        previous_name=base.name if base and entry.pairing is Pairing.RENAMED else None,
    )


def _known_size(snapshot: Snapshot | None) -> Size | None:
    return snapshot.size if snapshot is not None and snapshot.size.pixels else None
