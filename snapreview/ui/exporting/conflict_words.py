"""What two reviews say, in words for people."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.image_name import displayable
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.merging import Conflict, Subject, Word
from snapreview.model.review.pair_word import PairWord
from snapreview.model.review.review_note import ReviewNote
from snapreview.ui.language.moments import time_text


def conflict_title(conflict: Conflict) -> str:
    """What the two contradict in: an image name, or what else it is."""
    translate = QCoreApplication.translate
    if conflict.subject is Subject.RULES:
        return translate("Conflict", "Thresholds and ignore regions")
    if isinstance(conflict.ours, AcceptedChange):
        return translate("Conflict", "Accepted change “{pattern}”").format(pattern=displayable(conflict.ours.pattern))
    name = displayable(conflict.ours.name if isinstance(conflict.ours, ReviewNote) else conflict.key)
    if isinstance(conflict.ours, ReviewNote):
        return translate("Conflict", "Note on {name}").format(name=name)
    return name


def conflict_image(conflict: Conflict) -> str | None:
    """The name of the image it is about, None where it is about no single one."""
    if isinstance(conflict.ours, ReviewNote):
        return conflict.ours.name
    return conflict.key if conflict.subject in (Subject.DECISION, Subject.PAIR) else None


def word_text(word: Word) -> str:
    """What one review says: the verdict or text, then who and when."""
    translate = QCoreApplication.translate
    if isinstance(word, Decision):
        verdicts = {
            Verdict.APPROVED: translate("Conflict", "Approved"),
            Verdict.REJECTED: translate("Conflict", "Rejected"),
            Verdict.UNDECIDED: translate("Conflict", "Undecided"),
        }
        return f"{verdicts[word.verdict]}\n{_who(word.reader, word.decided_at)}"
    if isinstance(word, ReviewNote):
        return f"{displayable(word.text)}\n{_who(word.reader, word.written_at)}"
    if isinstance(word, AcceptedChange):
        until = translate("Conflict", "until {time}").format(time=time_text(word.expires_at))
        return f"{displayable(word.reason)}, {until}\n{_who(word.reader, word.made_at)}"
    if isinstance(word, PairWord):
        refused = translate("Conflict", "Not paired with {name}")
        said = refused if word.refused else translate("Conflict", "Paired with {name}")
        return said.format(name=displayable(word.base_name))
    return translate("Conflict", "Rules for %Ln images", "", len(word.images))


def note_text(note: ReviewNote) -> str:
    """A note in a line: who, and what."""
    return f"{displayable(note.reader)}: {displayable(note.text)}"


def _who(reader: str, seconds: float) -> str:
    return ", ".join(part for part in (displayable(reader), time_text(seconds)) if part)
