"""A server of the artifact API on loopback that misbehaves when it is told to."""

import hashlib
import io
import json
import ssl
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

ORGANISATION = "acme"
PROJECT = "7"
TOKEN = "sntryu_a-very-secret-token"

Fault = Callable[["Exchange"], None]


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as it arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class FakeBuild:
    """A build on the server: image bytes by name, and fields that replace those of the details document."""

    images: dict[str, bytes]
    fields: dict[str, Any] = field(default_factory=dict)
    listed: dict[str, Any] = field(default_factory=dict)


class Exchange:
    """One request, for a fault that answers it in its own way."""

    def __init__(self, handler: BaseHTTPRequestHandler, server: "ArtifactServer") -> None:
        self.handler = handler
        self.server = server

    def answer(self, status: int, content: bytes = b"", **headers: str) -> None:
        """Answer, with a right Content-Length unless another is given."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        self.handler.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **given}.items():
            self.handler.send_header(name, value)
        self.handler.end_headers()
        self.handler.wfile.write(content)

    def json(self, document: object, status: int = 200, **headers: str) -> None:
        """Answer with a JSON document."""
        self.answer(status, json.dumps(document).encode(), Content_Type="application/json", **headers)


class ArtifactServer:
    """Serves builds of one project. `faults` are used up one by one, each by the first request of its kind."""

    def __init__(self, certificate: Path | None = None) -> None:
        """`certificate` is a PEM file with key and certificate, for a server that is asked with https."""
        self.builds: dict[str, FakeBuild] = {}
        self.objects: dict[str, bytes] = {}
        self.faults: list[tuple[str, Fault]] = []
        self.seen: list[Seen] = []
        self.per_page = 100
        self.archive_ready_after = 0
        self.archives_asked = 0
        self.ranges_honoured = True
        self.approved: set[str] = set()
        self.released = threading.Event()
        self._lock = threading.Lock()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler_class(self))
        self.origin = f"http{'s' if certificate else ''}://127.0.0.1:{self._http.server_address[1]}"
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._http.socket = context.wrap_socket(self._http.socket, server_side=True)

    def uri(self, artifact_id: str) -> str:
        """The details address of a build."""
        return f"{self.origin}/api/0/organizations/{ORGANISATION}/preprodartifacts/snapshots/{artifact_id}/"

    def add(self, artifact_id: str, images: Mapping[str, bytes], **fields: Any) -> str:
        """Have a build; its uri."""
        self.builds[artifact_id] = FakeBuild(dict(images), fields)
        self.objects.update({hashlib.sha256(content).hexdigest(): content for content in images.values()})
        return self.uri(artifact_id)

    def fail(self, part: str, *faults: Fault) -> None:
        """Have the next requests whose path contains `part` go wrong, one for each fault."""
        self.faults += [(part, fault) for fault in faults]

    def paths(self, part: str) -> list[Seen]:
        """The requests so far whose path contains `part`."""
        return [seen for seen in self.seen if part in seen.path]

    @contextmanager
    def running(self) -> Iterator["ArtifactServer"]:
        """Serve until the block is left."""
        thread = threading.Thread(target=self._http.serve_forever, args=(0.01,), name="artifact server")
        thread.start()
        try:
            yield self
        finally:
            self.stop()
            thread.join()

    def stop(self) -> None:
        """Serve no more; connections are refused from now on."""
        self.released.set()
        self._http.shutdown()
        self._http.server_close()

    def handle(self, exchange: Exchange) -> None:
        """Answer one request, or let the next fault do it."""
        handler = exchange.handler
        parts = urlsplit(handler.path)
        body = handler.rfile.read(int(handler.headers.get("Content-Length", "0")))
        query = {key: values[0] for key, values in parse_qs(parts.query, keep_blank_values=True).items()}
        seen = Seen(handler.command, unquote(parts.path), query, dict(handler.headers), body)
        with self._lock:
            self.seen.append(seen)
            fault = next((entry for entry in self.faults if entry[0] in seen.path), None)
            if fault:
                self.faults.remove(fault)
        if fault:
            fault[1](exchange)
        else:
            self._serve(seen, exchange)

    def _serve(self, seen: Seen, exchange: Exchange) -> None:
        if seen.headers.get("Authorization") != f"Bearer {TOKEN}":
            exchange.json({"detail": "Invalid token"}, 401)
            return
        words = seen.path.strip("/").split("/")[2:]
        match words:
            case ["organizations", _, "builds"]:
                self._list(seen, exchange)
            case ["organizations", _, "preprodartifacts", "snapshots", artifact_id] if artifact_id in self.builds:
                exchange.json(self._details(artifact_id))
            case ["organizations", _, "preprodartifacts", "snapshots", artifact_id, "archive"]:
                self._archive(seen, artifact_id, exchange)
            case ["organizations", _, "preprodartifacts", artifact_id, "approve"] if artifact_id in self.builds:
                status = 200 if artifact_id in self.approved else 201
                self.approved.add(artifact_id)
                exchange.json({"detail": "Approved"}, status)
            case ["projects", _, _, "files", "images", content_hash] if content_hash in self.objects:
                self._image(seen, self.objects[content_hash], exchange)
            case _:
                exchange.json({"detail": "Snapshot not found"}, 404)

    def _details(self, artifact_id: str) -> dict[str, Any]:
        build = self.builds[artifact_id]
        return {
            "head_artifact_id": artifact_id,
            "base_artifact_id": None,
            "project_id": PROJECT,
            "comparison_type": "solo",
            "comparison_state": None,
            "approval_status": None,
            "vcs_info": {},
            "app_id": "com.acme.app",
            "is_selective": False,
            "diff_threshold": None,
            "image_count": len(build.images),
            "images": [image_object(name, content) for name, content in sorted(build.images.items())],
            **build.fields,
        }

    def _list(self, seen: Seen, exchange: Exchange) -> None:
        wanted = seen.query.get("query", "").removeprefix("sha:")
        items = [self._item(artifact_id) for artifact_id in sorted(self.builds, key=int, reverse=True)]
        items = [item for item in items if wanted in ("", item["vcs_info"].get("head_sha"))]
        start = int(seen.query.get("cursor", "0"))
        end = start + min(self.per_page, int(seen.query["per_page"]))
        more = str(end < len(items)).lower()
        link = f'<{self.origin}/elsewhere/?cursor={end}>; rel="next"; results="{more}"; cursor="{end}"'
        exchange.json(items[start:end], Link=f'<{self.origin}/>; rel="previous"; results="false", {link}')

    def _item(self, artifact_id: str) -> dict[str, Any]:
        build = self.builds[artifact_id]
        return {
            "id": artifact_id,
            "app_info": {"app_id": "com.acme.app", "name": "Acme"},
            "vcs_info": build.fields.get("vcs_info", {}),
            "snapshot_comparison_info": {"image_count": len(build.images), "images_changed": 1},
            "date_added": "2026-11-01T10:00:00Z",
            **build.listed,
        }

    def _image(self, seen: Seen, content: bytes, exchange: Exchange) -> None:
        asked = seen.headers.get("Range", "")
        if not asked or not self.ranges_honoured:
            exchange.answer(200, content)
            return
        start = int(asked.removeprefix("bytes=").removesuffix("-"))
        if start >= len(content):
            exchange.json({"detail": "Range not satisfiable"}, 416)
        else:
            exchange.answer(206, content[start:], Content_Range=f"bytes {start}-{len(content) - 1}/{len(content)}")

    def _archive(self, seen: Seen, artifact_id: str, exchange: Exchange) -> None:
        if seen.method == "POST":
            self.archives_asked += 1
            exchange.json({}, 202)
        elif "download" in seen.query:
            exchange.answer(200, zip_of(self.builds[artifact_id].images))
        else:
            ready = self.archive_ready_after <= 0
            self.archive_ready_after -= 1
            exchange.json({"ready": ready})


def image_object(name: str, content: bytes, **fields: Any) -> dict[str, Any]:
    """An image as details documents have it."""
    key = hashlib.sha256(content).hexdigest()
    return {"key": key, "image_file_name": name, "display_name": name, "width": 4, "height": 3, **fields}


def zip_of(members: Mapping[str, bytes]) -> bytes:
    """A stored archive of these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return target.getvalue()


