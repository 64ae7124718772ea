"""The HTML report in a real browser, opened from disk."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from snapreview.export.progress import ExportProgress
from snapreview.export.report.writing import export_report, export_report_with_folder
from snapreview.language.wording import wording_in
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.decision import Verdict
from snapreview.model.review.reviewed import ReviewedComparison
from tests.support.browser import Browser, find_browser
from tests.support.pictures import plain, with_block
from tests.support.reviewed_builds import ADDED, CHANGED, REMOVED, SIDEWAYS, compared, decision, note, with_review

SILENT = ExportProgress()
ENGLISH = wording_in("en")
LOADED = "[...document.querySelectorAll('.canvas img')].every((image) => image.complete && image.naturalWidth)"
TITLE = "document.querySelector('#head h2').textContent"
COUNT = "document.getElementById('shown').textContent"
LISTED = "[...document.querySelectorAll('.row')].map((row) => row.title)"


@pytest.fixture
def browser(tmp_path: Path) -> Iterator[Browser]:
    """A real browser with an empty profile."""
    program = find_browser()
    if program is None:
        pytest.skip("there is no chromium on this machine; tools/setup.sh test installs it")
    with Browser(program, tmp_path / "profile") as started:
        yield started


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """A report with one image approved, one rejected and two undecided; the rejected one has a pinned note."""
    comparison, pictures = compared(tmp_path)
    said = _said(with_review(comparison, decision(CHANGED), decision(ADDED, Verdict.REJECTED)))
    return export_report(said, pictures, tmp_path / "report.html", ENGLISH, SILENT)


def _said(reviewed: ReviewedComparison) -> ReviewedComparison:
    pinned = replace(note(SIDEWAYS, "The stripe is new.\nIs it meant?"), place=Rectangle(2, 2, 10, 5))
    images = dict(reviewed.images)
    images[SIDEWAYS] = replace(images[SIDEWAYS], notes=(pinned,))
    return replace(reviewed, images=images)


def pixel(browser: Browser, selector: str, x: int, y: int) -> list[int]:
    """A pixel of a picture as the browser decoded it; only pictures that are inside the page may be read."""
    script = f"""(() => {{ const image = document.querySelector('{selector}');
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth; canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0); return [...context.getImageData({x}, {y}, 1, 1).data]; }})()"""
    found: list[int] = browser.evaluate(script)
    return found


def test_it_opens_from_disk_and_shows_base_head_and_marks(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(LOADED)
    assert browser.evaluate(TITLE) == SIDEWAYS
    assert pixel(browser, ".before", 0, 0) == [128, 128, 128, 255]
    assert pixel(browser, ".after", 0, 0) == [250, 10, 200, 255]
    assert pixel(browser, ".mask", 0, 0) == [255, 45, 155, 255]
    assert pixel(browser, ".mask", 0, 10)[3] == 0
    assert "The stripe is new." in browser.evaluate("document.getElementById('notes').textContent")
    assert browser.evaluate("document.querySelectorAll('.pin').length") == 1
    assert browser.evaluate("document.getElementById('progress-words').textContent").startswith(
        "2 of 4 images reviewed"
    )
    assert not browser.problems
    assert all(url.startswith(("file:", "data:")) for url in browser.requested)


def test_pictures_beside_the_page_are_shown_too(browser: Browser, tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    page = export_report_with_folder(
        with_review(comparison), pictures, tmp_path / "out" / "the report.html", ENGLISH, SILENT
    )
    browser.open(page)
    browser.wait_for(f"{LOADED} && document.querySelectorAll('.canvas img').length === 3")
    assert not browser.problems


def test_keys_walk_the_images_and_change_the_view(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(LOADED)
    walked = [browser.evaluate(TITLE)]
    for _ in range(4):  # one more than there are
        browser.press("ArrowDown")
        walked.append(browser.evaluate(TITLE))
    assert walked == [SIDEWAYS, CHANGED, REMOVED, ADDED, ADDED]
    browser.press("Home")
    browser.press("2")
    browser.wait_for(f"{LOADED} && document.querySelector('.line')")
    assert browser.evaluate("document.querySelector('.after').style.clipPath") == "inset(0px 0px 0px 50%)"
    browser.press("ArrowRight")
    assert browser.evaluate("document.querySelector('.after').style.clipPath") == "inset(0px 0px 0px 55%)"
    browser.press("3")
    browser.wait_for(f"{LOADED} && !document.querySelector('.line')")
    browser.press("ArrowLeft")
    assert browser.evaluate("document.querySelector('.after').style.opacity") == "0.45"
    browser.key_down(" ")
    assert browser.evaluate("document.querySelector('.after').style.opacity") == "0"
    browser.key_up(" ")
    browser.press("d")
    assert browser.evaluate("document.querySelector('.mask').hidden")
    browser.press("?")
    assert browser.evaluate("document.getElementById('help').open")
    assert not browser.problems


def test_transparent_pictures_lie_on_the_ground_the_build_wants_or_the_reader(browser: Browser, tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    entry = comparison.plan.entries[CHANGED]
    head = entry.both[1]
    wanted = replace(entry, head=replace(head, metadata=replace(head.metadata, canvas_theme="dark")))
    plan = replace(comparison.plan, entries={**comparison.plan.entries, CHANGED: wanted})
    said = with_review(replace(comparison, plan=plan))
    browser.open(export_report(said, pictures, tmp_path / "report.html", ENGLISH, SILENT), f"#{quote(CHANGED)}")
    browser.wait_for(f"{TITLE} === '{CHANGED}'")
    grounds = "[...document.querySelectorAll('.canvas')].map((canvas) => getComputedStyle(canvas).backgroundColor)"
    assert browser.evaluate(grounds) == ["rgb(27, 28, 32)"] * 2
    browser.press("g")
    assert browser.evaluate(grounds) == ["rgb(255, 255, 255)"] * 2
    browser.press("ArrowDown")
    browser.wait_for(f"{TITLE} !== '{CHANGED}'")
    assert set(browser.evaluate(grounds)) == {"rgb(255, 255, 255)"}


def test_filters_and_search_narrow_the_list(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(LOADED)
    assert browser.evaluate(COUNT) == "4 images"
    browser.evaluate("document.querySelector('#standings [data-code=undecided]').click()")
    assert browser.evaluate(LISTED) == [SIDEWAYS, REMOVED]
    browser.evaluate("document.querySelector('#statuses [data-code=removed]').click()")
    assert (browser.evaluate(LISTED), browser.evaluate(TITLE)) == ([REMOVED], REMOVED)
    for code in ("#standings [data-code=undecided]", "#statuses [data-code=removed]"):
        browser.evaluate(f"document.querySelector('{code}').click()")
    browser.press("/")
    for letter in "stripe":  # of the note
        browser.press(letter)
    assert (browser.evaluate(COUNT), browser.evaluate(TITLE)) == ("1 of 4 images", SIDEWAYS)
    browser.press("Escape")
    assert browser.evaluate(COUNT) == "4 images"
    assert browser.evaluate("document.activeElement.id") == "list"
    assert browser.evaluate("document.querySelector('.row[aria-selected=true]').title") == SIDEWAYS


def test_a_german_report_speaks_german_in_the_browser(browser: Browser, tmp_path: Path) -> None:
    comparison, pictures = compared(tmp_path)
    browser.open(export_report(_said(with_review(comparison)), pictures, tmp_path / "r.html", wording_in("de"), SILENT))
    browser.wait_for(LOADED)
    assert browser.evaluate(COUNT) == "4 Bilder"
    browser.press("/")
    for letter in "stripe":
        browser.press(letter)
    assert browser.evaluate(COUNT) == "1 von 4 Bildern"
    browser.press("Escape")
    browser.press("2")
    said = browser.evaluate("document.body.innerText")
    for words in ("Geändert", "Unentschieden", "Änderungen markieren", "Head ab 50 %", "Basis links, Head rechts"):
        assert words in said
    assert not browser.problems


def test_it_follows_the_reader_into_the_dark_and_back_by_its_button(browser: Browser, page: Path) -> None:
    ground = "getComputedStyle(document.body).backgroundColor"
    browser.open(page)
    browser.prefer_colours("dark")
    assert browser.evaluate(ground) == "rgb(20, 21, 25)"
    browser.evaluate("document.getElementById('theme').click()")
    assert browser.evaluate(ground) == "rgb(245, 246, 248)"


def test_every_control_has_a_name_and_the_list_tells_where_it_is(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(LOADED)
    nameless = """[...document.querySelectorAll('button, input')].filter(
        (each) => !each.textContent.trim() && !each.ariaLabel && !each.labels?.length).length"""
    assert browser.evaluate(nameless) == 0
    assert browser.evaluate("document.getElementById('list').getAttribute('aria-activedescendant')") == "row-0"
    assert (
        browser.evaluate("document.querySelector('.row').getAttribute('aria-label')")
        == f"{SIDEWAYS}, Changed, Undecided"
    )
    assert browser.evaluate("document.querySelector('.row').getAttribute('aria-setsize')") == "4"


def test_the_policy_lets_no_other_script_and_no_network_in(browser: Browser, page: Path) -> None:
    browser.open(page)
    browser.wait_for(LOADED)
    browser.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.evil = 1'}))"
    )
    assert browser.evaluate("window.evil === undefined")
    blocked = "fetch('https://example.com/').then(() => 'came', () => 'blocked')"
    assert browser.evaluate(blocked) == "blocked"
    assert any("Content Security Policy" in problem for problem in browser.problems)


def test_a_link_to_an_image_shows_that_image(browser: Browser, page: Path) -> None:
    browser.open(page, "#deep%2Fchanged.png")
    browser.wait_for(LOADED)
    assert browser.evaluate(TITLE) == CHANGED
    assert REMOVED in browser.evaluate(LISTED)


def test_a_thousand_pairs_stay_usable(browser: Browser, tmp_path: Path) -> None:
    base = {f"{number:04}.png": plain((24, 16), (number % 250, 90, number // 250)) for number in range(1000)}
    head = {name: with_block(picture, (5, 5, 9, 9)) for name, picture in base.items()}
    comparison, pictures = compared(tmp_path, base, head)
    page = export_report(with_review(comparison), pictures, tmp_path / "report.html", ENGLISH, SILENT)
    start = time.monotonic()
    browser.open(page)
    browser.wait_for(LOADED)
    assert time.monotonic() - start < 10
    assert browser.evaluate(COUNT) == "1,000 images"
    assert browser.evaluate("document.querySelectorAll('.row').length") < 60
    assert browser.evaluate("document.images.length") == 3  # nothing is decoded before it is looked at
    browser.press("End")
    browser.wait_for(f"{LOADED} && {TITLE} === '0999.png'")
