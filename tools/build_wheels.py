"""Builds the source distribution and one wheel per platform into a folder, and checks what the wheels hold.

Usage: python tools/build_wheels.py [FOLDER], by default dist.
"""

import hashlib
import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PINS_FILE = ROOT / "resources" / "odiff-pins.toml"


def build(kind: str, folder: Path, target: str | None = None) -> Path:
    """Runs `python -m build`; gives the file that it wrote. Raises CalledProcessError if the build fails."""
    environment = os.environ | ({"SNAPREVIEW_ODIFF_TARGET": target} if target else {})
    before = set(folder.glob("*"))
    command = [sys.executable, "-m", "build", f"--{kind}", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()
    (written,) = set(folder.glob("*")) - before
    return written


def check_wheel(wheel: Path, sha256: str, tag: str) -> None:
    """Exits unless the wheel has the platform's tag and exactly one executable, the pinned one, mode 0755."""
    with zipfile.ZipFile(wheel) as archive:
        packed = [entry for entry in archive.infolist() if Path(entry.filename).stem == "odiff"]
        programs = [entry for entry in packed if Path(entry.filename).suffix in ("", ".exe")]
        hashes = [hashlib.sha256(archive.read(entry)).hexdigest() for entry in programs]
    modes = [entry.external_attr >> 16 & 0o777 for entry in programs]
    if not wheel.stem.endswith(f"py3-none-{tag}") or hashes != [sha256] or modes != [0o755]:
        sys.exit(f"{wheel.name} is not as it should be: executables with hashes {hashes} and modes {modes}")


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("snapreview-*"):
        old.unlink()
    print(build("sdist", folder).name)
    platforms = tomllib.loads(PINS_FILE.read_text(encoding="utf-8"))["platforms"]
    for target, pin in platforms.items():
        wheel = build("wheel", folder, target)
        check_wheel(wheel, pin["sha256"], pin["wheel_tag"])
        print(f"{wheel.name}  {wheel.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
