"""What is computed in the background for the pair in sight."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from snapreview.images.problem import ImageProblem
from snapreview.ui.viewer.derivations import Derivation, Derivations
from snapreview.ui.viewer.picture_loader import LoadProblem


@pytest.fixture
def derivations(qtbot: QtBot) -> Iterator[Derivations]:
    """With nothing wanted."""
    derivations = Derivations()
    yield derivations
    derivations.stop()


def test_a_value_is_computed_away_from_this_thread_and_told(derivations: Derivations, qtbot: QtBot) -> None:
    derivations.want((Derivation("thread", 1, threading.get_ident),))
    assert derivations.busy
    qtbot.waitUntil(lambda: not derivations.busy)
    assert derivations.values["thread"] != threading.get_ident()


def test_what_is_known_is_there_at_once(derivations: Derivations, qtbot: QtBot) -> None:
    computed: list[int] = []
    first = Derivation("value", "a", lambda: computed.append(1))
    derivations.want((first,))
    qtbot.waitUntil(lambda: not derivations.busy)
    derivations.want(())
    derivations.want((first,))
    assert not derivations.busy
    assert computed == [1]


class Painted:
    """A value that keeps something for painting it again."""

    def __init__(self) -> None:
        self.kept = True

    def leave_sight(self) -> None:
        self.kept = False


def test_what_a_value_keeps_for_painting_lasts_until_its_pair_leaves_sight(
    derivations: Derivations, qtbot: QtBot
) -> None:
    value = Painted()
    wanted = (Derivation("value", "a", lambda: value),)
    for _ in range(2):
        derivations.want(wanted)
        qtbot.waitUntil(lambda: not derivations.busy)
        derivations.want(())  # a view that does not need it
        assert value.kept
    derivations.leave_sight()
    assert not value.kept


def test_what_is_not_wanted_any_more_is_not_shown(derivations: Derivations, qtbot: QtBot) -> None:
    may_end = threading.Event()
    derivations.want((Derivation("value", "slow", lambda: may_end.wait(20)),))
    derivations.want((Derivation("value", "quick", lambda: "quick"),))
    may_end.set()
    qtbot.waitUntil(lambda: not derivations.busy)
    assert derivations.values == {"value": "quick"}


def test_what_cannot_be_computed_says_why(derivations: Derivations, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ImageProblem("The file is cut short. Make the screenshot again.")

    derivations.want((Derivation("value", "a", fail),))
    qtbot.waitUntil(lambda: not derivations.busy)
    problem = derivations.values["value"]
    assert isinstance(problem, LoadProblem)
    assert problem.message.startswith("The file is cut short")
