"""A server's builds as Qt sees them; more of them are asked for when the view wants to show them."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapreview.sources.remote.build_list import ListedBuild
from snapreview.ui.look.tool_tips import plain_tool_tip
from snapreview.ui.remote.build_listing import BuildListing
from snapreview.ui.remote.build_words import spoken_text
from snapreview.ui.start.build_slot import Side

_NO_PARENT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class BuildListModel(QAbstractListModel):
    """The rows of a listing, and which of them are chosen as base and head."""

    def __init__(self, listing: BuildListing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._builds: list[ListedBuild] = []
        self._chosen: Mapping[Side, str] = {}
        listing.cleared.connect(self._on_cleared)
        listing.arrived.connect(self._on_arrived)

    def build_at(self, row: int) -> ListedBuild:
        """The build of a row."""
        return self._builds[row]

    def find(self, uri: str) -> ListedBuild | None:
        """The build with this uri, as far as the list goes."""
        return next((build for build in self._builds if build.uri == uri), None)

    def sides_of(self, build: ListedBuild) -> tuple[Side, ...]:
        """What a build is chosen as."""
        return tuple(side for side, uri in self._chosen.items() if uri == build.uri)

    def mark_chosen(self, chosen: Mapping[Side, str]) -> None:
        """Mark the rows of the builds with these uris."""
        self._chosen = dict(chosen)
        if self._builds:
            self.dataChanged.emit(self.index(0), self.index(len(self._builds) - 1))

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._builds)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        build = self._builds[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return build.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(f"{spoken_text(build)}\n{build.uri}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((*map(self._chosen_words, self.sides_of(build)), spoken_text(build)))
        return None

    def _chosen_words(self, side: Side) -> str:
        return self.tr("chosen as base") if side == "base" else self.tr("chosen as head")

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._listing.state == "ready" and not self._listing.complete

    def fetchMore(self, parent: Index) -> None:
        self._listing.ask_for_more()

    def _on_cleared(self) -> None:
        self.beginResetModel()
        self._builds = []
        self.endResetModel()

    def _on_arrived(self, builds: tuple[ListedBuild, ...]) -> None:
        if not builds:
            return
        first = len(self._builds)
        self.beginInsertRows(_NO_PARENT, first, first + len(builds) - 1)
        self._builds.extend(builds)
        self.endInsertRows()
