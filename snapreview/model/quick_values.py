"""Values that are made by the hundred thousand.

The `__init__` of a frozen dataclass goes through `object.__setattr__` for every field; setting the slots themselves
takes a quarter of the time, and with two builds of 50,000 images half a million values are made.
"""

from dataclasses import MISSING, fields
from typing import Any, TypeVar

_Class = TypeVar("_Class", bound=type)


def quickly_made(cls: _Class) -> _Class:
    """A frozen, slotted dataclass with an `__init__` of the same signature that sets its slots directly.

    For values without default factories. Everything else of the class stays as it is.
    """
    parameters, lines, known = [], [], dict[str, Any]()
    for field in fields(cls):
        known[f"set_{field.name}"] = vars(cls)[field.name].__set__
        lines.append(f"    set_{field.name}(self, {field.name})")
        if field.default is MISSING:
            parameters.append(field.name)
        else:
            known[f"default_{field.name}"] = field.default
            parameters.append(f"{field.name}=default_{field.name}")
    if hasattr(cls, "__post_init__"):
        lines.append("    self.__post_init__()")
    source = "\n".join([f"def __init__(self, {', '.join(parameters)}):", *lines])
    exec(source, known)  # made like dataclasses make theirs
    made, usual = known["__init__"], vars(cls)["__init__"]
    made.__qualname__, made.__annotations__ = usual.__qualname__, usual.__annotations__
    setattr(cls, "__init__", made)  # noqa: B010 - an assignment is an error to mypy
    return cls
