"""Builds on a server, opened like any other."""

import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any

from snapreview.errors import StoreError
from snapreview.model.base_choice import chain_to_complete, fold_chain, is_base, is_partial
from snapreview.model.files import LocalFile, OpenedBuild, Received, SnapshotFiles
from snapreview.model.image_keeping import ImageKeeper
from snapreview.model.snapshot import Snapshot
from snapreview.model.wording import count_text, duration_text
from snapreview.sources.kinds import is_web_address
from snapreview.sources.opening import OpeningContext, OpeningProgress
from snapreview.sources.remote.access import RemoteAccess
from snapreview.sources.remote.addresses import BuildAddress
from snapreview.sources.remote.api import ArtifactApi
from snapreview.sources.remote.archive_fetching import ArchiveFetcher
from snapreview.sources.remote.build_details import BuildDetails, parse_build_details
from snapreview.sources.remote.build_list import ListedBuild, list_builds
from snapreview.sources.remote.faults import Refused, Unreachable
from snapreview.sources.remote.json_fields import id_of
from snapreview.sources.remote.offline import KeptDetails, OfflineBuilds
from snapreview.sources.remote.remote_files import RemoteFiles

_MOST_CANDIDATES = 100


@dataclass(frozen=True, slots=True)
class _Document:
    """A details document, with a sentence for the reader when it does not come from the server."""

    content: Mapping[str, Any]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Opened:
    """An opened build with what else its details say."""

    address: BuildAddress
    details: BuildDetails
    build: OpenedBuild


