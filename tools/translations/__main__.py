"""Brings resources/translations up to date: `make translations`.

New texts come into the .ts files, those that are gone leave them; the pseudo-locale, the templates of sentences and
the texts of documents are made anew; everything is compiled. Prints what still wants a translation and ends with 1.
"""

import json
import sys
import tempfile
from pathlib import Path

from snapreview.language.sentences import TEMPLATES_FILE
from snapreview.language.wording import CONTEXTS, DocumentLanguage, documents_file
from tools.translations.catalogue import Catalogue, Forms, read_catalogue, write_catalogue
from tools.translations.compiling import compile_catalogue
from tools.translations.messages import ROOT, Message, collect
from tools.translations.pseudo_locale import pseudo_catalogue
from tools.translations.sentences import sentence_messages, sentence_templates
from tools.translations.tables import table_messages

FOLDER = ROOT / "resources" / "translations"
SENTENCES_FILE = ROOT / "resources" / TEMPLATES_FILE
DOCUMENT_LANGUAGES: tuple[DocumentLanguage, ...] = ("en", "de")
FORM_COUNT = 2  # in English and German: one, many


def main() -> int:
    """Update all files."""
    messages = all_messages()
    SENTENCES_FILE.write_text(sentences_text(), encoding="utf-8")
    missing = [*_update("en", wanted_in_english(messages)), *_update("de", messages)]
    _compile_pseudo(messages)
    for language in DOCUMENT_LANGUAGES:
        documents_path(language).write_text(documents_text(language, messages), encoding="utf-8")
    for message in missing:
        print(f"{message.context}: {message.source!r}  ({', '.join(message.files)})")
    print(f"{len(messages)} texts, {len(missing)} without a translation")
    return 1 if missing else 0


def all_messages() -> list[Message]:
    """Everything that a language has to say."""
    return collect(others=[*table_messages(), *sentence_messages()])


def sentences_text() -> str:
    """The templates by which the window recognises sentences of other layers, as the file it reads."""
    return json.dumps(list(sentence_templates()), ensure_ascii=False, indent=1) + "\n"


def documents_text(language: DocumentLanguage, messages: list[Message]) -> str:
    """The translations for documents that are written without Qt, as the file they are read from."""
    forms = read_catalogue(ts_path(language), FORM_COUNT).forms
    texts: dict[str, dict[str, Forms]] = {}
    for message in messages:
        if message.context in CONTEXTS and all(forms.get(message.key, ("",))):
            texts.setdefault(message.context, {})[message.source] = forms[message.key]
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def documents_path(language: DocumentLanguage) -> Path:
    """The file of these translations."""
    return ROOT / "resources" / documents_file(language)


def wanted_in_english(messages: list[Message]) -> list[Message]:
    """The source is English; only grammatical numbers have to be told apart."""
    return [message for message in messages if message.plural]


def ts_path(language: str) -> Path:
    """The translations into a language."""
    return FOLDER / f"snapreview_{language}.ts"


def _update(language: str, messages: list[Message]) -> list[Message]:
    path = ts_path(language)
    known = read_catalogue(path, FORM_COUNT) if path.exists() else Catalogue(language, FORM_COUNT)
    catalogue = known.merged(messages)
    write_catalogue(path, catalogue, messages)
    compile_catalogue(path)
    return catalogue.missing(messages)


def _compile_pseudo(messages: list[Message]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "pseudo.ts"
        write_catalogue(ts, pseudo_catalogue(messages), messages)
        compile_catalogue(ts, ts_path("pseudo").with_suffix(".qm"))


if __name__ == "__main__":
    sys.exit(main())
