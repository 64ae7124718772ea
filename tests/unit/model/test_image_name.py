import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.image_name import displayable, last_part, normalised_listed_name

ANY_NAME = st.text(st.characters())  # lone surrogates included: bytes that are no UTF-8


def test_the_last_part_follows_the_last_slash() -> None:
    assert last_part("settings/dark/profile.png") == "profile.png"
    assert last_part("profile.png") == "profile.png"
    assert last_part("a\\b.png") == "a\\b.png"


@pytest.mark.parametrize("text", ["./a/b.png", "  a/b.png\n", "a\\b.png", " .\\a\\b.png"])
def test_listed_names_are_brought_into_one_form(text: str) -> None:
    assert normalised_listed_name(text) == "a/b.png"


@pytest.mark.parametrize(
    "name", ["settings/profile.png", "naïve 100 %.png", "設定/プロフィール.png", "😀.png", 'a"b\\c.png']
)
def test_names_that_can_be_seen_stay(name: str) -> None:
    assert displayable(name) == name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines.png", r"two\nlines.png"),
        ("tab\there.png", r"tab\there.png"),
        ("bell\x07.png", r"bell\x07.png"),
        ("latin\udce9.png", r"latin\xe9.png"),
        ("lone\ud800.png", r"lone\ud800.png"),
        ("line\u2028break.png", r"line\u2028break.png"),
        ("gnp\u202eexe.png", r"gnp\u202eexe.png"),
        ("zero\u200bwidth.png", r"zero\u200bwidth.png"),
    ],
)
def test_what_cannot_be_seen_is_spelt_out(name: str, shown: str) -> None:
    assert displayable(name) == shown


def test_joined_emoji_stay_joined() -> None:
    family = "👩\u200d👧\n.png"
    assert displayable(family) == "👩\u200d👧\\n.png"


@given(ANY_NAME)
def test_whatever_is_shown_is_one_line_and_can_be_encoded(name: str) -> None:
    shown = displayable(name)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(character) < 32 or ord(character) == 127 for character in shown)
    assert shown.encode("utf-8")[:0] == b""


@given(ANY_NAME)
def test_showing_what_is_shown_changes_nothing(name: str) -> None:
    assert displayable(displayable(name)) == displayable(name)
