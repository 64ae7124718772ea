"""The server of the artifact API in a thread, real HTTP on loopback, and what a client of it says."""

import hashlib
import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote

import requests

from snapreview.server.holdings import open_holdings
from snapreview.server.limits import Limits
from snapreview.server.running import ApiServer
from snapreview.session.environment import Environment
from tests.support.waiting import wait_until

TOKEN = "a token for tests"
ORGANISATION = "/api/0/organizations/local"
SNAPSHOTS = f"{ORGANISATION}/preprodartifacts/snapshots"
PROJECT = "/api/0/projects/local/snapshots"
QUICK = Limits(refresh=0.0)
SECONDS = 30


@dataclass(frozen=True, slots=True)
class Client:
    """Speaks to a server; the token goes along unless another header is given."""

    address: str
    session: requests.Session = field(default_factory=requests.Session)

    def ask(self, method: str, path: str, **options: Any) -> requests.Response:
        """One request."""
        headers = {"Authorization": f"Bearer {TOKEN}"} | options.pop("headers", {})
        return self.session.request(method, self.address + path, headers=headers, timeout=SECONDS, **options)

    def get(self, path: str, **parameters: str) -> requests.Response:
        """GET with these query parameters."""
        return self.ask("GET", path, params=parameters)

    def builds(self, **parameters: str) -> list[dict[str, Any]]:
        """The first page of the list of builds."""
        answer = self.get(f"{ORGANISATION}/builds/", **parameters)
        assert answer.status_code == 200, answer.text
        builds: list[dict[str, Any]] = answer.json()
        return builds

    def build_id(self, folder: str) -> str:
        """The id of the build in a folder."""
        return next(str(build["id"]) for build in self.builds() if build["app_info"]["name"] == folder)

    def details(self, build_id: str, **parameters: str) -> dict[str, Any]:
        """The details of a build."""
        answer = self.get(f"{SNAPSHOTS}/{build_id}/", **parameters)
        assert answer.status_code == 200, answer.text
        document: dict[str, Any] = answer.json()
        return document

    def compared(self, build_id: str) -> dict[str, Any]:
        """The details of a build once its comparison has ended well."""
        wait_until(lambda: self.details(build_id)["comparison_state"] == "success", f"the comparison of {build_id}")
        return self.details(build_id)

    def image(self, image_id: str, project: str = PROJECT, **headers: str) -> requests.Response:
        """The bytes of an image or a mask."""
        return self.ask("GET", f"{project}/files/images/{quote(image_id)}/", headers=headers)

    def store(self, project: str = PROJECT) -> dict[str, Any]:
        """The object store's part of the upload options."""
        answer = self.get(f"{project}/preprodartifacts/snapshots/upload-options/", usecase="preprod")
        assert answer.status_code == 200, answer.text
        store: dict[str, Any] = answer.json()["objectstore"]
        return store

    def put(self, content: bytes, store: Mapping[str, Any], **headers: str) -> requests.Response:
        """Put an object under the key of its content, without the API's token."""
        headers = object_headers(store) | headers
        address = object_address(store, hashlib.sha256(content).hexdigest())
        return self.session.put(address, data=content, headers=headers, timeout=SECONDS)

    def post_manifest(self, body: object, project: str = PROJECT, **headers: str) -> requests.Response:
        """Post an upload manifest."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        path = f"{project}/preprodartifacts/snapshots/"
        return self.ask("POST", path, data=content, headers={"Content-Type": "application/json"} | headers)

    def upload(self, images: Mapping[str, bytes], project: str = PROJECT, **fields: Any) -> str:
        """Upload a build from first to last; returns its id."""
        store = self.store(project)
        for content in set(images.values()):
            assert self.put(content, store).status_code == 200
        answer = self.post_manifest(upload_body(images, **fields), project)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["artifactId"])


def upload_body(images: Mapping[str, bytes], **fields: Any) -> dict[str, Any]:
    """The body of an upload of these images; sizes are measured by the server anyway."""
    entries = {
        name: {"content_hash": hashlib.sha256(content).hexdigest(), "width": 1, "height": 1}
        for name, content in images.items()
    }
    return {"app_id": "app", "images": entries} | fields


def object_address(store: Mapping[str, Any], content_hash: str) -> str:
    """The address of an object, put together as the API's clients do."""
    scopes = dict(store["scopes"])
    scope = ";".join(f"{key}={value}" for key, value in store["scopes"])
    key = f"{scopes['org']}/{scopes['project']}/{content_hash}"
    return f"{store['url']}/v1/objects/{store['usecase']}/{scope}/{key}"


def object_headers(store: Mapping[str, Any]) -> dict[str, str]:
    """The headers an object is put with."""
    return {"x-os-auth": f"Bearer {store['authToken']}", "x-sn-expiration": str(store["expirationPolicy"])}


@contextmanager
def api_server(
    folder: Path, environment: Environment, limits: Limits = QUICK, token: str | None = TOKEN
) -> Iterator[Client]:
    """A server over a folder while the block lasts."""
    folder.mkdir(exist_ok=True)
    ready = threading.Event()
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    with listener, open_holdings(folder, "local", environment, limits) as holdings:
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        server = ApiServer(holdings, token, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="api server")
        thread.start()
        try:
            assert ready.wait(SECONDS)
            client = Client(f"http://127.0.0.1:{listener.getsockname()[1]}")
            with client.session:
                yield client
        finally:
            server.should_exit = True
            thread.join()
