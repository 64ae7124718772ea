"""What is told of the limits of a comparison."""

from snapreview.model.note import NOTE_TEXTS, Note


def test_every_note_has_a_sentence_of_its_own() -> None:
    assert set(NOTE_TEXTS) == set(Note)
    assert len(set(NOTE_TEXTS.values())) == len(Note)
    assert all(text.endswith(".") for text in NOTE_TEXTS.values())


def test_the_codes_in_the_manifest_are_these() -> None:
    codes = {"sixteen_bit", "first_frame_only", "colour_profiles_differ", "turned_upright", "not_confirmed"}
    assert {note.value for note in Note} == codes
