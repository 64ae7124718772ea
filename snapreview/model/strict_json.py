"""JSON from strangers: what a JSON parser lets pass and a program would stumble over later is refused."""

import json
from typing import Any

_LARGEST = 2**53
"""Beyond it, other programs read other numbers."""


def strict_json(text: bytes) -> Any:
    """The value of a JSON text in UTF-8.

    Raises ValueError, also for a key that stands twice in an object, for NaN and Infinity, for numbers beyond 2⁵³ or
    out of a float's range, and for nesting so deep that it is an attack.
    """
    try:
        return json.loads(
            text.decode("utf-8"),
            object_pairs_hook=_object,
            parse_constant=_constant,
            parse_int=_whole_number,
            parse_float=_number,
        )
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for number, key in enumerate(keys) if key in keys[:number])
        raise ValueError(f"the key “{twice[:40]}” stands twice in one object")
    return found


def _constant(name: str) -> float:
    raise ValueError(f"{name} is not a number that JSON knows")


def _whole_number(text: str) -> int:
    if len(text) > 17 or abs(int(text)) > _LARGEST:
        raise ValueError(f"the number {text[:20]}… is too large")
    return int(text)


def _number(text: str) -> float:
    number = float(text)
    if abs(number) == float("inf"):
        raise ValueError(f"the number {text[:20]} is too large")
    return number
