"""What tool tips say of actions, from the one table."""

from PySide6.QtGui import QKeySequence

from snapreview.ui.actions.action_spec import ActionSpec
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.actions.actions import ACTIONS


def action_spec(identifier: str) -> ActionSpec:
    """The row of the table with this identifier. Raises KeyError for an unknown one."""
    try:
        return next(spec for spec in ACTIONS if spec.identifier == identifier)
    except StopIteration:
        raise KeyError(identifier) from None


def action_tip(identifier: str) -> str:
    """What an action does, with its first key, as menus show it. Raises KeyError for an unknown one."""
    spec = action_spec(identifier)
    words = action_word(spec.text)
    if not spec.keys:
        return words
    key = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({key})"
