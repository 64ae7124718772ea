"""Telling from the background what may have lost its listener: a program that ends does not wait for long."""

from typing import Protocol

import shiboken6
from PySide6.QtCore import QObject


class _Emits(Protocol):
    def emit(self, *values: object) -> None: ...


def emit_while_there(source: QObject, signal: _Emits, *values: object) -> None:
    """Emit a signal of `source`, unless that has been deleted: then nobody is left who would want to know.

    A check beforehand would not do: the GUI thread may delete the object between check and signal.
    """
    try:
        signal.emit(*values)
    except RuntimeError:
        if shiboken6.isValid(source):
            raise
