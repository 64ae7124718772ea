"""An odiff server that is replaced when it dies, goes silent or has grown too large."""

import threading
from collections.abc import Callable
from pathlib import Path

from snapreview.engine.odiff_server import (
    DiffReply,
    DiffRequest,
    OdiffServer,
    ServerDied,
    ServerFault,
    ServerSilent,
)


class RestartingServer:
    """Always has a server to ask. Used by one thread; only `abort` may be called from another."""

    def __init__(self, binary: Path, folder: Path) -> None:
        """`folder` is the working directory of every server that is started."""
        self._binary = binary
        self._folder = folder
        self._server: OdiffServer | None = None
        self._lock = threading.Lock()  # between abort and the start of a server
        self._aborted = False

    @property
    def aborted(self) -> bool:
        """True after `abort`."""
        return self._aborted

    @property
    def process_id(self) -> int | None:
        """The process that answers at present, None when none runs."""
        return self._server.process_id if self._server else None

    def ask(self, request: DiffRequest, second_request: Callable[[], DiffRequest]) -> DiffReply:
        """Compare two files; when the server dies or talks nonsense, once more with a new one.

        `second_request` makes the request for that. There is no second try after a deadline: it would take as
        long again. Raises ServerFault when there is no answer to be had.
        """
        try:
            return self._ask_once(request)
        except ServerSilent:
            raise
        except ServerFault as first:
            if self._aborted:
                raise
            request = second_request()
            try:
                return self._ask_once(request)
            except ServerFault as second:
                raise ServerDied(f"{first}; with a new server: {second}") from second

    def abort(self) -> None:
        """Kill the server now and start none any more; a waiting `ask` raises. Callable from any thread."""
        with self._lock:
            self._aborted = True
            if self._server is not None:
                self._server.kill()

    def close(self) -> None:
        """End the server in an orderly way."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.close()

    def _ask_once(self, request: DiffRequest) -> DiffReply:
        server = self._running(request.pixels)
        try:
            return server.compare(request)
        except ServerFault:
            with self._lock:
                self._server = None  # it is dead; see ServerFault
            raise

    def _running(self, pixels: int) -> OdiffServer:
        if self._server is not None and self._server.would_outgrow(pixels):
            self.close()
        with self._lock:
            if self._aborted:
                raise ServerDied("the comparison was cancelled")
            if self._server is None:
                self._server = OdiffServer(self._binary, self._folder)
            return self._server
