"""Reading fields of a server's document that may be missing, null or of another type."""

from collections.abc import Mapping
from typing import Any


def text_of(document: Mapping[str, Any], key: str) -> str | None:
    """A text, None where there is none."""
    value = document.get(key)
    return value if isinstance(value, str) else None


def id_of(document: Mapping[str, Any], key: str) -> str | None:
    """An id, which some servers send as a number."""
    value = document.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and value else None


def count_of(document: Mapping[str, Any], key: str) -> int | None:
    """A whole number, None where there is none."""
    value = document.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def object_of(document: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """An object, empty where there is none."""
    value = document.get(key)
    return value if isinstance(value, dict) else {}


def objects_of(document: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    """The objects of a list, empty where there is none."""
    value = document.get(key)
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
