"""The window: puts the views together and connects actions with those who carry them out."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from snapreview import __version__
from snapreview.settings import Settings, SortOrder
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.actions.shortcuts_overview import ShortcutsOverview
from snapreview.ui.decisions.review_parts import ReviewParts
from snapreview.ui.exporting.handing_over import HandingOver
from snapreview.ui.layout.full_view import FullView
from snapreview.ui.layout.panel_area import Panel
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.looking_ahead import LookingAhead
from snapreview.ui.messages.banner import Banner
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.pairs.pair_actions import PairActions
from snapreview.ui.preferences import Preferences
from snapreview.ui.progress_strip import ProgressStrip
from snapreview.ui.promote.promote_actions import PromoteActions
from snapreview.ui.remote.remote_review import RemoteReview
from snapreview.ui.restarting import Restarting
from snapreview.ui.review.folder_watch import FolderWatch
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.review.run_pace import RunProgress, RunState
from snapreview.ui.review_links import ReviewLinks
from snapreview.ui.review_page import ReviewPage
from snapreview.ui.rules.rule_actions import RuleActions
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rules_panel import RulesPanel
from snapreview.ui.rules.trying.threshold_panel import ThresholdPanel
from snapreview.ui.rules.trying.threshold_trial import ThresholdTrial
from snapreview.ui.setting_actions import SettingActions
from snapreview.ui.snapshots.list_actions import ListActions
from snapreview.ui.start.dropped_builds import builds_in, review_in
from snapreview.ui.start.start_view import StartView
from snapreview.ui.start.uri_words import pair_words
from snapreview.ui.variant_walk import VariantWalk
from snapreview.ui.viewer.inspecting.inspecting_actions import InspectingActions
from snapreview.ui.viewer.regions.region_panel import RegionPanel
from snapreview.ui.viewer.viewer_actions import ViewerActions
from snapreview.ui.window_state import WindowState

_FIRST_SIZE = (1440, 900)
_LEAST_WIDTH = 640


class MainWindow(QMainWindow):
    """`closed` when the reader closed it and everything behind it has ended."""

    closed = Signal()

    def __init__(
        self, preferences: Preferences, theme: ThemeController, dialogs: Dialogs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._theme = theme
        self._dialogs = dialogs
        self._run_state: tuple[RunState | None, bool] | None = None  # nothing told yet
        self._state = WindowState(preferences.environment.folders.settings)
        self.session = ReviewSession(preferences, self)
        self.actions_by_name = ActionSet(theme, self)
        self.setting_actions = SettingActions(self.session, preferences, self.actions_by_name, self)
        self.remote = RemoteReview(self.session, preferences, theme, dialogs, self)
        self.folder_watch = FolderWatch(self.session, preferences, self)
        self.pair_actions = PairActions(self.session, preferences, theme, self)
        self.handing_over = HandingOver(self.session, dialogs, self.actions_by_name, self)
        self.promote_actions = PromoteActions(self.session, preferences, theme, dialogs, self)
        self._build()
        self._connect()
        self._command_of = self._commands()
        self.actions_by_name.triggered.connect(self.run_action)
        self._reflect_settings(preferences.settings)
        self._show_start()
        self.setAcceptDrops(True)

    def _build(self) -> None:
        preferences, actions, theme = self._preferences, self.actions_by_name, self._theme
        self.banner = Banner(theme)
        self.start_view = StartView(self.session, preferences, theme)
        self.page = ReviewPage(self.session, actions, theme, preferences)
        self.sidebar, self.viewer, self.panels = self.page.sidebar, self.page.viewer, self.page.panels
        self.rules = RuleEditing(self.session, self)
        self.rules_panel = RulesPanel(self.rules, actions["ignore-region"], theme)
        self.panels.add_panel(Panel(actions["rules"], self.rules_panel))
        self.thresholds = ThresholdTrial(self.session, self.rules, self.viewer.context, self)
        self.panels.add_panel(Panel(actions["thresholds"], ThresholdPanel(self.thresholds, self.rules, theme)))
        self.panels.panel_toggled.connect(self._on_panel)
        self.inspecting = InspectingActions(self.viewer, self.panels, actions, theme, self)
        self.panels.add_panel(Panel(actions["differences"], RegionPanel(self.viewer.regions, theme)))
        self.review_parts = ReviewParts(self.session, self.page, preferences, theme, self._dialogs, actions, self)
        self.panels.remember_first_layout()
        self.progress_strip = ProgressStrip(self.session, theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.start_view)
        self._pages.addWidget(self.page)
        self.list_actions = ListActions(self.sidebar, self.panels, actions, self)
        self.rule_actions = RuleActions(self.session, self.rules, self.viewer, self.panels, actions, self)
        self.viewer_actions = ViewerActions(self.viewer, self.sidebar.list, actions, self)
        self.variant_walk = VariantWalk(self.session, self.viewer.variants, actions, self)
        self.links = ReviewLinks(self.session, self.sidebar, self.viewer, self)
        self.restarting = Restarting(self.session, self.links, self)
        self.looking_ahead = LookingAhead(self.session, self.sidebar.list, self.viewer, self)
        self.full_view = FullView(self, self.panels, (self.page.bar, self.page.decision_bar), actions)
        self._lay_out()

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.progress_strip)
        self.setCentralWidget(content)
        menus = self.actions_by_name.fill(self.menuBar())
        for title in ("Show only", "View"):
            menus[title].setToolTipsVisible(True)
        self.addActions(self.actions_by_name.all())  # their keys work while the menu bar is hidden, too
        self.setMinimumWidth(_LEAST_WIDTH)
        self.resize(*_FIRST_SIZE)
        self._state.restore(self, self.panels)

    def _connect(self) -> None:
        session, preferences = self.session, self._preferences
        session.notice_raised.connect(self.banner.add)
        self.setting_actions.notice_raised.connect(self.banner.add)
        self.setting_actions.notice_withdrawn.connect(self.banner.withdraw)
        self.banner.offer_taken.connect(self.restarting.take_offer)
        self.restarting.notice_raised.connect(self.banner.add)
        self.restarting.requested.connect(self.close)
        session.opened.connect(self._show_comparison)
        session.closed.connect(self._show_start)
        session.current_changed.connect(self.viewer.show_image)
        session.current_changed.connect(lambda _image: self.pair_actions.reflect(self.actions_by_name))
        self.viewer.awaited.connect(session.signatures.make_way)
        session.opening_changed.connect(self._refresh_actions)
        session.builds_chosen.connect(self._refresh_actions)
        session.progress_changed.connect(self._on_progress)
        session.exporting_changed.connect(self._refresh_actions)
        preferences.notice_raised.connect(self.banner.add)
        preferences.changed.connect(self._reflect_settings)
        self.viewer.choosing.changed.connect(preferences.keep_viewer_choices)
        self.sidebar.sort_order_changed.connect(self._keep_sort_order)
        self.sidebar.first_shown.connect(self.variant_walk.find)
        self.sidebar.first_shown.connect(self.folder_watch.watch)
        self.progress_strip.cancel_requested.connect(session.cancel)
        self.start_view.open_requested.connect(self._open_side)
        self._connect_remote()

    def _connect_remote(self) -> None:
        remote, start_view = self.remote, self.start_view
        remote.notice_raised.connect(self.banner.add)
        self.folder_watch.notice_raised.connect(self.banner.add)
        self.folder_watch.notice_withdrawn.connect(self.banner.withdraw)
        self.promote_actions.notice_raised.connect(self.banner.add)
        self.handing_over.notice_raised.connect(self.banner.add)
        remote.changed.connect(self._refresh_actions)
        remote.builds_given.connect(self._take_builds)
        remote.link_given.connect(self.links.open)
        remote.review_given.connect(self.handing_over.files.open_file)
        self.links.notice_raised.connect(self.banner.add)
        remote.keeping.changed.connect(self.progress_strip.show_download)
        self.progress_strip.cancel_requested.connect(remote.cancel)
        start_view.browse_requested.connect(remote.browse)
        start_view.archive_requested.connect(remote.open_archive)

    def _on_progress(self, progress: RunProgress | None) -> None:
        """Actions care whether pairs are compared, not how many."""
        state = (progress.state if progress is not None else None, self.session.exportable)
        if state != self._run_state:
            self._run_state = state
            self._refresh_actions()

    def _on_panel(self, name: str, shown: bool) -> None:
        if name == "thresholds":
            self.thresholds.set_open(shown)

    # What actions do

    def _commands(self) -> dict[str, Callable[[], object]]:
        session = self.session
        commands: dict[str, Callable[[], object]] = {
            "open-base": partial(self._open_side, "base"),
            "open-head": partial(self._open_side, "head"),
            "swap": session.swap,
            "compare": session.compare,
            "compare-again": session.compare,
            "cancel": self._escape,
            "close": session.close,
            "quit": self.close,
            "shortcuts": self._show_shortcuts,
            "about": self._tell_about,
        }
        commands |= self.remote.commands() | self.setting_actions.commands() | self.viewer.commands()
        commands |= self.handing_over.commands() | self.promote_actions.commands() | self.pair_actions.commands()
        commands |= self.list_actions.commands() | self.rule_actions.commands()
        commands |= self.inspecting.commands() | self.review_parts.commands()
        commands |= self.variant_walk.commands() | self.links.commands()
        return commands | self.panels.commands() | self.full_view.commands()

    @property
    def commands(self) -> frozenset[str]:
        """The identifiers of all actions the window carries out."""
        return frozenset(self._command_of)

    def run_action(self, identifier: str) -> None:
        """Do what the action with this identifier does."""
        self._command_of[identifier]()

    def _open_side(self, side: str) -> None:
        chosen = self.session.chosen
        start = (chosen.base or chosen.head) if side == "base" else (chosen.head or chosen.base)
        title = self.tr("Open the base: a folder of screenshots")
        if side == "head":
            title = self.tr("Open the head: a folder of screenshots")
        folder = self._dialogs.choose_folder(self, title, start)
        if folder is None:
            return
        if side == "base":
            self.session.choose(base=str(folder))
        else:
            self.session.choose(head=str(folder))
        if self.session.run is not None:
            self.session.compare()

    def _escape(self) -> None:
        """Esc ends what goes on: drawing, then the run; where nothing goes on it takes back selection and search,
        then the whole screen.
        """
        if self.rule_actions.stop_drawing() or self.review_parts.escape():
            return
        if self.session.busy:
            self.session.cancel()
        elif self.remote.cancel() or self.rule_actions.unselect() or self.sidebar.clear_search():
            return
        elif self.sidebar.search_box.hasFocus():
            self.sidebar.list.setFocus()
        else:
            self.full_view.leave()

    def _show_shortcuts(self) -> None:
        overview = ShortcutsOverview(self)
        overview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        overview.open()

    def _tell_about(self) -> None:
        run = self.session.run
        engine = f"\nodiff {run.engine_version}" if run is not None else ""
        purpose = self.tr("Review the visual changes between two builds of screenshots.")
        text = f"snapreview {__version__}{engine}\n{purpose}"
        self._dialogs.tell_about(self, self.tr("About snapreview"), text)

    # What the window shows

    def _show_start(self) -> None:
        self.full_view.end_picture_only()
        self._pages.setCurrentWidget(self.start_view)
        self.setWindowTitle("snapreview")
        self._refresh_actions()

    def _show_comparison(self) -> None:
        self.banner.clear()  # what went wrong with builds that are not looked at any more
        self._pages.setCurrentWidget(self.page)
        self.sidebar.list.setFocus()
        base, head = pair_words(self.session.chosen.base, self.session.chosen.head)
        self.setWindowTitle(f"{base} → {head} – snapreview")
        self._refresh_actions()

    def _refresh_actions(self) -> None:
        session, named = self.session, self.actions_by_name
        named.set_possible(comparison_open=session.run is not None)
        named["compare"].setEnabled(session.chosen.complete and not session.opening)
        named["swap"].setEnabled(bool(session.chosen.base or session.chosen.head) and not session.opening)
        self.viewer_actions.reflect(comparison_open=session.run is not None)
        self.handing_over.reflect()
        self.remote.reflect(named)
        self.promote_actions.reflect(named)
        self.pair_actions.reflect(named)
        self.rule_actions.reflect()
        self.variant_walk.reflect()
        self.inspecting.reflect()
        self.review_parts.reflect()

    def _reflect_settings(self, settings: Settings) -> None:
        self._theme.motion = settings.motion
        self._theme.choose(settings.theme)
        self.setting_actions.reflect(settings)

    def _keep_sort_order(self, sort_order: SortOrder) -> None:
        self._preferences.take(replace(self._preferences.settings, sort_order=sort_order))

    # Coming and going

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if builds_in(event.mimeData()) or review_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """See QWidget: a review file is opened, builds are compared."""
        review, builds = review_in(event.mimeData()), builds_in(event.mimeData())
        if review is not None:
            event.acceptProposedAction()
            self.handing_over.files.open_file(review)
        elif builds:
            event.acceptProposedAction()
            self._take_builds(builds)

    def _take_builds(self, builds: list[str]) -> None:
        """Builds dropped or pasted onto an open comparison start another one."""
        self.session.close()
        self.start_view.take_builds(builds)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.full_view.end_picture_only()
        self._state.save(self, self.panels)
        self._preferences.flush()
        self.sidebar.stop()
        self.looking_ahead.stop()
        self.thresholds.stop()
        self.variant_walk.stop()
        self.viewer.stop()
        self.remote.stop()
        self.promote_actions.stop()
        self.handing_over.stop()
        self.pair_actions.stop()
        self.folder_watch.stop()
        self.session.stop()
        super().closeEvent(event)
        self.closed.emit()
