"""Promoting what was approved in a comparison: the promotion room put together with a run."""

import logging
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.folders import Folders
from snapreview.model.local_uri import local_path
from snapreview.promote.changes import find_changes
from snapreview.promote.git_view import GitView, git_view_before
from snapreview.promote.operations import Promotion
from snapreview.promote.planning import Sides, plan_promotion
from snapreview.promote.promotions import PROMOTIONS_FOLDER, Promotions
from snapreview.session.comparison_run import ComparisonRun

_log = logging.getLogger(__name__)


def promotions_in(folders: Folders) -> Promotions:
    """The reader's promotions."""
    return Promotions(folders.data / PROMOTIONS_FOLDER)


def plan_for(run: ComparisonRun, approved: Collection[str], into: Path | None = None) -> Promotion:
    """What promoting these images of a run does. Blocks. Raises PromoteError, SourceError."""
    return plan_promotion(Sides(run.plan, run.base.files, run.head.files), approved, into)


@dataclass(frozen=True, slots=True)
class DryRun:
    """A promotion that could be carried out now, and what git would see of it, if git is there."""

    promotion: Promotion
    git: GitView | None


def dry_run(run: ComparisonRun, approved: Collection[str], into: Path | None = None) -> DryRun:
    """Plan a promotion, and look whether it could be carried out. Blocks. Raises PromoteError, SourceError."""
    promotion = plan_for(run, approved, into)
    try:
        find_changes(promotion)
    except OSError as error:
        raise PromoteError(f"{promotion.target} cannot be read ({error.strerror}). Check its permissions.") from error
    return DryRun(promotion, git_view_before(promotion))


def recover_before_opening(folders: Folders, *uris: str) -> tuple[str, ...]:
    """Mend what a crash has left of promotions, before builds are opened. Returns a sentence for each.

    Raises PromoteError when one of these builds is affected and cannot be mended now.
    """
    promotions = promotions_in(folders)
    told: list[str] = []
    for uri in uris:
        path = None if "\0" in uri else local_path(uri)  # opening tells what is wrong with such a uri
        if path is not None:
            told += [_sentence(each.target, each.completed) for each in promotions.recover(path)]
    try:
        told += [_sentence(each.target, each.completed) for each in promotions.recover()]
    except PromoteError as error:  # of builds that nobody asked for just now
        _log.warning("%s", error)
    return tuple(told)


def _sentence(target: Path, completed: bool) -> str:
    if completed:
        return f"A promotion into {target} had been broken off; it was completed."
    return f"A promotion into {target} had been broken off; the baseline before it was put back."
