import copy
import inspect
import pickle
from dataclasses import FrozenInstanceError, dataclass, replace

import pytest

from snapreview.model.quick_values import quickly_made
from snapreview.model.rectangle import Rectangle


@dataclass(frozen=True, slots=True)
class Plain:
    name: str
    number: int = 3
    place: Rectangle | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class Quick:
    name: str
    number: int = 3
    place: Rectangle | None = None


@quickly_made
@dataclass(frozen=True, slots=True)
class Strict:
    number: int

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError("negative")


def test_it_is_made_like_any_dataclass() -> None:
    assert str(inspect.signature(Quick)) == str(inspect.signature(Plain))
    assert repr(Quick("a", place=Rectangle(1, 2, 3, 4))) == repr(Plain("a", place=Rectangle(1, 2, 3, 4))).replace(
        "Plain", "Quick"
    )
    for arguments in ((), ("a", 1, None, 2)):
        with pytest.raises(TypeError):
            Quick(*arguments)


def test_it_is_frozen_equal_by_value_and_can_be_copied() -> None:
    value = Quick("a", 5)
    with pytest.raises(FrozenInstanceError):
        value.name = "b"  # type: ignore[misc]
    assert value == Quick("a", 5) == copy.copy(value) == pickle.loads(pickle.dumps(value))
    assert hash(value) == hash(Quick("a", 5))
    assert replace(value, number=6) == Quick("a", 6)


def test_its_own_checks_hold() -> None:
    assert Strict(1).number == 1
    with pytest.raises(ValueError, match="negative"):
        Strict(-1)