class RemoteSource:
    """Opens builds by their details address, or by the address of their page in the browser."""

    def __init__(self, access: RemoteAccess, keeper: ImageKeeper, offline: OfflineBuilds) -> None:
        self._access = access
        self._keeper = keeper
        self._offline = offline

    def understands(self, uri: str) -> bool:
        """True for addresses of the web; whether there is a build is told on opening."""
        return is_web_address(uri)

    def open(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Fetch the details of a build; its images come when somebody wants to see them.

        Without the server, what was kept of the build is opened, with a warning. Blocks. Raises SourceError, and
        StoreError when the cache cannot be written; Cancelled.
        """
        return self._open(self._access.build_address(uri), context).build

    def open_base(self, uri: str, context: OpeningContext) -> OpenedBuild:
        """Like `open`, for the base of a comparison: a selective build is completed from its ancestors.

        Raises SourceError also when an ancestor is missing.
        """
        with ExitStack() as opened_so_far:

            def opened(address: BuildAddress) -> _Opened:
                link = self._open(address, context)
                opened_so_far.callback(link.build.close)
                return link

            def parent_of(link: _Opened) -> _Opened | None:
                parent = self._parent(link, context.stop)
                return opened(parent) if parent else None

            start = opened(self._access.build_address(uri))
            chain = chain_to_complete(
                start,
                parent_of,
                lambda link: not is_partial(link.details.build),
                lambda link: link.address,
            )
            whole = _folded(tuple(link.build for link in chain), opened_so_far.close)
            return replace(whole, close=opened_so_far.pop_all().close)

    def propose_base(self, uri: str, stop: threading.Event) -> str | None:
        """The uri of the build that a head is to be compared with, None when there is none.

        It is the base of the server's own comparison, else the newest build of the head's base commit, else the
        newest that was not made upon another. Raises SourceError, Cancelled.
        """
        address = self._access.build_address(uri)
        api = self._access.api_of(address)
        details = parse_build_details(address.uri, api.build_details(address.artifact_id, stop), {})
        found = details.base_artifact_id or _id(_newest_base(api, details, stop)) or _latest_base(api, details, stop)
        if found is None or found == address.artifact_id:
            return None
        return replace(address, artifact_id=found).uri

    def _open(self, address: BuildAddress, context: OpeningContext) -> _Opened:
        uri = address.uri
        context.report(OpeningProgress(uri, 0, 0))
        document = self._document(address, context.stop)
        details = parse_build_details(uri, document.content, self._offline.real_hashes(uri))
        build = replace(details.build, warnings=(*document.warnings, *details.build.warnings))
        files = self._files(address, details)
        hashes = [snapshot.content_hash for snapshot in build.snapshots.values() if snapshot.content_hash]
        release = self._keeper.lease(hashes)
        context.report(OpeningProgress(uri, len(build.snapshots), len(build.snapshots)))
        opened = OpenedBuild(build, files, fetched=True, cancel=files.cancel, close=release, received=files.received)
        return _Opened(address, details, opened)

    def _document(self, address: BuildAddress, stop: threading.Event) -> _Document:
        """The details from the server, else those that were kept."""
        try:
            content = self._access.api_of(address).build_details(address.artifact_id, stop)
        except (Unreachable, Refused) as error:
            kept = self._offline.find(address.uri)
            if kept is None or (isinstance(error, Refused) and error.status not in {404, 429}):
                raise
            age = duration_text(max(0.0, self._now(address) - kept.kept_at))
            return _Document(kept.document, (f"{error} Shown is what was kept here {age} ago.",))
        try:
            self._offline.keep(address.uri, KeptDetails(content, self._now(address)))
        except StoreError as error:
            return _Document(content, (str(error),))
        return _Document(content)

    def _now(self, address: BuildAddress) -> float:
        return self._access.api_of(address).connection.clock.wall()

    def _files(self, address: BuildAddress, details: BuildDetails) -> RemoteFiles:
        api, uri = self._access.api_of(address), address.uri
        archive = ArchiveFetcher(api, uri, address.artifact_id, self._keeper, self._access.archive_requests)
        project = details.origin.project_id
        return RemoteFiles(api, project, uri, details.keys, self._keeper, self._offline, archive)

    def _parent(self, child: _Opened, stop: threading.Event) -> BuildAddress | None:
        """The newest build made from the commit that a build was made upon."""
        listed = _newest_base(self._access.api_of(child.address), child.details, stop)
        return replace(child.address, artifact_id=listed.artifact_id) if listed else None


class _FoldedFiles:
    """The files of a build completed from others: each image's own."""

    def __init__(self, owners: Mapping[str, SnapshotFiles]) -> None:
        self._owners = owners

    def local_file(self, snapshot: Snapshot) -> LocalFile:
        """The file in the build that the image comes from. Raises SourceError."""
        return self._owners[snapshot.name].local_file(snapshot)


def _folded(chain: tuple[OpenedBuild, ...], close: Callable[[], None]) -> OpenedBuild:
    """The complete build behind a chain, the newest first."""
    if len(chain) == 1:
        return replace(chain[0], close=close)
    build = fold_chain([opened.build for opened in chain])
    owners = {name: opened.files for opened in reversed(chain) for name in opened.build.snapshots}
    told = f"The base holds only part of its images; it was completed from {count_text(len(chain) - 1, 'older build')}."

    def cancel() -> None:
        for opened in chain:
            opened.cancel()

    def received() -> Received:
        return sum((opened.received() for opened in chain), Received())

    complete = replace(build, warnings=(told, *build.warnings))
    return OpenedBuild(complete, _FoldedFiles(owners), fetched=True, cancel=cancel, close=close, received=received)


def _newest_base(api: ArtifactApi, details: BuildDetails, stop: threading.Event) -> ListedBuild | None:
    """The newest build on the server that is a base of this one."""
    base_sha = details.origin.vcs.base_sha
    if not base_sha:
        return None
    for listed in list_builds(api, stop, f"sha:{base_sha}", details.origin.project_id, _MOST_CANDIDATES):
        # The list need not say the project; it was asked for one.
        project = listed.project_id or details.origin.project_id
        if is_base(details.origin, replace(listed.origin, project_id=project)):
            return listed
    return None


def _latest_base(api: ArtifactApi, details: BuildDetails, stop: threading.Event) -> str | None:
    app_id = details.origin.app_id
    if not app_id:
        return None
    latest = api.latest_base(app_id, stop, details.origin.vcs.base_ref, details.origin.project_id or None)
    return id_of(latest, "head_artifact_id") if latest else None


def _id(listed: ListedBuild | None) -> str | None:
    return listed.artifact_id if listed else None
