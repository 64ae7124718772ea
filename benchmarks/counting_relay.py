"""A relay on loopback before a server, which counts what passes: requests one way, bytes the other."""

import contextlib
import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

_BLOCK_BYTES = 64 * 1024
_REQUEST_MARK = b" HTTP/1.1\r\n"  # ends the first line of a request


@dataclass(frozen=True, slots=True)
class Traffic:
    """Requests to the server, and the bytes of its answers with their headers."""

    requests: int
    fetched_bytes: int


class CountingRelay:
    """The counters of a relay. Safe in any thread."""

    def __init__(self, address: str) -> None:
        self.address = address
        self._lock = threading.Lock()
        self._traffic = Traffic(0, 0)

    def taken(self) -> Traffic:
        """What has passed since this was last asked."""
        with self._lock:
            traffic, self._traffic = self._traffic, Traffic(0, 0)
            return traffic

    def count(self, requests: int, fetched_bytes: int) -> None:
        """Add to the counters."""
        with self._lock:
            self._traffic = Traffic(self._traffic.requests + requests, self._traffic.fetched_bytes + fetched_bytes)


@contextmanager
def counting_relay(server: str) -> Iterator[CountingRelay]:
    """A relay before the server at this address; whoever asks at its own address gets the server's answers."""
    target = urlsplit(server).hostname, urlsplit(server).port

    class Handler(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            """Pass on one connection until both ends have closed it."""
            with socket.create_connection(target) as upstream:
                back = threading.Thread(
                    target=_pass_on, args=(upstream, self.request, lambda block: relay.count(0, len(block)))
                )
                back.start()
                _pass_on(self.request, upstream, _request_counter(relay))
                back.join()

    with _Listener(("127.0.0.1", 0), Handler) as listener:
        relay = CountingRelay(f"http://127.0.0.1:{listener.server_address[1]}")
        threading.Thread(target=listener.serve_forever, name="relay").start()
        try:
            yield relay
        finally:
            listener.shutdown()


class _Listener(socketserver.ThreadingTCPServer):
    daemon_threads = True


def _pass_on(source: socket.socket, target: socket.socket, count: Callable[[bytes], None]) -> None:
    with contextlib.suppress(OSError):  # whoever hangs up early has what they wanted
        while block := source.recv(_BLOCK_BYTES):
            count(block)
            target.sendall(block)
    with contextlib.suppress(OSError):
        target.shutdown(socket.SHUT_WR)


def _request_counter(relay: CountingRelay) -> Callable[[bytes], None]:
    """Counts the requests in the blocks of one connection, those that lie across two blocks included."""
    tail = b""

    def count(block: bytes) -> None:
        nonlocal tail
        seen = tail + block
        relay.count(seen.count(_REQUEST_MARK), 0)
        tail = seen[1 - len(_REQUEST_MARK) :]

    return count
