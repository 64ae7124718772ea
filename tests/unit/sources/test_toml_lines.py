"""The line a value stands in."""

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.sources.toml_lines import line_of

DOCUMENT = """\
# diff_threshold = 1       a comment states nothing
colour_threshold = 0.1
"diff_threshold" = 0.5  # as does one at the end
title = '''
[[group]]
match = "in a text"
'''
ignore_regions = [
    { x = 1, y = 2, width = 3, height = 4 },
    # between
    { x = 5, y = 6, width = 7, height = 8 }, { x = 0, y = 0, width = 1, height = 1 },
]

[[group]]
match = "a"

[[ "group" ]]   # spaces and quotes are allowed
diff_threshold = 0.1
'match' = "b"
  antialiasing = true

[[image]]
name = "c"
ignore_regions = [[1],
  [2]]

[[image]]
name = "d"
ignore_regions.deep = 1
"""

PLACES: dict[tuple[str | int, ...], int] = {
    ("colour_threshold",): 2,
    ("diff_threshold",): 3,
    ("title",): 4,
    ("ignore_regions",): 8,
    ("ignore_regions", 0): 9,
    ("ignore_regions", 1): 11,
    ("ignore_regions", 2): 11,
    ("group", 0, "match"): 15,
    ("group", 1, "diff_threshold"): 18,
    ("group", 1, "match"): 19,
    ("group", 1, "antialiasing"): 20,
    ("image", 0, "ignore_regions", 0): 24,
    ("image", 0, "ignore_regions", 1): 25,
    ("image", 1, "name"): 28,
    ("image", 1, "ignore_regions"): 29,
    # What is not stated:
    ("antialiasing",): 1,
    ("group", 0, "diff_threshold"): 14,
    ("group", 1, "name"): 17,
    ("group", 7, "match"): 14,
    ("nothing", 0, "match"): 1,
}


@pytest.mark.parametrize("place", PLACES, ids=lambda place: ".".join(map(str, place)))
def test_a_value_stands_where_it_is_written(place: tuple[str | int, ...]) -> None:
    assert line_of(DOCUMENT, place) == PLACES[place]


@pytest.mark.parametrize("place", PLACES, ids=lambda place: ".".join(map(str, place)))
def test_line_ends_of_windows_change_nothing(place: tuple[str | int, ...]) -> None:
    assert line_of(DOCUMENT.replace("\n", "\r\n"), place) == PLACES[place]


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("", ("diff_threshold",), 1),
        ("\n\n", ("group", 0, "match"), 1),
        ("\ngroup = 5", ("group",), 2),
        ("group = [\n  {match='a'},\n  {match='b', diff_threshold=2}\n]", ("group", 1, "diff_threshold"), 3),
        ("[group]\nmatch = 'a'", ("group",), 1),
        ("a = 1\n[group.deep]\nmatch = 'a'", ("group",), 2),
        ('a = """\n[[group]]\n"""\n[[group]]', ("group", 0, "match"), 4),
        ("a = '\u2028'\n[[group]]\nb = 1", ("group", 0, "b"), 3),
    ],
)
def test_other_ways_to_write_it(text: str, place: tuple[str | int, ...], line: int) -> None:
    assert line_of(text, place) == line


def _places(value: Any, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if place:
        yield place
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, entry in inner:
        yield from _places(entry, (*place, step))


@given(st.sampled_from(list(_places(tomllib.loads(DOCUMENT)))), st.integers(0, 5))
def test_lines_put_in_front_move_every_place_alike(place: tuple[str | int, ...], more: int) -> None:
    assert line_of("# more\n" * more + DOCUMENT, place) == line_of(DOCUMENT, place) + more
