"""The list of connected changes: pointing at one lights its box, choosing one goes there."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from snapreview.ui.look.theme import SPACE_1, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.viewer.regions.change_regions import ChangeRegions
from snapreview.ui.viewer.regions.region_delegate import RegionDelegate
from snapreview.ui.viewer.regions.region_model import RegionModel

_BATCH = 200


class RegionPanel(QFrame):
    """Follows the regions of the pair in sight."""

    def __init__(self, regions: ChangeRegions, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("region-panel")
        self._regions = regions
        self.model = RegionModel(self)
        self.list = self._list_view(theme)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, SPACE_1)
        self._sentence = QLabel()
        self._sentence.setProperty("role", "muted")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setMargin(SPACE_4)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._sentence)
        self._pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        layout.setSpacing(SPACE_1)
        layout.addWidget(self._count)
        layout.addWidget(self._pages, 1)
        regions.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known."""
        regions = self._regions
        self.model.show_regions(regions.regions)
        count = len(regions.regions)
        self._count.setText(self.tr("%Ln differences, largest first", "", count))
        self._count.setVisible(bool(count))
        self._sentence.setText(self._reason())
        self._pages.setCurrentIndex(1 if count else 0)
        if regions.current is not None and self.list.currentIndex().row() != regions.current:
            self.list.setCurrentIndex(self.model.index(regions.current))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See QObject: leaving the list puts the light out."""
        if event.type() is QEvent.Type.Leave:
            self._regions.light(None)
        return False

    def _list_view(self, theme: ThemeController) -> QListView:
        view = QListView()
        view.setObjectName("region-list")
        view.setModel(self.model)
        view.setItemDelegate(RegionDelegate(theme, view))
        view.setUniformItemSizes(True)
        view.setLayoutMode(QListView.LayoutMode.Batched)
        view.setBatchSize(_BATCH)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Differences"))
        view.entered.connect(self._light)
        view.clicked.connect(self._choose)
        view.activated.connect(self._choose)
        view.viewport().installEventFilter(self)
        theme.changed.connect(view.viewport().update)
        return view

    def _reason(self) -> str:
        match self._regions.state:
            case "busy":
                return self.tr("Looking for differences …")
            case "ready":
                return self.tr("No connected change was found.")
            case _:
                return self.tr("Only images that changed have differences to list.")

    def _light(self, index: QModelIndex) -> None:
        self._regions.light(index.row())

    def _choose(self, index: QModelIndex) -> None:
        if self._regions.current != index.row():
            self._regions.choose(index.row())
