"""An odiff server that is replaced when it dies, goes silent or has grown too large."""

import threading
from collections import deque
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
from snapreview.engine.processors import keep_to


class RestartingServer:
    """Always has a server to ask. Used by one thread; only `abort` may be called from another."""

    def __init__(self, binary: Path, folder: Path) -> None:
        """`folder` is the working directory of every server that is started."""
        self._binary = binary
        self._folder = folder
        self._server: OdiffServer | None = None
        self._lock = threading.Lock()  # between abort and the start of a server
        self._aborted = False
        self._processor: int | None = None
        self._unanswered: deque[DiffRequest] = deque()
        self._sent = 0  # of the unanswered, to the server that runs
        self._failure: ServerFault | None = None  # to send the first of them

    @property
    def aborted(self) -> bool:
        """True after `abort`."""
        return self._aborted

    @property
    def process_id(self) -> int | None:
        """The process that answers at present, None when none runs."""
        return self._server.process_id if self._server else None

    def begin(self, request: DiffRequest) -> None:
        """Let a server compare two files when it has done what was begun before. `finish` must be called for each
        request, in this order. What goes wrong with servers is told by `finish`.
        """
        self._unanswered.append(request)
        try:
            self._send_on()
        except BaseException:  # nobody will call `finish` for it: its answer would be taken for that of another
            self._unanswered.pop()
            raise

    def finish(self, second_request: Callable[[], DiffRequest]) -> DiffReply:
        """The reply to what was begun first; when the server dies or talks nonsense, that to a second try with a new
        one.

        `second_request` makes the request for that. There is no second try after a deadline: it would take as
        long again. What was begun behind it is sent to the new server, too, which is no second try for that.
        Raises ServerFault when there is no answer to be had.
        """
        try:
            return self._answer(second_request)
        finally:
            self._unanswered.popleft()
            self._sent = max(0, self._sent - 1)
            self._send_on()

    def keep_to(self, processor: int | None) -> None:
        """Let the server, and those that replace it, run on one processor only; on any with None."""
        if processor == self._processor:
            return
        self._processor = processor
        if self._server is not None:
            keep_to(self._server.process_id, processor)

    def abort(self) -> None:
        """Kill the server now and start none any more; a waiting `finish` raises. Callable from any thread."""
        with self._lock:
            self._aborted = True
            if self._server is not None:
                self._server.kill()

    def close(self) -> None:
        """End the server in an orderly way."""
        with self._lock:
            server, self._server = self._server, None
        self._sent = 0
        if server is not None:
            server.close()

    def _answer(self, second_request: Callable[[], DiffRequest]) -> DiffReply:
        try:
            return self._reply()
        except ServerSilent:
            raise
        except ServerFault as first:
            if self._aborted:
                raise
            self._unanswered[0] = second_request()
            try:
                return self._reply()
            except ServerFault as second:
                raise ServerDied(f"{first}; with a new server: {second}") from second

    def _reply(self) -> DiffReply:
        self._send_on()
        failure, self._failure = self._failure, None
        if failure is not None:
            raise failure
        assert self._server is not None  # or the sending would have failed
        try:
            return self._server.receive()
        except ServerFault:
            self._forget_server()
            raise

    def _send_on(self) -> None:
        """Send what the server has not got yet. A failure is kept for the first request, for which it counts."""
        while self._sent < len(self._unanswered) and self._failure is None:
            request = self._unanswered[self._sent]
            if self._server is not None and self._server.would_outgrow(request.pixels):
                if self._sent:
                    return  # it goes to the next server when this one has answered
                self.close()
            try:
                server = self._running()
            except ServerFault as fault:
                self._failure = fault
                return
            try:
                server.send(request)
            except ServerFault as fault:
                self._failure = fault
                self._forget_server()
                return
            self._sent += 1

    def _forget_server(self) -> None:
        """It is dead; see ServerFault."""
        with self._lock:
            self._server = None
        self._sent = 0

    def _running(self) -> OdiffServer:
        with self._lock:
            if self._aborted:
                raise ServerDied("the comparison was cancelled")
            if self._server is None:
                self._server = OdiffServer(self._binary, self._folder)
                if self._processor is not None:
                    keep_to(self._server.process_id, self._processor)
            return self._server
