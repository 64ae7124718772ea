"""Finding the odiff binary and asking its version."""

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import EngineError

OLDEST_VERSION = (4, 3, 8)
ENVIRONMENT_VARIABLE = "SNAPREVIEW_ODIFF"

_COUNTS_ITS_MASK = frozenset({"4.3.8"})
"""Versions whose stated count was found equal to the pixels of their mask, for images of one size, on every
real set (tests/integration); with others the mask is counted, because versions differed in the past."""

_VERSION_SECONDS = 10.0
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
_REMEDIES = (
    "Name a binary by the setting “odiff_path” or the environment variable SNAPREVIEW_ODIFF, "
    "or put odiff on the PATH (npm package odiff-bin)."
)


@dataclass(frozen=True, slots=True)
class OdiffBinary:
    """An odiff that runs: where it is, its version, and which of the four places named it."""

    path: Path
    version: str
    origin: str

    @property
    def counts_its_mask(self) -> bool:
        """True when the count it states is the number of changed pixels in its mask."""
        return self.version in _COUNTS_ITS_MASK


def find_odiff(setting: str, environment: Mapping[str, str]) -> OdiffBinary:
    """The odiff to use: setting, then SNAPREVIEW_ODIFF, then the packed binary, then PATH.

    `setting` is a path or "". Raises EngineError when none is there, the named one does not run, or its
    version is too old.
    """
    path, origin = _locate(setting, environment)
    version = odiff_version(path)
    if _numbers(version) < OLDEST_VERSION:
        raise EngineError(
            f"{path} is odiff {version}; at least 4.3.8 is needed, because older servers ignore options and "
            f"sometimes call differing images equal. {_REMEDIES}"
        )
    return OdiffBinary(path, version, origin)


def packed_binary() -> Path:
    """Where the wheel carries its own odiff; it may be absent."""
    return Path(__file__).parent / "binary" / ("odiff.exe" if os.name == "nt" else "odiff")


def odiff_version(path: Path) -> str:
    """The version an odiff binary states, such as `4.3.8`. Raises EngineError when it does not run."""
    try:
        done = subprocess.run(
            [path, "--version"],
            check=False,
            capture_output=True,
            text=True,
            errors="replace",  # whatever program was named, what it prints is only searched
            timeout=_VERSION_SECONDS,
            stdin=subprocess.DEVNULL,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineError(f"{path} does not run as odiff ({error}). {_REMEDIES}") from error
    found = _VERSION.search(done.stdout + done.stderr)  # odiff prints its version on standard error
    if found is None:
        raise EngineError(f"{path} does not state an odiff version. {_REMEDIES}")
    return found.group(0)


def binary_hash(path: Path) -> str:
    """The SHA-256 of a binary, lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _locate(setting: str, environment: Mapping[str, str]) -> tuple[Path, str]:
    for value, origin in (
        (setting, "the setting odiff_path"),
        (environment.get(ENVIRONMENT_VARIABLE, ""), f"the environment variable {ENVIRONMENT_VARIABLE}"),
    ):
        if value:
            path = Path(os.path.expanduser(value))  # noqa: PTH111 - Path.expanduser fails for a `~name` of nobody
            if not path.is_file():
                raise EngineError(f"There is no file {path}, which {origin} names as odiff. Correct or remove it.")
            return path, origin
    if packed_binary().is_file():
        return packed_binary(), "the package"
    on_path = shutil.which("odiff", path=environment.get("PATH"))
    if on_path:
        return Path(on_path), "the PATH"
    raise EngineError(f"odiff, the comparison engine, was not found. {_REMEDIES}")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
