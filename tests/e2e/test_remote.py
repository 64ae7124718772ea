"""Builds on a server, from the command line."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import TOKEN, ArtifactServer
from tests.support.builds import two_builds
from tests.support.program import Program

VCS = {"head_ref": "main", "head_sha": "0123456789abcdef", "base_sha": None, "pr_number": 4}
SETTINGS = {"SNAPREVIEW_TOKEN": TOKEN, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}


@pytest.fixture
def server() -> Iterator[ArtifactServer]:
    with ArtifactServer().running() as running:
        running.add("1", PICTURES)
        running.add("2", PICTURES | {"a.png": PICTURES["sub/ß c.png"]}, vcs_info=VCS)
        yield running


def test_builds_are_listed(program: Program, server: ArtifactServer) -> None:
    done = program.run("builds", f"{server.origin}/organizations/acme/", **SETTINGS)
    assert (done.returncode, done.stderr) == (0, "")
    first, second = done.stdout.strip().split("\n\n")
    assert first.splitlines() == [
        "Acme  2",
        "  main · 0123456789ab · 2 images · 1 changed · 2026-11-01T10:00:00Z",
        f"  {server.uri('2')}",
    ]
    assert server.uri("1") in second


def test_builds_are_listed_for_machines(program: Program, server: ArtifactServer) -> None:
    done = program.run("builds", server.uri("1"), "--json", "--limit", "1", **SETTINGS)
    [build] = json.loads(done.stdout)
    assert (build["id"], build["uri"], build["branch"], build["sha"]) == ("2", server.uri("2"), "main", VCS["head_sha"])
    assert (build["name"], build["image_count"], build["counts"]) == ("Acme", 2, {"changed": 1})
    assert build["date"] == "2026-11-01T10:00:00Z"


def test_no_builds(program: Program, server: ArtifactServer) -> None:
    done = program.run("builds", f"{server.origin}/organizations/acme/", "--query", "sha:none", **SETTINGS)
    assert done.stdout == "No builds.\n"


@pytest.mark.parametrize("limit", ["0", "x"])
def test_a_limit_that_is_none(program: Program, limit: str) -> None:
    assert program.run("builds", "https://host/", "--limit", limit).returncode == 2


def test_approving_is_asked_shown_and_safe_to_repeat(program: Program, server: ArtifactServer) -> None:
    unasked = program.run("approve", server.uri("2"), **SETTINGS)
    assert unasked.returncode == 2
    assert "Add --yes to approve without asking" in unasked.stderr
    assert server.approved == set()
    first, second = (program.run("approve", server.uri("2"), "--yes", **SETTINGS) for _ in range(2))
    assert first.stdout.splitlines() == [
        server.uri("2"),
        "  com.acme.app · main · 0123456789ab",
        "  2 images, not approved",
        "Approved.",
    ]
    assert second.stdout.splitlines()[-1] == "It was approved already; nothing has changed."
    assert (first.returncode, second.returncode, server.approved) == (0, 0, {"2"})


def test_comparing_two_builds_of_a_server(program: Program, server: ArtifactServer) -> None:
    done = program.run("compare", server.uri("1"), server.uri("2"), "--json", **SETTINGS)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["summary"]["changed"] == 1
    assert TOKEN not in done.stdout + done.stderr


def test_a_wrong_token_is_told_and_not_shown(program: Program, server: ArtifactServer) -> None:
    done = program.run(
        "builds", f"{server.origin}/organizations/acme/", **{**SETTINGS, "SNAPREVIEW_TOKEN": "wrong-one"}
    )
    assert done.returncode == 2
    assert "does not accept the token (401)" in done.stderr
    assert "wrong-one" not in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a terminal of the POSIX kind")
@pytest.mark.parametrize(("answer", "code", "approved"), [(b"y\n", 0, {"2"}), (b"\n", 2, set()), (b"no\n", 2, set())])
def test_the_answer_at_the_terminal_decides(
    program: Program, server: ArtifactServer, answer: bytes, code: int, approved: set[str]
) -> None:
    ours, theirs = os.openpty()
    try:
        os.write(ours, answer)
        done = subprocess.run(
            [sys.executable, "-m", "snapreview", "approve", server.uri("2")],
            env=program.environment(**SETTINGS),
            stdin=theirs,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
    finally:
        os.close(ours)
        os.close(theirs)
    assert "Approve the whole build? [y/N]" in done.stdout
    assert (done.returncode, server.approved) == (code, approved)


def test_two_builds_of_our_own_server_compared_and_compared_again_without_it(program: Program, tmp_path: Path) -> None:
    two_builds(tmp_path / "served", changed=3, unchanged=5)
    serving = program.start("serve", tmp_path / "served", "--port", "0", **SETTINGS)
    assert serving.stdout is not None
    try:
        address = serving.stdout.readline().decode().strip()
        listed = program.run("builds", f"{address}/organizations/local/", "--json", **SETTINGS)
        uris = {build["name"]: build["uri"] for build in json.loads(listed.stdout)}
        compared = program.run("compare", uris["base"], uris["head"], **SETTINGS)
    finally:
        serving.terminate()
        serving.communicate(timeout=60)
    assert "Changed          3" in compared.stdout
    assert compared.stderr == ""
    for database in program.folders.cache.glob("results-*"):
        database.unlink()
    again = program.run("compare", uris["base"], uris["head"], **SETTINGS)
    assert "Changed          3" in again.stdout
    assert again.stderr.count("Shown is what was kept here") == 2
