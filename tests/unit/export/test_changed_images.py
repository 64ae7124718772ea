"""The archive of changed images."""

import io
import threading
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from snapreview.errors import Cancelled, ExportError
from snapreview.export.changed_images import export_changed_images
from snapreview.export.progress import ExportProgress
from tests.support.pictures import plain, saved
from tests.support.reviewed_builds import ADDED, CHANGED, HEAD, REMOVED, SIDEWAYS, compared
from tests.support.reviewed_builds import with_review as joined
from tests.support.values import tree


def test_base_head_and_mask_lie_under_their_names_with_the_very_bytes(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    steps: list[tuple[int, int]] = []
    progress = ExportProgress(lambda done, total: steps.append((done, total)))
    path = export_changed_images(joined(comparison), pictures, tmp_path / "out" / "changed.zip", progress)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert set(contents) == {
        *(f"base/{name}" for name in (CHANGED, SIDEWAYS, REMOVED)),
        *(f"head/{name}" for name in (CHANGED, SIDEWAYS, ADDED)),
        *(f"mask/{name}.png" for name in (CHANGED, SIDEWAYS)),
    }
    assert contents[f"head/{CHANGED}"] == (tmp_path / "head" / CHANGED).read_bytes()
    mask = Image.open(io.BytesIO(contents[f"mask/{CHANGED}.png"]))
    assert (mask.mode, mask.size, mask.histogram()[255]) == ("L", HEAD[CHANGED].size, 50)
    assert steps == [(number, 4) for number in range(5)]


def test_an_image_that_changed_since_is_not_exported(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    target = tmp_path / "out" / "changed.zip"
    target.parent.mkdir()
    target.write_bytes(b"older")
    saved(plain((3, 3)), tmp_path / "head" / CHANGED)
    with pytest.raises(ExportError, match=f"The image {CHANGED} has changed since it was compared"):
        export_changed_images(joined(comparison), pictures, target, ExportProgress())
    assert tree(target.parent) == {"changed.zip": b"older"}


def test_an_image_that_is_gone_is_named(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    (tmp_path / "base" / REMOVED).unlink()
    with pytest.raises(ExportError, match=f"The image {REMOVED} cannot be read any more"):
        export_changed_images(joined(comparison), pictures, tmp_path / "changed.zip", ExportProgress())


def test_cancelling_leaves_nothing(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    stop = threading.Event()
    target = tmp_path / "out" / "changed.zip"
    with pytest.raises(Cancelled):
        export_changed_images(
            joined(comparison), pictures, target, ExportProgress(lambda _done, _total: stop.set(), stop)
        )
    assert tree(target.parent) == {}
