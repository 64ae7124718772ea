"""The record of a promotion on disk: what it changes, how far it is, and what was there before."""

import json
import time
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from snapreview.atomic_file import write_atomically
from snapreview.errors import PromoteError
from snapreview.promote.changes import Change
from snapreview.promote.nodes import Node, sync_folder

JOURNAL_NAME = "journal.json"
_FORMAT = 1


class Stage(StrEnum):
    """How far a promotion is; on disk before the next step begins.

    PREPARING: nothing in the baseline has changed yet. APPLYING: everything new lies ready. DONE: the new baseline
    is whole. RESTORING: on the way back to the old one.
    """

    PREPARING = "preparing"
    APPLYING = "applying"
    DONE = "done"
    RESTORING = "restoring"


@dataclass(frozen=True, slots=True)
class Journal:
    """One promotion into `target`.

    `identity` is part of the names of its temporary files. `made_folders` are made for it, outermost first.
    `emptied_folders` may go with it: their permission bits by their paths. `counts` are the operations by their kind.
    `begun_at` is in seconds since 1970, UTC.
    """

    folder: Path
    identity: str
    target: Path
    changes: tuple[Change, ...]
    made_folders: tuple[str, ...] = ()
    emptied_folders: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    stage: Stage = Stage.PREPARING
    begun_at: float = field(default_factory=time.time)

    def place(self, change: Change) -> Path:
        """Where a change happens."""
        return self.target / change.path

    def part(self, number: int) -> Path:
        """The temporary file beside the place of the change with this number."""
        return self.place(self.changes[number]).parent / f".snapreview-{self.identity}-{number}.part"

    def kept(self, number: int) -> Path:
        """The copy of what the change with this number replaces."""
        return self.folder / "before" / str(number)

    def at(self, stage: Stage) -> "Journal":
        """Note on the disk that this stage is reached. Raises OSError."""
        reached = replace(self, stage=stage)
        document = {
            "format": _FORMAT,
            "identity": self.identity,
            "target": str(self.target),
            "stage": stage.value,
            "begun_at": self.begun_at,
            "made_folders": list(self.made_folders),
            "emptied_folders": self.emptied_folders,
            "counts": self.counts,
            "changes": [asdict(change) for change in self.changes],
        }
        write_atomically(self.folder / JOURNAL_NAME, json.dumps(document).encode("ascii"))
        sync_folder(self.folder)
        return reached


def read_journal(folder: Path) -> Journal | None:
    """The journal in a folder, None when it was never begun. Raises PromoteError when it cannot be read."""
    path = folder / JOURNAL_NAME
    try:
        document = json.loads(path.read_bytes())
        if document["format"] != _FORMAT:
            raise PromoteError(f"{path} was written by another version of snapreview. Use that version.")
        return Journal(
            folder,
            document["identity"],
            Path(document["target"]),
            tuple(map(_change, document["changes"])),
            tuple(document["made_folders"]),
            document["emptied_folders"],
            document["counts"],
            Stage(document["stage"]),
            document["begun_at"],
        )
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PromoteError(
            f"The record of a promotion {path} cannot be read ({error}). The files before it lie in {folder}."
        ) from error


def _change(document: dict[str, Any]) -> Change:
    return Change(document["path"], _node(document["before"]), _node(document["after"]))


def _node(document: dict[str, Any] | None) -> Node | None:
    return None if document is None else Node(**document)
