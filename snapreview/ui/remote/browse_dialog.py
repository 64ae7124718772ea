"""Finding two builds on a server: the servers on the left, the builds of one on the right, the choice below."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from snapreview.settings import ServerConnection
from snapreview.ui.look.theme import SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.remote.build_list_delegate import BuildListDelegate
from snapreview.ui.remote.build_list_model import BuildListModel
from snapreview.ui.remote.build_listing import BuildListing
from snapreview.ui.remote.connection_dialog import ConnectionDialog
from snapreview.ui.remote.listing_page import ListingPage
from snapreview.ui.remote.pair_chooser import PairChooser
from snapreview.ui.remote.server_list import ServerList
from snapreview.ui.snapshots.search_box import SearchBox

_SIZE = QSize(980, 680)
_SERVERS_WIDTH = 230
_SEARCH_DELAY_MS = 350


class BrowseDialog(QDialog):
    """`compare_wanted` carries the uris of base and head."""

    compare_wanted = Signal(str, str)

    def __init__(self, preferences: Preferences, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._theme = theme
        self.setWindowTitle(self.tr("Builds on a server"))
        self.resize(_SIZE)
        self.listing = BuildListing(lambda: preferences.environment, self)
        self.model = BuildListModel(self.listing, self)
        self.servers = ServerList(theme)
        self.search_box = SearchBox()
        self.view = self._make_view()
        self.page = ListingPage(self.listing, self.view, theme)
        self.chooser = PairChooser(theme)
        self.compare_button = QPushButton(self.tr("Compare"))
        self._close = QPushButton(self.tr("Cancel"))
        self._search_timer = QTimer(self, singleShot=True, interval=_SEARCH_DELAY_MS)
        self._dress()
        self._lay_out()
        self._connect()
        self.servers.show_connections(preferences.settings.connections)

    def _make_view(self) -> QListView:
        view = QListView()
        view.setObjectName("build-list")
        view.setModel(self.model)
        view.setItemDelegate(BuildListDelegate(self.model, self._theme, view))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(self.tr("Builds"))
        return view

    def _dress(self) -> None:
        self.search_box.setPlaceholderText(self.tr("Search, such as branch:main or sha:1a2b3c"))
        self.search_box.setAccessibleName(self.tr("Search builds"))
        self.search_box.dress(self._theme.theme)
        self.compare_button.setProperty("look", "primary")
        self.compare_button.setMinimumWidth(120)
        self.compare_button.setDefault(True)
        self.compare_button.setEnabled(False)
        self._close.setAutoDefault(False)

    def _lay_out(self) -> None:
        builds = QVBoxLayout()
        builds.setSpacing(SPACE_2)
        builds.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, 0)
        builds.addWidget(self.search_box)
        builds.addWidget(self.page, 1)
        self.servers.setFixedWidth(max(_SERVERS_WIDTH, self.servers.minimumSizeHint().width()))
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.servers)
        upper.addLayout(builds, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(upper, 1)
        layout.addWidget(self._lower())

    def _lower(self) -> QWidget:
        lower = QFrame()
        lower.setObjectName("browse-choice")
        hint = QLabel(self.tr("The card with the coloured frame takes the build that is chosen in the list."))
        hint.setWordWrap(True)
        hint.setProperty("role", "small")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(hint, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.compare_button)
        layout = QVBoxLayout(lower)
        layout.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self.chooser)
        layout.addLayout(buttons)
        return lower

    def _connect(self) -> None:
        self.servers.chosen.connect(self._on_server)
        self.servers.add_wanted.connect(self.add_server)
        self.servers.edit_wanted.connect(self.edit_server)
        self.servers.remove_wanted.connect(self._remove_server)
        self.page.retry_wanted.connect(self._ask)
        self.page.edit_wanted.connect(self.edit_server)
        self.page.add_wanted.connect(self.add_server)
        self.search_box.textChanged.connect(self._search_timer.start)
        self.search_box.returnPressed.connect(self._ask)
        self._search_timer.timeout.connect(self._ask)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.clicked.connect(self._on_current)
        self.chooser.head_chosen.connect(self.listing.propose_base)
        self.chooser.changed.connect(self._on_chosen)
        self.listing.base_proposed.connect(self._on_proposed)
        self.compare_button.clicked.connect(self._compare)
        self._close.clicked.connect(self.reject)
        self._theme.changed.connect(self._on_theme)

    # What the reader does

    def add_server(self) -> ConnectionDialog:
        """Ask for a server that is not known yet."""
        return self._ask_for_server(None)

    def edit_server(self) -> ConnectionDialog:
        """Ask for another name, address or token of the server that is chosen."""
        return self._ask_for_server(self.servers.current)

    def _ask_for_server(self, former: ServerConnection | None) -> ConnectionDialog:
        dialog = ConnectionDialog(self._preferences.environment, self._theme, former, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.kept.connect(lambda connection: self._keep_server(former, connection))
        dialog.open()
        return dialog

    def _keep_server(self, former: ServerConnection | None, connection: ServerConnection) -> None:
        known = self._preferences.settings.connections
        others = tuple(each for each in known if each not in (former, connection))
        self._keep_servers((connection, *others))
        self.listing.forget_connections()
        self.servers.show_connections(self._preferences.settings.connections)
        self._on_server()

    def _remove_server(self) -> None:
        known = self._preferences.settings.connections
        self._keep_servers(tuple(each for each in known if each != self.servers.current))
        self.servers.show_connections(self._preferences.settings.connections)

    def _keep_servers(self, connections: tuple[ServerConnection, ...]) -> None:
        self._preferences.take(replace(self._preferences.settings, connections=connections))

    def _compare(self) -> None:
        chosen = self.chooser.chosen
        self.compare_wanted.emit(chosen["base"], chosen["head"])
        self.accept()

    def done(self, result: int) -> None:
        """End what is on its way."""
        self._search_timer.stop()
        self.listing.stop()
        super().done(result)

    # What happens

    def _on_server(self) -> None:
        self.chooser.clear()
        self.search_box.clear()
        self._ask()

    def _ask(self) -> None:
        self._search_timer.stop()
        server = self.servers.current
        self.search_box.setEnabled(server is not None)
        if server is None:
            self.listing.clear()
        else:
            self.page.query = self.search_box.text().strip()
            self.listing.ask(server.url, self.page.query)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chooser.take(self.model.build_at(index.row()))

    def _on_proposed(self, head: str, base: str, problem: str) -> None:
        if self.chooser.chosen["head"] == head:
            self.chooser.take_proposal(base, self.model.find(base), problem)

    def _on_chosen(self) -> None:
        self.model.mark_chosen(self.chooser.chosen)
        self.compare_button.setEnabled(self.chooser.complete)

    def _on_theme(self) -> None:
        self.search_box.dress(self._theme.theme)
        self.view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search_box.setFocus()
