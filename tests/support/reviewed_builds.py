"""Reviewed comparisons over real files, put together without odiff."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PIL import Image, ImageChops

from snapreview.export.pictures import Pictures
from snapreview.images.mask import write_mask
from snapreview.model.comparison import Comparison
from snapreview.model.files import LocalFile
from snapreview.model.judging import judge, settle
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Plan, PlanEntry, pair
from snapreview.model.result import ImageResult, PairOutcome
from snapreview.model.review.decision import Decision, Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote
from snapreview.model.review.reviewed import ReviewedComparison, reviewed
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot
from tests.support.pictures import plain, saved, with_block
from tests.support.reviews import seen
from tests.support.values import ENGINE_VERSION

NOW = 1_770_000_000.0  # 2026-02-02 02:40 UTC

CHANGED, SIDEWAYS, ADDED, REMOVED, SAME = "deep/changed.png", "wide.png", "added.png", "removed.png", "same.png"
GREY = plain((40, 30))

BASE = {CHANGED: GREY, SIDEWAYS: GREY, REMOVED: plain((8, 8), (9, 9, 9)), SAME: plain((6, 6))}
HEAD = {
    CHANGED: with_block(GREY, (5, 5, 15, 10)),
    SIDEWAYS: with_block(GREY, (0, 0, 40, 2)),
    ADDED: plain((20, 10), (200, 1, 1)),
    SAME: plain((6, 6)),
}


@dataclass(frozen=True)
class FolderFiles:
    """The files of a build in a folder."""

    folder: Path

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The snapshot's file."""
        return LocalFile(self.folder / snapshot.name)


def compared(
    parent: Path, base: Mapping[str, Image.Image] = BASE, head: Mapping[str, Image.Image] = HEAD
) -> tuple[Comparison, Pictures]:
    """The comparison of two builds of pictures saved below `parent`, and the way to the pictures."""
    plan = pair(_build(parent / "base", base), _build(parent / "head", head))
    results = {entry.name: _result(entry, parent, base, head) for entry in plan.entries.values()}
    comparison = Comparison(plan, CompareOptions(), ENGINE_VERSION, results)
    return comparison, pictures_of(plan, parent)


def pictures_of(plan: Plan, parent: Path) -> Pictures:
    """The way to the pictures below `parent`."""
    return Pictures(plan, FolderFiles(parent / "base"), FolderFiles(parent / "head"))


def decision(name: str, verdict: Verdict = Verdict.APPROVED, reader: str = "Kim", origin: str = "") -> Decision:
    """A decision made now."""
    return Decision(seen(name), verdict, reader, NOW, origin)


def note(name: str, text: str, reader: str = "Kim", written_at: float = NOW) -> ReviewNote:
    """A note on the whole image."""
    return ReviewNote(f"{name} {text}", name, text, reader, written_at)


def with_review(comparison: Comparison, *parts: Decision | ReviewNote) -> ReviewedComparison:
    """The comparison with these decisions and notes."""
    decisions = {part.seen.name: part for part in parts if isinstance(part, Decision)}
    notes = {part.identity: part for part in parts if isinstance(part, ReviewNote)}
    return reviewed(comparison, Review(decisions=decisions, notes=notes), NOW)


def _build(folder: Path, pictures: Mapping[str, Image.Image]) -> Build:
    return Build(str(folder), {name: _snapshot(name, picture, folder) for name, picture in pictures.items()})


def _snapshot(name: str, picture: Image.Image, folder: Path) -> Snapshot:
    path = saved(picture, folder / name)
    return Snapshot(name, hashlib.sha256(path.read_bytes()).hexdigest(), Size(*picture.size))


def _result(
    entry: PlanEntry, parent: Path, base: Mapping[str, Image.Image], head: Mapping[str, Image.Image]
) -> ImageResult:
    settled = settle(entry, CompareOptions())
    if settled is not None:
        return settled
    before, after = base[entry.name].convert("RGB"), head[entry.name].convert("RGB")
    difference = ImageChops.difference(before, after).convert("L").point(lambda value: 255 if value else 0)
    mask = parent / "masks" / f"{entry.name}.png"
    mask.parent.mkdir(parents=True, exist_ok=True)
    write_mask(difference, mask)
    pixels = difference.histogram()[255]
    return judge(entry, PairOutcome(Size(*before.size), Size(*after.size), pixels, mask), 0.0)


def renamed_result(result: ImageResult, name: str) -> ImageResult:
    """The same result under another name."""
    return replace(result, name=name)
