"""The translations that are shipped: nothing missing, nothing stale, no value lost."""

import string
from pathlib import Path

import pytest

from tools.translations.__main__ import (
    DOCUMENT_LANGUAGES,
    FORM_COUNT,
    SENTENCES_FILE,
    all_messages,
    documents_path,
    documents_text,
    sentences_text,
    ts_path,
    wanted_in_english,
)
from tools.translations.catalogue import read_catalogue, write_catalogue
from tools.translations.compiling import compile_catalogue
from tools.translations.messages import Message
from tools.translations.pseudo_locale import pseudo_catalogue

REMEDY = "run `make translations` and translate what it names"


def wanted(language: str) -> list[Message]:
    messages = all_messages()
    return wanted_in_english(messages) if language == "en" else messages


def fields_of(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_text_is_there_and_translated(language: str) -> None:
    messages = wanted(language)
    catalogue = read_catalogue(ts_path(language), FORM_COUNT)
    assert {message.key for message in messages} == catalogue.forms.keys(), REMEDY
    assert catalogue.missing(messages) == [], REMEDY


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_translation_has_the_values_of_its_text(language: str) -> None:
    for (_, source, _), forms in read_catalogue(ts_path(language), FORM_COUNT).forms.items():
        for form in forms:
            assert fields_of(form) == fields_of(source), source
            assert form.count("\n") == source.count("\n"), source
            assert ("%Ln" in form) == ("%Ln" in source), source
            assert form.endswith("…") == source.endswith("…"), source


def test_counts_are_written_as_the_language_writes_numbers() -> None:
    assert [message for message in all_messages() if "%n" in message.source] == [], "write %Ln"


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_is_shipped_is_compiled_from_what_is_translated(language: str, tmp_path: Path) -> None:
    compiled = compile_catalogue(ts_path(language), tmp_path / "a.qm")
    assert compiled.read_bytes() == ts_path(language).with_suffix(".qm").read_bytes(), REMEDY


def test_the_pseudo_locale_has_every_text(tmp_path: Path) -> None:
    messages = all_messages()
    write_catalogue(tmp_path / "a.ts", pseudo_catalogue(messages), messages)
    compiled = compile_catalogue(tmp_path / "a.ts")
    assert compiled.read_bytes() == ts_path("pseudo").with_suffix(".qm").read_bytes(), REMEDY


def test_documents_have_the_translations_of_now() -> None:
    messages = all_messages()
    for language in DOCUMENT_LANGUAGES:
        assert documents_path(language).read_text(encoding="utf-8") == documents_text(language, messages), REMEDY


def test_the_window_knows_the_sentences_that_the_other_layers_say_now() -> None:
    assert SENTENCES_FILE.read_text(encoding="utf-8") == sentences_text(), REMEDY
