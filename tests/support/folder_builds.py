"""Folders of screenshots, opened as builds."""

import json
import os
import threading
from pathlib import Path
from typing import Any

import pytest

from snapreview.model.failure import Reason
from snapreview.model.files import OpenedBuild
from snapreview.model.snapshot import Build, Snapshot
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext
from snapreview.store.file_memory import StoredFileMemory
from tests.support.memory import KeptFiles
from tests.support.pictures import plain, saved

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files or names")


def opened(folder: Path | str, memory: KeptFiles | StoredFileMemory | None = None) -> OpenedBuild:
    """A folder opened, with or without a memory of earlier openings."""
    context = OpeningContext(memory or KeptFiles(), lambda _progress: None, threading.Event(), workers=2)
    return FolderSource().open(str(folder), context)


def read(folder: Path) -> Build:
    """The build in a folder."""
    return opened(folder).build


def picture(folder: Path, name: str, size: tuple[int, int] = (8, 6)) -> Path:
    """A picture written into a folder."""
    return saved(plain(size), folder / name)


def write_json(folder: Path, name: str, document: Any) -> None:
    """A document written into a folder."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document), encoding="utf-8")


def problem_of(snapshot: Snapshot) -> Reason:
    """Why an image cannot be used."""
    assert snapshot.problem is not None
    assert snapshot.problem.message.endswith(".")
    return snapshot.problem.reason
