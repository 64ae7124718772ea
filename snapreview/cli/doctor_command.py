"""`snapreview doctor`: is everything there that the program needs?"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PIL
from PIL import Image

from snapreview import __version__
from snapreview.cli.display import has_display
from snapreview.cli.exit_codes import CLEAN, COULD_NOT_RUN
from snapreview.cli.surroundings import user_environment
from snapreview.engine.odiff_binary import OdiffBinary, binary_hash
from snapreview.engine.pair_comparer import PairComparer
from snapreview.errors import EngineError, StoreError, UserError
from snapreview.model.failure import ImageFailure
from snapreview.model.files import LocalFile
from snapreview.model.options import SEED_PIXEL_LIMIT
from snapreview.model.pair_options import SEED_PAIR_OPTIONS
from snapreview.resource_files import resource_path
from snapreview.session.environment import Environment
from snapreview.store.work_folder import WORK_FOLDER, WorkFolder

HELP = "check the installation: versions, odiff, Qt, folders, a self-test"

_QT_SECONDS = 60
_CHANGED_PIXELS = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    subject: str
    text: str


def add_to(parser: argparse.ArgumentParser) -> None:
    """The command has no arguments."""
    parser.set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Print what was found. Returns 0, or 2 when something is wrong; each problem is named with its remedy."""
    environment = user_environment()
    problems: list[UserError] = []
    for check in (_versions, _engine, _self_test, _window_toolkit, _folders):
        problems += _report(check, environment)
    for problem in dict.fromkeys(map(str, problems)):  # two checks may meet the same one
        print(f"\nProblem: {problem}")
    print("\nsnapreview is not ready." if problems else "\nEverything is in place.")
    return COULD_NOT_RUN if problems else CLEAN


def _report(check: Callable[[Environment], list[Finding]], environment: Environment) -> list[UserError]:
    try:
        findings = check(environment)
    except UserError as error:
        return [error]
    for finding in findings:
        print(f"{finding.subject:<13} {finding.text}")
    return []


def _versions(_environment: Environment) -> list[Finding]:
    return [
        Finding("snapreview", __version__),
        Finding("Python", f"{platform.python_version()} on {platform.platform()}"),
        Finding("Pillow", PIL.__version__),
    ]


def _engine(environment: Environment) -> list[Finding]:
    binary = environment.find_odiff()
    digest = binary_hash(binary.path)
    return [
        Finding("odiff", f"{binary.version}, from {binary.origin}"),
        Finding("", str(binary.path)),
        Finding("", f"SHA-256 {digest} ({_pinned_note(binary, digest)})"),
    ]


def _pinned_note(binary: OdiffBinary, digest: str) -> str:
    pins: dict[str, Any] = tomllib.loads(resource_path("odiff-pins.toml").read_text(encoding="utf-8"))
    known = digest in json.dumps(pins)
    return "as pinned" if known else f"not one of the pinned binaries of {pins.get('version', binary.version)}"


def _self_test(environment: Environment) -> list[Finding]:
    binary = environment.find_odiff()
    with WorkFolder(environment.folders.cache / WORK_FOLDER) as folder:
        base, head = _two_images(folder.path)
        with PairComparer(binary, SEED_PIXEL_LIMIT, folder.subfolder("self-test")) as comparer:
            outcome = comparer.compare(LocalFile(base), LocalFile(head), SEED_PAIR_OPTIONS)
    if isinstance(outcome, ImageFailure):
        raise EngineError(f"The self-test comparison failed. {outcome.message}")
    if outcome.changed_pixels != _CHANGED_PIXELS:
        raise EngineError(
            f"The self-test found {outcome.changed_pixels} changed pixels in place of {_CHANGED_PIXELS}. "
            "Install snapreview again, or name another odiff by SNAPREVIEW_ODIFF."
        )
    return [Finding("Self-test", f"{_CHANGED_PIXELS} of {_CHANGED_PIXELS} changed pixels found")]


def _two_images(folder: Path) -> tuple[Path, Path]:
    image = Image.new("RGB", (40, 30), (240, 240, 240))
    base, head = folder / "base.png", folder / "head.png"
    image.save(base)
    for column in range(_CHANGED_PIXELS):
        image.putpixel((5 * column + 2, 4 * column + 1), (200, 20, 60))
    image.save(head)
    return base, head


def _window_toolkit(_environment: Environment) -> list[Finding]:
    """Ask in a process of its own: a Qt whose system libraries are missing ends the process that loads it."""
    command = [sys.executable, "-m", "snapreview.ui.qt_report"]
    variables = os.environ if has_display() else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_QT_SECONDS, check=True, env=variables)
        report: dict[str, str] = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        detail = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
        raise UserError(
            f"Qt does not start, so the window cannot open ({detail[-1] if detail else 'no message'}). "
            "Install the system libraries that the README lists under “What Qt needs”; "
            "`snapreview compare` works without them."
        ) from error
    note = "" if has_display() else ", because there is no display"
    return [Finding("Qt", f"{report['qt']} (PySide6 {report['pyside']}), platform {report['platform']}{note}")]


def _folders(environment: Environment) -> list[Finding]:
    folders = environment.folders
    findings = []
    for subject, folder in (
        ("Settings", folders.settings),
        ("Data", folders.data),
        ("Cache", folders.cache),
        ("Log", folders.log),
    ):
        _require_writable(folder)
        findings.append(Finding(subject, str(folder)))
    return findings


def _require_writable(folder: Path) -> None:
    probe = folder / ".doctor"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise StoreError(f"The folder {folder} cannot be written ({error.strerror}). Mend its permissions.") from error
