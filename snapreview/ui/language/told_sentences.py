"""What layers without Qt say, in the language of the window."""

from functools import cache

from PySide6.QtCore import QCoreApplication

from snapreview.language.sentences import SentenceBook
from snapreview.ui.language.amounts import bytes_text, decimal_text, number_text
from snapreview.ui.look.mirroring import isolated


def sentence_text(said: object) -> str:
    """A sentence, several of them or an exception with one, in the language of the window."""
    return _book().text(str(said))


def side_word(side: str) -> str:
    """`base`, `Head` in the language of the window; "" for anything else."""
    return _book().side(side)


class _WindowSpeech:
    """The language that Qt speaks now."""

    def translate(self, context: str, text: str) -> str:
        return QCoreApplication.translate(context, text)

    def number(self, number: int) -> str:
        return number_text(number)

    def decimal(self, number: float, decimals: int) -> str:
        return decimal_text(number, decimals)

    def bytes(self, count: int) -> str:
        return bytes_text(count)

    def isolated(self, text: str) -> str:
        return isolated(text)


@cache
def _book() -> SentenceBook:
    return SentenceBook(_WindowSpeech())
