"""Running the server: its socket, its signals, its end."""

import contextlib
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

import uvicorn

from snapreview.errors import UserError
from snapreview.server.application import build_application
from snapreview.server.guard import is_loopback_address
from snapreview.server.holdings import Holdings, open_holdings
from snapreview.server.limits import Limits
from snapreview.session.environment import Environment

TOKEN_VARIABLE = "SNAPREVIEW_TOKEN"
_GRACE_SECONDS = 5
_BACKLOG = 512
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """How to serve: `port` 0 takes a free one; `token` None asks for no token, on loopback only."""

    folder: Path
    host: str
    port: int
    token: str | None
    organisation: str
    limits: Limits = field(default_factory=Limits)

    def __post_init__(self) -> None:
        """Refuse an open server that others could reach. Raises UserError."""
        if self.token is None and not is_loopback_address(_in_address(self.host)):
            raise UserError(
                f"A server on {self.host} needs a token. Set {TOKEN_VARIABLE}, or leave out --host to serve this "
                "machine only."
            )


class ApiServer(uvicorn.Server):
    """The web server, told apart from the ready-made one by how it begins and ends.

    `announce` is called once requests are answered. SIGINT and SIGTERM end it in order and are not raised again.
    """

    def __init__(self, holdings: Holdings, token: str | None, announce: Callable[[], None]) -> None:
        config = uvicorn.Config(
            build_application(holdings, token),
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="none",
            server_header=False,
            limit_concurrency=holdings.limits.connections,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            backlog=_BACKLOG,
        )
        super().__init__(config)
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to answer, then say so."""
        await super().startup(sockets)
        self._announce()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on SIGINT and SIGTERM; signals belong to the main thread."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._end) for number in _SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.handle_exit(number, frame)


def serve(options: ServerOptions, environment: Environment, announce: Callable[[str, Holdings], None]) -> None:
    """Serve until SIGINT or SIGTERM. `announce` gets the address once it answers, and the parts of the server.

    Raises UserError when the folder or the port cannot be used.
    """
    with (
        _listening(options.host, options.port) as listener,
        open_holdings(options.folder, options.organisation, environment, options.limits) as holdings,
    ):
        address = address_of(listener)
        server = ApiServer(holdings, options.token, lambda: announce(address, holdings))
        server.run(sockets=[listener])


def address_of(listener: socket.socket) -> str:
    """The address a listening socket is reached at: `http://127.0.0.1:8765`."""
    host, port = listener.getsockname()[:2]
    return f"http://{_in_address(host)}:{port}"


@contextlib.contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named: asyncio turns Nagle's algorithm off for such sockets only, and without that every
    # answer of two packets waits 40 ms for the client's delayed acknowledgement.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        try:
            if os.name == "posix":  # elsewhere the option would let a second server take the same port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen(_BACKLOG)
        except OSError as error:
            cause = error.strerror or str(error)
            raise UserError(f"The server cannot listen on {host}, port {port} ({cause}). Choose another.") from error
        yield listener


def _in_address(host: str) -> str:
    return f"[{host}]" if ":" in host else host
