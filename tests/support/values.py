"""Builds, results and comparisons put together from a few words, for tests that need no files."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from snapreview.model.comparison import Comparison
from snapreview.model.failure import ImageFailure
from snapreview.model.options import CompareOptions
from snapreview.model.pairing import Pairing, PlanEntry, pair
from snapreview.model.result import ImageResult
from snapreview.model.size import Size
from snapreview.model.snapshot import NO_METADATA, Build, Snapshot, SnapshotMetadata

SIZE = Size(10, 10)
ENGINE_VERSION = "4.3.8"


def hash_of(content: str) -> str:
    """A content hash; the same word gives the same hash, the empty word none at all."""
    return hashlib.sha256(content.encode()).hexdigest() if content else ""


def snapshot(
    name: str,
    content: str,
    size: Size = SIZE,
    diff_threshold: float | None = None,
    problem: ImageFailure | None = None,
) -> Snapshot:
    """A snapshot whose bytes are stood for by a word."""
    metadata = NO_METADATA if diff_threshold is None else SnapshotMetadata(diff_threshold=diff_threshold)
    return Snapshot(name, hash_of(content), size, metadata, problem)


def build(
    contents: Mapping[str, str],
    selective: bool = False,
    suite: Iterable[str] | None = None,
    diff_threshold: float | None = None,
) -> Build:
    """A build of image names and the words that stand for their bytes; `suite` is all_image_file_names."""
    return Build(
        uri="somewhere",
        snapshots={name: snapshot(name, content) for name, content in contents.items()},
        diff_threshold=diff_threshold,
        selective=selective or suite is not None,
        all_image_file_names=None if suite is None else frozenset(suite),
    )


def matched(base: Snapshot, head: Snapshot) -> PlanEntry:
    """The plan entry of two snapshots of one name."""
    return PlanEntry(head.name, Pairing.MATCHED, base, head)


def comparison_of(results: Iterable[ImageResult], options: CompareOptions | None = None) -> Comparison:
    """A comparison with these results, in the order of their names."""
    ordered = sorted(results, key=lambda result: result.name)
    empty = build({})
    by_name = {result.name: result for result in ordered}
    return Comparison(pair(empty, empty), options or CompareOptions(), ENGINE_VERSION, by_name)


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything below a folder by relative path: the bytes of files, None for folders."""
    return {
        path.relative_to(folder).as_posix(): None if path.is_dir() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
    }
