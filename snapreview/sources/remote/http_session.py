"""The session that requests are made with: whom it trusts, and what it leaves alone."""

import ssl
from http.cookiejar import DefaultCookiePolicy
from typing import Any

import requests
import truststore
from requests.adapters import HTTPAdapter

from snapreview import __version__
from snapreview.sources.remote.rate_control import MOST_AT_A_TIME


def open_session() -> requests.Session:
    """A session that keeps no cookies, follows no redirects on its own, and trusts whom the system trusts.

    Proxies and REQUESTS_CA_BUNDLE are honoured as `requests` does.
    """
    session = _Session()
    session.headers["User-Agent"] = f"snapreview/{__version__}"
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.mount("https://", _SystemTrust(pool_maxsize=MOST_AT_A_TIME))
    session.mount("http://", HTTPAdapter(pool_maxsize=MOST_AT_A_TIME))
    return session


class _Session(requests.Session):
    """Even when told not to follow, `requests` reads the whole body of a redirect and takes its target apart."""

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


class _SystemTrust(HTTPAdapter):
    """Verifies certificates with the authorities of the system, those of the company among them."""

    def init_poolmanager(self, *arguments: Any, **settings: Any) -> None:
        super().init_poolmanager(*arguments, **settings, ssl_context=_trusting_context())

    def proxy_manager_for(self, *arguments: Any, **settings: Any) -> Any:
        return super().proxy_manager_for(*arguments, **settings, ssl_context=_trusting_context())


def _trusting_context() -> ssl.SSLContext:
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
