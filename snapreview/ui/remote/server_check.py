"""Trying a server before it is kept, and keeping its token. Everything here blocks and belongs into the background."""

import threading
from contextlib import closing
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from snapreview.session.environment import Environment
from snapreview.sources.remote.access import RemoteAccess
from snapreview.sources.remote.addresses import parse_server_address
from snapreview.sources.remote.secrets import TOKEN_VARIABLE, TokenStore, system_keyring


@dataclass(frozen=True, slots=True)
class ServerDraft:
    """What the reader typed; the token is "" for the one that is kept already."""

    name: str
    url: str
    token: str = ""

    def __repr__(self) -> str:
        return f"ServerDraft({self.name!r}, {self.url!r})"


class _EmptyKeyring:
    """For trying a token that nobody has kept."""

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keeps nothing."""

    def delete_password(self, service: str, username: str) -> None:
        """Has nothing to forget."""


def check_server(draft: ServerDraft, environment: Environment, stop: threading.Event) -> str:
    """Ask a server for its newest build. Returns what came of it. Raises SourceError, Cancelled."""
    tokens = TokenStore(environment.variables, system_keyring)
    if draft.token:
        tokens = TokenStore({TOKEN_VARIABLE: draft.token}, _EmptyKeyring)
    with closing(RemoteAccess(tokens, environment.settings.allow_plain_http)) as access:
        api, address = access.api_of_server(draft.url, stop)
        newest = next(api.build_pages(stop, project=address.project, per_page=1), [])
        answer = QCoreApplication.translate("ServerCheck", "{host} answers for the organisation “{organisation}”.")
        told = answer.format(host=api.connection.host, organisation=api.organisation)
        empty = QCoreApplication.translate("ServerCheck", "It has no builds yet.")
        return told if newest else f"{told} {empty}"


def keep_token(draft: ServerDraft, environment: Environment) -> bool:
    """Put the token into the system keyring; False when there is none that works. Raises SourceError."""
    address = parse_server_address(draft.url, environment.settings.allow_plain_http)
    return TokenStore(environment.variables, system_keyring).keep(address.origin, draft.token)
