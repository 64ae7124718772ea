"""The connected changes as rows of a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from snapreview.model.change_region import ChangeRegion
from snapreview.ui.viewer.regions.region_words import (
    area_words,
    greatest_words,
    place_words,
    position_words,
    short_greatest_words,
)

PLACE_ROLE = Qt.ItemDataRole.UserRole
"""Where a region is."""

GREATEST_ROLE = Qt.ItemDataRole.UserRole + 1
"""How great its greatest difference is."""


class RegionModel(QAbstractListModel):
    """One row per region, in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[ChangeRegion, ...] = ()

    def show_regions(self, regions: tuple[ChangeRegion, ...]) -> None:
        """Show others."""
        if regions is not self._regions:
            self.beginResetModel()
            self._regions = regions
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._regions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        region = self._regions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return area_words(region)
        if role == PLACE_ROLE:
            return place_words(region)
        if role == GREATEST_ROLE:
            return short_greatest_words(region)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = (position_words(index.row(), len(self._regions)), area_words(region), greatest_words(region))
            return ", ".join((*words, place_words(region)))
        return None
