"""What the banner says: one sentence with its remedy, and the particulars below it."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable

NoticeLevel = Literal["info", "success", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Offer:
    """A button beside a sentence: its `words`, and the `identifier` of what it does."""

    words: str
    identifier: str


@dataclass(frozen=True, slots=True)
class Notice:
    """`text` names the thing and the remedy. `details` are further sentences, shown on demand. `offer` is what can be
    done about it at once.
    """

    level: NoticeLevel
    text: str
    details: tuple[str, ...] = ()
    offer: Offer | None = None


_LEVELS: dict[NoticeLevel, str] = {
    "info": translatable("notice", "Information"),
    "success": translatable("notice", "Success"),
    "warning": translatable("notice", "Warning"),
    "error": translatable("notice", "Error"),
}


def spoken_notice(notice: Notice) -> str:
    """A notice for screen readers, which see neither colour nor sign: `Warning: …`."""
    return f"{QCoreApplication.translate('notice', _LEVELS[notice.level])}: {notice.text}"
