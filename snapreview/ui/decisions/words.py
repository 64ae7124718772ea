"""Changes of a review and decisions, in words for people."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.image_name import displayable
from snapreview.model.review.change import Action, ReviewChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.ui.language.moments import time_text
from snapreview.ui.start.uri_words import pair_words


def change_name(change: ReviewChange) -> str:
    """Such as `approve 14 images`, `reject “a.png”`, `add note`."""
    translate = QCoreApplication.translate
    if change.action in (Action.APPROVE, Action.REJECT, Action.TAKE_BACK):
        return _decision_name(change)
    return {
        Action.ADD_NOTE: translate("ReviewChange", "add note"),
        Action.EDIT_NOTE: translate("ReviewChange", "edit note"),
        Action.DELETE_NOTE: translate("ReviewChange", "delete note"),
        Action.CHANGE_THRESHOLDS: translate("ReviewChange", "change thresholds"),
        Action.ADD_REGION: translate("ReviewChange", "add ignore region"),
        Action.REMOVE_REGION: translate("ReviewChange", "remove ignore region"),
        Action.ACCEPT_CHANGE: translate("ReviewChange", "accept change from now on"),
        Action.EDIT_ACCEPTED: translate("ReviewChange", "edit accepted change"),
        Action.DELETE_ACCEPTED: translate("ReviewChange", "delete accepted change"),
        Action.PAIR: translate("ReviewChange", "pair images"),
        Action.UNPAIR: translate("ReviewChange", "part images"),
        Action.REFUSE_PAIR: translate("ReviewChange", "refuse pair"),
        Action.OFFER_PAIR: translate("ReviewChange", "offer pair again"),
        Action.MERGE: translate("ReviewChange", "merge review"),
    }[change.action]


def _decision_name(change: ReviewChange) -> str:
    translate, count = QCoreApplication.translate, len(change.decisions)
    if count == 1:
        (name,) = change.decisions
        words = {
            Action.APPROVE: translate("ReviewChange", "approve “{name}”"),
            Action.REJECT: translate("ReviewChange", "reject “{name}”"),
            Action.TAKE_BACK: translate("ReviewChange", "take back “{name}”"),
        }[change.action]
        return words.format(name=_short(displayable(name)))
    return {
        Action.APPROVE: translate("ReviewChange", "approve %Ln images", "", count),
        Action.REJECT: translate("ReviewChange", "reject %Ln images", "", count),
        Action.TAKE_BACK: translate("ReviewChange", "take back %Ln images", "", count),
    }[change.action]


def origin_text(origin: str) -> str:
    """A review by its two builds, as short as it is clear."""
    base, _, head = origin.partition(" → ")
    return " → ".join(pair_words(base, head)) if head else displayable(origin)


def decision_text(decision: Decision) -> str:
    """Who decided when, and where it is carried over from."""
    translate = QCoreApplication.translate
    text = time_text(decision.decided_at)
    if decision.reader:
        text = translate("Decision", "by {reader}, {time}").format(reader=decision.reader, time=text)
    if decision.carried_over:
        carried = translate("Decision", "carried over from {review}").format(review=origin_text(decision.origin))
        return f"{text} · {carried}"
    return text


def withdrawn_text(decision: Decision) -> str:
    """What became of a decision on an image that has changed since."""
    translate = QCoreApplication.translate
    if decision.verdict is Verdict.APPROVED:
        words = translate("Decision", "Was approved {details}; the image or its rules have changed since")
    else:
        words = translate("Decision", "Was rejected {details}; the image or its rules have changed since")
    return words.format(details=decision_text(decision))


def _short(name: str) -> str:
    return name if len(name) <= 40 else f"…{name[-39:]}"
