"""The language of documents made without the window."""

import locale

import pytest

from snapreview.language.choice import document_language


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "de_CH"}, "de"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr:de:en"}, "de"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_system_decides_by_its_first_language_that_there_is(variables: dict[str, str], expected: str) -> None:
    assert document_language("system", variables) == expected


def test_where_the_environment_says_nothing_the_locale_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: ("German_Germany", "1252"))
    assert document_language("system", {}) == "de"
    monkeypatch.setattr(locale, "getlocale", lambda: (None, None))
    assert document_language("system", {}) == "en"


def test_a_chosen_language_outweighs_the_system() -> None:
    assert document_language("de", {"LANG": "en_GB"}) == "de"
    assert document_language("en", {"LANG": "de_DE"}) == "en"
    assert document_language("pseudo", {"LANG": "de_DE"}) == "en"
