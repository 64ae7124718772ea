"""What can go wrong with a server, as sentences with a remedy."""

from collections.abc import Callable

import requests
import urllib3

from snapreview.errors import SourceError

_LONGEST_DETAIL = 300


class Unreachable(SourceError):
    """The server gave no usable answer; what is kept of it locally may stand in."""


class Refused(SourceError):
    """The server answered, and the answer is no. `status` is the HTTP status."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class ProjectRenamed(SourceError):
    """The project has another slug now."""

    def __init__(self, slug: str) -> None:
        super().__init__(f"The project is called “{slug}” now. Use that name.")
        self.slug = slug


class Transient(Exception):
    """Trouble that may pass: the request is repeated, and `error` raised when that does not help.

    `wait_seconds` is what the server asked for, None when it did not. `connected` is false when there was not even
    a connection.
    """

    def __init__(self, error: SourceError, wait_seconds: float | None = None, connected: bool = True) -> None:
        super().__init__(str(error))
        self.error = error
        self.wait_seconds = wait_seconds
        self.connected = connected


def refusal(host: str, status: int, detail: str, with_token: bool) -> Refused:
    """The sentence for a status of 400 and above."""
    said = f" It says: “{detail[:_LONGEST_DETAIL]}”." if detail else ""
    texts: dict[int, Callable[[], str]] = {
        401: lambda: _unauthorised(host, with_token),
        403: lambda: (
            f"The token may not do this on {host} (403).{said} Use a token with the scope project:read (and "
            "project:write to approve)."
        ),
        404: lambda: (
            f"{host} does not have this, or the token may not see it (404).{said} Check the address and the token; "
            "objects expire after 30 days without use."
        ),
        409: lambda: f"{host} is not ready for this (409).{said} Try again later.",
        413: lambda: f"{host} takes no body of this size (413).{said} Ask whoever runs it.",
        429: lambda: f"{host} refuses more requests for now (429).{said} Try again later.",
    }
    if status in texts:
        return Refused(status, texts[status]())
    if status >= 500:
        return Refused(status, f"{host} has a fault of its own ({status}).{said} Try again later.")
    return Refused(status, f"{host} refuses the request ({status}).{said} Check the address.")


def connection_trouble(host: str, error: Exception) -> Transient:
    """The trouble behind an exception of `requests` or `urllib3`. Its text is not shown: it may hold addresses."""
    if isinstance(error, (requests.exceptions.SSLError, urllib3.exceptions.SSLError)):
        return Transient(
            Unreachable(
                f"The certificate of {host} cannot be verified. Check the address; in a company network, have its "
                "certificate authority installed in the system or named in REQUESTS_CA_BUNDLE."
            ),
            connected=False,
        )
    cause, connected = _cause(error)
    return Transient(
        Unreachable(f"{host} cannot be reached: {cause}. Check the network and the address, then try again."),
        connected=connected,
    )


def _cause(error: Exception) -> tuple[str, bool]:
    """What happened in plain words, and whether there was a connection."""
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy does not let the request through", False
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return "it does not answer", False
    if isinstance(error, requests.exceptions.ReadTimeout) or "timed out" in str(error):
        return "its answer takes too long", True
    inner = str(error)
    if "Failed to establish" in inner or "NewConnectionError" in inner or "NameResolution" in inner:
        return "there is no connection", False
    return "the connection broke off", True


def _unauthorised(host: str, with_token: bool) -> str:
    if with_token:
        return (
            f"{host} does not accept the token (401). Make a new one and store it in the keyring or SNAPREVIEW_TOKEN."
        )
    return f"{host} wants a token (401). Store one in the keyring or set SNAPREVIEW_TOKEN."
