"""One server: every request to it, with token, redirects, repeats and bounds."""

import json
import random
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from snapreview.errors import Cancelled, SourceError
from snapreview.model.image_name import displayable
from snapreview.sources.remote.abandonable import run_abandonable
from snapreview.sources.remote.addresses import is_safe_for_secrets, origin_of
from snapreview.sources.remote.clock import Clock, SystemClock
from snapreview.sources.remote.faults import ProjectRenamed, Transient, Unreachable, connection_trouble, refusal
from snapreview.sources.remote.host_gate import HostGate
from snapreview.sources.remote.http_session import open_session
from snapreview.sources.remote.rate_control import LONGEST_WAIT_SECONDS, backoff_seconds, retry_after_seconds
from snapreview.sources.remote.secrets import Token

_CONNECT_SECONDS, _READ_SECONDS = 10.0, 30.0
_ATTEMPTS = 5
_ATTEMPTS_WITHOUT_CONNECTION = 2  # who is offline should learn it soon
_MOST_REDIRECTS = 5
_BLOCK_BYTES = 16 * 1024  # what a broken connection may lose
_LARGEST_DOCUMENT = 512 * 1024**2
_LARGEST_ERROR_DOCUMENT = 64 * 1024
_SLOW_AFTER_SECONDS = 60.0
_SLOWEST_BYTES_PER_SECOND = 512
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Call:
    """A request to the server: `path` starts with a slash, `body` is sent as JSON."""

    path: str
    method: str = "GET"
    parameters: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    repeatable: bool = True


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON answer: its status, its document, and the address of the next page, if there is one."""

    status: int
    document: Any
    next_page: str | None


@dataclass(frozen=True, slots=True)
class Body:
    """The body of a good answer, while it arrives."""

    status: int
    headers: Mapping[str, str]
    blocks: Iterator[bytes]


@dataclass(frozen=True, slots=True)
class Manners:
    """How a server is waited for: the clock, what spreads the waits (0..1), and the time limits in seconds."""

    clock: Clock = field(default_factory=SystemClock)
    chance: Callable[[], float] = random.random
    connect_seconds: float = _CONNECT_SECONDS
    read_seconds: float = _READ_SECONDS


class Connection:
    """Requests to one server. Safe in any thread."""

    def __init__(
        self, origin: str, token: Token | None, manners: Manners | None = None, plain_http_allowed: bool = False
    ) -> None:
        """`origin` is scheme, host and port; the token is sent there and nowhere else."""
        self.origin = origin
        self.host = urlsplit(origin).netloc
        self._token = token
        self._manners = manners or Manners()
        self._plain_http_allowed = plain_http_allowed
        self._gate = HostGate(self._manners.clock)
        self._session = open_session()

    @property
    def clock(self) -> Clock:
        """The clock that waits are measured with."""
        return self._manners.clock

    def __repr__(self) -> str:
        return f"Connection({self.origin})"

    def json(self, call: Call, stop: threading.Event) -> Answer:
        """Make a call whose answer is JSON. Raises SourceError, Cancelled."""
        headers = {"Accept": "application/json"}
        return run_abandonable(lambda: self._repeated(call, lambda: headers, self._answer, stop), stop)

    def receive(
        self,
        call: Call,
        headers: Callable[[], Mapping[str, str]],
        consume: Callable[[Body], _Value],
        stop: threading.Event,
    ) -> _Value:
        """Make a call whose answer is bytes, and have `consume` take them.

        `headers` and `consume` are called once for every attempt, in another thread. Raises SourceError, Cancelled.
        """

        def take(response: requests.Response, stop: threading.Event) -> _Value:
            blocks = self._blocks(response, stop)
            return consume(Body(response.status_code, response.headers, blocks))

        # Bytes are wanted as they are: a hash is taken of them, and half of them may be there already.
        identity = {"Accept-Encoding": "identity"}
        return run_abandonable(lambda: self._repeated(call, lambda: {**identity, **headers()}, take, stop), stop)

    def close(self) -> None:
        """Close what is open."""
        self._session.close()

    def _repeated(
        self,
        call: Call,
        headers: Callable[[], Mapping[str, str]],
        take: Callable[[requests.Response, threading.Event], _Value],
        stop: threading.Event,
    ) -> _Value:
        attempt = 0
        while True:
            attempt += 1
            try:
                with self._gate.turn(stop), self._sent(call, headers(), stop) as response:
                    value = take(response, stop)
            except Transient as trouble:
                self._prepare_repeat(call, attempt, trouble, stop)
            except (requests.RequestException, urllib3.exceptions.HTTPError) as error:
                self._prepare_repeat(call, attempt, connection_trouble(self.host, error), stop)
            else:
                self._gate.succeeded()
                return value

    def _prepare_repeat(self, call: Call, attempt: int, trouble: Transient, stop: threading.Event) -> None:
        """Wait before the next attempt, or raise what the last one ended with."""
        most = _ATTEMPTS if trouble.connected else _ATTEMPTS_WITHOUT_CONNECTION
        asked = trouble.wait_seconds or 0.0
        if not call.repeatable or attempt >= most or asked > LONGEST_WAIT_SECONDS:
            raise trouble.error from trouble
        wait = max(asked, backoff_seconds(attempt, self._manners.chance()))
        self._gate.refused(asked)
        self._manners.clock.pause(wait, stop)

    def _sent(self, call: Call, headers: Mapping[str, str], stop: threading.Event) -> requests.Response:
        """The good answer to a call, redirects followed, its body still to be read."""
        url = self.origin + call.path
        for _ in range(_MOST_REDIRECTS):
            if stop.is_set():
                raise Cancelled
            response = self._request(call, url, headers)
            if response.status_code not in _REDIRECTS:
                return self._good(response)
            with response:
                url = self._redirected(call, url, response)
        raise SourceError(f"{self.host} redirects in circles. Check the address.")

    def _request(self, call: Call, url: str, headers: Mapping[str, str]) -> requests.Response:
        return self._session.request(
            call.method,
            url,
            # Parameters belong to the first address; a redirect brings its own.
            params=call.parameters if url == self.origin + call.path else None,
            json=call.body,
            headers=dict(headers),
            auth=self._authorise,
            timeout=(self._manners.connect_seconds, self._manners.read_seconds),
            allow_redirects=False,
            stream=True,
        )

    def _authorise(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Add the token for its own server. For any other, nothing: not even what ~/.netrc may hold."""
        if self._token is not None and request.url and origin_of(request.url) == self.origin:
            request.headers["Authorization"] = self._token.header_value()
        return request

    def _redirected(self, call: Call, url: str, response: requests.Response) -> str:
        slug = _renamed_slug(response)
        if slug:
            raise ProjectRenamed(slug)
        target = _target(url, response)
        if target is None:
            raise SourceError(f"{self.host} redirects to what is no address. Ask whoever runs it.")
        if call.method != "GET":
            raise SourceError(f"{self.host} redirects to {_host(target)}. Use that address.")
        opened = self.origin.startswith("https:") and not target.startswith("https:")
        if opened or not is_safe_for_secrets(target, self._plain_http_allowed):
            raise SourceError(f"{self.host} redirects to {_host(target)} without encryption. Ask whoever runs it.")
        return target

    def _good(self, response: requests.Response) -> requests.Response:
        """The response, if its status is good. Raises SourceError or Transient."""
        status = response.status_code
        if 200 <= status < 300:
            return response
        with response:
            error = refusal(self.host, status, self._detail(response), self._token is not None)
            if status == 429 or status >= 500:
                asked = retry_after_seconds(response.headers.get("Retry-After"), self._manners.clock.wall())
                raise Transient(error if status == 429 else Unreachable(str(error)), asked)
            raise error

    def _detail(self, response: requests.Response) -> str:
        """What a refusal says, made safe to be shown."""
        try:
            content = next(response.iter_content(_LARGEST_ERROR_DOCUMENT), b"")
            document = json.loads(content)
        except (requests.RequestException, urllib3.exceptions.HTTPError, ValueError, RecursionError):
            return ""
        detail = document.get("detail") if isinstance(document, dict) else None
        if not isinstance(detail, str):
            return ""
        return displayable(self._token.removed_from(detail) if self._token else detail)

    def _answer(self, response: requests.Response, stop: threading.Event) -> Answer:
        content = bytearray()
        for block in self._blocks(response, stop):
            content += block
            if len(content) > _LARGEST_DOCUMENT:
                raise SourceError(f"The answer of {self.host} is larger than 512 MiB. Choose a smaller build.")
        document = self._parsed(bytes(content), response) if content else None
        return Answer(response.status_code, document, _next_page(response))

    def _parsed(self, content: bytes, response: requests.Response) -> Any:
        try:
            return json.loads(content)
        except (ValueError, RecursionError) as error:
            if "html" in response.headers.get("Content-Type", "") or content.lstrip()[:1] == b"<":
                raise Unreachable(
                    f"{self.host} answered with a web page in place of data. Check the address; a login page or a "
                    "proxy may be in between."
                ) from error
            raise Unreachable(
                f"The answer of {self.host} is not JSON. Check the address, or try again later."
            ) from error

    def _blocks(self, response: requests.Response, stop: threading.Event) -> Iterator[bytes]:
        """The body, a block at a time. Raises Cancelled, and Transient when it only trickles."""
        clock = self._manners.clock
        begun, received = clock.now(), 0
        for block in response.iter_content(_BLOCK_BYTES):
            if stop.is_set():
                raise Cancelled
            received += len(block)
            seconds = clock.now() - begun
            if seconds > _SLOW_AFTER_SECONDS and received < seconds * _SLOWEST_BYTES_PER_SECOND:
                raise Transient(Unreachable(f"{self.host} is too slow. Try again later."))
            yield block


def _renamed_slug(response: requests.Response) -> str | None:
    """The new slug in the answer that tells of a renamed project, else None."""
    if response.status_code != 302 or "json" not in response.headers.get("Content-Type", ""):
        return None
    try:
        document = json.loads(next(response.iter_content(_LARGEST_ERROR_DOCUMENT), b""))
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    detail = document.get("detail")
    extra = detail.get("extra") if isinstance(detail, dict) else None
    slug = document.get("slug") or (extra.get("slug") if isinstance(extra, dict) else None)
    return slug if isinstance(slug, str) and slug else None


def _next_page(response: requests.Response) -> str | None:
    """The address of the next page in the Link header; a next page without results is the end."""
    for link in requests.utils.parse_header_links(response.headers.get("Link", "")):
        if link.get("rel") == "next" and link.get("results", "true") == "true":
            return link.get("url")
    return None


def _target(url: str, response: requests.Response) -> str | None:
    """Where a redirect leads to, None when that is no proper address."""
    try:
        target = urljoin(url, response.headers.get("Location", ""))
        origin_of(target)
    except ValueError:
        return None
    return target


def _host(url: str) -> str:
    return urlsplit(url).netloc or "nowhere"
