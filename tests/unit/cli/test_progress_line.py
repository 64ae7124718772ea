"""The line of progress, and the pace in it."""

import io
import itertools

import pytest

from snapreview.cli.progress_line import Pace, ProgressLine


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that is a second further whenever it is asked."""
    seconds = itertools.count(1.0)
    monkeypatch.setattr("snapreview.cli.progress_line.time.monotonic", lambda: next(seconds))


def screen_after(written: str) -> str:
    """What a terminal shows: a carriage return goes to the start of the line, text overwrites."""
    shown: list[str] = []
    for part in written.split("\r"):
        shown[: len(part)] = part
    return "".join(shown).rstrip()


@pytest.mark.usefixtures("ticking")
def test_each_text_replaces_the_one_before() -> None:
    terminal = Terminal()
    with ProgressLine(terminal) as line:
        line.show("a long text about something")
        assert screen_after(terminal.getvalue()) == "a long text about something"
        line.show("short")
        assert screen_after(terminal.getvalue()) == "short"
    assert screen_after(terminal.getvalue()) == ""
    assert terminal.getvalue().endswith("\r")
    assert "\n" not in terminal.getvalue()


def test_it_is_drawn_at_most_ten_times_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([10.0, 10.05, 10.0999, 10.1001])
    monkeypatch.setattr("snapreview.cli.progress_line.time.monotonic", lambda: next(moments))
    terminal = Terminal()
    line = ProgressLine(terminal)
    for text in ("one", "two", "three", "four"):
        line.show(text)
    assert terminal.getvalue() == "\rone\rfour"


@pytest.mark.usefixtures("ticking")
def test_where_there_is_no_terminal_nothing_is_written() -> None:
    pipe = io.StringIO()
    with ProgressLine(pipe) as line:
        line.show("a text")
    assert pipe.getvalue() == ""


@pytest.mark.usefixtures("ticking")
def test_the_pace_tells_count_rate_and_time_left() -> None:
    pace = Pace(1200)
    assert pace.step() == "Comparing 1 of 1,200 · 1 per second · 19 min 59 s left"
    assert [pace.step() for _ in range(3)][-1].startswith("Comparing 4 of 1,200")
