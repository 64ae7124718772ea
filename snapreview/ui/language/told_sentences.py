"""What layers without Qt say, in the language of the window.

They write English sentences into errors and results. Each is recognised here by its template, and the translated
template is filled with the same values; a sentence that is not known, such as a foreign server's, stays as it is.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from string import Formatter

from PySide6.QtCore import QCoreApplication

from snapreview.resource_files import resource_path
from snapreview.ui.language.amounts import bytes_text, decimal_text, number_text
from snapreview.ui.language.marking import translatable
from snapreview.ui.look.mirroring import isolated

TEMPLATES_FILE = "translations/sentences.json"

CONTEXT = "sentences"
"""Of the translations of templates."""

_SIDES = {
    "base": translatable("sentences", "base"),
    "head": translatable("sentences", "head"),
    "Base": translatable("sentences", "Base"),
    "Head": translatable("sentences", "Head"),
}
_AMOUNT = re.compile(r"(\d+(?:\.\d)?) (KiB|MiB|GiB)|(\d+) bytes?")
_START = 4
_LONGEST_JOINED = 600
"""Characters; whatever is longer is not ours, and is not searched for sentences within it: that takes the square."""


def sentence_text(said: object) -> str:
    """A sentence, several of them or an exception with one, in the language of the window."""
    return _book().text(str(said))


def source_of(template: str) -> str:
    """What is translated of a template: without the colon and comma in a value (`{count:,}`)."""
    return re.sub(r"(?<!\{)(\{\w+):,\}", r"\1}", template)


@dataclass(frozen=True, slots=True)
class _Template:
    """`text` as str.format knows it, `pieces` what stands between its values, `values` their names.

    `numbers` are those values that are whole numbers with commas between thousands.
    """

    text: str
    pieces: tuple[str, ...]
    values: tuple[str, ...]
    numbers: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "_Template":
        parts = list(Formatter().parse(text))
        last = "" if parts[-1][1] is not None else parts.pop()[0]
        values = tuple(name or "" for _, name, _, _ in parts)
        numbers = frozenset(name for _, name, form, _ in parts if name and form == ",")
        return cls(source_of(text), (*(literal for literal, *_ in parts), last), values, numbers)

    @property
    def weight(self) -> int:
        """How much of a sentence is the template's own."""
        return sum(map(len, self.pieces))

    @property
    def start(self) -> str:
        """What a sentence must begin with, to find its templates by; "" where that is too short for it."""
        return self.pieces[0][:_START] if len(self.pieces[0]) >= _START else ""

    def may_be(self, said: str) -> bool:
        """False when it cannot be; cheap."""
        first, *_, last = self.pieces
        return said.startswith(first) and said.endswith(last) and all(map(said.__contains__, self.pieces))

    def values_in(self, said: str) -> dict[str, str] | None:
        """The values in a sentence by their names, None when it is another sentence."""
        match = _pattern(self.pieces).fullmatch(said)
        return dict(zip(self.values, match.groups(), strict=True)) if match else None


@cache
def _pattern(pieces: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("(.*?)".join(map(re.escape, pieces)), re.DOTALL)


class _Book:
    """All templates. Of two that fit, the one counts most of which is its own: it says more exactly what is meant."""

    def __init__(self, templates: list[_Template]) -> None:
        ordered = sorted((each for each in templates if each.values), key=lambda each: -each.weight)
        self._whole = frozenset(each.text.format() for each in templates if not each.values)
        self._open = [each for each in ordered if not each.start]
        self._by_start = {
            start: [each for each in ordered if each.start in ("", start)] for start in {each.start for each in ordered}
        }

    def text(self, said: str) -> str:
        side, colon, rest = said.partition(": ")
        if colon and side in _SIDES:
            return f"{side_word(side)}: {self._plain(rest)}"
        return self._plain(said)

    def _plain(self, said: str) -> str:
        known = self._known(said)
        if known is None and len(said) <= _LONGEST_JOINED:
            known = self._joined(said)
        return said if known is None else known

    def _known(self, said: str) -> str | None:
        if said in self._whole:
            return QCoreApplication.translate(CONTEXT, said)
        for template in self._by_start.get(said[:_START], self._open):
            values = template.values_in(said) if template.may_be(said) else None
            if values is not None:
                filled = {name: self._value(value, name, template) for name, value in values.items()}
                return QCoreApplication.translate(CONTEXT, template.text).format(**filled)
        return None

    def _joined(self, said: str) -> str | None:
        """Several sentences, or one with something before it, such as a file and a colon."""
        ends = [match.start() + 1 for match in re.finditer(r"[.?] ", said)]
        for end in reversed(ends):
            known = self._known(said[:end])
            if known is not None:
                return f"{known} {self.text(said[end + 1 :])}"
        before, colon, after = said.partition(": ")
        known = self.text(after) if colon else after
        return None if known == after else f"{isolated(before)}: {known}"

    def _value(self, value: str, name: str, template: _Template) -> str:
        if name in template.numbers and value.replace(",", "").isdigit():
            return number_text(int(value.replace(",", "")))
        if name.startswith("side"):
            return side_word(value) or value
        amount = _AMOUNT.fullmatch(value)
        if amount:
            return _amount(*amount.groups())
        said = self._listed(value) or (self.text(value) if " " in value else value)
        return isolated(value) if said == value else said

    def _listed(self, value: str) -> str | None:
        """Several clauses with commas between them, the last of which may be an ellipsis."""
        parts = value.split(", ")
        known = [part if part == "…" else self._known(part) for part in parts] if len(parts) > 1 else []
        return ", ".join(part for part in known if part is not None) if known and None not in known else None


def side_word(side: str) -> str:
    """`base`, `Head` in the language of the window; "" for anything else."""
    return QCoreApplication.translate(CONTEXT, _SIDES[side]) if side in _SIDES else ""


def _amount(figure: str | None, unit: str | None, count: str | None) -> str:
    if figure is None:
        return bytes_text(int(count or 0))
    return f"{decimal_text(float(figure), 1 if '.' in figure else 0)} {unit}"


@cache
def _book() -> _Book:
    texts = json.loads(resource_path(TEMPLATES_FILE).read_text(encoding="utf-8"))
    return _Book([_Template.of(text) for text in texts])
