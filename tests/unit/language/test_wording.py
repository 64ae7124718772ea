"""Words and numbers of documents."""

import pytest

from snapreview.language.wording import DocumentLanguage, wording_in


@pytest.mark.parametrize(
    ("language", "share", "size", "few", "number"),
    [("en", "12.3 %", "1.2 GiB", "1 byte", "2,900"), ("de", "12,3 %", "1,2 GiB", "1 Byte", "2.900")],
)
def test_numbers_are_written_as_the_language_does(
    language: DocumentLanguage, share: str, size: str, few: str, number: str
) -> None:
    wording = wording_in(language)
    assert wording.share(0.123) == share
    assert wording.bytes(1_288_490_189) == size
    assert wording.bytes(1) == few
    assert wording.number(2900) == number


def test_one_and_many_are_told_apart() -> None:
    counts = [wording_in("de").counted("report", "%Ln images", count) for count in (0, 1, 1000)]
    assert counts == ["0 Bilder", "1 Bild", "1.000 Bilder"]


def test_a_sentence_of_any_layer_is_said_with_its_values() -> None:
    said = "The archive b.zip is not opened: it unpacks to 1.5 GiB; at most 1.0 GiB are allowed. Ask for a fresh one."
    assert wording_in("en").sentence(said) == said
    assert (
        wording_in("de").sentence(said).startswith("Das Archiv b.zip wird nicht geöffnet: es entpackt sich zu 1,5 GiB")
    )


def test_what_has_no_translation_stays() -> None:
    assert wording_in("de").translate("report", "Unheard of") == "Unheard of"
