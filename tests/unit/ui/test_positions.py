"""Where the images of the list are, without Qt."""

import pytest

from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.positions import Positions


def row(name: str) -> ImageRow:
    return ImageRow(name, name, name, {})


PARTS: list[tuple[int, list[object]]] = [(1, [row("a"), row("b")]), (4, ["a header", row("c")])]


def test_are_those_of_all_parts() -> None:
    assert dict(Positions(PARTS)) == {"a": 1, "b": 2, "c": 5}
    assert len(Positions(PARTS)) == 3
    assert dict(Positions()) == {}


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_are_found_whichever_is_asked_for_first(name: str) -> None:
    positions = Positions(PARTS)
    assert name in positions
    assert positions[name] == dict(positions)[name]


def test_there_are_none_for_what_is_not_shown() -> None:
    positions = Positions(PARTS)
    assert "d" not in positions
    assert positions.get("d") is None
    with pytest.raises(KeyError):
        positions["d"]


def test_may_be_asked_for_one_while_going_through_all() -> None:
    positions = Positions(PARTS)
    assert [(name, "d" in positions) for name in positions] == [("a", False), ("b", False), ("c", False)]
    assert len(positions) == 3
