"""What one row of the table of actions says."""

from dataclasses import dataclass
from typing import Literal

Menu = Literal["File", "View", "Go", "Review", "Compare", "Help"]
Group = Literal[
    "Builds",
    "Views",
    "Nudging",
    "Panels",
    "Zoom",
    "Pixels",
    "Moving",
    "Searching and filtering",
    "Deciding",
    "Rules",
    "Baseline",
    "Look",
    "Program",
]


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the reader can do.

    keys: in Qt's portable notation, the first is shown in the menu. submenu: title of the menu it stands in
    below its menu, "" for the menu itself. needs_comparison: only possible while a comparison is open.
    choice_of: actions with the same word here exclude each other. checkable: on or off.
    starts_section: a separating line stands above it.
    """

    identifier: str
    text: str
    menu: Menu
    group: Group
    keys: tuple[str, ...] = ()
    icon: str = ""
    submenu: str = ""
    needs_comparison: bool = True
    choice_of: str = ""
    checkable: bool = False
    starts_section: bool = False
