"""`python -m benchmarks [NAME …]`: run all benchmarks, or the named ones, and print their tables."""

import argparse
import platform
import sys
import tempfile
from pathlib import Path

from benchmarks import engine_speed, reopening

_BENCHMARKS = {"engine": engine_speed.report, "reopening": reopening.report}


def main() -> int:
    """Print the machine and one table after the other."""
    parser = argparse.ArgumentParser("benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(_BENCHMARKS))
    names = parser.parse_args().names or list(_BENCHMARKS)
    unknown = [name for name in names if name not in _BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; choose from {', '.join(_BENCHMARKS)}")
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}, {platform.platform()}\n")
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            print(_BENCHMARKS[name](Path(folder)), flush=True)
            print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
