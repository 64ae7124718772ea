"""Changes of a review in English words, for the command line and for messages."""

from snapreview.model.image_name import displayable
from snapreview.model.review.change import Action, ReviewChange

_WORDS = {
    Action.APPROVE: "approve",
    Action.REJECT: "reject",
    Action.TAKE_BACK: "take back",
    Action.ADD_NOTE: "add note",
    Action.EDIT_NOTE: "edit note",
    Action.DELETE_NOTE: "delete note",
    Action.CHANGE_THRESHOLDS: "change thresholds",
    Action.ADD_REGION: "add ignore region",
    Action.REMOVE_REGION: "remove ignore region",
    Action.ACCEPT_CHANGE: "accept change from now on",
    Action.EDIT_ACCEPTED: "change rule of accepted change",
    Action.DELETE_ACCEPTED: "delete rule of accepted change",
    Action.PAIR: "pair images",
    Action.UNPAIR: "part images",
    Action.REFUSE_PAIR: "refuse pair",
    Action.OFFER_PAIR: "offer pair again",
    Action.MERGE: "merge review",
}
_DECISIONS = frozenset({Action.APPROVE, Action.REJECT, Action.TAKE_BACK})


def change_words(change: ReviewChange) -> str:
    """Such as `approve 14 images`, `reject “a.png”` or `add note`."""
    words = _WORDS[change.action]
    if change.action not in _DECISIONS:
        return words
    if len(change.decisions) == 1:
        (name,) = change.decisions
        return f"{words} “{displayable(name)}”"
    return f"{words} {len(change.decisions):,} images"
