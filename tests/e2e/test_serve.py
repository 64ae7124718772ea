"""`snapreview serve` from outside: how it begins, ends, and survives its own death."""

import hashlib
import signal
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import psutil
import pytest
import requests

from tests.support.api_server import SNAPSHOTS, TOKEN, Client
from tests.support.builds import two_builds
from tests.support.pictures import png_of, scene
from tests.support.program import Program
from tests.support.waiting import servers_below, wait_until


@contextmanager
def served(program: Program, folder: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[bytes], Client]]:
    """The server as a process, and a client of it."""
    folder.mkdir(exist_ok=True)
    process = program.start("serve", folder, "--port", "0", *arguments, SNAPREVIEW_TOKEN=TOKEN)
    with process, requests.Session() as session:
        try:
            assert process.stdout is not None
            address = process.stdout.readline().decode().strip()
            assert address.startswith("http://127.0.0.1:"), process.communicate()
            yield process, Client(address, session)
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_says_its_address_and_ends_on_a_signal(program: Program, tmp_path: Path, number: signal.Signals) -> None:
    with served(program, tmp_path / "builds") as (process, client):
        assert client.builds() == []
        assert process.stdout is not None
        told = process.stdout.readline() + process.stdout.readline()
        assert b"Serving 0 builds" in told
        assert f"{client.address}/api/0/organizations/local/builds/".encode() in told
        assert TOKEN.encode() not in told
        process.send_signal(number)
        assert process.communicate(timeout=30) == (b"", b"")
        assert process.returncode == 0


def test_no_process_is_left_when_it_ends_within_a_comparison(program: Program, tmp_path: Path) -> None:
    with served(program, tmp_path / "builds") as (process, client):
        base, head = ({f"{number:03}.png": png_of(scene((200 + number, 50 + shift))) for number in range(60)}
                      for shift in (0, 1))  # fmt: skip
        client.upload(base, head_sha="b")
        build_id = client.upload(head, head_sha="h", base_sha="b")
        wait_until(lambda: servers_below(process.pid), "a comparison has begun")
        children = psutil.Process(process.pid).children(recursive=True)
        process.terminate()
        process.communicate(timeout=30)
        assert process.returncode == 0
        assert not [child for child in children if child.is_running()]
    with served(program, tmp_path / "builds") as (_process, client):
        assert client.compared(build_id)["changed_count"] == 60


def test_a_killed_server_leaves_no_half_build(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "builds"
    contents = [png_of(scene((20 + number, 30))) for number in range(4)]
    images = {f"{number:04}.png": contents[number % 4] for number in range(4000)}
    with served(program, folder) as (process, client):
        store = client.store()
        for content in contents:
            assert client.put(content, store).status_code == 200
        body = {"app_id": "app", "images": {name: entry(content) for name, content in images.items()}}
        with pytest.raises(requests.ConnectionError):
            kill_when(process, folder / ".snapreview" / "incoming", lambda: client.post_manifest(body))
    assert len([path for path in folder.iterdir() if not path.name.startswith(".")]) <= 1
    with served(program, folder) as (_process, client):
        assert all(build["snapshot_comparison_info"]["image_count"] == 4000 for build in client.builds())
        assert list((folder / ".snapreview" / "incoming").iterdir()) == []
        assert client.post_manifest(body).status_code == 200


def kill_when(process: subprocess.Popen[bytes], incoming: Path, action: Callable[[], object]) -> None:
    """Do something and kill the process as soon as files lie in its folder for what is incomplete."""

    def watch() -> None:
        wait_until(lambda: list(incoming.rglob("0005.png")), "the build is being put together")
        process.kill()

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        action()
    finally:
        watcher.join()


def entry(content: bytes) -> dict[str, object]:
    """The manifest entry of an image."""
    return {"content_hash": hashlib.sha256(content).hexdigest(), "width": 1, "height": 1}


@pytest.mark.parametrize(
    ("arguments", "variables", "text"),
    [
        ([], {}, "Set the environment variable SNAPREVIEW_TOKEN"),
        ([], {"SNAPREVIEW_TOKEN": " "}, "Set the environment variable SNAPREVIEW_TOKEN"),
        (["--no-token", "--host", "0.0.0.0"], {}, "needs a token"),
        (["--host", "no.such.host.invalid"], {"SNAPREVIEW_TOKEN": "x"}, "cannot listen"),
        (["--organization", "a/b"], {"SNAPREVIEW_TOKEN": "x"}, "--organization"),
        (["--port", "70000"], {}, "0 to 65535"),
        (["--max-image-size", "0"], {}, "at least 1"),
    ],
)
def test_what_it_refuses(
    program: Program, tmp_path: Path, arguments: list[str], variables: dict[str, str], text: str
) -> None:
    done = program.run("serve", tmp_path, *arguments, **variables)
    assert done.returncode == 2
    assert text in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_folder_is_refused(program: Program, tmp_path: Path) -> None:
    done = program.run("serve", tmp_path / "nothing", "--port", "0", SNAPREVIEW_TOKEN="x")
    assert done.returncode == 2
    assert "does not exist" in done.stderr


def test_a_port_in_use_is_refused(program: Program, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = program.run("serve", tmp_path, "--port", port, SNAPREVIEW_TOKEN="x")
    assert done.returncode == 2
    assert f"port {port}" in done.stderr


def test_without_a_token_on_this_machine(program: Program, tmp_path: Path) -> None:
    with served(program, tmp_path / "builds", "--no-token", "--max-image-size", "1") as (_process, client):
        assert client.session.get(f"{client.address}/api/0/organizations/local/builds/").json() == []


def test_real_builds_go_round(program: Program, real_data: Callable[[str], Path], tmp_path: Path) -> None:
    data = real_data("openlayers")
    go_round(program, tmp_path / "builds", data / "base", data / "head")


def test_generated_builds_go_round(program: Program, tmp_path: Path) -> None:
    base, head = two_builds(tmp_path / "made", changed=3)
    go_round(program, tmp_path / "builds", base, head)


def go_round(program: Program, folder: Path, base: Path, head: Path) -> None:
    """Upload two builds, and see them listed, compared, described, and given back byte by byte."""
    with served(program, folder) as (_process, client):
        client.upload(files_of(base), head_sha="b")
        build_id = client.upload(files_of(head), head_sha="h", base_sha="b")
        details = client.compared(build_id)
        assert client.builds()[0]["id"] == build_id
        images = files_of(head)
        for pair in details["changed"]:
            image = pair["head_image"]
            assert client.image(image["key"]).content == images[image["image_file_name"]]
            assert client.image(pair["diff_image_key"]).content.startswith(b"\x89PNG")
        archive_path = f"{SNAPSHOTS}/{build_id}/archive/"
        assert client.ask("POST", archive_path).status_code == 202
        wait_until(lambda: client.get(archive_path).json()["ready"], "the archive")
        with ZipFile(BytesIO(client.ask("GET", f"{archive_path}?download").content)) as archive:
            assert {name: archive.read(name) for name in archive.namelist() if name != "manifest.json"} == images
        unlike = {name for name, content in files_of(base).items() if images.get(name, content) != content}
        listed = {pair["head_image"]["image_file_name"] for pair in details["changed"] + details["errored"]}
        assert listed <= unlike
        assert details["changed_count"]


def files_of(folder: Path) -> dict[str, bytes]:
    """The images of a build by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}
