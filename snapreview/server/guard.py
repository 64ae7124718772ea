"""Who may talk to the server."""

import hmac
import ipaddress
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from snapreview.server.answers import Answer

_PROTECTED = "/api/"


class Guard:
    """Lets requests to the API through that carry the token.

    A server without a token is open to whoever reaches it, and a browser on the same machine does so on behalf of
    any page: then requests under another host's name and from pages of other origins are refused.
    """

    def __init__(self, application: ASGIApp, token: str | None) -> None:
        self._application = application
        self._token = None if token is None else token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer the refusal, or pass the request on."""
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        if refusal is None:
            await self._application(scope, receive, send)
        else:
            await refusal(scope, receive, send)

    def _refusal(self, scope: Scope) -> Answer | None:
        headers = Headers(scope=scope)
        if self._token is None:
            if is_loopback_address(headers.get("host", "")) and "origin" not in headers:
                return None
            return Answer({"detail": "This server answers programs on its own machine only."}, status_code=403)
        if not scope["path"].startswith(_PROTECTED) or self._carries_token(headers):
            return None
        missing = "authorization" not in headers
        detail = "Authentication credentials were not provided." if missing else "Invalid token"
        return Answer({"detail": detail}, status_code=401, headers={"WWW-Authenticate": "Bearer"})

    def _carries_token(self, headers: Headers) -> bool:
        assert self._token is not None  # asked only of a server with a token
        scheme, _, given = headers.get("authorization", "").partition(" ")
        # Headers arrive as Latin-1; this gives back the bytes that were sent.
        return scheme.lower() == "bearer" and hmac.compare_digest(given.encode("latin-1", "replace"), self._token)


def is_loopback_address(host_and_port: str) -> bool:
    """True for `localhost`, `127.…` and `[::1]`, with or without a port."""
    try:
        host = urlsplit(f"//{host_and_port}").hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
