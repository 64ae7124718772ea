"""What the list of a server says of a build, in words."""

from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable
from snapreview.model.image_name import displayable
from snapreview.model.result import Status
from snapreview.sources.remote.build_list import ListedBuild
from snapreview.ui.language.amounts import images_text, number_text
from snapreview.ui.language.moments import day_and_minute_text
from snapreview.ui.language.words import status_word
from snapreview.ui.look.mirroring import isolated

Tone = Literal["calm", "success", "warning", "danger"]

_SHA_LENGTH = 10
_COUNTS_ORDER = (Status.CHANGED, Status.ERRORED, Status.REMOVED, Status.ADDED, Status.RENAMED)
_APPROVALS: dict[str, tuple[str, Tone]] = {
    "approved": (translatable("builds", "Approved"), "success"),
    "auto_approved": (translatable("builds", "Approved automatically"), "success"),
    "requires_approval": (translatable("builds", "Needs approval"), "warning"),
}
_COMPARISONS: dict[str, tuple[str, Tone]] = {
    "pending": (translatable("builds", "Waiting to be compared"), "calm"),
    "processing": (translatable("builds", "Being compared"), "calm"),
    "failed": (translatable("builds", "Comparison failed"), "danger"),
    "waiting_for_base": (translatable("builds", "Waiting for its base"), "calm"),
    "no_base_build": (translatable("builds", "No base"), "calm"),
}


def title_text(build: ListedBuild) -> str:
    """What the build is called."""
    return displayable(build.name)


def origin_text(build: ListedBuild) -> str:
    """Branch, pull request and commit, as far as they are known."""
    vcs = build.vcs
    pull_request = f"#{vcs.pr_number}" if vcs.pr_number is not None else None
    facts = (vcs.head_ref, pull_request, (vcs.head_sha or "")[:_SHA_LENGTH])
    return displayable(" · ".join(fact for fact in facts if fact))


def counts_text(build: ListedBuild) -> str:
    """How many images there are, and how many of them the server found to be different."""
    told = [
        f"{number_text(build.counts[word])} {status_word(word)}" for word in _COUNTS_ORDER if build.counts.get(word)
    ]
    if not told and build.comparison_state == "success":
        told = [QCoreApplication.translate("builds", "no changes")]
    images = [images_text(build.image_count)] if build.image_count is not None else []
    return " · ".join(images + told)


def state_text(build: ListedBuild) -> tuple[str, Tone] | None:
    """Approval, else how far the server's own comparison is; None where there is nothing to say."""
    state = _APPROVALS.get(build.approval_status or "") or _COMPARISONS.get(build.comparison_state or "")
    return (QCoreApplication.translate("builds", state[0]), state[1]) if state else None


def date_text(build: ListedBuild) -> str:
    """The date in the reader's own time zone, such as `23 Nov 2026, 09:15`."""
    if not build.date:
        return ""
    try:
        return day_and_minute_text(datetime.fromisoformat(build.date))
    except (ValueError, OverflowError, OSError):
        return isolated(displayable(build.date))


def spoken_text(build: ListedBuild) -> str:
    """All of it in one line, for screen readers and tool tips."""
    state = state_text(build)
    facts = (title_text(build), origin_text(build), counts_text(build), state and state[0], date_text(build))
    return ", ".join(fact for fact in facts if fact)
