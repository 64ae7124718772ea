"""Names inside exported archives."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.export.archive_names import archive_names
from tests.support.reviews import TEXTS


def test_ordinary_names_stay_as_they_are() -> None:
    names = ["a.png", "deep/er/b c.jpg", "Zürich.webp"]
    assert archive_names(names) == {name: name for name in names}


@pytest.mark.parametrize(
    "name", ["../up.png", "/rooted.png", "a//b.png", "c:\\x.png", "nul.png", "dot./a.png", "x\0.png", "\udcff.png"]
)
def test_names_that_some_system_refuses_are_made_safe(name: str) -> None:
    safe = archive_names([name])[name]
    assert re.search(r"-[0-9a-f]{12}(\.png)?$", safe)
    assert not safe.startswith("/")
    assert not {"", ".", ".."} & set(safe.split("/"))
    assert safe.isprintable()
    safe.encode()


def test_names_that_differ_in_case_only_do_not_meet() -> None:
    names = archive_names(["a.png", "A.png"])
    assert len({name.casefold() for name in names.values()}) == 2


def test_a_long_part_is_cut() -> None:
    (safe,) = archive_names(["é" * 300 + ".png"]).values()
    assert len(safe.encode()) <= 255


@given(st.sets(TEXTS, max_size=8))
def test_no_two_names_are_one_file(names: set[str]) -> None:
    found = archive_names(names)
    assert len({name.casefold() for name in found.values()}) == len(names)
