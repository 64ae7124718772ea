"""The key `review` of an image in the comparison manifest."""

from typing import Any

from snapreview.export.time_text import iso_time
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.reviewed import ReviewedImage


def review_entry(image: ReviewedImage) -> dict[str, Any]:
    """How an image stands, who decided when, the rule that accepts it, and the notes on it."""
    entry: dict[str, Any] = {"standing": image.standing.value}
    decision = image.decision
    if decision is not None:
        entry |= {
            "reader": decision.reader,
            "decided_at": iso_time(decision.decided_at),
            "carried_over_from": decision.origin or None,
        }
    rule = image.accepted_by
    if rule is not None:
        entry["rule"] = {
            "reason": rule.reason,
            "reader": rule.reader,
            "pattern": rule.pattern,
            "expires_at": iso_time(rule.expires_at),
        }
    if image.notes:
        entry["notes"] = [_note(note) for note in image.notes]
    return entry


def _note(note: ReviewNote) -> dict[str, Any]:
    place = note.place
    return {
        "text": note.text,
        "reader": note.reader,
        "written_at": iso_time(note.written_at),
        "place": None if place is None else {"x": place.x, "y": place.y, "width": place.width, "height": place.height},
    }
