"""Collecting the texts of the window, keeping their translations, and the language nobody speaks."""

from pathlib import Path

import pytest

from tools.translations.catalogue import Catalogue, read_catalogue, write_catalogue
from tools.translations.messages import Message, UntranslatableError, messages_in
from tools.translations.pseudo_locale import FORM_COUNT, pseudo_catalogue, pseudo_text

SOURCE = """
def outside(count):
    return QCoreApplication.translate("words", "%Ln things", "", len(count))

class Pane(QWidget):
    TABLE = (translatable("table", "A text of a table"),)

    def say(self, name):
        self.tr("Two parts "
                "of one text")
        self.tr("Open", "a verb")
        self.tr(name)
        return self.tr("Hello {name}").format(name=name)
"""


def test_all_ways_to_write_a_text_are_collected() -> None:
    assert [message.key for message in messages_in(SOURCE, "a.py")] == [
        ("words", "%Ln things", ""),
        ("table", "A text of a table", ""),
        ("Pane", "Two parts of one text", ""),
        ("Pane", "Open", "a verb"),
        ("Pane", "Hello {name}", ""),
    ]


def test_a_text_put_together_too_early_is_an_error_that_names_the_line() -> None:
    with pytest.raises(UntranslatableError, match=r"a\.py:2: translate the text first"):
        list(messages_in('class A:\n    def b(self): self.tr(f"Hello {name}")\n', "a.py"))


def test_a_count_has_as_many_forms_as_the_language_has_grammatical_numbers() -> None:
    message = Message("words", "%Ln things")
    assert Catalogue("de", 2, {message.key: ("%Ln Ding",)}).missing([message]) == [message]
    assert Catalogue("de", 2, {message.key: ("%Ln Ding", "")}).missing([message]) == [message]
    assert Catalogue("de", 2, {message.key: ("%Ln Ding", "%Ln Dinge")}).missing([message]) == []


def test_a_text_that_moves_keeps_its_translation_and_one_that_is_gone_goes() -> None:
    old, moved, new = Message("A", "Open"), Message("B", "Open"), Message("B", "Close")
    merged = Catalogue("de", 2, {old.key: ("Öffnen",)}).merged([moved, new])
    assert merged.forms == {moved.key: ("Öffnen",), new.key: ("",)}
    assert merged.missing([moved, new]) == [new]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    messages = [Message("A", "%Ln <b>\n“x”", "why", ("a.py",)), Message("B", "Open", files=("b.py",))]
    catalogue = Catalogue("de", 2, {messages[0].key: ("%Ln eins", "%Ln & viele"), messages[1].key: ("Öffnen",)})
    write_catalogue(tmp_path / "a.ts", catalogue, messages)
    assert read_catalogue(tmp_path / "a.ts", 2) == catalogue


def test_the_pseudo_locale_is_longer_marked_and_keeps_values() -> None:
    text = pseudo_text("{done} of %Ln images")
    assert text == "\u200f[{done} ôôf %Ln îîmààgéés]\u200f"
    assert pseudo_text("One\nTwo").count("[") == 2
    plural = Message("A", "%Ln images")
    assert pseudo_catalogue([plural]).forms[plural.key] == (pseudo_text("%Ln images"),) * FORM_COUNT
