"""What a promotion does to files, as values; nothing is touched here."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class OperationKind(StrEnum):
    """What happens to one file."""

    ADD = "add"
    REPLACE = "replace"
    DELETE = "delete"
    MOVE = "move"
    MOVE_AND_REPLACE = "move and replace"


MOVES = frozenset({OperationKind.MOVE, OperationKind.MOVE_AND_REPLACE})


@dataclass(frozen=True, slots=True)
class FileOperation:
    """One file of a baseline that is written, deleted or moved.

    `path` is relative to the baseline, with slashes; `previous` is where a moved file lies now. `source` is what is
    written: a file's path or bytes, None for files that are deleted or only moved; `content_hash` its SHA-256.
    `expected` is the SHA-256 of what must lie at `previous`, else at `path`, now; None: nothing may lie there.
    """

    kind: OperationKind
    path: str
    source: Path | bytes | None = None
    content_hash: str = ""
    previous: str | None = None
    expected: str | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An approved image that cannot be promoted, and why, as a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Promotion:
    """Everything a promotion does to the folder `target`; `fresh` when the whole baseline is written there anew."""

    target: Path
    operations: tuple[FileOperation, ...]
    left_out: tuple[LeftOut, ...] = ()
    fresh: bool = False

    @property
    def counts(self) -> Mapping[OperationKind, int]:
        """How many operations of each kind; kinds that do not occur count 0."""
        return Counter(operation.kind for operation in self.operations)
