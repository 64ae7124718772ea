"""In which line of a TOML document a value stands; tomllib tells it for errors of syntax only."""

import re

_HEADING = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]?\]")


def line_of(text: str, place: tuple[str | int, ...]) -> int:
    """The line, from 1, of the key at a place such as `("group", 1, "diff_threshold")`.

    The line of the table's heading when the key itself is not written; 1 when the table is not found either.
    """
    table, number, key = _parts(place)
    best, heading, count = 1, None, -1
    for line_number, line in enumerate(text.splitlines(), start=1):
        found = _HEADING.match(line)
        if found:
            heading = found.group(1)
            count += heading == table
            if heading == table and count == number:
                best = line_number
        elif heading == table and (table is None or count == number) and _states(line, key):
            return line_number
        elif heading is None and table is not None and _states(line, table):
            best = line_number
    return best


def _parts(place: tuple[str | int, ...]) -> tuple[str | None, int, str]:
    """Table, which of the tables of that name, and key."""
    if len(place) == 1:
        return None, -1, str(place[0])
    return str(place[0]), int(place[1]), str(place[2])


def _states(line: str, key: str) -> bool:
    return re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[=.]", line) is not None
