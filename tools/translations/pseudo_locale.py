"""A language nobody speaks, for finding what breaks in a real one: longer words, marked ends, right to left."""

import re

from tools.translations.catalogue import Catalogue
from tools.translations.messages import Message

# Arabic has the most grammatical numbers of all, and is written from right to left.
LANGUAGE = "ar"
FORM_COUNT = 6

_RIGHT_TO_LEFT_MARK = "\u200f"
_LONGER = str.maketrans(
    {"a": "àà", "e": "éé", "i": "îî", "o": "ôô", "u": "ûû", "A": "ÀÀ", "E": "ÉÉ", "I": "ÎÎ", "O": "ÔÔ", "U": "ÛÛ"}
)
# Values, counts, marks of menu keys and tags stay as they are.
_DATE_FORM = re.compile("[dMy ]+")  # as QLocale reads it
_KEPT = re.compile(r"(\{[^}]*\}|%L?n|<[^>]*>|\n)")


def pseudo_text(source: str) -> str:
    """The source text with vowels doubled and brackets around each line; the form of a date as it is."""
    if _DATE_FORM.fullmatch(source):
        return source
    lines = ["".join(_part(part) for part in _KEPT.split(line)) for line in source.split("\n")]
    return "\n".join(f"{_RIGHT_TO_LEFT_MARK}[{line}]{_RIGHT_TO_LEFT_MARK}" if line.strip() else line for line in lines)


def pseudo_catalogue(messages: list[Message]) -> Catalogue:
    """All messages in the pseudo-locale."""
    forms = {
        message.key: (pseudo_text(message.source),) * (FORM_COUNT if message.plural else 1) for message in messages
    }
    return Catalogue(LANGUAGE, FORM_COUNT, forms)


def _part(part: str) -> str:
    return part if _KEPT.fullmatch(part) else part.translate(_LONGER)
