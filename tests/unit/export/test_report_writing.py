"""Writing the HTML report."""

import json
import re
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from snapreview.errors import Cancelled, ExportError
from snapreview.export.progress import ExportProgress
from snapreview.export.report.words import page_words, script_words
from snapreview.export.report.writing import export_report, export_report_with_folder
from snapreview.language.wording import wording_in
from snapreview.model.failure import Reason
from snapreview.model.note import Note
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Verdict
from snapreview.resource_files import resource_path
from tests.support.pictures import plain, saved
from tests.support.reviewed_builds import ADDED, BASE, CHANGED, HEAD, REMOVED, SIDEWAYS, compared, decision, note
from tests.support.reviewed_builds import with_review as joined
from tests.support.values import tree

SILENT = ExportProgress()
ENGLISH = wording_in("en")


def data_of(page: Path) -> dict[str, dict[str, Any]]:
    """What the page shows, by image name in the page's order."""
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page.read_text(encoding="utf-8"))
    assert found is not None
    return {image["name"]: image for image in json.loads(found[1])["images"]}


def test_one_file_holds_every_picture_once(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    said = joined(comparison, decision(CHANGED), replace(note(CHANGED, "look"), place=Rectangle(1, 2, 3, 4)))
    page = export_report(said, pictures, tmp_path / "out" / "report.html", ENGLISH, SILENT)
    images = data_of(page)
    assert list(images) == [SIDEWAYS, CHANGED, REMOVED, ADDED]
    assert images[CHANGED]["decision"] == "Approved by Kim, 2026-02-02 02:40 UTC"
    assert images[CHANGED]["notes"][0]["place"] == {"x": 1, "y": 2, "width": 3, "height": 4}
    assert images[CHANGED]["base"] == images[SIDEWAYS]["base"]  # equal bytes, kept once
    text = page.read_text(encoding="utf-8")
    used = {address for image in images.values() for key in ("base", "head", "mask") if (address := image.get(key))}
    assert sorted(used) == sorted("#" + found for found in re.findall(r'<script type="text/plain" id="(\w+)"', text))
    assert "head" not in images[REMOVED]
    assert "base" not in images[ADDED]


def test_with_a_folder_the_page_is_small_and_names_files(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    page = export_report_with_folder(
        joined(comparison), pictures, tmp_path / "out" / "the report.html", ENGLISH, SILENT
    )
    image = data_of(page)[CHANGED]
    assert image["head"].startswith("the%20report_files/")
    file = page.parent / image["head"].replace("%20", " ")
    assert file.read_bytes() == (tmp_path / "head" / CHANGED).read_bytes()
    # Again, with less in it: nothing of the older one stays.
    comparison, pictures = compared(tmp_path / "second", {REMOVED: BASE[REMOVED]}, {})
    export_report_with_folder(joined(comparison), pictures, page, ENGLISH, SILENT)
    assert list(data_of(page)) == [REMOVED]
    assert len(list((page.parent / "the report_files").glob("*.png"))) == 1
    assert sorted(path.name for path in page.parent.iterdir()) == ["the report.html", "the report_files"]


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    mine = saved(plain((2, 2)), tmp_path / "out" / "report_files" / "mine.png")
    with pytest.raises(ExportError, match="does not belong to an earlier report"):
        export_report_with_folder(joined(comparison), pictures, tmp_path / "out" / "report.html", ENGLISH, SILENT)
    assert list(tree(tmp_path / "out")) == ["report_files", "report_files/mine.png"]
    assert mine.is_file()


@pytest.mark.parametrize("write", [export_report, export_report_with_folder])
def test_cancelled_or_failed_an_older_report_stays(tmp_path: Path, write: Any) -> None:
    comparison, pictures = compared(tmp_path)
    page = write(joined(comparison), pictures, tmp_path / "out" / "report.html", ENGLISH, SILENT)
    before = tree(page.parent)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        write(joined(comparison, decision(CHANGED)), pictures, page, ENGLISH, ExportProgress(stop=stop))
    saved(plain((1, 1)), tmp_path / "head" / CHANGED)
    with pytest.raises(ExportError, match="has changed since"):
        write(joined(comparison), pictures, page, ENGLISH, SILENT)
    assert tree(page.parent) == before


def test_nothing_an_image_is_called_can_end_the_script(tmp_path: Path) -> None:
    evil = "x<!--<script>&lt;.png"
    comparison, pictures = compared(tmp_path, {}, {evil: HEAD[ADDED]})
    said = joined(comparison, note(evil, '</script><img src="https://example.com/x">'), decision(evil, reader="<i>"))
    text = export_report(said, pictures, tmp_path / "report.html", ENGLISH, SILENT).read_text(encoding="utf-8")
    assert "<img" not in text
    assert text.count("</script>") == 3  # one picture, the data, the script
    assert list(data_of(tmp_path / "report.html")) == [evil]


def test_errored_and_decided_images_tell_why(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    results = dict(comparison.results)
    results[ADDED] = ImageResult(ADDED, Status.ERRORED, reason=Reason.IMAGE_PROCESSING_FAILED, message="Head: cut.")
    said = joined(replace(comparison, results=results), decision(ADDED, Verdict.REJECTED, origin="build 41"))
    image = data_of(export_report(said, pictures, tmp_path / "report.html", ENGLISH, SILENT))[ADDED]
    assert image["messages"] == ["Head: cut."]
    assert image["decision"] == "Rejected by Kim, 2026-02-02 02:40 UTC (carried over from build 41)"


def test_a_target_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(ExportError, match="could not be written"):
        export_report_with_folder(joined(comparison), pictures, tmp_path / "file" / "report.html", ENGLISH, SILENT)


def test_a_german_report_is_german_throughout(tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    results = dict(comparison.results)
    message = "Head: The PNG file ends within its header. Make the screenshot again."
    results[ADDED] = ImageResult(
        ADDED, Status.ERRORED, reason=Reason.IMAGE_PROCESSING_FAILED, message=message, notes=(Note.FIRST_FRAME_ONLY,)
    )
    said = joined(replace(comparison, results=results), decision(CHANGED), note(CHANGED, "look"))
    page = export_report(said, pictures, tmp_path / "report.html", wording_in("de"), SILENT)
    text = page.read_text(encoding="utf-8")
    assert '<html lang="de">' in text
    assert "1 von 4 Bildern geprüft: 1 freigegeben · 1 unverändert" in text
    images = data_of(page)
    assert images[ADDED]["messages"] == [
        "Head: Die PNG-Datei endet innerhalb ihres Kopfes. Erstellen Sie den Screenshot neu.",
        "Animiert: nur das erste Einzelbild wurde verglichen.",
    ]
    assert images[CHANGED]["result"].startswith("Geändert, 50 Pixel, 4,2 %")
    assert images[CHANGED]["decision"] == "Freigegeben von Kim, 02.02.2026, 02:40 UTC"
    assert images[CHANGED]["notes"][0]["written"] == "02.02.2026, 02:40 UTC"


def test_page_and_script_ask_for_the_words_that_there_are_and_no_others() -> None:
    page, script = (resource_path(f"report/report.{kind}").read_text(encoding="utf-8") for kind in ("html", "js"))
    placed = set(re.findall(r"\{\{(\w+)\}\}", page))
    values = {"policy", "title", "style", "symbols", "base_uri", "head_uri", "progress", "language"}
    assert placed - values == page_words(ENGLISH).keys()
    assert set(re.findall(r"\bwords\.(\w+)", script)) - {"split"} == script_words(ENGLISH).keys()
