"""Changes of a review as JSON values, as the store's journal keeps them."""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from snapreview.model.review.change import Action, Replaced, ReviewChange
from snapreview.model.review.checked_json import JsonObject
from snapreview.model.review.documents import (
    accepted_document,
    accepted_of,
    decision_document,
    decision_of,
    note_document,
    note_of,
)
from snapreview.model.review.rules_document import rules_document, rules_of

_Value = TypeVar("_Value")

_encoded = json.JSONEncoder(separators=(",", ":")).encode


def change_document(change: ReviewChange) -> dict[str, Any]:
    """A change as JSON values; what it does not touch is left out."""
    refused = [[*pair, edit.before, edit.after] for pair, edit in change.refused_pairs.items()]
    document = {
        "decisions": _edits(change.decisions, decision_document),
        "notes": _edits(change.notes, note_document),
        "accepted": _edits(change.accepted, accepted_document),
        "pairs": _edits(change.pairs, str),
        "refused_pairs": refused,
        "rules": None if change.rules is None else _edit(change.rules, rules_document),
    }
    told = {key: value for key, value in document.items() if value}
    return {"action": str(change.action), "reader": change.reader, "made_at": change.made_at, **told}


def change_text(change: ReviewChange) -> str:
    """The document as compact JSON. Decision by decision: encoding 40,000 of them at once would keep all threads
    waiting.
    """
    document = change_document(change)
    decisions = document.pop("decisions", {})
    entries = ",".join([f"{_encoded(name)}:{_encoded(edit)}" for name, edit in decisions.items()])
    return f'{_encoded(document)[:-1]},"decisions":{{{entries}}}}}' if entries else _encoded(document)


def change_of(document: object) -> ReviewChange:
    """The change of such a document. Raises ValueError when it is of another shape."""
    values = JsonObject(document)
    return ReviewChange(
        action=Action(values.text("action")),
        reader=values.text("reader"),
        made_at=values.number("made_at"),
        decisions=values.mapping("decisions", lambda entry: _replaced(entry, decision_of)),
        notes=values.mapping("notes", lambda entry: _replaced(entry, note_of)),
        accepted=values.mapping("accepted", lambda entry: _replaced(entry, accepted_of)),
        pairs=values.mapping("pairs", lambda entry: _replaced(entry, str)),
        refused_pairs={
            (head, base): Replaced(before, after) for head, base, before, after in values.list("refused_pairs")
        },
        rules=values.optional("rules", lambda entry: _replaced(entry, rules_of)),
    )


def _edits(edits: Mapping[str, Replaced[_Value]], document: Callable[[_Value], Any]) -> dict[str, list[Any]]:
    return {key: _edit(edit, document) for key, edit in edits.items()}


def _edit(edit: Replaced[_Value], document: Callable[[_Value], Any]) -> list[Any]:
    return [None if value is None else document(value) for value in (edit.before, edit.after)]


def _replaced(entry: Any, read: Callable[[Any], _Value]) -> Replaced[_Value]:
    before, after = entry
    return Replaced(*(None if value is None else read(value) for value in (before, after)))
