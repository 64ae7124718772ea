"""`python -m benchmarks [NAME …]`: run all benchmarks, or the named ones, and print their tables."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks import (
    engine_speed,
    flat,
    hashing,
    huge_pairs,
    memory,
    peers,
    remote_builds,
    reopening,
    server_load,
    window,
)
from benchmarks.machine import machine_line
from benchmarks.performance_document import DOCUMENT, with_section

_ALL = "all"


def main() -> int:
    """Print the machine and one table after the other."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        for name, report in _chosen(arguments).items():
            section = f"{machine_line()}\n\n{report(Path(folder))}"
            print(f"{section}\n", flush=True)
            if arguments.write:
                DOCUMENT.write_text(with_section(DOCUMENT, name, section), encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser("benchmarks", description=__doc__)
    names = [*_reports(None, None, ()), _ALL]
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names) + " (the default)", default=[])
    parser.add_argument("--pairs", type=int, metavar="N", help="pairs in `hashing` and `memory`, for a shorter run")
    parser.add_argument(
        "--rounds", type=int, metavar="N", help="rounds of the tables that compare ways, for a shorter run"
    )
    parser.add_argument("--only", nargs="+", choices=window.GROUPS, default=[], help="parts of `window` to measure")
    parser.add_argument("--write", action="store_true", help=f"keep the tables in {DOCUMENT.name}")
    arguments = parser.parse_args()
    if arguments.write and arguments.only:
        parser.error("--write keeps whole tables, so it does not go with --only")
    for name in arguments.names:
        if name not in names:
            parser.error(f"there is no benchmark {name}; choose from {', '.join(names)}")
    return arguments


def _chosen(arguments: argparse.Namespace) -> dict[str, Callable[[Path], str]]:
    reports = _reports(arguments.pairs, arguments.rounds, arguments.only)
    if not arguments.names or _ALL in arguments.names:
        return reports
    return {name: reports[name] for name in arguments.names}


def _reports(pairs: int | None, rounds: int | None, only: Sequence[str]) -> dict[str, Callable[[Path], str]]:
    in_turn: dict[str, Any] = {} if rounds is None else {"rounds": rounds}
    return {
        "engine": partial(engine_speed.report, **in_turn),
        "peers": partial(peers.report, **in_turn),
        "reopening": partial(reopening.report, **in_turn),
        "hashing": partial(hashing.report, pairs=pairs or hashing.PAIRS, **in_turn),
        "flat": partial(flat.report, **in_turn),
        "memory": partial(memory.report, pairs=pairs or memory.PAIRS),
        "huge": huge_pairs.report,
        "server": server_load.report,
        "remote": remote_builds.report,
        "window": partial(window.report, only=only),
    }


if __name__ == "__main__":
    sys.exit(main())
