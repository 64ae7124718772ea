"""What killing finds, in figures: `python -m tests.support.crash_figures [KILLS]` prints docs/crashes.md's table."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

_MOST_KILLS = 200


def main(kills: int) -> None:
    """Kill deciding programs and random promotions so many times, and promotions at every call; takes a minute."""
    with tempfile.TemporaryDirectory(prefix="snapreview-crashes-") as folder:
        deciding = _figures(folder, "killing_program", str(kills))
        every = _figures(folder, "promotion_crashes", "every", "0")
        moments = _figures(folder, "promotion_crashes", "random", str(kills))
    print("| | killed | of these | lost or mixed |")
    print("|---|---:|---|---:|")
    steps = f"{deciding['told']:,} steps shown as made"
    print(f"| deciding, at a random moment | {deciding['kills']:,} | {steps} | {deciding['lost']:,} |")
    for words, found in (("at every call that changes the disk", every), ("at a random moment", moments)):
        kinds = f"{found.get('old', 0):,} old, {found.get('new', 0):,} new; {found.get('recovered', 0):,} mended"
        print(f"| promotions and rollbacks, {words} | {found['killed']:,} | {kinds} | {found.get('mixed', 0):,} |")


def _figures(folder: str, program: str, *arguments: str) -> dict[str, int]:
    ground = tempfile.mkdtemp(dir=folder)
    command = [sys.executable, "-m", f"tests.support.{program}", ground, *arguments]
    root = Path(__file__).resolve().parents[2]
    found: dict[str, int] = json.loads(subprocess.run(command, cwd=root, check=True, capture_output=True).stdout)
    return found


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _MOST_KILLS)
