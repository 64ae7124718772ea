"""Writing a comparison manifest and its masks into a folder, all or nothing."""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from snapreview.atomic_file import write_atomically
from snapreview.errors import ExportError
from snapreview.export.comparison_document import ENGINE_NAME, MASK_FOLDER, comparison_document, reviewed_document
from snapreview.export.export_file import cause_of, expanded
from snapreview.export.mask_names import mask_names
from snapreview.export.pictures import mask_of
from snapreview.model.comparison import Comparison
from snapreview.model.local_uri import local_path
from snapreview.model.pairing import Plan
from snapreview.model.result import ImageResult
from snapreview.model.review.reviewed import ReviewedComparison

MANIFEST_NAME = "comparison.json"
_WRITERS = 4


def export_comparison(comparison: Comparison, folder: Path) -> Path:
    """Write `comparison.json` and the masks under `diff/` into `folder`; return the manifest's path.

    Masks are 8-bit single-channel PNG of canvas size, 255 where a pixel changed, one for every compared pair.
    An earlier export in the folder is replaced as a whole. Blocks. Raises ExportError with the remedy, also for
    a folder inside one of the two builds; the folder is then as it was.
    """
    return _export(comparison, folder, lambda names: comparison_document(comparison, names))


def export_reviewed(reviewed: ReviewedComparison, folder: Path) -> Path:
    """Like `export_comparison`, with the key `review` in every image of the manifest."""
    return _export(reviewed.comparison, folder, lambda names: reviewed_document(reviewed, names))


def _export(comparison: Comparison, folder: Path, document: Callable[[Mapping[str, str]], dict[str, Any]]) -> Path:
    folder = expanded(folder)
    compared = {name: result for name, result in comparison.results.items() if result.compared}
    names = mask_names(compared)
    content = json.dumps(document(names), indent=2).encode("ascii") + b"\n"
    try:
        _refuse_builds(folder, comparison.plan)
        _refuse_foreign_files(folder)
        with _target_folder(folder), _staging_folder(folder) as staging:
            _write_masks(compared, names, staging)
            _swap_in(staging, folder, content)
    except OSError as error:
        raise ExportError(f"The export to {folder} failed ({cause_of(error)}). The folder is as it was.") from error
    return folder / MANIFEST_NAME


def _refuse_builds(folder: Path, plan: Plan) -> None:
    """Masks inside a build would be images of it the next time it is opened."""
    real = Path(os.path.realpath(folder))
    for build in (plan.base, plan.head):
        root = local_path(build.uri)
        if root is None or not root.is_dir():
            continue
        if any(above.exists() and above.samefile(root) for above in (real, *real.parents)):
            raise ExportError(f"{folder} lies inside the build {root}. Choose a folder outside both builds.")


def _refuse_foreign_files(folder: Path) -> None:
    manifest, masks = folder / MANIFEST_NAME, folder / MASK_FOLDER
    if manifest.exists() and _is_ours(manifest):
        return
    for path in (manifest, masks):
        if path.exists():
            raise ExportError(f"{path} exists and does not belong to an earlier export. Choose another folder.")


def _is_ours(manifest: Path) -> bool:
    """True for a manifest with the keys that this program adds to the seed's."""
    try:
        document = json.loads(manifest.read_bytes())
    except (ValueError, RecursionError):
        return False
    if not isinstance(document, dict) or not isinstance(document.get("options"), dict):
        return False
    engine = document.get("engine")
    return isinstance(engine, dict) and engine.get("name") == ENGINE_NAME


@contextlib.contextmanager
def _target_folder(folder: Path) -> Iterator[None]:
    """Make the folder; one that had to be made goes again when the export fails."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except BaseException:
        with contextlib.suppress(OSError):  # somebody else has put something into it
            for path in missing:
                path.rmdir()
        raise


@contextlib.contextmanager
def _staging_folder(folder: Path) -> Iterator[Path]:
    staging = Path(tempfile.mkdtemp(dir=folder, prefix=".diff-", suffix=".part"))
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _write_masks(compared: dict[str, ImageResult], names: dict[str, str], staging: Path) -> None:
    for parent in {(staging / "new" / mask_name).parent for mask_name in names.values()}:
        parent.mkdir(parents=True, exist_ok=True)
    with ThreadPoolExecutor(_WRITERS, thread_name_prefix="export") as pool:
        tasks = [pool.submit(_write_mask, result, staging / "new" / names[name]) for name, result in compared.items()]
        for task in tasks:
            task.result()


def _write_mask(result: ImageResult, path: Path) -> None:
    mask_of(result).save(path, "PNG", compress_level=6)


def _swap_in(staging: Path, folder: Path, content: bytes) -> None:
    """Put the new masks in place of the old, then the manifest; put the old masks back if that fails."""
    new, old, masks = staging / "new", staging / "old", folder / MASK_FOLDER
    had_new = new.exists()
    try:
        if masks.exists():
            masks.rename(old)
        if had_new:
            new.rename(masks)
        write_atomically(folder / MANIFEST_NAME, content)
    except BaseException:  # Ctrl+C among them: the old masks must not go with the staging folder
        if had_new and not new.exists():
            masks.rename(new)
        if old.exists():
            old.rename(masks)
        raise
