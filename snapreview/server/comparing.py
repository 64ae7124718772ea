"""Comparing heads with their bases, one after the other, in a thread of its own."""

import json
import logging
import queue
import threading
import time
from contextlib import closing
from pathlib import Path

from snapreview.atomic_file import write_atomically
from snapreview.errors import Cancelled, SourceError, UserError
from snapreview.export.comparison_export import export_comparison
from snapreview.model.comparison import Comparison
from snapreview.model.files import OpenedBuild
from snapreview.model.options import CompareOptions
from snapreview.model.result import Status
from snapreview.model.upload_manifest import manifest_document
from snapreview.server.base_finding import AncestorMissingError, chain_of, find_base, waits_for
from snapreview.server.build_record import BuildRecord
from snapreview.server.catalogue import Catalogue
from snapreview.server.comparison_table import BASE_NAME, UNFINISHED, ComparisonRow, ComparisonState, ComparisonTable
from snapreview.server.folding import fold
from snapreview.server.layout import Layout
from snapreview.server.limits import Limits
from snapreview.session.comparing import compare_all
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.memories import Memories
from snapreview.settings import effective_worker_count

_LOG = logging.getLogger("snapreview serve")


class ComparingThread:
    """Takes heads that want comparing, finds and completes their base, and stores the comparison.

    `environment` has the server's own folders. `request` and `consider` may be called from any thread.
    """

    def __init__(
        self, catalogue: Catalogue, table: ComparisonTable, layout: Layout, environment: Environment, limits: Limits
    ) -> None:
        self._catalogue = catalogue
        self._table = table
        self._layout = layout
        self._environment = environment
        self._limits = limits
        self._waiting: queue.SimpleQueue[int | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._stopped = False
        self._run: ComparisonRun | None = None
        self._thread = threading.Thread(target=self._work, name="comparing")

    def start(self) -> None:
        """Begin, with what an earlier run of the server has left unfinished."""
        self._thread.start()
        self._request_unfinished()

    def stop(self) -> None:
        """Stop at once; what is unfinished is done at the next start. Blocks until the thread has ended."""
        with self._lock:
            self._stopped = True
            if self._run is not None:
                self._run.cancel()
        self._waiting.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def request(self, head: BuildRecord) -> bool:
        """Compare a head, again if it was compared before. False when it has no base so far."""
        base = find_base(head, self._catalogue.records())
        if base is None:
            return False
        self._table.begin(head.id, base.id)
        self._waiting.put(head.id)
        return True

    def request_missing(self) -> None:
        """Compare every head that has a base and was never compared."""
        for head in self._catalogue.records():
            if self._table.find(head.id) is None:
                self.request(head)

    def consider(self, build: BuildRecord) -> None:
        """A build is new or has changed: compare it, and every head that has waited for it."""
        for row in self._table.of_base(build.id):
            self._request_by_id(row.head_id)
        if not self.request(build):
            self._table.forget(build.id)
        for head in self._catalogue.records():
            if waits_for(head, build) and self._table.find(head.id) is None:
                self.request(head)
        self._request_unfinished()

    def _request_by_id(self, head_id: int) -> None:
        head = self._catalogue.find(head_id)
        if head is not None:
            self.request(head)

    def _request_unfinished(self) -> None:
        for row in self._table.unfinished():
            self._waiting.put(row.head_id)

    def _work(self) -> None:
        while not self._stopped:
            try:
                head_id = self._waiting.get(timeout=self._limits.base_retry)
            except queue.Empty:  # time to look again for missing ancestors
                self._request_unfinished()
                continue
            if head_id is not None:
                self._do(head_id)

    def _do(self, head_id: int) -> None:
        row = self._table.find(head_id)
        head = self._catalogue.find(head_id)
        if row is None or head is None or row.state not in UNFINISHED:
            return
        try:
            self._compare(head, row)
        except Cancelled:
            return
        except (UserError, OSError) as error:
            self._table.end(row, ComparisonState.FAILED, self._sentence(error))
        except Exception:  # noqa: BLE001 - our own bug must not end the thread for all others
            _LOG.exception("the comparison of build %d failed", head_id)
            self._table.end(row, ComparisonState.FAILED, "The comparison failed by a fault of the server; see its log.")

    def _compare(self, head: BuildRecord, row: ComparisonRow) -> None:
        builds = self._catalogue.records()
        base = find_base(head, builds)
        if base is None:
            self._table.forget(head.id)
            return
        if base.id != row.base_id:
            row = self._table.begin(head.id, base.id)
        try:
            chain = chain_of(base, builds)
        except AncestorMissingError as missing:
            self._wait_or_fail(row, missing)
            return
        except SourceError as broken:
            self._table.end(row, ComparisonState.FAILED, str(broken))
            return
        self._table.end(row, ComparisonState.PROCESSING)
        opened = [self._catalogue.open(build) for build in chain]
        whole = fold(opened) if len(opened) > 1 else opened[0]
        comparison = self._compared(whole, self._catalogue.open(head), self._layout.comparison(head.id, base.id))
        summary = comparison.summary
        self._table.succeed(row, {status.value: summary[status] for status in Status} | {"total": summary.total})

    def _wait_or_fail(self, row: ComparisonRow, missing: AncestorMissingError) -> None:
        if time.time() - row.created_at > self._limits.base_wait:
            self._table.end(row, ComparisonState.FAILED, f"Timed out. {missing}")

    def _sentence(self, error: Exception) -> str:
        """What clients may know of an error: our own sentences, but not where this machine keeps its files."""
        if not isinstance(error, UserError):
            _LOG.error("a comparison failed: %s", error)
            return "The comparison failed: the server's disk is not usable."
        return str(error).replace(f"{self._layout.builds.absolute()}/", "")

    def _compared(self, base: OpenedBuild, head: OpenedBuild, folder: Path) -> Comparison:
        run = self._new_run(base, head)
        with closing(run):
            with self._lock:
                self._run = run
                if self._stopped:
                    raise Cancelled
            try:
                workers = effective_worker_count(self._environment.settings)
                comparison = compare_all(run, workers, lambda _result: None)
                _store(comparison, folder)
            finally:
                with self._lock:
                    self._run = None
        return comparison

    def _new_run(self, base: OpenedBuild, head: OpenedBuild) -> ComparisonRun:
        options = CompareOptions(pixel_limit=self._environment.settings.pixel_limit, seed_rules=True)
        binary = self._environment.find_odiff()
        memories = Memories(self._environment.folders)
        try:
            return ComparisonRun(base, head, options, self._environment, binary, memories)
        except BaseException:
            memories.close()
            raise


def _store(comparison: Comparison, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    base = comparison.plan.base
    document = manifest_document(snapshot for snapshot in base.snapshots.values() if snapshot.content_hash)
    write_atomically(folder / BASE_NAME, json.dumps(document).encode("ascii"))
    export_comparison(comparison, folder)
