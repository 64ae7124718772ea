"""Renamed and changed images with a known truth: real changed pairs, given other names in the head."""

import posixpath
import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from snapreview.images.fingerprint import fingerprint_of
from snapreview.model.fingerprint import Fingerprint
from snapreview.model.pair_proposals import propose_pairs
from tests.support.real_sets import RealSet

RENAMED_AND_CHANGED = {
    "controller.bar/borderRadius/border-radius.png": "controller.bar/border-radius.png",
    **{
        f"plugin.filler/line/{name.replace('-', '/', 1)}.png": f"plugin.filler/fill-line-{name}.png"
        for name in (
            "boundary-origin-spline",
            "boundary-origin-spline-above",
            "boundary-origin-spline-span",
            "dataset-interpolated",
            "dataset-span-dual",
            "dataset-spline",
            "dataset-spline-span",
            "dataset-spline-span-above",
            "dataset-spline-span-below",
        )
    },
}
"""What chartjs renamed and changed at once: the folder took the place of the first words of the name."""

Rename = Callable[[str, random.Random], str]


def to_other_folder(name: str, _generator: random.Random) -> str:
    """The same file name in another folder."""
    return f"visual/{posixpath.dirname(name).partition('/')[0].upper()}/{posixpath.basename(name)}"


def with_words_mixed(name: str, generator: random.Random) -> str:
    """The words of the file name in another order, in another folder."""
    stem, extension = posixpath.splitext(posixpath.basename(name))
    words = stem.replace("_", "-").split("-")
    generator.shuffle(words)
    return f"n/{'-'.join(words)}-v2{extension}"


def to_anything(_name: str, generator: random.Random) -> str:
    """A name that says nothing."""
    return f"shots/{generator.getrandbits(32):08x}.png"


@dataclass(slots=True)
class Case:
    """What only each build has, and which head name really belongs to which base names."""

    new: dict[str, Path] = field(default_factory=dict)
    old: dict[str, Path] = field(default_factory=dict)
    truth: dict[str, set[str]] = field(default_factory=dict)


def make_case(real: RealSet, rename: Rename, share: float) -> Case:
    """What was added and removed really, its renames among them, and a share of the changed pairs renamed."""
    case, generator = Case(), random.Random(1)
    base, head = real.builds
    for name, fact in sorted(real.facts.items()):
        if fact["status"] == "removed":
            case.old[name] = base / name
        elif fact["status"] == "added":
            case.new[name] = head / name
            true = set(fact.get("renamed_from_bytes", ())) | {RENAMED_AND_CHANGED.get(name, "")} - {""}
            if true:
                case.truth[name] = true
        elif fact["status"] in {"pixel_different", "dimension_different"} and generator.random() < share:
            renamed = rename(name, generator)
            case.old[name], case.new[renamed], case.truth[renamed] = base / name, head / name, {name}
    return case


@dataclass(frozen=True, slots=True)
class Figures:
    """How many pairs there are, how many were proposed, and how many of those are right."""

    true: int
    proposed: int
    right: int

    @property
    def precision(self) -> float:
        """The share of the proposals that are right."""
        return self.right / self.proposed

    @property
    def recall(self) -> float:
        """The share of the true pairs that were proposed."""
        return self.right / self.true


def measure(case: Case, known: dict[Path, Fingerprint]) -> Figures:
    """Propose pairs, and count. `known` keeps fingerprints for the next case."""
    paths = [path for path in (*case.new.values(), *case.old.values()) if path not in known]
    with ThreadPoolExecutor(2) as pool:
        known.update(zip(paths, pool.map(fingerprint_of, paths), strict=True))
    new = {name: known[path] for name, path in case.new.items()}
    proposals = propose_pairs(new, {name: known[path] for name, path in case.old.items()})
    right = sum(each.base_name in case.truth.get(each.head_name, ()) for each in proposals)
    return Figures(len(case.truth), len(proposals), right)
