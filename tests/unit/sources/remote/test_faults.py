import pytest
import requests
import urllib3

from snapreview.sources.remote.faults import connection_trouble, refusal


@pytest.mark.parametrize(
    ("error", "told", "connected"),
    [
        (requests.exceptions.SSLError("x"), "certificate of host cannot be verified", False),
        (urllib3.exceptions.SSLError("x"), "REQUESTS_CA_BUNDLE", False),
        (requests.exceptions.ProxyError("x"), "the proxy does not let the request through", False),
        (requests.exceptions.ConnectTimeout("x"), "it does not answer", False),
        (requests.exceptions.ReadTimeout("x"), "its answer takes too long", True),
        (requests.exceptions.ConnectionError("Read timed out."), "its answer takes too long", True),
        (requests.exceptions.ConnectionError("NewConnectionError"), "there is no connection", False),
        (requests.exceptions.ChunkedEncodingError("x"), "the connection broke off", True),
    ],
)
def test_trouble_with_the_connection_in_plain_words(error: Exception, told: str, connected: bool) -> None:
    trouble = connection_trouble("host", error)
    assert told in str(trouble.error)
    assert trouble.connected is connected


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (400, "refuses the request (400). It says: “no”."),
        (401, "does not accept the token (401)"),
        (403, "may not do this on host (403). It says: “no”. Use a token with the scope project:read"),
        (404, "does not have this, or the token may not see it (404)"),
        (409, "is not ready for this (409)"),
        (413, "takes no body of this size (413)"),
        (429, "refuses more requests for now (429)"),
        (599, "has a fault of its own (599)"),
    ],
)
def test_refusals_name_the_remedy(status: int, told: str) -> None:
    error = refusal("host", status, "no", with_token=True)
    assert told in str(error)
    assert error.status == status


def test_a_missing_token_is_asked_for() -> None:
    assert "wants a token (401). Store one in the keyring or set SNAPREVIEW_TOKEN" in str(
        refusal("host", 401, "", with_token=False)
    )
