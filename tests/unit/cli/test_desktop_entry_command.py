"""`snapreview install-desktop-entry`: what it writes, and that it takes it back."""

import configparser
import shlex
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from snapreview.cli.desktop_entry_command import desktop_entry
from snapreview.cli.main import main

WRITTEN = {
    "applications/snapreview.desktop",
    "mime/packages/snapreview.xml",
    "icons/hicolor/scalable/apps/snapreview.svg",
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of a user of a desktop without tools of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path / "share"


def files_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_entry_file_type_and_icon_come_and_go(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["install-desktop-entry"]) == 0
    assert capsys.readouterr().out == f"Installed in {data}\n"
    assert files_in(data) == WRITTEN
    entry = configparser.RawConfigParser()
    entry.read(data / "applications" / "snapreview.desktop", "utf-8")
    section = entry["Desktop Entry"]
    assert section["mimetype"].split(";")[:2] == ["x-scheme-handler/snapreview", "application/x-snapreview"]
    assert shlex.split(section["exec"]) == [sys.executable, "-m", "snapreview", "window", "%u"]
    (glob,) = ElementTree.parse(data / "mime" / "packages" / "snapreview.xml").iterfind(".//{*}glob")
    assert glob.get("pattern") == "*.snapreview"
    assert main(["install-desktop-entry", "--remove"]) == 0
    assert files_in(data) == set()
    assert main(["install-desktop-entry", "--remove"]) == 0


def test_the_tools_of_the_desktop_are_asked_to_look_again(data: Path, tmp_path: Path) -> None:
    told = tmp_path / "told"
    for name in ("update-mime-database", "update-desktop-database", "xdg-mime"):
        tool = tmp_path / name
        tool.write_text(f'#!/bin/sh\necho {name} "$@" >> {told}\n')
        tool.chmod(0o755)
    assert main(["install-desktop-entry"]) == 0
    assert told.read_text().splitlines() == [
        f"update-mime-database {data / 'mime'}",
        f"update-desktop-database {data / 'applications'}",
        "xdg-mime default snapreview.desktop x-scheme-handler/snapreview application/x-snapreview",
    ]


def test_a_tool_that_does_not_run_is_told(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tool = tmp_path / "xdg-mime"
    tool.write_text("neither a script nor a program\0")
    tool.chmod(0o755)
    assert main(["install-desktop-entry"]) == 0
    assert "xdg-mime did not run" in capsys.readouterr().err


def test_odd_paths_are_quoted() -> None:
    line = next(line for line in desktop_entry('/a b/100%/"x"$').splitlines() if line.startswith("Exec="))
    assert line == r'Exec="/a b/100%%/\\"x\\"\\$" -m snapreview window %u'


def test_a_folder_that_cannot_be_written_is_told(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data.write_text("a file")
    assert main(["install-desktop-entry"]) == 2
    assert f"{data} cannot be written" in capsys.readouterr().err


def test_other_systems_are_told_what_to_do(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert main(["install-desktop-entry"]) == 2
    assert "On Windows and macOS" in capsys.readouterr().err
