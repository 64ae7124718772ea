"""Noticing that the files of an open folder build change on disk, and comparing them again."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from snapreview.model.files import OpenedBuild
from snapreview.model.snapshot import Snapshot
from snapreview.settings import Settings
from snapreview.sources.kinds import is_web_address
from snapreview.sources.opening import path_of
from snapreview.ui.language.amounts import listed
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.tasks import BackgroundTasks

# Whoever writes screenshots writes many: they are waited for until it has been quiet so long.
QUIET_MILLISECONDS = 500
# Systems allow some ten thousand watches in all. Beyond this only folders are watched, which tells of files that
# come, go and are replaced, but not of those that are written over in place.
_MOST_FILES = 2_000

_Snapshots = Mapping[str, Snapshot]


class FolderWatch(QObject):
    """Watches the folder builds that are open. `notice_raised` carries the Notice of what has changed;
    `notice_withdrawn` the one that a newer one replaces.
    """

    notice_raised = Signal(object)
    notice_withdrawn = Signal(object)

    def __init__(self, session: ReviewSession, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._watcher = QFileSystemWatcher(self)
        self._tasks = BackgroundTasks(1, self)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MILLISECONDS)
        self._former: tuple[_Snapshots, _Snapshots] | None = None
        self._told: Notice | None = None
        self._waiting = False
        self._watching = preferences.settings.watch_folders
        self._watcher.directoryChanged.connect(self._on_changed)
        self._watcher.fileChanged.connect(self._on_changed)
        self._quiet.timeout.connect(self._compare_again)
        session.opened.connect(self._forget)
        session.renewed.connect(self._on_renewed)
        session.closed.connect(self._on_closed)
        session.opening_changed.connect(self._go_on)
        session.exporting_changed.connect(self._go_on)
        preferences.changed.connect(self._on_settings)

    @property
    def watched(self) -> frozenset[str]:
        """The paths that are watched now."""
        return frozenset(self._watcher.files() + self._watcher.directories())

    def stop(self) -> None:
        """Watch nothing any more."""
        self._tasks.stop()
        self._watch_nothing()

    def _on_settings(self, settings: Settings) -> None:
        if settings.watch_folders != self._watching:
            self._watching = settings.watch_folders
            self.watch()

    def _on_changed(self) -> None:
        self._quiet.start()

    def _compare_again(self) -> None:
        """Compare again in place, unless the reader is about to open other builds or waits for an export."""
        run = self._session.run
        if run is None or self._session.chosen != self._session.open_builds:
            return
        if self._session.opening or self._session.exporter.running:
            self._waiting = True
            return
        self._waiting = False
        self._former = run.base.build.snapshots, run.head.build.snapshots
        self._session.compare()

    def _go_on(self, progress: object) -> None:
        if self._waiting and progress is None:
            self._quiet.start()

    def _on_closed(self) -> None:
        self._forget()
        self._watch_nothing()

    def _forget(self) -> None:
        self._former = self._told = None
        self._waiting = False

    def _on_renewed(self) -> None:
        former, self._former = self._former, None
        run = self._session.run
        if former is None or run is None:
            return
        told = self._told_changes(
            _difference(former[0], run.base.build.snapshots), _difference(former[1], run.head.build.snapshots)
        )
        if told:
            text = self.tr("{changes}; compared again.").format(changes=listed(told))
            self._tell(Notice("info", text))

    def _told_changes(self, in_base: int, in_head: int) -> list[str]:
        told = [self.tr("%Ln files changed in base", "", in_base)] if in_base else []
        return [*told, self.tr("%Ln files changed in head", "", in_head)] if in_head else told

    def _tell(self, notice: Notice) -> None:
        if self._told is not None:
            self.notice_withdrawn.emit(self._told)
        self._told = notice
        self.notice_raised.emit(notice)

    def watch(self) -> None:
        """Watch what is open now, if that is wanted. What that is, is found in the background."""
        run = self._session.run
        if run is None or not self._watching:
            self._watch_nothing()
            return
        self._tasks.forget()
        self._tasks.run_task(partial(_paths_of_all, (run.base, run.head)), self._replace_watched, _ignore)

    def _watch_nothing(self) -> None:
        self._tasks.forget()
        self._quiet.stop()
        self._replace_watched(frozenset())

    def _replace_watched(self, wanted: frozenset[str]) -> None:
        """What was watched and still is stays, so that nothing is missed meanwhile."""
        watched = self.watched
        gone, new = watched - wanted, wanted - watched
        if gone:
            self._watcher.removePaths(list(gone))
        if new:
            self._watcher.addPaths(list(new))


def _paths_of_all(builds: Iterable[OpenedBuild]) -> frozenset[str]:
    return frozenset(path for opened in builds for path in paths_to_watch(opened))


def paths_to_watch(opened: OpenedBuild) -> set[str]:
    """The folders of a folder build and, while there are not too many, its images."""
    uri = opened.build.uri
    if is_web_address(uri):
        return set()
    root = path_of(uri)
    if not root.is_dir():
        return set()
    names = opened.build.snapshots
    folders = {root, *(root / folder for folder in _folders(names))}
    files = [root / name for name in names] if len(names) <= _MOST_FILES else []
    return {str(path) for path in (*folders, *files)}


def _folders(names: Iterable[str]) -> set[PurePosixPath]:
    """Every folder that one of the names lies in, at any depth. Very many names lie in few folders."""
    nearest = {PurePosixPath(folder) for folder in {name.rpartition("/")[0] for name in names}}
    return nearest.union(*(folder.parents for folder in nearest))


def _difference(before: _Snapshots, after: _Snapshots) -> int:
    """How many images came, went, or are not what they were."""
    return sum(before.get(name) != after.get(name) for name in before.keys() | after.keys())


def _ignore(_error: Exception) -> None:
    """What was watched goes on being watched."""