def status(code: int, detail: str = "", **headers: str) -> Fault:
    """Answer with a status."""
    return lambda exchange: exchange.json({"detail": detail}, code, **headers)


def web_page(exchange: Exchange) -> None:
    """Answer with a login page."""
    exchange.answer(200, b"<!DOCTYPE html><title>Sign in</title>", Content_Type="text/html")


def bytes_of(content: bytes, length: int | None = None) -> Fault:
    """Answer with these bytes, and a Content-Length that may be wrong."""
    return lambda exchange: exchange.answer(
        200, content, Content_Length=str(len(content) if length is None else length)
    )


def silence(exchange: Exchange) -> None:
    """Say nothing until the server ends."""
    exchange.server.released.wait(30)


def hang_up(exchange: Exchange) -> None:
    """Close the connection without an answer."""
    exchange.handler.close_connection = True


def redirect(target: str, code: int = 302) -> Fault:
    """Send to another address."""
    return lambda exchange: exchange.answer(code, Location=target)


def renamed(slug: str) -> Fault:
    """Tell that the project has another slug now."""
    document = {"slug": slug, "detail": {"extra": {"url": f"/api/0/projects/{ORGANISATION}/{slug}/", "slug": slug}}}
    return lambda exchange: exchange.json(document, 302)


def _handler_class(server: ArtifactServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            try:
                server.handle(Exchange(self, server))
            except (BrokenPipeError, ConnectionResetError):  # the client has had enough
                self.close_connection = True

        do_POST = do_GET

        def log_message(self, *_arguments: object) -> None:
            """Quiet."""

    return Handler
