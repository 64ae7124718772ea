"""What a reader said as JSON values, and back: the same in the store and in review files.

Everything that reads raises ValueError for what is of another shape, saying what is wrong.
"""

from typing import Any

from snapreview.model.compare_rules import NO_RULES
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.checked_json import JsonObject
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.rules_document import rectangle_document, rectangle_of, rules_document, rules_of


def decision_document(decision: Decision) -> dict[str, Any]:
    """A decision as JSON values."""
    seen = decision.seen
    document = {
        "name": seen.name,
        "base_hash": seen.base_hash,
        "head_hash": seen.head_hash,
        "options": seen.options,
        "verdict": str(decision.verdict),
        "reader": decision.reader,
        "decided_at": decision.decided_at,
    }
    return {**document, "origin": decision.origin} if decision.origin else document


def decision_of(document: object) -> Decision:
    """The decision of such a document."""
    values = JsonObject(document)
    seen = Seen(values.text("name"), values.text("base_hash"), values.text("head_hash"), values.text("options"))
    verdict = Verdict(values.text("verdict"))
    origin = values.optional("origin", _text) or ""
    return Decision(seen, verdict, values.text("reader"), values.time("decided_at"), origin)


def note_document(note: ReviewNote) -> dict[str, Any]:
    """A note as JSON values."""
    return {
        "identity": note.identity,
        "name": note.name,
        "text": note.text,
        "reader": note.reader,
        "written_at": note.written_at,
        "place": None if note.place is None else rectangle_document(note.place),
    }


def note_of(document: object) -> ReviewNote:
    """The note of such a document."""
    values = JsonObject(document)
    return ReviewNote(
        identity=values.text("identity"),
        name=values.text("name"),
        text=values.text("text"),
        reader=values.text("reader"),
        written_at=values.time("written_at"),
        place=values.optional("place", rectangle_of),
    )


def accepted_document(rule: AcceptedChange) -> dict[str, Any]:
    """The rule of an accepted change as JSON values."""
    return {
        "identity": rule.identity,
        "signature": rule.signature,
        "pattern": rule.pattern,
        "reason": rule.reason,
        "reader": rule.reader,
        "made_at": rule.made_at,
        "expires_at": rule.expires_at,
    }


def accepted_of(document: object) -> AcceptedChange:
    """The rule of such a document."""
    values = JsonObject(document)
    return AcceptedChange(
        identity=values.text("identity"),
        signature=values.text("signature"),
        pattern=values.text("pattern"),
        reason=values.text("reason"),
        reader=values.text("reader"),
        made_at=values.time("made_at"),
        expires_at=values.time("expires_at"),
    )


def review_document(review: Review) -> dict[str, Any]:
    """A whole review as JSON values."""
    return {
        "decisions": [decision_document(decision) for decision in review.decisions.values()],
        "notes": [note_document(note) for note in review.notes.values()],
        "accepted": [accepted_document(rule) for rule in review.accepted.values()],
        "pairs": dict(review.pairs),
        "refused_pairs": [list(pair) for pair in sorted(review.refused_pairs)],
        "rules": rules_document(review.rules),
    }


def review_of(document: object) -> Review:
    """The review of such a document."""
    values = JsonObject(document)
    decisions = [decision_of(entry) for entry in values.list("decisions")]
    notes = [note_of(entry) for entry in values.list("notes")]
    accepted = [accepted_of(entry) for entry in values.list("accepted")]
    return Review(
        decisions={decision.seen.name: decision for decision in decisions},
        notes={note.identity: note for note in notes},
        accepted={rule.identity: rule for rule in accepted},
        pairs=values.mapping("pairs", _text),
        refused_pairs=frozenset(two_texts(entry) for entry in values.list("refused_pairs")),
        rules=values.optional("rules", rules_of) or NO_RULES,
    )


def two_texts(value: object) -> tuple[str, str]:
    """A list of two texts. Raises ValueError."""
    if not isinstance(value, list) or len(value) != 2:
        raise ValueError("two texts were expected")
    return _text(value[0]), _text(value[1])


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"a text was expected, not {type(value).__name__}")
    return value
