"""Words for the values of the layers below, which know no language but their own codes."""

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable
from snapreview.model.note import NOTE_TEXTS, Note
from snapreview.model.result import Status

_STATUSES = {
    Status.CHANGED: translatable("status", "changed"),
    Status.ERRORED: translatable("status", "errored"),
    Status.REMOVED: translatable("status", "removed"),
    Status.ADDED: translatable("status", "added"),
    Status.RENAMED: translatable("status", "renamed"),
    Status.UNCHANGED: translatable("status", "unchanged"),
    Status.SKIPPED: translatable("status", "skipped"),
}


def status_word(status: Status) -> str:
    """A category within a sentence: `changed`."""
    return QCoreApplication.translate("status", _STATUSES[status])


def status_title(status: Status) -> str:
    """A category as a heading: `Changed`."""
    return capitalised(status_word(status))


def note_text(note: Note) -> str:
    """The sentence of a note."""
    return QCoreApplication.translate("note", NOTE_TEXTS[note])


def capitalised(text: str) -> str:
    """The text with a capital at its beginning; the rest stays, unlike with str.capitalize."""
    return text[:1].upper() + text[1:]
