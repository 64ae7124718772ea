import pytest

from snapreview.errors import SourceError
from snapreview.sources.remote.addresses import (
    BuildAddress,
    ServerAddress,
    is_loopback,
    origin_of,
    parse_build_address,
    parse_server_address,
)

DETAILS = "https://us.sentry.io/api/0/organizations/acme/preprodartifacts/snapshots/42/"


@pytest.mark.parametrize(
    "uri",
    [
        DETAILS,
        DETAILS.rstrip("/"),
        f"  {DETAILS}?compact_metadata=1#top ",
        DETAILS.replace("https://us", "HTTPS://US").replace("/api", ":443/api"),
        "https://us.sentry.io/organizations/acme/preprod/snapshots/42/?tab=changed",
    ],
)
def test_every_address_of_a_build_gives_its_details_address(uri: str) -> None:
    address = parse_build_address(uri)
    assert address == BuildAddress("https://us.sentry.io", "acme", "42")
    assert address.uri == DETAILS


def test_an_organisation_with_a_host_of_its_own() -> None:
    address = parse_build_address("https://acme.sentry.io/preprod/snapshots/42")
    assert address == BuildAddress("https://acme.sentry.io", "acme", "42")


@pytest.mark.parametrize(
    "uri",
    [
        "https://us.sentry.io/",
        "https://us.sentry.io/preprod/snapshots/42/",
        "https://us.sentry.io/api/0/organizations/acme/preprodartifacts/snapshots/latest-base/",
        "https://x/api/0/organizations/a%2Fb/preprodartifacts/snapshots/1/",
        "https://x/organizations/../preprod/snapshots/1/",
    ],
)
def test_other_addresses_are_no_builds(uri: str) -> None:
    with pytest.raises(SourceError, match=r"is not the address of a build\. Give https://HOST/api/0"):
        parse_build_address(uri)


@pytest.mark.parametrize(
    ("uri", "told"),
    [
        ("https://[::1", "not a proper one"),
        ("https://host:port/", "not a proper one"),
        ("ftp://host/", "must start with https://"),
        ("https:///path", "must start with https://"),
        ("https://me:pass@host/", "must not contain a name or a password"),
        ("http://example.test/organizations/a/preprod/snapshots/1/", "would send the token readable"),
    ],
)
def test_addresses_that_are_refused(uri: str, told: str) -> None:
    with pytest.raises(SourceError, match=told) as refused:
        parse_build_address(uri)
    assert "pass@" not in str(refused.value)


def test_http_stays_on_this_machine_unless_it_is_allowed() -> None:
    path = "/organizations/a/preprod/snapshots/1/"
    for host in ("localhost", "127.0.0.1:8000", "[::1]:8000"):
        assert parse_build_address(f"http://{host}{path}").origin == f"http://{host}"
    assert parse_build_address(f"http://intranet{path}", plain_http_allowed=True).origin == "http://intranet"


def test_a_query_is_not_shown() -> None:
    with pytest.raises(SourceError) as refused:
        parse_build_address("https://host/x?token=secret")
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("url", "organisation", "project"),
    [
        ("https://host", None, None),
        ("https://host/?project=3", None, "3"),
        ("https://host/organizations/acme/", "acme", None),
        ("https://host/api/0/organizations/acme/builds/?project=app", "acme", "app"),
        ("https://host/organizations/acme/preprod/snapshots/1/", "acme", None),
    ],
)
def test_addresses_of_servers(url: str, organisation: str | None, project: str | None) -> None:
    assert parse_server_address(url) == ServerAddress("https://host", organisation, project)


def test_hosts_of_organisations_and_regions() -> None:
    assert parse_server_address("https://acme.sentry.io").organisation == "acme"
    assert parse_server_address("https://us.sentry.io").organisation is None


def test_origins_have_one_spelling() -> None:
    assert origin_of("HTTPS://Host:443/x") == origin_of("https://host") == "https://host"
    assert origin_of("http://host:443") != origin_of("http://host")


@pytest.mark.parametrize(("host", "expected"), [(None, False), ("LOCALHOST", True), ("127.9.9.9", True), ("a", False)])
def test_loopback(host: str | None, expected: bool) -> None:
    assert is_loopback(host) is expected
