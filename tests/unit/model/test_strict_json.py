"""JSON from strangers."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapreview.model.strict_json import strict_json

NUMBERS = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@settings(max_examples=40)
@given(VALUES)
def test_what_is_sound_comes_through(value: object) -> None:
    assert strict_json(json.dumps(value).encode()) == value


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b"NaN", "NaN is not a number"),
        (b"[-Infinity]", "-Infinity is not a number"),
        (b"1e999", "1e999 is too large"),
        (b"9007199254740993", "too large"),
        (b"-9007199254740993", "too large"),
        (b"1" * 10_000, "too large"),
        (b'{"a": 1, "a": 2}', "“a” stands twice"),
        (b"\xff", "utf-8"),
        (b"{", "Expecting"),
    ],
)
def test_what_is_not_is_refused_with_the_reason(text: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        strict_json(text)
