"""Tables whose texts are translated where they are used: the actions, and fixed sentences of layers without Qt."""

from collections.abc import Iterator

from snapreview.model.note import NOTE_TEXTS
from snapreview.ui.actions.actions import ACTIONS, MENUS
from tools.translations.messages import Message

_ACTIONS_FILE = "snapreview/ui/actions/actions.py"
_NOTES_FILE = "snapreview/model/note.py"


def table_messages() -> list[Message]:
    """The messages of all tables."""
    return [*_action_messages(), *(Message("note", text, files=(_NOTES_FILE,)) for text in NOTE_TEXTS.values())]


def _action_messages() -> Iterator[Message]:
    texts = {text for spec in ACTIONS for text in (spec.text, spec.group, spec.submenu) if text}
    for text in sorted(texts | set(MENUS)):
        yield Message("Actions", text, files=(_ACTIONS_FILE,))
