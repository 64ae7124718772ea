"""Which odiff is used, and which are refused."""

import hashlib
import os
from pathlib import Path

import pytest

from snapreview.engine import odiff_binary
from snapreview.engine.odiff_binary import binary_hash, find_odiff, odiff_version, packed_binary
from snapreview.errors import EngineError
from tests.support.fake_odiff import make_fake_odiff


@pytest.fixture
def places(tmp_path: Path) -> dict[str, Path]:
    """A stand-in of a version of its own for each place an odiff may come from."""
    names = ("setting", "environment", "path")
    return {name: make_fake_odiff(tmp_path / name, "", version=f"5.0.{at}").path for at, name in enumerate(names)}


@pytest.fixture
def nothing_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in an installation without a binary of its own."""
    monkeypatch.setattr(odiff_binary, "packed_binary", lambda: tmp_path / "no binary")


def test_the_setting_comes_first(places: dict[str, Path]) -> None:
    variables = {"SNAPREVIEW_ODIFF": str(places["environment"]), "PATH": str(places["path"].parent)}
    found = find_odiff(str(places["setting"]), variables)
    assert (found.path, found.version, found.origin) == (places["setting"], "5.0.0", "the setting odiff_path")


def test_then_comes_the_environment_variable(places: dict[str, Path]) -> None:
    variables = {"SNAPREVIEW_ODIFF": str(places["environment"]), "PATH": str(places["path"].parent)}
    found = find_odiff("", variables)
    assert (found.version, found.origin) == ("5.0.1", "the environment variable SNAPREVIEW_ODIFF")


def test_then_comes_the_packed_binary(places: dict[str, Path]) -> None:
    found = find_odiff("", {"PATH": str(places["path"].parent)})
    assert (found.path, found.version, found.origin) == (packed_binary(), "4.3.8", "the package")


@pytest.mark.usefixtures("nothing_packed")
def test_then_comes_the_path(places: dict[str, Path]) -> None:
    found = find_odiff("", {"PATH": str(places["path"].parent)})
    assert (found.path, found.version, found.origin) == (places["path"], "5.0.2", "the PATH")


@pytest.mark.usefixtures("nothing_packed")
def test_without_any_the_remedies_are_named(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"not found.*odiff_path.*SNAPREVIEW_ODIFF.*PATH"):
        find_odiff("", {"PATH": str(tmp_path)})


def test_an_empty_variable_names_nothing() -> None:
    assert find_odiff("", {"SNAPREVIEW_ODIFF": ""}).origin == "the package"


@pytest.mark.parametrize("version", ["4.3.7", "4.3.4", "3.9.99", "0.0.1"])
def test_an_old_version_is_refused_with_the_reason(tmp_path: Path, version: str) -> None:
    fake = make_fake_odiff(tmp_path / "old", "", version=version)
    with pytest.raises(EngineError, match=rf"odiff {version}; at least 4\.3\.8 is needed, because older servers"):
        find_odiff(str(fake.path), {})


@pytest.mark.parametrize("version", ["4.3.8", "4.3.10", "4.5.0", "10.0.0"])
def test_newer_versions_are_compared_by_number(tmp_path: Path, version: str) -> None:
    fake = make_fake_odiff(tmp_path / "new", "", version=version)
    assert find_odiff(str(fake.path), {}).version == version


@pytest.mark.parametrize(
    ("setting", "variables", "named"),
    [
        ("/no/such/odiff", {}, "There is no file /no/such/odiff, which the setting odiff_path names"),
        ("", {"SNAPREVIEW_ODIFF": "/no/odiff"}, "There is no file /no/odiff, which the environment variable"),
        ("/", {}, "There is no file /, which"),
    ],
)
def test_a_place_that_is_named_wrongly_is_never_passed_over(
    setting: str, variables: dict[str, str], named: str
) -> None:
    with pytest.raises(EngineError, match=named):
        find_odiff(setting, variables)


@pytest.mark.parametrize(
    "content",
    ["#!/bin/sh\necho hello\n", "#!/bin/sh\nprintf '\\377\\376'\n", "#!/bin/sh\nexit 1\n"],
    ids=["no version", "bytes that are no text", "nothing"],
)
def test_another_program_is_no_odiff(tmp_path: Path, content: str) -> None:
    program = tmp_path / "odiff"
    program.write_text(content)
    program.chmod(0o755)
    with pytest.raises(EngineError, match="does not state an odiff version"):
        odiff_version(program)


def test_a_file_that_cannot_be_run_says_so(tmp_path: Path) -> None:
    text = tmp_path / "odiff"
    text.write_text("not a program")
    with pytest.raises(EngineError, match=r"does not run as odiff.*odiff_path"):
        odiff_version(text)


def test_a_program_that_does_not_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(odiff_binary, "_VERSION_SECONDS", 0.05)
    program = tmp_path / "odiff"
    program.write_text("#!/bin/sh\nexec sleep 60\n")
    program.chmod(0o755)
    with pytest.raises(EngineError, match="does not run as odiff"):
        odiff_version(program)


def test_a_home_folder_may_be_written_short(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = make_fake_odiff(tmp_path / "bin", "")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert find_odiff("~/bin/odiff", {}).path == fake.path


def test_the_hash_is_the_files_sha_256(tmp_path: Path) -> None:
    file = tmp_path / "binary"
    file.write_bytes(b"abc" * 100_000)
    assert binary_hash(file) == hashlib.sha256(b"abc" * 100_000).hexdigest()


def test_the_packed_binary_runs(odiff: Path) -> None:
    assert os.access(odiff, os.X_OK)
    assert odiff_version(odiff) == "4.3.8"
