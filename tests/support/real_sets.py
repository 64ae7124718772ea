"""Real builds, and what was counted of them without odiff."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SETS = ("chartjs", "nowinandroid", "openlayers")


@dataclass(frozen=True, slots=True)
class RealSet:
    """Two builds, and the facts of every image name."""

    folder: Path
    facts: dict[str, dict[str, Any]]

    @property
    def builds(self) -> tuple[Path, Path]:
        """Base and head."""
        return self.folder / "base", self.folder / "head"

    @property
    def differing(self) -> dict[str, dict[str, Any]]:
        """The facts of the pairs of equal size whose pixels differ."""
        return {name: fact for name, fact in self.facts.items() if fact["status"] == "pixel_different"}


def read_real_set(folder: Path) -> RealSet:
    """The set in a folder with `base`, `head` and `truth.jsonl`."""
    facts = [json.loads(line) for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    return RealSet(folder, {fact["name"]: fact for fact in facts})


def differing_share(fact: dict[str, Any]) -> float:
    """The share of the picture that differs, 0..1, of a pair of equal size."""
    share: float = fact["diff_px"] / (fact["base"]["w"] * fact["base"]["h"])
    return share
