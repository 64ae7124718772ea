"""Tokens of the object store, its tidying, encodings, addresses of this machine."""

import os
import sys
import time
from pathlib import Path

import pytest
import zstandard

from snapreview.server import object_token
from snapreview.server.archives import is_archivable
from snapreview.server.content_encoding import unpacker
from snapreview.server.guard import is_loopback_address
from snapreview.server.object_store import link_or_copy, purge_old
from snapreview.server.object_token import ObjectTokens
from snapreview.server.refusal import Refusal


def test_a_token_is_for_one_project_of_one_server() -> None:
    tokens = ObjectTokens()
    token = tokens.issue(7)
    assert tokens.allows(token, 7)
    assert not tokens.allows(token, 8)
    assert not ObjectTokens().allows(token, 7)


def test_a_token_expires(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_token, "LIFETIME_SECONDS", -1)
    tokens = ObjectTokens()
    assert not tokens.allows(tokens.issue(7), 7)


def test_without_its_module_zstd_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert unpacker("zstd", 100)(zstandard.compress(b"abc")) == b"abc"
    monkeypatch.setitem(sys.modules, "zstandard", None)
    with pytest.raises(Refusal, match="Unsupported Content-Encoding: zstd"):
        unpacker("zstd", 100)


def test_a_link_is_made_or_else_a_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"content")
    link_or_copy(source, tmp_path / "link")
    assert (tmp_path / "link").samefile(source)

    def no_links(_source: Path, _target: Path) -> None:
        raise OSError("this file system has no links")

    monkeypatch.setattr(os, "link", no_links)
    link_or_copy(source, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"content"
    assert not (tmp_path / "copy").samefile(source)
    with pytest.raises(FileExistsError):
        link_or_copy(source, tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "link", "source"]


@pytest.mark.parametrize(
    ("address", "is_own"),
    [
        ("localhost", True),
        ("localhost:80", True),
        ("127.0.0.1:8765", True),
        ("127.9.9.9", True),
        ("[::1]:1", True),
        ("0.0.0.0", False),
        ("", False),
        ("example.org", False),
        ("[::1", False),
    ],
)
def test_addresses_of_this_machine(address: str, is_own: bool) -> None:
    assert is_loopback_address(address) is is_own


@pytest.mark.parametrize(
    ("name", "good"), [("a/b.png", True), ("a\\b.png", False), ("C:/b.png", False), ("\udcff.png", False)]
)
def test_names_for_archives(name: str, good: bool) -> None:
    assert is_archivable(name) is good


def test_time_passes_for_old_objects(tmp_path: Path) -> None:
    folder = tmp_path / "1" / "ab"
    folder.mkdir(parents=True)
    for name, age in (("old", 31), ("new", 29)):
        (folder / name).write_bytes(b"x")
        moment = time.time() - age * 24 * 3600
        os.utime(folder / name, (moment, moment))
    purge_old(tmp_path)
    assert [path.name for path in folder.iterdir()] == ["new"]
