"""A promotion in words for a terminal."""

from collections.abc import Mapping

from snapreview.model.image_name import displayable
from snapreview.model.wording import count_text
from snapreview.promote.git_view import GitView
from snapreview.promote.operations import FileOperation, OperationKind, Promotion

_WIDTH = len(OperationKind.MOVE_AND_REPLACE)


def promotion_text(promotion: Promotion) -> str:
    """Every file operation on a line, then what was left out and why."""
    lines = [f"Into {displayable(str(promotion.target))}:", *map(_line, promotion.operations)]
    if promotion.left_out:
        lines += ["", "Left out:"]
        lines += [f"  {displayable(left.name)}: {left.reason}" for left in promotion.left_out]
    return "\n".join([*lines, "", counts_text(promotion.counts)])


def counts_text(counts: Mapping[OperationKind, int]) -> str:
    """How many files of each kind, such as `3 files: 2 add, 1 delete`."""
    kinds = ", ".join(f"{counts.get(kind, 0):,} {kind}" for kind in OperationKind if counts.get(kind, 0))
    total = count_text(sum(counts.values()), "file")
    return f"{total}: {kinds}" if kinds else total


def git_text(view: GitView) -> str:
    """What git sees, such as `3 modified, 1 new, 0 deleted`."""
    ignored = f", {view.ignored:,} ignored" if view.ignored else ""
    return f"{view.modified:,} modified, {view.new:,} new, {view.deleted:,} deleted{ignored}; nothing is staged"


def _line(operation: FileOperation) -> str:
    where = displayable(operation.path)
    if operation.previous is not None:
        where = f"{displayable(operation.previous)} → {where}"
    return f"  {operation.kind:<{_WIDTH}}  {where}"
