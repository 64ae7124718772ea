"""In which line of a TOML document a value stands; tomllib tells it for errors of syntax only."""

import tomllib
from typing import Any

_CLOSINGS = ("", "]", "}]", "]}]", '"""', "'''")
"""What ends a document that was cut inside a value of several lines."""


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The line, from 1, in which a valid document states a place such as `("group", 1, "diff_threshold")`.

    What is not stated stands where its surroundings do: a missing key in the line of its table's heading, or in
    line 1 when it belongs to the whole document.
    """
    lines = text.replace("\r\n", "\n").split("\n")
    while place and not _states(lines, place):
        place = place[:-1]
    before, line = 0, len(lines)
    # The first `before` lines do not state the place, the first `line` do.
    while line - before > 1:
        middle = (before + line) // 2
        before, line = (before, middle) if _states(lines[:middle], place) else (middle, line)
    return line


def _states(lines: list[str], place: tuple[str | int, ...]) -> bool:
    value: Any = _parsed(lines)
    for step in place:
        stated = step in value if isinstance(value, dict) else isinstance(value, list) and int(step) < len(value)
        if not stated:
            return False
        value = value[step]
    return True


def _parsed(lines: list[str]) -> dict[str, Any]:
    """The first lines of a document, without the last of them where they end in the middle of a value."""
    for count in range(len(lines), 0, -1):
        beginning = "\n".join(lines[:count])
        for closing in _CLOSINGS:
            try:
                return tomllib.loads(f"{beginning}\n{closing}" if closing else beginning)
            except tomllib.TOMLDecodeError:
                continue
    return {}
