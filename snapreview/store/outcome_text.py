"""Outcomes as the text that the database keeps: JSON, so that an outcome may gain facts without a new schema."""

import json
from pathlib import Path

from snapreview.model.note import Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import PairOutcome
from snapreview.model.size import Size

_ENCODER = json.JSONEncoder(separators=(",", ":"))


def outcome_text(outcome: PairOutcome) -> str:
    """Everything of an outcome but the place of its mask."""
    difference = outcome.difference
    return _ENCODER.encode(
        {
            "before": [outcome.before.width, outcome.before.height],
            "after": [outcome.after.width, outcome.after.height],
            "changed_pixels": outcome.changed_pixels,
            "difference": difference
            and [
                difference.changed_pixels,
                difference.strong_pixels,
                difference.max_delta,
                difference.total_pixels,
            ],
            "notes": outcome.notes,
        }
    )


def outcome_of_text(text: str, mask: Path | None) -> PairOutcome:
    """The outcome of such a text. Raises ValueError, KeyError or TypeError when it is of another shape."""
    document = json.loads(text)
    difference = document["difference"]
    return PairOutcome(
        before=Size(*document["before"]),
        after=Size(*document["after"]),
        changed_pixels=document["changed_pixels"],
        mask=mask,
        difference=PixelDifference(*difference) if difference else None,
        notes=tuple(Note(note) for note in document["notes"]),
    )
