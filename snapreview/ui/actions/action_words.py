"""The words of the table of actions in the language of the window."""

from PySide6.QtCore import QCoreApplication


def action_word(text: str) -> str:
    """A text of the table, be it an action's, a menu's or a group's.

    The table itself stays plain English: tools/translations/tables.py collects its texts from there.
    """
    return QCoreApplication.translate("Actions", text)
