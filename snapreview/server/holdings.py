"""Everything the server has, put together and taken apart again."""

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from snapreview.errors import StoreError
from snapreview.file_lock import try_lock
from snapreview.server.approvals import Approvals
from snapreview.server.archives import Archives
from snapreview.server.build_reading import BuildReader
from snapreview.server.build_table import BuildTable
from snapreview.server.catalogue import Catalogue
from snapreview.server.comparing import ComparingThread
from snapreview.server.comparison_table import ComparisonTable
from snapreview.server.layout import Layout
from snapreview.server.limits import Limits
from snapreview.server.object_store import ObjectStore
from snapreview.server.object_token import ObjectTokens
from snapreview.server.publishing import Publisher
from snapreview.server.state_file import StateFile
from snapreview.session.environment import Environment
from snapreview.session.memories import Memories


@dataclass(frozen=True, slots=True)
class Holdings:
    """The parts of a running server."""

    organisation: str
    layout: Layout
    limits: Limits
    catalogue: Catalogue
    comparisons: ComparisonTable
    comparing: ComparingThread
    approvals: Approvals
    archives: Archives
    objects: ObjectStore
    tokens: ObjectTokens
    publisher: Publisher


@contextlib.contextmanager
def open_holdings(folder: Path, organisation: str, environment: Environment, limits: Limits) -> Iterator[Holdings]:
    """The parts of a server over `folder`, with their threads running; every build has been read.

    Raises StoreError when the folder is unusable or served already, and Cancelled.
    """
    layout = Layout(folder.absolute())
    layout.prepare()
    with contextlib.ExitStack() as ending:
        ending.enter_context(_sole_server(layout))
        stop = threading.Event()
        memories = Memories(layout.folders)
        ending.callback(memories.close)
        state = StateFile(layout.own / "state.sqlite3")
        ending.callback(state.close)
        catalogue = Catalogue(layout, BuildTable(state), BuildReader(memories, stop), limits)
        comparisons = ComparisonTable(state, layout)
        own = replace(environment, folders=layout.folders)
        comparing = ComparingThread(catalogue, comparisons, layout, own, limits)
        archives = Archives(layout, catalogue, limits)
        ending.callback(archives.stop)
        ending.callback(comparing.stop)
        ending.callback(stop.set)
        catalogue.refresh()
        catalogue.on_content = comparing.consider
        comparing.start()
        comparing.request_missing()
        objects = ObjectStore(layout, catalogue)
        yield Holdings(
            organisation=organisation,
            layout=layout,
            limits=limits,
            catalogue=catalogue,
            comparisons=comparisons,
            comparing=comparing,
            approvals=Approvals(state),
            archives=archives,
            objects=objects,
            tokens=ObjectTokens(),
            publisher=Publisher(layout, catalogue, objects),
        )


@contextlib.contextmanager
def _sole_server(layout: Layout) -> Iterator[IO[bytes]]:
    """Two servers over one folder would give the same id to different builds."""
    with (layout.own / "server.lock").open("a+b") as lock:
        if not try_lock(lock):
            raise StoreError(f"The folder {layout.builds} is already served. Stop the other server first.")
        yield lock
