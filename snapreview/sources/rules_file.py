"""`snapreview.toml`: the rules of a comparison, in a file beside the head build."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from snapreview.errors import SourceError
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.local_uri import local_path
from snapreview.model.rectangle import Rectangle
from snapreview.sources.toml_lines import line_of

RULES_FILE_NAME = "snapreview.toml"

_RULE_KEYS = frozenset({"colour_threshold", "antialiasing", "diff_threshold", "ignore_regions"})
_REGION_KEYS = ("x", "y", "width", "height")

_Place = tuple[str | int, ...]


class _WrongValue(Exception):
    """A value that is not allowed: where it stands in the document, and what is wrong with it."""

    def __init__(self, place: _Place, message: str) -> None:
        super().__init__(message)
        self.place = place


def rules_beside(uri: str) -> CompareRules:
    """The rules beside a local build, none for a build elsewhere. Raises SourceError."""
    path = local_path(uri)
    return NO_RULES if path is None else read_rules(path)


def read_rules(build_folder: Path) -> CompareRules:
    """The rules beside a build: of `snapreview.toml` in its folder, else in the folder above; none without one.

    Raises SourceError naming the file, the line and what is allowed.
    """
    for folder in (build_folder, build_folder.absolute().parent):
        path = folder / RULES_FILE_NAME
        if path.is_file():
            return _read(path)
    return NO_RULES


def parse_rules(text: str, origin: str) -> CompareRules:
    """The rules in the text of a `snapreview.toml`. `origin` names it in messages. Raises SourceError."""
    try:
        return _rules(tomllib.loads(text))
    except ValueError as error:  # TOMLDecodeError, and numbers of more digits than Python reads
        raise SourceError(f"{origin} is not valid TOML: {error}.") from error
    except _WrongValue as wrong:
        raise SourceError(f"{origin}, line {line_of(text, wrong.place)}: {wrong}") from wrong


def _read(path: Path) -> CompareRules:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(f"{path} cannot be read ({error}). Mend or delete it.") from error
    return parse_rules(text, str(path))


def _rules(document: Mapping[str, Any]) -> CompareRules:
    _require_known(document, _RULE_KEYS | {"group", "image"}, ())
    groups = _tables(document, "group")
    images = _tables(document, "image")
    _require_once(images)
    return CompareRules(
        build=_rule(document, ()),
        groups=tuple(_group(table, ("group", number)) for number, table in enumerate(groups)),
        images=dict(_image(table, ("image", number)) for number, table in enumerate(images)),
    )


def _group(table: Mapping[str, Any], place: _Place) -> GroupRule:
    _require_known(table, _RULE_KEYS | {"match"}, place)
    return GroupRule(_text(table, "match", place), _rule(table, place))


def _image(table: Mapping[str, Any], place: _Place) -> tuple[str, Rule]:
    _require_known(table, _RULE_KEYS | {"name"}, place)
    return _text(table, "name", place), _rule(table, place)


def _rule(table: Mapping[str, Any], place: _Place) -> Rule:
    return Rule(
        colour_threshold=_colour_threshold(table.get("colour_threshold"), (*place, "colour_threshold")),
        antialiasing=_flag(table.get("antialiasing"), (*place, "antialiasing")),
        diff_threshold=_diff_threshold(table.get("diff_threshold"), (*place, "diff_threshold")),
        ignore_regions=_regions(table.get("ignore_regions", []), (*place, "ignore_regions")),
    )


def _colour_threshold(value: object, place: _Place) -> float | None:
    if value is None:
        return None
    number = _number(value)
    if number is None or not 0 <= number <= 1:
        raise _WrongValue(place, f"colour_threshold must be a number from 0 to 1, not {value!r}.")
    return number


def _diff_threshold(value: object, place: _Place) -> float | None:
    if value is None:
        return None
    number = _number(value)
    if number is None or not 0 <= number < 1:
        raise _WrongValue(place, f"diff_threshold must be a number of at least 0 and below 1, not {value!r}.")
    return number


def _flag(value: object, place: _Place) -> bool | None:
    if value is None or isinstance(value, bool):
        return value
    raise _WrongValue(place, f"antialiasing must be true or false, not {value!r}.")


def _regions(value: object, place: _Place) -> tuple[Rectangle, ...]:
    if not isinstance(value, list):
        raise _WrongValue(place, "ignore_regions must be a list of rectangles.")
    return tuple(_region(entry, (*place, number)) for number, entry in enumerate(value))


def _region(entry: object, place: _Place) -> Rectangle:
    fields = entry if isinstance(entry, dict) and set(entry) == set(_REGION_KEYS) else {}
    numbers: list[Any] = [fields.get(key) for key in _REGION_KEYS]
    if not all(isinstance(number, int) and not isinstance(number, bool) for number in numbers):
        raise _WrongValue(
            place,
            f"a rectangle must be written {{ x = 0, y = 0, width = 10, height = 10 }} in whole pixels, not {entry!r}.",
        )
    try:
        return Rectangle(*numbers)
    except ValueError as error:
        raise _WrongValue(place, f"in the rectangle {entry!r}, {error}.") from error


def _tables(document: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    tables = document.get(key, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _WrongValue((key,), f"{key} must be written as tables with the heading [[{key}]].")
    return tables


def _require_once(images: list[Mapping[str, Any]]) -> None:
    names = [image.get("name") for image in images]
    for number, name in enumerate(names):
        if name in names[:number]:
            raise _WrongValue(("image", number, "name"), f"the image {name!r} has a table already; join the two.")


def _text(table: Mapping[str, Any], key: str, place: _Place) -> str:
    value = table.get(key)
    if not isinstance(value, str) or not value:
        raise _WrongValue((*place, key), f"{key} must be given, as text, not {value!r}.")
    return value


def _require_known(table: Mapping[str, Any], allowed: frozenset[str], place: _Place) -> None:
    for key in table:
        if key not in allowed:
            known = ", ".join(sorted(allowed))
            raise _WrongValue((*place, key), f"there is no setting {key}; known here are {known}.")


def _number(value: object) -> float | None:
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None
