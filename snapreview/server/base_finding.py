"""Which build a head is compared with, by what version control says of them (snapshots API §4.8)."""

from collections.abc import Iterable, Sequence

from snapreview.errors import SourceError
from snapreview.model.base_choice import chain_to_complete, is_base
from snapreview.server.build_record import BuildRecord


class AncestorMissingError(SourceError):
    """The build of a commit that a base was made upon is not there (yet)."""


def find_base(head: BuildRecord, builds: Iterable[BuildRecord]) -> BuildRecord | None:
    """The newest build of the head's base commit in the same project, application and repository."""
    bases = (build for build in builds if waits_for(head, build))
    return max(bases, key=lambda build: (build.date_added, build.id), default=None)


def waits_for(head: BuildRecord, base: BuildRecord) -> bool:
    """True when `base` can be the base of `head`."""
    return base.problem is None and is_base(head.origin, base.origin)


def chain_of(base: BuildRecord, builds: Sequence[BuildRecord]) -> tuple[BuildRecord, ...]:
    """The base and its ancestors down to the first complete build.

    Raises AncestorMissingError while one may still come, SourceError when none can ever complete the base.
    """

    def parent_of(child: BuildRecord) -> BuildRecord | None:
        parent = find_base(child, builds)
        if parent is None and child.vcs.base_sha is not None:
            raise AncestorMissingError(
                f"The base is incomplete, and the build of its base commit {child.vcs.base_sha} is missing."
            )
        return parent

    return chain_to_complete(base, parent_of, lambda build: not build.selective, lambda build: build.id)
