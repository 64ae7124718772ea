"""The words and numbers of documents for people, which are written without Qt in a language of their own."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Literal

from snapreview.language.sentences import SentenceBook
from snapreview.model.wording import bytes_figure, share_figure
from snapreview.resource_files import resource_path

DocumentLanguage = Literal["en", "de"]

CONTEXTS = frozenset({"amounts", "note", "report", "sentences"})
"""The contexts of translations that documents need; `make translations` writes them into one file per language."""

_POINTS = {"en": str.maketrans({}), "de": str.maketrans(",.", ".,")}
_MOMENTS = {"en": "%Y-%m-%d %H:%M UTC", "de": "%d.%m.%Y, %H:%M UTC"}

_Texts = Mapping[str, Mapping[str, list[str]]]


def documents_file(language: DocumentLanguage) -> str:
    """The name of the resource with the translations for documents, one or two forms (one, many) for each text."""
    return f"translations/documents_{language}.json"


class Wording:
    """One language: its texts, and how it writes numbers and times. A `Speech` for sentences of the layers.

    `moment_form` writes a date with its time, for strftime.
    """

    def __init__(self, language: DocumentLanguage, texts: _Texts) -> None:
        """`texts` as `documents_file` has them: by context and English source."""
        self.language: DocumentLanguage = language
        self.moment_form = _MOMENTS[language]
        self._texts = texts
        self._book = SentenceBook(self)

    def translate(self, context: str, text: str) -> str:
        """A text without a count in this language."""
        return self._forms(context, text)[0]

    def counted(self, context: str, text: str, count: int) -> str:
        """A text with a count, which stands for its `%Ln`."""
        one, many = self.forms(context, text)
        return (one if count == 1 else many).replace("%Ln", self.number(count))

    def forms(self, context: str, text: str) -> tuple[str, str]:
        """A text for one and for many."""
        forms = self._forms(context, text)
        return forms[0], forms[-1]

    def sentence(self, said: str) -> str:
        """A sentence of any layer, or several of them, in this language."""
        return self._book.text(said)

    def number(self, number: int) -> str:
        """`2,900`."""
        return f"{number:,}".translate(_POINTS[self.language])

    def decimal(self, number: float, decimals: int) -> str:
        """`12.3` with so many decimals."""
        return f"{number:,.{decimals}f}".translate(_POINTS[self.language])

    def share(self, ratio: float) -> str:
        """A changed share 0..1: `12.3 %`."""
        return str(share_figure(ratio)).translate(_POINTS[self.language])

    def bytes(self, count: int) -> str:
        """A number of bytes: `0 bytes`, `1.2 GiB`."""
        figure = bytes_figure(count)
        return f"{self.decimal(figure.amount, figure.decimals)} {figure.unit}" if figure.unit else self._few(count)

    def isolated(self, text: str) -> str:
        """The text: documents are written from left to right."""
        return text

    def _few(self, count: int) -> str:
        return self.counted("amounts", "%Ln bytes", count)

    def _forms(self, context: str, text: str) -> list[str]:
        return self._texts.get(context, {}).get(text) or [text]


@cache
def wording_in(language: DocumentLanguage) -> Wording:
    """The wording of a language. Raises FileNotFoundError when it is missing from the installation."""
    return Wording(language, json.loads(resource_path(documents_file(language)).read_text(encoding="utf-8")))
