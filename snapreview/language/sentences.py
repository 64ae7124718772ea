"""What layers without a language say, in a language.

They write English sentences into errors and results. Each is recognised here by its template, and the translated
template is filled with the same values; a sentence that is not known, such as a foreign server's, stays as it is.
"""

import json
import re
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Protocol

from snapreview.language.marking import translatable
from snapreview.resource_files import resource_path

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


class Speech(Protocol):
    """How a language says what is within sentences."""

    def translate(self, context: str, text: str) -> str:
        """The translation of a text without a count."""
        ...

    def number(self, number: int) -> str:
        """A whole number."""
        ...

    def decimal(self, number: float, decimals: int) -> str:
        """A number with so many decimals."""
        ...

    def bytes(self, count: int) -> str:
        """A number of bytes."""
        ...

    def isolated(self, text: str) -> str:
        """A name, a path or a number that keeps its own direction among the words."""
        ...


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


@dataclass(frozen=True, slots=True)
class _Templates:
    """All of them. Of two that fit, the one counts most of which is its own: it says more exactly what is meant."""

    whole: frozenset[str]
    opened: tuple[_Template, ...]
    by_start: dict[str, tuple[_Template, ...]]

    @classmethod
    def of(cls, templates: list[_Template]) -> "_Templates":
        ordered = sorted((each for each in templates if each.values), key=lambda each: -each.weight)
        return cls(
            frozenset(each.text.format() for each in templates if not each.values),
            tuple(each for each in ordered if not each.start),
            {
                start: tuple(each for each in ordered if each.start in ("", start))
                for start in {each.start for each in ordered}
            },
        )


@cache
def _templates() -> _Templates:
    texts = json.loads(resource_path(TEMPLATES_FILE).read_text(encoding="utf-8"))
    return _Templates.of([_Template.of(text) for text in texts])


class SentenceBook:
    """Says sentences of the layers in the language of a speech."""

    def __init__(self, speech: Speech) -> None:
        """Raises FileNotFoundError when the templates are missing from the installation."""
        self._speech = speech
        self._templates = _templates()

    def text(self, said: str) -> str:
        """A sentence, or several of them, as the language says it."""
        side, colon, rest = said.partition(": ")
        if colon and side in _SIDES:
            return f"{self.side(side)}: {self._plain(rest)}"
        return self._plain(said)

    def side(self, side: str) -> str:
        """`base`, `Head` as the language says it; "" for anything else."""
        return self._speech.translate(CONTEXT, _SIDES[side]) if side in _SIDES else ""

    def _plain(self, said: str) -> str:
        known = self._known(said)
        if known is None and len(said) <= _LONGEST_JOINED:
            known = self._joined(said)
        return said if known is None else known

    def _known(self, said: str) -> str | None:
        if said in self._templates.whole:
            return self._speech.translate(CONTEXT, said)
        for template in self._templates.by_start.get(said[:_START], self._templates.opened):
            values = template.values_in(said) if template.may_be(said) else None
            if values is not None:
                filled = {name: self._value(value, name, template) for name, value in values.items()}
                return self._speech.translate(CONTEXT, template.text).format(**filled)
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
        return None if known == after else f"{self._speech.isolated(before)}: {known}"

    def _value(self, value: str, name: str, template: _Template) -> str:
        if name in template.numbers and value.replace(",", "").isdigit():
            return self._speech.number(int(value.replace(",", "")))
        if name.startswith("side"):
            return self.side(value) or value
        amount = _AMOUNT.fullmatch(value)
        if amount:
            return self._amount(*amount.groups())
        said = self._listed(value) or (self.text(value) if " " in value else value)
        return self._speech.isolated(value) if said == value else said

    def _listed(self, value: str) -> str | None:
        """Several clauses with commas between them, the last of which may be an ellipsis."""
        parts = value.split(", ")
        known = [part if part == "…" else self._known(part) for part in parts] if len(parts) > 1 else []
        return ", ".join(part for part in known if part is not None) if known and None not in known else None

    def _amount(self, figure: str | None, unit: str | None, count: str | None) -> str:
        if figure is None:
            return self._speech.bytes(int(count or 0))
        return f"{self._speech.decimal(float(figure), 1 if '.' in figure else 0)} {unit}"
