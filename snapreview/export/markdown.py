"""A summary in Markdown for a comment on a pull request."""

import html
import re
from collections.abc import Iterable

from snapreview.export.review_words import STANDING_WORDS, STATUS_WORDS, result_words, standing_words
from snapreview.language.wording import wording_in
from snapreview.model.image_name import displayable
from snapreview.model.review.reviewed import ReviewedComparison, ReviewedImage
from snapreview.model.review.standing import NEEDS_REVIEW, Standing
from snapreview.model.wording import count_text

LONGEST_COMMENT = 65_536
"""Characters a comment on GitHub may have; other hosts allow more."""

_ROOM_FOR_ENDING = 200
_STANDINGS = [standing for standing in STANDING_WORDS if standing is not Standing.NOT_NEEDED]
_SPECIAL = re.compile(r"([\\`*_\[\]#|~!])")


def markdown_summary(reviewed: ReviewedComparison, longest: int = LONGEST_COMMENT) -> str:
    """The counts by category and decision, then the images, rejected and undecided ones first.

    Never longer than `longest` characters: images that do not fit are counted in the last line.
    """
    images = [image for image in reviewed.images.values() if image.standing is not Standing.NOT_NEEDED]
    text = "\n".join([_title(reviewed), "", *_counts(reviewed), ""]) + "\n"
    lines = list(_lines(images))
    shown = 0
    for line in lines:
        if len(text) + len(line) + 1 > longest - _ROOM_FOR_ENDING:
            break
        text += line + "\n"
        shown += 1
    left_out = sum(line.startswith("- ") for line in lines[shown:])
    return text + (f"\n… and {count_text(left_out, 'more image')}, see the full report.\n" if left_out else "")


def escaped(text: str) -> str:
    """Any text in one line so that it stands in Markdown as it is: no markup, no HTML, no calling of people."""
    plain = html.escape(" ".join(displayable(text.replace("\n", " ")).split()), quote=False)
    return _SPECIAL.sub(r"\\\1", plain).replace("@", "@<!-- -->")


def code(text: str) -> str:
    """A name as code, with a fence that it does not hold."""
    shown = displayable(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def _title(reviewed: ReviewedComparison) -> str:
    progress = reviewed.progress
    rejected = progress.standings[Standing.REJECTED]
    if not progress.total:
        return "### ✅ Screenshots: nothing to review"
    if rejected:
        return f"### ❌ Screenshots: {rejected:,} of {count_text(progress.total, 'image')} rejected"
    if progress.complete:
        return f"### ✅ Screenshots: all {count_text(progress.total, 'image')} decided, none rejected"
    return f"### ⏳ Screenshots: {progress.reviewed:,} of {count_text(progress.total, 'image')} reviewed"


def _counts(reviewed: ReviewedComparison) -> list[str]:
    """A table of the categories that occur by how their images stand."""
    header = ["", "Images", *(STANDING_WORDS[standing] for standing in _STANDINGS)]
    rows = ["| " + " | ".join(header) + " |", "|---|" + "--:|" * (len(header) - 1)]
    summary = reviewed.comparison.summary
    for status, word in STATUS_WORDS.items():
        if not summary[status]:
            continue
        standings = [image.standing for image in reviewed.images.values() if image.result.status is status]
        cells = [f"{standings.count(standing) or '–'}" for standing in _STANDINGS]
        counts = cells if status in NEEDS_REVIEW else ["–"] * len(_STANDINGS)
        rows.append(f"| {word} | {summary[status]:,} | " + " | ".join(counts) + " |")
    return rows


def _lines(images: list[ReviewedImage]) -> Iterable[str]:
    for standing in _STANDINGS:
        chosen = [image for image in images if image.standing is standing]
        if not chosen:
            continue
        yield f"\n**{STANDING_WORDS[standing]} ({len(chosen):,})**\n"
        for image in chosen:
            yield _line(image)


def _line(image: ReviewedImage) -> str:
    english = wording_in("en")
    said = f"{escaped(result_words(image.result, english))}; {escaped(standing_words(image, english))}"
    told = f"- {code(image.result.name)} — {said}"
    notes = "".join(f"<br>💬 {escaped(note.reader)}: {escaped(note.text)}" for note in image.notes)
    cause = f"<br>{escaped(image.result.message)}" if image.result.message else ""
    return told + cause + notes
