"""What the banner says: one sentence with its remedy, and the particulars below it."""

from dataclasses import dataclass
from typing import Literal

NoticeLevel = Literal["info", "success", "warning", "error"]


@dataclass(frozen=True, slots=True)
class Notice:
    """`text` names the thing and the remedy. `details` are further sentences, shown on demand."""

    level: NoticeLevel
    text: str
    details: tuple[str, ...] = ()
