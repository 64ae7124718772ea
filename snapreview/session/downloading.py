"""Fetching whole builds, so that they can be reviewed without their server."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue

from snapreview.errors import Cancelled, SourceError
from snapreview.model.files import OpenedBuild
from snapreview.model.snapshot import Snapshot

_AT_A_TIME = 8
_LOOK_SECONDS = 0.1  # how soon a cancelled download ends


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is: images here of images in all, their bytes, and how many could not be fetched.

    `failure` is the sentence about the first of these.
    """

    images: int
    total: int
    bytes: int = 0
    failed: int = 0
    failure: str = ""


def download_builds(
    builds: Sequence[OpenedBuild], report: Callable[[DownloadProgress], None], stop: threading.Event
) -> DownloadProgress:
    """Have every image of some builds on this machine, each content once. Returns how it ended.

    Blocks. `report` is called in this thread after every image. What is here already counts at once. Raises
    Cancelled soon after `stop` is set; what was fetched until then stays.
    """
    wanted = _wanted(builds)
    progress = DownloadProgress(0, len(wanted))
    report(progress)
    with ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="download") as pool:
        ended: SimpleQueue[Future[int | SourceError]] = SimpleQueue()
        try:
            for build, snapshot in wanted:
                pool.submit(_fetched, build, snapshot, stop).add_done_callback(ended.put)
            for _ in wanted:
                progress = _after(progress, _next(ended, stop).result())
                report(progress)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for build in builds:
                build.cancel()
            raise
    return progress


def _wanted(builds: Sequence[OpenedBuild]) -> list[tuple[OpenedBuild, Snapshot]]:
    by_hash: dict[str, tuple[OpenedBuild, Snapshot]] = {}
    for build in builds:
        for snapshot in build.build.snapshots.values():
            if snapshot.problem is None:
                by_hash.setdefault(snapshot.content_hash, (build, snapshot))
    return list(by_hash.values())


def _next(ended: SimpleQueue[Future[int | SourceError]], stop: threading.Event) -> Future[int | SourceError]:
    """The next image that is done. Raises Cancelled soon after `stop` is set, done or not."""
    while not stop.is_set():
        try:
            return ended.get(timeout=_LOOK_SECONDS)
        except Empty:
            continue
    raise Cancelled


def _fetched(build: OpenedBuild, snapshot: Snapshot, stop: threading.Event) -> int | SourceError:
    """The size of the image's file in bytes, or why there is none."""
    if stop.is_set():
        raise Cancelled
    try:
        return build.files.local_file(snapshot).path.stat().st_size
    except SourceError as error:
        return error


def _after(progress: DownloadProgress, fetched: int | SourceError) -> DownloadProgress:
    if isinstance(fetched, SourceError):
        return replace(progress, failed=progress.failed + 1, failure=progress.failure or str(fetched))
    return replace(progress, images=progress.images + 1, bytes=progress.bytes + fetched)
