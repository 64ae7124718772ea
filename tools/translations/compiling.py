"""From .ts to .qm, what Qt loads, with Qt's own lrelease."""

import subprocess
import sys
from pathlib import Path

import PySide6


def compile_catalogue(ts: Path, qm: Path | None = None) -> Path:
    """Compile a .ts file into a .qm file, by default beside it. Raises subprocess.CalledProcessError."""
    target = qm or ts.with_suffix(".qm")
    command = [str(_lrelease()), "-silent", str(ts), "-qm", str(target)]
    subprocess.run(command, check=True)
    return target


def _lrelease() -> Path:
    """Where the wheel of PySide6-Essentials has it. Raises FileNotFoundError."""
    package = Path(PySide6.__file__).parent
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in (package / "Qt" / "libexec", package, package / "lrelease.app" / "Contents" / "MacOS"):
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"There is no {name} in {package}. Install PySide6-Essentials again.")
