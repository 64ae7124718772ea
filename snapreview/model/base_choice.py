"""Which build is the base of which, and completing a selective base from its ancestors (snapshots API §4.8)."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from snapreview.errors import SourceError
from snapreview.model.snapshot import Build

MAXIMUM_STEPS = 50
"""How many ancestors are looked at before a chain of selective builds is given up."""

_Link = TypeVar("_Link")


@dataclass(frozen=True, slots=True)
class VcsInfo:
    """Where a build comes from in version control; None where the upload did not say."""

    head_sha: str | None = None
    base_sha: str | None = None
    provider: str | None = None
    head_repo_name: str | None = None
    base_repo_name: str | None = None
    head_ref: str | None = None
    base_ref: str | None = None
    pr_number: int | None = None


NO_VCS = VcsInfo()


@dataclass(frozen=True, slots=True)
class BuildOrigin:
    """What decides whether one build is the base of another."""

    artifact_id: str
    project_id: str = ""
    app_id: str | None = None
    configuration: str | None = None
    vcs: VcsInfo = NO_VCS


def is_base(head: BuildOrigin, candidate: BuildOrigin) -> bool:
    """True when the head is to be compared with the candidate: same project, app and configuration, made from the
    head's base commit in the head's base repository.
    """
    if candidate.artifact_id == head.artifact_id or not head.vcs.base_sha:
        return False
    same_kind = (candidate.project_id, candidate.app_id, candidate.configuration) == (
        head.project_id,
        head.app_id,
        head.configuration,
    )
    repository = head.vcs.base_repo_name or head.vcs.head_repo_name
    same_repository = repository is None or candidate.vcs.head_repo_name in (None, repository)
    return same_kind and same_repository and candidate.vcs.head_sha == head.vcs.base_sha


def is_partial(build: Build) -> bool:
    """True for a build that holds only part of its suite; decided by the manifest alone."""
    return build.selective or build.all_image_file_names is not None


def chain_to_complete(
    start: _Link,
    parent_of: Callable[[_Link], _Link | None],
    is_complete: Callable[[_Link], bool],
    identity: Callable[[_Link], Hashable],
) -> tuple[_Link, ...]:
    """A build and its ancestors, down to the first complete one.

    Raises SourceError when an ancestor is missing, the chain turns back on itself, or is longer than 50 steps.
    """
    chain, seen = [start], {identity(start)}
    while not is_complete(chain[-1]):
        parent = parent_of(chain[-1])
        if parent is None:
            raise _incomplete("one of the builds it was made upon is missing")
        if identity(parent) in seen:
            raise _incomplete("the builds it was made upon lead back to it")
        if len(chain) > MAXIMUM_STEPS:
            raise _incomplete(f"none of its {MAXIMUM_STEPS} predecessors is complete")
        chain.append(parent)
        seen.add(identity(parent))
    return tuple(chain)


def fold_chain(chain: Sequence[Build]) -> Build:
    """The complete build that a chain of builds stands for, the newest first and the complete one last."""
    *children, folded = chain
    for child in reversed(children):
        folded = fold(child, folded)
    return folded


def fold(child: Build, parent: Build) -> Build:
    """A selective build completed by the build it was made upon.

    Matched and added images are the child's, skipped ones the parent's, removed ones are dropped. Without a list
    of names nothing counts as removed, so the old name of an image that the child renamed survives.
    """
    if not is_partial(child):
        return child
    suite = child.all_image_file_names
    kept = {name: image for name, image in parent.snapshots.items() if suite is None or name in suite}
    return replace(
        child,
        snapshots=dict(sorted({**kept, **child.snapshots}.items())),
        selective=False,
        all_image_file_names=None,
        warnings=(*child.warnings, *(text for text in parent.warnings if text not in child.warnings)),
    )


def _incomplete(cause: str) -> SourceError:
    return SourceError(
        f"This base holds only part of its images and cannot be completed: {cause}. Choose a base with all images."
    )
