"""`snapreview install-desktop-entry`: let a Linux desktop open review files and links with snapreview."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from snapreview.atomic_file import write_atomically
from snapreview.cli.exit_codes import CLEAN
from snapreview.errors import UserError
from snapreview.resource_files import resource_path

HELP = "add snapreview to the Linux desktop: its menu, .snapreview files and snapreview: links; --remove takes it back"

_ENTRY = "snapreview.desktop"
_SECONDS = 30
_Content = Callable[[], bytes]


def add_to(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--remove", action="store_true", help="take the entry back")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the entry, the file type and the icon for this user, or remove them. Returns 0.

    Raises UserError where there is no such desktop, or the folder cannot be written.
    """
    if not sys.platform.startswith("linux"):
        raise UserError(
            "Desktop entries are for Linux. On Windows and macOS a file type or a link is connected with "
            "snapreview-gui in the settings of the system; docs/manual.md says how."
        )
    data = _data_folder()
    try:
        for name, content in _files().items():
            _put(data / name, None if arguments.remove else content())
    except OSError as error:
        raise UserError(
            f"{data} cannot be written ({error.strerror}). Make it writable, or set XDG_DATA_HOME."
        ) from error
    _refresh(data, install=not arguments.remove)
    print(f"Removed from {data}" if arguments.remove else f"Installed in {data}")
    return CLEAN


def _data_folder() -> Path:
    """Where a user's own entries are (XDG Base Directory Specification)."""
    given = os.environ.get("XDG_DATA_HOME", "")
    return Path(given) if given.startswith("/") else Path.home() / ".local" / "share"


def _files() -> dict[str, _Content]:
    return {
        f"applications/{_ENTRY}": lambda: desktop_entry(sys.executable).encode(),
        "mime/packages/snapreview.xml": resource_path("desktop/snapreview.xml").read_bytes,
        "icons/hicolor/scalable/apps/snapreview.svg": resource_path("icons/snapreview.svg").read_bytes,
    }


def desktop_entry(python: str) -> str:
    """The entry that starts the window with this Python interpreter, wherever the search path leads."""
    entry = resource_path("desktop/snapreview.desktop").read_text("utf-8")
    return entry.replace("Exec=snapreview ", f"Exec={_quoted(python)} -m snapreview ")


def _quoted(argument: str) -> str:
    """An argument as the Exec key wants it (Desktop Entry Specification, “The Exec key”)."""
    for special in ("\\", '"', "`", "$"):
        argument = argument.replace(special, f"\\{special}")
    return '"' + argument.replace("\\", "\\\\").replace("%", "%%") + '"'


def _put(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content)


def _refresh(data: Path, *, install: bool) -> None:
    """Have the desktop look again, as far as its tools are here; without them it does at the next login."""
    calls = [["update-mime-database", str(data / "mime")], ["update-desktop-database", str(data / "applications")]]
    if install:
        calls.append(["xdg-mime", "default", _ENTRY, "x-scheme-handler/snapreview", "application/x-snapreview"])
    for program, *arguments in calls:
        found = shutil.which(program)
        if found is None:
            continue
        try:
            subprocess.run([found, *arguments], check=False, capture_output=True, timeout=_SECONDS)
        except (OSError, subprocess.TimeoutExpired):
            print(f"{program} did not run; log in again for the entry to be seen.", file=sys.stderr)
