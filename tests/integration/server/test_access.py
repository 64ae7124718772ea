"""Who is let in, and what happens to requests that are no use."""

import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from snapreview.errors import StoreError
from snapreview.session.environment import Environment
from tests.integration.server.conftest import MakeBuild
from tests.support.api_server import (
    ORGANISATION,
    PROJECT,
    QUICK,
    SNAPSHOTS,
    TOKEN,
    Client,
    api_server,
    object_address,
    upload_body,
)
from tests.support.pictures import noise, plain, png_of, scene
from tests.support.waiting import wait_until

EVERYTHING = [
    ("GET", f"{ORGANISATION}/builds/"),
    ("GET", f"{SNAPSHOTS}/1/"),
    ("DELETE", f"{SNAPSHOTS}/1/"),
    ("GET", f"{SNAPSHOTS}/1/images/a.png/"),
    ("GET", f"{SNAPSHOTS}/latest-base/?app_id=x"),
    ("GET", f"{PROJECT}/files/images/{'0' * 64}/"),
    ("GET", f"{SNAPSHOTS}/1/archive/"),
    ("POST", f"{SNAPSHOTS}/1/archive/"),
    ("GET", f"{SNAPSHOTS}/1/archive/?download"),
    ("POST", f"{PROJECT}/preprodartifacts/snapshots/"),
    ("GET", f"{PROJECT}/preprodartifacts/snapshots/upload-options/"),
    ("POST", f"{ORGANISATION}/preprodartifacts/1/approve/"),
    ("POST", f"{SNAPSHOTS}/1/recompare/"),
    ("GET", "/api/0/nothing/"),
]


@pytest.mark.parametrize(("method", "path"), EVERYTHING)
@pytest.mark.parametrize(
    "authorization", [None, "", "Bearer", "Bearer ", "Bearer wrong", f"Basic {TOKEN}", TOKEN, f"Bearer {TOKEN}x"]
)
def test_without_the_token_nothing_is_told(shared: Client, method: str, path: str, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = shared.session.request(method, shared.address + path, headers=headers)
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Bearer"
    assert set(answer.json()) == {"detail"}


def test_the_scheme_may_be_written_small(client: Client) -> None:
    answer = client.ask("GET", f"{ORGANISATION}/builds/", headers={"Authorization": f"bearer {TOKEN}"})
    assert answer.status_code == 200


def test_a_token_of_any_letters(served: Path, environment: Environment) -> None:
    with api_server(served, environment, token="Schlüssel") as client:
        path = f"{client.address}{ORGANISATION}/builds/"
        sent = {"Authorization": "Bearer Schlüssel".encode()}
        assert client.session.get(path, headers=sent).status_code == 200
        assert client.session.get(path, headers={"Authorization": b"Bearer Schl\xfcssel"}).status_code == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost"}, 200),
        ({"Host": "[::1]:80"}, 200),
        ({"Host": "attacker.example"}, 403),
        ({"Host": "127.0.0.1.attacker.example"}, 403),
        ({"Host": "["}, 403),
        ({"Origin": "https://attacker.example"}, 403),
    ],
)
def test_an_open_server_answers_no_web_pages(
    served: Path, environment: Environment, headers: dict[str, str], status: int
) -> None:
    with api_server(served, environment, token=None) as client:
        answer = client.session.get(f"{client.address}{ORGANISATION}/builds/", headers=headers)
        assert answer.status_code == status


def test_addresses_end_in_a_slash(client: Client) -> None:
    answer = client.ask("GET", f"{ORGANISATION}/builds", allow_redirects=False)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not Found"})


def test_other_methods_are_refused(client: Client) -> None:
    assert client.ask("PUT", f"{ORGANISATION}/builds/").status_code == 405


@pytest.mark.parametrize(
    "path",
    [
        f"{SNAPSHOTS}/1/images/../../../../../../etc/passwd/",
        f"{SNAPSHOTS}/1/images/%2e%2e%2f%2e%2e%2fetc%2fpasswd/",
        f"{SNAPSHOTS}/1/images/%00/",
        f"{SNAPSHOTS}/1/images/.snapreview/state.sqlite3/",
        f"{SNAPSHOTS}/..%2f..%2f/",
        "/../../../etc/passwd",
        "/.snapreview/state.sqlite3",
    ],
)
def test_no_address_leads_to_other_files(client: Client, make: MakeBuild, path: str) -> None:
    make("build", {"a.png": scene()})
    client.builds()
    answer = raw_request(client, f"GET {path} HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\n")
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert b"root:" not in answer


def test_what_is_no_http_is_refused_and_the_server_lives_on(client: Client) -> None:
    assert b" 400 " in raw_request(client, "\0nonsense\r\n").partition(b"\r\n")[0] + b" "
    assert client.builds() == []


def test_a_client_that_falls_silent_is_let_go(served: Path, environment: Environment) -> None:
    with api_server(served, environment, replace(QUICK, silence=0.2)) as client:
        head = f"POST {PROJECT}/preprodartifacts/snapshots/ HTTP/1.1\r\nAuthorization: Bearer {TOKEN}\r\n"
        answer = raw_request(client, head + "Content-Length: 1000\r\n")
        assert answer.startswith(b"HTTP/1.1 408 ")


def test_an_upload_that_breaks_off_leaves_nothing(client: Client, served: Path) -> None:
    store = client.store()
    path = urlsplit(object_address(store, "0" * 64)).path
    with connected(client) as connection:
        head = f"PUT {path} HTTP/1.1\r\nHost: x\r\nx-os-auth: Bearer {store['authToken']}\r\nContent-Length: 900000\r\n"
        connection.sendall(f"{head}\r\n".encode() + b"x" * 200_000)
        incoming = served / ".snapreview" / "incoming"
        wait_until(lambda: list(incoming.iterdir()), "the upload has begun")
    wait_until(lambda: not list(incoming.iterdir()), "what was received is removed")


def test_a_folder_is_served_once(served: Path, environment: Environment, client: Client) -> None:
    with pytest.raises(StoreError, match="already served"), api_server(served, environment):
        pass
    assert client.builds() == []


def test_many_clients_at_once(client: Client) -> None:
    pictures = [png_of(noise((30, 30), number)) for number in range(6)]
    barrier = threading.Barrier(8)

    def upload(number: int) -> str:
        barrier.wait()
        with requests.Session() as session:
            own = Client(client.address, session)
            build_id = own.upload({"own.png": png_of(plain((9, 9), (number, 0, 0))), "same.png": pictures[0]})
            for _ in range(5):
                assert own.details(build_id)["image_count"] == 2
                own.builds()
            return build_id

    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(upload, range(8)))
    assert len(set(ids)) == 8
    assert {build["id"] for build in client.builds()} == set(ids)


def test_the_same_upload_many_times_at_once(client: Client) -> None:
    client.put(png_of(scene()), client.store())
    body = upload_body({"a.png": png_of(scene())})

    def post(_number: int) -> int:
        with requests.Session() as session:
            return Client(client.address, session).post_manifest(body).status_code

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(post, range(8))) == {200}
    assert len(client.builds()) == 8


def connected(client: Client) -> socket.socket:
    """A plain connection to the server."""
    parts = urlsplit(client.address)
    assert parts.port is not None
    return socket.create_connection((parts.hostname, parts.port), timeout=20)


def raw_request(client: Client, head: str) -> bytes:
    """The answer to bytes that no client library would send."""
    with connected(client) as connection:
        connection.sendall(head.encode() + b"Host: x\r\nConnection: close\r\n\r\n")
        answer = b""
        while portion := connection.recv(65536):
            answer += portion
        return answer
