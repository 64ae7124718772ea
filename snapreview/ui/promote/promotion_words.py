"""A promotion in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable
from snapreview.promote.git_view import GitView
from snapreview.promote.operations import OperationKind
from snapreview.ui.language.amounts import listed, number_text

_KINDS = {
    OperationKind.ADD: translatable("promotion", "Add"),
    OperationKind.REPLACE: translatable("promotion", "Replace"),
    OperationKind.DELETE: translatable("promotion", "Delete"),
    OperationKind.MOVE: translatable("promotion", "Move"),
    OperationKind.MOVE_AND_REPLACE: translatable("promotion", "Move and replace"),
}
KIND_ICONS = {
    OperationKind.ADD: "status-added",
    OperationKind.REPLACE: "status-changed",
    OperationKind.DELETE: "status-removed",
    OperationKind.MOVE: "status-renamed",
    OperationKind.MOVE_AND_REPLACE: "status-renamed",
}


def kind_word(kind: OperationKind) -> str:
    """What is done to a file: `Replace`."""
    return QCoreApplication.translate("promotion", _KINDS[kind])


def left_out_word() -> str:
    """What stands in its place where nothing is done."""
    return QCoreApplication.translate("promotion", "Left out")


def counts_text(counts: Mapping[OperationKind, int]) -> str:
    """How many files are added, replaced, deleted and moved; only what occurs."""
    moved = counts.get(OperationKind.MOVE, 0) + counts.get(OperationKind.MOVE_AND_REPLACE, 0)
    told = (
        (counts.get(OperationKind.ADD, 0), QCoreApplication.translate("promotion", "{count} added")),
        (counts.get(OperationKind.REPLACE, 0), QCoreApplication.translate("promotion", "{count} replaced")),
        (counts.get(OperationKind.DELETE, 0), QCoreApplication.translate("promotion", "{count} deleted")),
        (moved, QCoreApplication.translate("promotion", "{count} moved")),
    )
    return listed([text.format(count=number_text(count)) for count, text in told if count])


def files_text(counts: Mapping[OperationKind, int]) -> str:
    """How many files in all: `442 files`."""
    return QCoreApplication.translate("promotion", "%Ln files", "", sum(counts.values()))


def git_text(view: GitView) -> str:
    """What git will see, as a sentence."""
    text = QCoreApplication.translate(
        "promotion", "Git will see {modified} modified, {new} new and {deleted} deleted files. Nothing is staged."
    )
    return text.format(
        modified=number_text(view.modified), new=number_text(view.new), deleted=number_text(view.deleted)
    )
