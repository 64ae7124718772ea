"""Promoting what was approved in a comparison: the promotion room put together with a run."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from snapreview.errors import PromoteError
from snapreview.folders import Folders
from snapreview.promote.changes import find_changes
from snapreview.promote.git_view import GitView, git_view_before
from snapreview.promote.operations import Promotion
from snapreview.promote.planning import Sides, plan_promotion
from snapreview.promote.promotions import Promotions
from snapreview.session.comparison_run import ComparisonRun


def promotions_in(folders: Folders) -> Promotions:
    """The reader's promotions."""
    return Promotions(folders.promotions)


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
