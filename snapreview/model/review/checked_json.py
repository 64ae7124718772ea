"""Reading JSON that may be of any shape: what is not as expected is a ValueError that says where."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_LAST_TIME = 253_370_764_800.0  # the year 9999, which all calendars know

_Value = TypeVar("_Value")


class JsonObject:
    """A JSON object whose values are asked for by key and kind. Raises ValueError for what is no object."""

    def __init__(self, document: object) -> None:
        if not isinstance(document, dict):
            raise ValueError(f"an object was expected, not {_shown(document)}")
        self._document: dict[str, Any] = document

    def text(self, key: str) -> str:
        """A string. Raises ValueError."""
        value = self._document.get(key)
        if not isinstance(value, str):
            raise ValueError(f"“{key}” must be a text, not {_shown(value)}")
        return value

    def number(self, key: str) -> float:
        """A finite number. Raises ValueError."""
        value = self._document.get(key)
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not abs(value) < 1e300:
            raise ValueError(f"“{key}” must be a number, not {_shown(value)}")
        return value

    def time(self, key: str) -> float:
        """A time in seconds since 1970, before the year 9999. Raises ValueError."""
        value = self.number(key)
        if not 0 <= value < _LAST_TIME:
            raise ValueError(f"“{key}” must be a time in seconds since 1970, not {value:g}")
        return value

    def optional_ratio(self, key: str) -> float | None:
        """A number from 0 to 1, None where there is none. Raises ValueError."""
        if self._document.get(key) is None:
            return None
        number = self.number(key)
        if not 0 <= number <= 1:
            raise ValueError(f"“{key}” must lie between 0 and 1, not be {number}")
        return number

    def optional_truth(self, key: str) -> bool | None:
        """True or false, None where there is neither. Raises ValueError."""
        value = self._document.get(key)
        if value is not None and not isinstance(value, bool):
            raise ValueError(f"“{key}” must be true or false, not {_shown(value)}")
        return value

    def list(self, key: str) -> list[Any]:
        """A list, empty where there is none. Raises ValueError."""
        value = self._document.get(key, [])
        if not isinstance(value, list):
            raise ValueError(f"“{key}” must be a list, not {_shown(value)}")
        return value

    def mapping(self, key: str, read: Callable[[Any], _Value]) -> Mapping[str, _Value]:
        """An object with all its values read, empty where there is none. Raises ValueError."""
        value = self._document.get(key, {})
        if not isinstance(value, dict):
            raise ValueError(f"“{key}” must be an object, not {_shown(value)}")
        return {name: read(entry) for name, entry in value.items()}

    def optional(self, key: str, read: Callable[[Any], _Value]) -> _Value | None:
        """A value read, None where there is none. Raises ValueError."""
        value = self._document.get(key)
        return None if value is None else read(value)


def whole_numbers(value: object, count: int) -> list[int]:
    """A list of so many whole numbers. Raises ValueError."""
    if not isinstance(value, list) or len(value) != count:
        raise ValueError(f"{count} whole numbers were expected, not {_shown(value)}")
    if any(not isinstance(number, int) or isinstance(number, bool) for number in value):
        raise ValueError(f"{count} whole numbers were expected, not {_shown(value)}")
    return value


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}…"
