"""A .ts file: the translations of all messages into one language, in Qt's format (linguist-ts-file-format)."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from tools.translations.messages import Message

Key = tuple[str, str, str]
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`forms` has the translation of each message, one text per grammatical number. `language` as Qt writes it.

    `form_count` is how many grammatical numbers the language has.
    """

    language: str
    form_count: int
    forms: Mapping[Key, Forms] = field(default_factory=dict)

    def missing(self, messages: Iterable[Message]) -> list[Message]:
        """The messages without a whole translation."""
        return [message for message in messages if not self._is_whole(message)]

    def merged(self, messages: Iterable[Message]) -> "Catalogue":
        """The same language with exactly these messages. A text that moved to another context keeps its translation."""
        by_text = {(key[1], key[2]): forms for key, forms in self.forms.items() if all(forms)}
        forms = {
            message.key: self.forms.get(message.key) or by_text.get((message.source, message.comment)) or ("",)
            for message in messages
        }
        return Catalogue(self.language, self.form_count, forms)

    def _is_whole(self, message: Message) -> bool:
        forms = self.forms.get(message.key, ())
        return len(forms) == (self.form_count if message.plural else 1) and all(forms)


def read_catalogue(path: Path, form_count: int) -> Catalogue:
    """Read a .ts file. Raises OSError, xml.etree.ElementTree.ParseError."""
    root = ET.parse(path).getroot()
    forms: dict[Key, Forms] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is not None:
                numerus = translation.findall("numerusform")
                forms[key] = tuple(form.text or "" for form in numerus) if numerus else (translation.text or "",)
    return Catalogue(root.get("language", ""), form_count, forms)


def write_catalogue(path: Path, catalogue: Catalogue, messages: Iterable[Message]) -> None:
    """Write these messages with their translations; what has none is marked as unfinished.

    No line numbers are written: they would change with every edit of the source. Raises OSError.
    """
    root = ET.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    for name, members in groupby(messages, lambda message: message.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in members:
            context.append(_element(message, catalogue))
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _element(message: Message, catalogue: Catalogue) -> ET.Element:
    element = ET.Element("message", {"numerus": "yes"} if message.plural else {})
    for file in message.files:
        ET.SubElement(element, "location", filename=f"../../{file}")
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    forms = catalogue.forms.get(message.key, ("",))
    unfinished = {} if not catalogue.missing([message]) else {"type": "unfinished"}
    translation = ET.SubElement(element, "translation", unfinished)
    if message.plural:
        for number in range(catalogue.form_count):
            ET.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""
    else:
        translation.text = forms[0]
    return element
