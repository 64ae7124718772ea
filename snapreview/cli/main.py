"""The command `snapreview`: reads the arguments and calls the command they name."""

import argparse
import importlib
import io
import logging
import os
import signal
import sys
from collections.abc import Sequence

from snapreview import __version__
from snapreview.cli.collector_pause import collector_paused
from snapreview.cli.exit_codes import COULD_NOT_RUN, INTERRUPTED, NO_READER, TERMINATED
from snapreview.errors import Cancelled, UserError

_COMMANDS = {
    "window": "window_command",
    "compare": "compare_command",
    "demo": "demo_command",
    "doctor": "doctor_command",
    "cache": "cache_command",
    "builds": "builds_command",
    "approve": "approve_command",
    "review": "review_command",
    "report": "report_command",
    "merge": "merge_command",
    "promote": "promote_command",
    "serve": "serve_command",
    "install-desktop-entry": "desktop_entry_command",
}
"""The module of each command."""

_DESCRIPTION = """\
Review the visual changes between two builds of screenshots.

  snapreview [BASE HEAD]         open the window, with two builds if they are given
  snapreview REVIEW.snapreview   open the window on a saved review
  snapreview compare BASE HEAD   compare two builds here
  snapreview review BASE HEAD    where the review stands; approve, reject, undo
  snapreview report BASE HEAD    export what was decided: HTML, JUnit, Markdown, images
  snapreview merge ONE OTHER     merge two review files
  snapreview promote BASE HEAD   make what was approved the new baseline
  snapreview demo                compare the two bundled demo builds
  snapreview doctor              check the installation
  snapreview cache               show or clear what is remembered
  snapreview builds URL          list the builds of a server
  snapreview approve URI         approve a build on its server
  snapreview serve DIR           serve folders of builds over the remote artifact API
  snapreview install-desktop-entry   open review files and snapreview: links from a Linux desktop

A folder that is called like a command is written as ./compare.
"""


class _Terminated(BaseException):
    """SIGTERM arrived; raised in the main thread so that workers and processes are ended in order."""


class _Terminator:
    """Raises for the first SIGTERM only: a second one must not cut the tidying up short.

    Python complains of signals that are set to be ignored while they are on their way.
    """

    def __init__(self) -> None:
        self._begun = False

    def __call__(self, _number: int, _frame: object) -> None:
        if not self._begun:
            self._begun = True
            raise _Terminated


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code: 0 clean, 1 differences that were asked to fail, 2 could not run."""
    given = _with_command(sys.argv[1:] if arguments is None else arguments)
    with collector_paused():
        parser = _parser([given[0]] if given[0] in _COMMANDS else list(_COMMANDS))
    parsed = parser.parse_args(given)
    logging.basicConfig(format="%(name)s: %(message)s", level=logging.WARNING)
    signal.signal(signal.SIGTERM, _Terminator())
    _print_whatever_the_encoding()
    try:
        code: int = parsed.run(parsed)
        sys.stdout.flush()
    except BrokenPipeError:
        return _without_reader()
    except UserError as error:
        print(f"snapreview: {error}", file=sys.stderr)
        return COULD_NOT_RUN
    except (KeyboardInterrupt, Cancelled):
        return INTERRUPTED
    except _Terminated:
        return TERMINATED
    return code


def main_gui() -> int:
    """Open the window; the entry point without a terminal."""
    return main(["window", *sys.argv[1:]])


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    """A parser that knows these commands. Only they are loaded: all of them take half a second."""
    parser = argparse.ArgumentParser(
        "snapreview", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--version", action="version", version=f"snapreview {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in names:
        command = importlib.import_module(f"snapreview.cli.{_COMMANDS[name]}")
        command.add_to(commands.add_parser(name, help=command.HELP, description=command.HELP))
    return parser


def _with_command(arguments: Sequence[str]) -> list[str]:
    """`snapreview BASE HEAD` is short for `snapreview window BASE HEAD`."""
    if arguments and (arguments[0] in _COMMANDS or arguments[0] in {"-h", "--help", "--version"}):
        return list(arguments)
    return ["window", *arguments]


def _print_whatever_the_encoding() -> None:
    """An arrow or a file name that the terminal's encoding does not have is no reason to fail."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _without_reader() -> int:
    """Whoever read the output has gone, as in `snapreview compare … | head -1`; Python's last flush would complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NO_READER
