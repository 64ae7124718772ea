"""What the layers without Qt say: their sentences and clauses, collected from the source as templates.

Those layers write English, into errors and results, and know no language. Whatever in them reads like words is
collected, so that no new sentence is forgotten; what is said to nobody is named here.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from itertools import count

from snapreview.language.sentences import CONTEXT, source_of
from tools.translations.known_sentences import KNOWN_SENTENCES
from tools.translations.messages import ROOT, Message

LAYERS = ROOT / "snapreview"

_OTHER_LAYERS = frozenset({"ui", "cli", "server", "language"})
# These write documents and records, or words that the window has words of its own for.
_SILENT_FILES = frozenset(
    {
        "export/markdown.py",
        "export/report/page.py",
        "export/report/report_data.py",
        "export/report/words.py",
        "export/review_words.py",
        "images/heat_map.py",
        "model/note.py",
        "model/pixel_reading.py",
        "model/quick_values.py",
        "model/review/decision.py",
        "model/review/wording.py",
        "model/rule_origins.py",
        "model/wording.py",
        "promote/operations.py",
        "session/reviewing.py",
        "sources/remote/secrets.py",
    }
)
_SILENT_TEXTS = frozenset({"already approved", "snapreview {version}"})
_SILENT_FUNCTIONS = frozenset({"cast", "fingerprint", "compile", "debug", "info", "warning", "error", "exception"})
_SQL = re.compile(r"\s*(CREATE|DELETE|INSERT|PRAGMA|SELECT|UPDATE) ")
_WORD = re.compile(r"[a-z]{2}")
_COUNTS = {"len": "count", "count_text": "counted"}


def sentence_messages() -> list[Message]:
    """All templates as messages."""
    return [Message(CONTEXT, source_of(text), files=files) for text, files in sentence_templates().items()]


def sentence_templates() -> dict[str, tuple[str, ...]]:
    """Every template once, with the files it stands in. Two that differ by the names of their values are one."""
    found: dict[str, tuple[str, ...]] = dict.fromkeys(KNOWN_SENTENCES, (_KNOWN_FILE,))
    names = {_skeleton(text): text for text in found}
    for path in sorted(LAYERS.rglob("*.py")):
        inside = path.relative_to(LAYERS)
        if inside.parts[0] in _OTHER_LAYERS or inside.as_posix() in _SILENT_FILES:
            continue
        for text in templates_in(path.read_text(encoding="utf-8")):
            known = names.setdefault(_skeleton(text), text)
            found[known] = tuple(sorted({*found.get(known, ()), f"snapreview/{inside.as_posix()}"}))
    return dict(sorted(found.items()))


_KNOWN_FILE = "tools/translations/known_sentences.py"


def templates_in(text: str) -> Iterator[str]:
    """The templates of one file: texts with named values, as str.format knows them."""
    tree = ast.parse(text)
    silent = {id(node) for silent in _silent_nodes(tree) for node in ast.walk(silent)}
    for node in ast.walk(tree):
        if id(node) in silent:
            continue
        yield from filter(_is_told, _templates(node))


def _is_told(template: str) -> bool:
    words = re.sub(r"\{\w*[:,]*\}", "", template)
    return " " in template and bool(_WORD.search(words)) and not _SQL.match(template) and template not in _SILENT_TEXTS


def _templates(node: ast.AST) -> Iterable[str]:
    match node:
        case ast.Constant(value=str(text)):
            return (_escaped(text),)
        case ast.JoinedStr():
            return (_joined(node),)
        case ast.Call(func=ast.Name(id="count_text"), args=[_, ast.Constant(value=str(one)), *_]):
            return (f"{{count:,}} {one}", f"{{count:,}} {one}s")
    return ()


def _silent_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """What is no sentence although it may look like one, and the parts of a text that is seen as a whole."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Compare():
                yield node
            case ast.AnnAssign(annotation=hint) | ast.arg(annotation=ast.expr() as hint):
                yield hint
            case ast.JoinedStr():
                yield from (part for part in node.values if isinstance(part, ast.Constant))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                yield from node.args if name in _SILENT_FUNCTIONS or name == "count_text" else ()
                yield from (each.value for each in node.keywords if each.arg in ("name", "thread_name_prefix"))
            case ast.FunctionDef(name=name) if name in _SILENT_FUNCTIONS:
                yield node
            case ast.FunctionDef(returns=ast.expr() as hint):
                yield hint


def _joined(node: ast.JoinedStr) -> str:
    text, used = "", set[str]()
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += _escaped(str(part.value))
        elif isinstance(part, ast.FormattedValue):
            name = _unused(_name(part.value), used)
            used.add(name)
            grouped = isinstance(part.format_spec, ast.JoinedStr) and ast.unparse(part.format_spec) == "f','"
            text += f"{{{name}:,}}" if grouped else f"{{{name}}}"
    return text


def _unused(name: str, used: set[str]) -> str:
    return name if name not in used else next(f"{name}{number}" for number in count(2) if f"{name}{number}" not in used)


def _name(value: ast.expr) -> str:
    """A name for a value that tells a translator what it is."""
    match value:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return "cause" if name == "strerror" else name.lower().strip("_")
        case ast.BoolOp(values=[first, *_]) | ast.BinOp(left=first) | ast.Subscript(value=first):
            return _name(first)
        case ast.Call(func=ast.Name(id=name)) if name in _COUNTS:
            return _COUNTS[name]
        case ast.Call(args=[ast.Name() | ast.Attribute() | ast.Call() | ast.Subscript() as first, *_]):
            return _name(first)
    return "value"


def _escaped(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _skeleton(template: str) -> str:
    return re.sub(r"(?<!\{)\{\w+(:,)?\}", "{}", template)
