"""The servers this program talks to: one connection each, with its token."""

import threading

from snapreview.errors import SourceError
from snapreview.sources.remote.addresses import (
    BuildAddress,
    ServerAddress,
    parse_build_address,
    parse_server_address,
)
from snapreview.sources.remote.api import ArtifactApi, list_organisations
from snapreview.sources.remote.archive_fetching import ArchiveRequests
from snapreview.sources.remote.connection import Connection, Manners
from snapreview.sources.remote.faults import Refused
from snapreview.sources.remote.secrets import TokenStore


class RemoteAccess:
    """Connections by origin, opened when they are first needed. Safe in any thread; `close` comes last."""

    def __init__(self, tokens: TokenStore, plain_http_allowed: bool = False, manners: Manners | None = None) -> None:
        self._tokens = tokens
        self._plain_http_allowed = plain_http_allowed
        self._manners = manners or Manners()
        self._lock = threading.Lock()
        self._connections: dict[str, Connection] = {}
        self.archive_requests = ArchiveRequests()

    def build_address(self, uri: str) -> BuildAddress:
        """The address of a build. Raises SourceError."""
        return parse_build_address(uri, self._plain_http_allowed)

    def api_of(self, address: BuildAddress) -> ArtifactApi:
        """The calls to a build's organisation."""
        return ArtifactApi(self._connection(address.origin), address.organisation)

    def api_of_server(self, url: str, stop: threading.Event) -> tuple[ArtifactApi, ServerAddress]:
        """The calls to the organisation that the address of a server names, or to the only one there is.

        Raises SourceError when there are several.
        """
        address = parse_server_address(url, self._plain_http_allowed)
        connection = self._connection(address.origin)
        organisation = address.organisation or _only_organisation(connection, stop)
        return ArtifactApi(connection, organisation), address

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def _connection(self, origin: str) -> Connection:
        with self._lock:
            connection = self._connections.get(origin)
            if connection is None:
                token = self._tokens.token_of(origin)
                connection = Connection(origin, token, self._manners, self._plain_http_allowed)
                self._connections[origin] = connection
            return connection


def _only_organisation(connection: Connection, stop: threading.Event) -> str:
    try:
        organisations = list_organisations(connection, stop)
    except Refused as error:
        if error.status != 404:  # a server need not list them
            raise
        organisations = []
    if len(organisations) == 1:
        return organisations[0]
    found = f" It has: {', '.join(sorted(organisations)[:20])}." if organisations else ""
    raise SourceError(
        f"Which organisation of {connection.host}?{found} Give {connection.origin}/organizations/ORGANISATION/."
    )
