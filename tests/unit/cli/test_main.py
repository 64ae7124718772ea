"""Which command gets which arguments, and what becomes of errors."""

import argparse
import io
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.cli import compare_command, window_command
from snapreview.cli import main as main_module
from snapreview.cli.display import has_display
from snapreview.cli.main import main, main_gui
from snapreview.errors import Cancelled, UserError


@pytest.fixture(autouse=True)
def own_signal_handler() -> Iterator[None]:
    """`main` handles SIGTERM for the whole process."""
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


class Called:
    """Stands in for what a command does; keeps the arguments."""

    def __init__(self, outcome: int | BaseException = 0) -> None:
        self.arguments = argparse.Namespace()
        self._outcome = outcome

    def __call__(self, arguments: argparse.Namespace) -> int:
        self.arguments = arguments
        if isinstance(self._outcome, BaseException):
            raise self._outcome
        return self._outcome


@pytest.mark.parametrize("arguments", [["one", "two"], ["window", "one", "two"]])
def test_two_builds_alone_open_the_window(monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    called = Called()
    monkeypatch.setattr(window_command, "run", called)
    assert main(arguments) == 0
    assert (called.arguments.base, called.arguments.head) == ("one", "two")


def test_no_arguments_open_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    called = Called()
    monkeypatch.setattr(window_command, "run", called)
    assert main([]) == 0
    assert called.arguments.base is None
    monkeypatch.setattr(sys, "argv", ["snapreview-gui", "one", "two"])
    assert main_gui() == 0
    assert called.arguments.head == "two"


def test_a_folder_that_is_called_like_a_command_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    called = Called()
    monkeypatch.setattr(window_command, "run", called)
    main(["./compare", "./demo"])
    assert (called.arguments.base, called.arguments.head) == ("./compare", "./demo")


def test_compare_gets_its_options(monkeypatch: pytest.MonkeyPatch) -> None:
    called = Called(1)
    monkeypatch.setattr(compare_command, "run", called)
    assert main(["compare", "b", "h", "--output", "out", "--threshold", "0.2", "--workers", "3"]) == 1
    assert (called.arguments.output, called.arguments.threshold, called.arguments.workers) == (Path("out"), 0.2, 3)


@pytest.mark.parametrize(
    ("outcome", "code", "told"),
    [
        (UserError("The folder is gone. Look for it."), 2, "snapreview: The folder is gone. Look for it.\n"),
        (KeyboardInterrupt(), 130, ""),
        (Cancelled(), 130, ""),
    ],
)
def test_what_a_command_raises_becomes_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], outcome: BaseException, code: int, told: str
) -> None:
    monkeypatch.setattr(compare_command, "run", Called(outcome))
    assert main(["compare", "b", "h"]) == code
    assert capsys.readouterr().err == told


def test_sigterm_becomes_an_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait_for_the_signal(_arguments: argparse.Namespace) -> int:
        signal.raise_signal(signal.SIGTERM)
        pytest.fail("the signal was not heard")

    monkeypatch.setattr(compare_command, "run", wait_for_the_signal)
    assert main(["compare", "b", "h"]) == 143


def test_a_fault_of_our_own_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare_command, "run", Called(ZeroDivisionError()))
    with pytest.raises(ZeroDivisionError):
        main(["compare", "b", "h"])


def test_an_encoding_without_arrows_is_widened(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(written, encoding="ascii"))
    main_module._print_whatever_the_encoding()
    print("30 → 50", flush=True)
    assert written.getvalue() == b"30 \\u2192 50\n"


@pytest.mark.parametrize("arguments", [["compare"], ["compare", "one"], ["one", "two", "three"], ["demo", "x"]])
def test_a_wrong_number_of_arguments_exits_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exited:
        main(arguments)
    assert exited.value.code == 2
    assert "usage: snapreview" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "variables", "shown"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("linux", {"QT_QPA_PLATFORM": "vnc"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_whether_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], shown: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert has_display() is shown
