"""The summary in Markdown."""

from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.export.markdown import code, escaped, markdown_summary
from snapreview.model.failure import Reason
from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Verdict
from tests.support.reviewed_builds import ADDED, CHANGED, REMOVED, SIDEWAYS, compared, decision, note
from tests.support.reviewed_builds import with_review as joined
from tests.support.values import comparison_of


def test_it_counts_and_lists_what_asks_for_attention_first(tmp_path: Path) -> None:
    comparison, _ = compared(tmp_path)
    text = markdown_summary(
        joined(comparison, decision(CHANGED), decision(ADDED, Verdict.REJECTED), note(ADDED, "why?"))
    )
    assert text.startswith("### ❌ Screenshots: 1 of 4 images rejected\n")
    assert "| Changed | 2 | 1 | – | 1 | – |" in text
    assert "| Unchanged | 1 | – | – | – | – |" in text
    order = [text.index(f"- `{name}`") for name in (REMOVED, SIDEWAYS, ADDED, CHANGED)]
    assert order == sorted(order)
    assert "Approved by Kim, 2026-02-02 02:40 UTC" in text
    assert "💬 Kim: why?" in text


@pytest.mark.parametrize(
    ("decided", "title"),
    [
        ([], "### ⏳ Screenshots: 0 of 4 images reviewed"),
        ([CHANGED, SIDEWAYS, ADDED, REMOVED], "### ✅ Screenshots: all 4 images decided, none rejected"),
    ],
)
def test_the_title_says_how_far_it_is(tmp_path: Path, decided: list[str], title: str) -> None:
    comparison, _ = compared(tmp_path)
    assert markdown_summary(joined(comparison, *map(decision, decided))).startswith(title + "\n")


def test_two_equal_builds_have_nothing_to_review() -> None:
    comparison = comparison_of([ImageResult("same.png", Status.UNCHANGED)])
    assert markdown_summary(joined(comparison)).startswith("### ✅ Screenshots: nothing to review\n")


def test_a_long_list_is_cut_to_what_a_comment_may_have() -> None:
    added = [ImageResult(f"{number:05}.png", Status.ADDED) for number in range(5000)]
    text = markdown_summary(joined(comparison_of(added)))
    assert len(text) <= 65_536
    shown = text.count("\n- ")
    assert f"… and {5000 - shown:,} more images" in text


def test_nobody_is_called_and_no_markup_comes_through() -> None:
    broken = ImageResult("a`|b.png", Status.ERRORED, reason=Reason.IMAGE_FETCH_FAILED, message="<b>No</b> | file")
    text = markdown_summary(joined(comparison_of([broken]), note(broken.name, "@kim <img src=x>\n# **loud** | [a](b)")))
    assert "``a`|b.png``" in text
    assert "@<!-- -->kim &lt;img src=x&gt; \\# \\*\\*loud\\*\\* \\| \\[a\\](b)" in text
    assert "&lt;b&gt;No&lt;/b&gt;" in text


def test_names_are_fenced_and_texts_escaped() -> None:
    assert code("plain.png") == "`plain.png`"
    assert code("`edge`") == "`` `edge` ``"
    assert code("a\nb") == "`a\\nb`"
    assert escaped("two\n  lines\t_x_") == "two lines\\\\t\\_x\\_"


def test_a_renamed_image_says_from_what_and_a_resized_one_its_sizes(tmp_path: Path) -> None:
    renamed = ImageResult("new.png", Status.RENAMED, previous_name="old.png")
    comparison, _ = compared(tmp_path)
    changed = comparison.results[CHANGED]
    assert changed.before is not None
    resized = replace(changed, after=replace(changed.before, width=50))
    text = markdown_summary(joined(comparison_of([renamed, resized])))
    assert "Renamed from old.png" in text
    assert "size 40 × 30 → 50 × 30" in text
