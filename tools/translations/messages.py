"""What is to be translated, collected from the source.

Qt's own lupdate misses plural forms in `QCoreApplication.translate` and whole calls whose arguments are calls; the
syntax tree misses nothing, and can tell what no tool could collect.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCES = tuple(ROOT / "snapreview" / folder for folder in ("export", "language", "ui"))

_WITH_CONTEXT = frozenset({"translate", "translatable", "counted", "forms"})


@dataclass(frozen=True, slots=True)
class Message:
    """One source text in its context. `comment` tells two uses of one text apart; `files` name it, sorted."""

    context: str
    source: str
    comment: str = ""
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes it one message."""
        return (self.context, self.source, self.comment)

    @property
    def plural(self) -> bool:
        """True when it has one form per grammatical number."""
        return "%n" in self.source or "%Ln" in self.source


class UntranslatableError(Exception):
    """A call that no translation can be collected from; the message names file and line."""


def collect(folders: Iterable[Path] = SOURCES, others: Iterable[Message] = ()) -> list[Message]:
    """All messages below folders and others, sorted by context and source. Raises UntranslatableError."""
    found = {message.key: message for message in others}
    for path in sorted(path for folder in folders for path in folder.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for message in messages_in(path.read_text(encoding="utf-8"), name):
            known = found.get(message.key, message)
            found[message.key] = replace(known, files=tuple(sorted({*known.files, *message.files})))
    return [found[key] for key in sorted(found)]


def messages_in(text: str, name: str) -> Iterator[Message]:
    """The messages of one file. Raises UntranslatableError for a text that is put together before it is translated."""
    yield from _messages(ast.parse(text), "", name)


def _messages(node: ast.AST, enclosing: str, name: str) -> Iterator[Message]:
    if isinstance(node, ast.ClassDef):
        enclosing = node.name
    if isinstance(node, ast.Call):
        message = _message(node, enclosing, name)
        if message is not None:
            yield message
    for child in ast.iter_child_nodes(node):
        yield from _messages(child, enclosing, name)


def _message(call: ast.Call, enclosing: str, name: str) -> Message | None:
    function = _function_name(call.func)
    if function == "tr":
        context, texts = enclosing, call.args
    elif function in _WITH_CONTEXT and len(call.args) >= 2:
        context, texts = _text(call.args[0]), call.args[1:]
    else:
        return None
    for argument in texts[:2]:
        if isinstance(argument, ast.JoinedStr):
            raise UntranslatableError(f"{name}:{call.lineno}: translate the text first, put values in with .format()")
    source = _text(texts[0]) if texts else ""
    comment = _text(texts[1]) if len(texts) > 1 else ""
    return Message(context, source, comment, (name,)) if context and source else None


def _function_name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text(argument: ast.expr) -> str:
    """The text of a literal, "" for anything else: a text out of a table was marked where the table is."""
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else ""
