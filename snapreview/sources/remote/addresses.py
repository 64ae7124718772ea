"""Addresses: of a server, of an organisation on it, of a build."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, quote, urlsplit

from snapreview.errors import SourceError

_SLUG = r"[A-Za-z0-9][A-Za-z0-9_.-]*"
_DETAILS_PATH = re.compile(rf"/api/0/organizations/({_SLUG})/preprodartifacts/snapshots/(\d+)/?")
_PAGE_PATH = re.compile(rf"/organizations/({_SLUG})/preprod/snapshots/(\d+)/?")
_SHORT_PAGE_PATH = re.compile(r"/preprod/snapshots/(\d+)/?")
_ORGANISATION_PATH = re.compile(rf"(?:/api/0)?/organizations/({_SLUG})(?:/.*)?")
_ORGANISATION_HOST = re.compile(r"([a-z0-9][a-z0-9-]*)\.sentry\.io")
_REGION_HOSTS = frozenset({"us", "de", "www"})
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class BuildAddress:
    """Where a build is: `origin` is scheme, host and port, such as `https://us.sentry.io`."""

    origin: str
    organisation: str
    artifact_id: str

    @property
    def uri(self) -> str:
        """The build's uri: its details address."""
        organisation = quote(self.organisation, safe="")
        return f"{self.origin}/api/0/organizations/{organisation}/preprodartifacts/snapshots/{self.artifact_id}/"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where builds are listed; `organisation` and `project` are None where the address does not say."""

    origin: str
    organisation: str | None = None
    project: str | None = None


def parse_build_address(uri: str, plain_http_allowed: bool = False) -> BuildAddress:
    """The build behind its details address or the address of its page in the browser.

    Raises SourceError naming the two forms, or when the address would send a token in the clear.
    """
    parts = _split(uri, plain_http_allowed)
    origin = _origin(parts)
    found = _DETAILS_PATH.fullmatch(parts.path) or _PAGE_PATH.fullmatch(parts.path)
    if found:
        return BuildAddress(origin, found[1], found[2])
    short, organisation = _SHORT_PAGE_PATH.fullmatch(parts.path), _organisation_of_host(parts)
    if short and organisation:
        return BuildAddress(origin, organisation, short[1])
    raise SourceError(
        f"“{_shown(parts)}” is not the address of a build. Give "
        "https://HOST/api/0/organizations/ORGANISATION/preprodartifacts/snapshots/ID/, or the address of its page "
        "in the browser; `snapreview builds https://HOST/organizations/ORGANISATION/` lists the builds."
    )


def parse_server_address(url: str, plain_http_allowed: bool = False) -> ServerAddress:
    """The server, and the organisation and project as far as the address names them. Raises SourceError."""
    parts = _split(url, plain_http_allowed)
    found = _ORGANISATION_PATH.fullmatch(parts.path)
    organisation = found[1] if found else _organisation_of_host(parts)
    project = parse_qs(parts.query).get("project", [None])[0]
    return ServerAddress(_origin(parts), organisation, project)


def origin_of(url: str) -> str:
    """Scheme, host and port of an address, in one spelling. Raises ValueError."""
    return _origin(urlsplit(url))


def is_safe_for_secrets(url: str, plain_http_allowed: bool = False) -> bool:
    """True when nobody on the way can read along: https, or http that never leaves this machine."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and (plain_http_allowed or is_loopback(parts.hostname)))


def is_loopback(host: str | None) -> bool:
    """True for names and numbers of this machine itself."""
    if host is None or host.lower() == "localhost":
        return host is not None
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str, plain_http_allowed: bool) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError as error:
        raise SourceError(f"The address is not a proper one ({error}). Check its spelling.") from error
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        raise SourceError("The address must start with https:// and a host name. Check its spelling.")
    if parts.username is not None or parts.password is not None:
        raise SourceError(
            f"The address of {parts.hostname} must not contain a name or a password. Store the token in the keyring "
            "or set SNAPREVIEW_TOKEN."
        )
    if not is_safe_for_secrets(url.strip(), plain_http_allowed):
        raise SourceError(
            f"http://{parts.hostname} would send the token readable for everybody on the way. Use https://, or allow "
            "it with the setting “allow_plain_http”."
        )
    return parts


def _origin(parts: SplitResult) -> str:
    host = (parts.hostname or "").lower()
    host = f"[{host}]" if ":" in host else host
    port = parts.port
    suffix = "" if port is None or port == _DEFAULT_PORTS.get(parts.scheme) else f":{port}"
    return f"{parts.scheme}://{host}{suffix}"


def _organisation_of_host(parts: SplitResult) -> str | None:
    """Organisations of the public service have a host of their own."""
    found = _ORGANISATION_HOST.fullmatch((parts.hostname or "").lower())
    return found[1] if found and found[1] not in _REGION_HOSTS else None


def _shown(parts: SplitResult) -> str:
    """An address without its query, which may hold secrets."""
    return f"{_origin(parts)}{parts.path}"[:300]
