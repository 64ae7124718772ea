"""Which build a head is compared with, by what version control says of them (snapshots API §4.8)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from snapreview.model.base_choice import MAXIMUM_STEPS, is_base
from snapreview.server.build_record import BuildRecord


@dataclass(frozen=True, slots=True)
class BaseChain:
    """A base and what it is completed from: the base first, then its ancestors.

    `missing_sha` is the commit of an ancestor that is not there (yet), `broken` a sentence when no ancestor can ever
    complete the base.
    """

    builds: tuple[BuildRecord, ...]
    missing_sha: str | None = None
    broken: str | None = None


def find_base(head: BuildRecord, builds: Iterable[BuildRecord]) -> BuildRecord | None:
    """The newest build of the head's base commit in the same project, application and repository."""
    return _newest_parent(head, builds)


def waits_for(head: BuildRecord, base: BuildRecord) -> bool:
    """True when `base` can be the base of `head`."""
    return base.problem is None and is_base(head.origin, base.origin)


def chain_of(base: BuildRecord, builds: Sequence[BuildRecord]) -> BaseChain:
    """The base and its ancestors down to the first complete build."""
    chain = [base]
    while chain[-1].selective:
        child = chain[-1]
        if child.vcs.base_sha is None:
            return BaseChain(tuple(chain), broken="The base holds only part of the suite, and none before it is whole.")
        parent = _newest_parent(child, builds)
        if parent is None:
            return BaseChain(tuple(chain), missing_sha=child.vcs.base_sha)
        if any(parent.id == seen.id for seen in chain):
            return BaseChain(tuple(chain), broken="The base's ancestors lead back to the base itself.")
        if len(chain) > MAXIMUM_STEPS:
            return BaseChain(tuple(chain), broken=f"None of the base's {MAXIMUM_STEPS} nearest ancestors is whole.")
        chain.append(parent)
    return BaseChain(tuple(chain))


def _newest_parent(child: BuildRecord, builds: Iterable[BuildRecord]) -> BuildRecord | None:
    parents = (build for build in builds if waits_for(child, build))
    return max(parents, key=lambda build: (build.date_added, build.id), default=None)
