"""The left side: search, categories, order, list."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from snapreview.language.marking import translatable
from snapreview.model.result import Status
from snapreview.settings import SortOrder
from snapreview.store.thumbnail_cache import ThumbnailCache
from snapreview.ui.decisions.decision_chips import decision_chips
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.language.amounts import images_text, number_text, part_text
from snapreview.ui.look.bar_layout import BarLayout
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.category_chips import category_chips
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.list_arranging import ListArranging
from snapreview.ui.snapshots.list_query import Arrangement, ListQuery, Section, matching_names
from snapreview.ui.snapshots.narrowing import NO_NARROWING, Narrowing, telling_tags
from snapreview.ui.snapshots.narrowing_controls import NarrowingControls
from snapreview.ui.snapshots.search_box import SearchBox
from snapreview.ui.snapshots.snapshot_list import SnapshotList
from snapreview.ui.snapshots.thumbnails import Thumbnails
from snapreview.ui.snapshots.trait_chips import trait_chips
from snapreview.ui.snapshots.traits import Trait
from snapreview.ui.tasks import BackgroundTasks

_SORT_WORDS: dict[SortOrder, str] = {
    "share": translatable("Sidebar", "By change"),
    "name": translatable("Sidebar", "By name"),
}


class Sidebar(QFrame):
    """Turns what the reader types and clicks into a query, and the session's results into a list.

    Signals: `sort_order_changed` SortOrder; `categories_changed` frozenset of Status; `traits_changed` frozenset of
    Trait; `marks_changed` frozenset of Mark; `grouping_changed` whether equal changes share a row; `first_shown` once
    for each comparison, when its list is on the screen: what can wait begins then.
    """

    sort_order_changed = Signal(str)
    categories_changed = Signal(object)
    traits_changed = Signal(object)
    marks_changed = Signal(object)
    grouping_changed = Signal(bool)
    first_shown = Signal()

    def __init__(
        self,
        session: ReviewSession,
        theme: ThemeController,
        sort_order: SortOrder,
        thumbnails: ThumbnailCache | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`thumbnails` are those kept on disk."""
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._session = session
        self._theme = theme
        self._thumbnails = Thumbnails(thumbnails, self)
        self._arranging = ListArranging(session, self)
        self._arranging.ask(ListQuery(sort_order=sort_order))
        self._tasks = BackgroundTasks(1, self)
        self._awaits_list = False
        self._first_timer = QTimer(self, singleShot=True, interval=0)  # what is shown is painted first
        self._first_timer.timeout.connect(self.first_shown)
        self._build()
        self._connect()
        self._dress()

    def _build(self) -> None:
        self.search_box = SearchBox(self)
        self.chips = category_chips(self._theme, self)
        self.decision_chips = decision_chips(self._theme, self)
        self.trait_chips = trait_chips(self._theme, self)
        self.sort_button = QPushButton(self)
        self.sort_button.setProperty("look", "small")
        self.sort_button.setIconSize(QSize(14, 14))
        self.filter_button = QPushButton(self)
        self.filter_button.setProperty("look", "small")
        self.filter_button.setIconSize(QSize(14, 14))
        self.filter_button.setCheckable(True)
        self.narrowing = NarrowingControls(self._theme, self)
        self.narrowing.hide()
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.list = SnapshotList(self._session, self._thumbnails, self._theme, self)
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QWidget(self)
        order = BarLayout(bar, SPACE_1, 0, trailing_from=1)
        order.setContentsMargins(0, 0, 0, 0)
        for widget in (self._count, self.filter_button, self.sort_button):
            order.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_1)
        top.setSpacing(SPACE_2 + 2)
        top.addWidget(self.search_box)
        top.addWidget(self.chips)
        top.addWidget(self.decision_chips)
        top.addWidget(self.trait_chips)
        top.addWidget(self.narrowing)
        top.addWidget(bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._apply_search)
        self.chips.selection_changed.connect(self._on_categories)
        self.decision_chips.selection_changed.connect(self._on_marks)
        self.trait_chips.selection_changed.connect(self._on_traits)
        self.filter_button.toggled.connect(self.narrowing.setVisible)
        self.narrowing.narrowing_changed.connect(self._on_narrowing)
        self.sort_button.clicked.connect(self._toggle_sort_order)
        self.filter_button.toggled.connect(self._arranging.count_tags)
        self._arranging.arranged.connect(self._on_arranged)
        self._arranging.tags_counted.connect(self.narrowing.show_counts)
        self.list.image_chosen.connect(self._session.show)
        self.list.section_toggled.connect(self._on_section_toggled)
        self.list.group_toggled.connect(self._on_group_toggled)
        self.list.change_toggled.connect(self._on_change_toggled)
        self.list.visible_changed.connect(self._session.prefer)
        self._session.current_changed.connect(self._on_current)
        self._session.results_arrived.connect(self._show_counts)
        self._session.standings.changed.connect(self._show_marks)
        self._session.standings.changed.connect(self._find_equal_changes)
        self._session.opened.connect(self._on_opened)
        self._session.renewed.connect(self._on_renewed)
        self._session.closed.connect(self._on_closed)
        self.first_shown.connect(self._offer_tags)
        self._theme.changed.connect(self._dress)

    @property
    def query(self) -> ListQuery:
        """What the list shows."""
        return self._arranging.query

    @property
    def settled(self) -> bool:
        """True when the list shows all that is known."""
        return self.arranged and self.list.settled

    @property
    def arranged(self) -> bool:
        """True when the rows of the list are up to date, thumbnails or not."""
        return self._arranging.settled

    def set_sort_order(self, sort_order: SortOrder) -> None:
        """Sort changed images by share or by name."""
        if sort_order == self.query.sort_order:
            return
        self._arranging.ask(replace(self.query, sort_order=sort_order))
        self._dress()
        self.sort_order_changed.emit(sort_order)

    def pictures_of(self, names: Iterable[str]) -> dict[str, QIcon]:
        """The small pictures of images that are loaded already, by image name."""
        keys = {name: self.list.list_model.thumbnail_key(name) for name in names}
        loaded = {name: self._thumbnails.pixmap(key) for name, key in keys.items() if key}
        return {name: QIcon(pixmap) for name, pixmap in loaded.items() if pixmap is not None}

    def matching_names(self) -> tuple[str, ...]:
        """The names of all images with a result that the search and the filters leave, shown or collapsed."""
        session = self._session
        return matching_names(session.images, session.results, self.query, session.standings.marks)

    def show_all(self) -> None:
        """Take all filters back, but not the search."""
        self.chips.select(frozenset())
        self.trait_chips.select(frozenset())
        self.decision_chips.select(frozenset())
        self.narrowing.take(NO_NARROWING)

    def take(self, query: ListQuery) -> None:
        """Show what a query asks for, in all controls."""
        self.search_box.setText(query.search)
        self.chips.select(query.categories)
        self.trait_chips.select(query.traits)
        self.decision_chips.select(query.marks)
        self.narrowing.take(replace(query.narrowing, names=self._with_change(query.narrowing.change)))
        self.filter_button.setChecked(self.filter_button.isChecked() or bool(query.narrowing.count))
        self.set_sort_order(query.sort_order)

    def focus_search(self) -> None:
        """Put the cursor into the search box and mark what is in it."""
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    def clear_search(self) -> bool:
        """Empty the search box. Returns False when it was empty."""
        if not self.search_box.text():
            return False
        self.search_box.clear()
        self._apply_search()
        return True

    def stop(self) -> None:
        """End what runs in the background."""
        self._first_timer.stop()
        self._arranging.stop()
        self._tasks.stop()
        self.list.clear()
        self._thumbnails.stop()

    def _apply_search(self) -> None:
        self._arranging.ask(replace(self.query, search=self.search_box.text().strip()))

    def _on_categories(self, selected: frozenset[Status]) -> None:
        self._arranging.ask(replace(self.query, categories=selected))
        self._show_counts()
        self.categories_changed.emit(selected)

    def _on_traits(self, selected: frozenset[Trait]) -> None:
        self._arranging.ask(replace(self.query, traits=selected))
        self._show_counts()
        self.traits_changed.emit(selected)

    def _on_marks(self, selected: frozenset[Mark]) -> None:
        self._arranging.ask(replace(self.query, marks=selected))
        self._show_counts()
        self.marks_changed.emit(selected)

    def _show_marks(self) -> None:
        self.decision_chips.set_counts(self._session.standings.counts)
        self.list.viewport().update()

    def _on_narrowing(self, narrowing: Narrowing) -> None:
        self._arranging.ask(replace(self.query, narrowing=narrowing))
        self._dress()

    def _toggle_sort_order(self) -> None:
        self.set_sort_order("name" if self.query.sort_order == "share" else "share")

    def _on_section_toggled(self, section: Section) -> None:
        collapsed = self.query.collapsed_sections ^ {section}
        self._arranging.ask(replace(self.query, collapsed_sections=collapsed))

    def _on_group_toggled(self, group: tuple[Section, str]) -> None:
        self._arranging.ask(replace(self.query, collapsed_groups=self.query.collapsed_groups ^ {group}))

    def toggle_grouping(self) -> None:
        """One row for each change, or one for each image."""
        self._arranging.ask(replace(self.query, by_change=not self.query.by_change, opened_changes=frozenset()))
        self.grouping_changed.emit(self.query.by_change)

    def show_equal_changes(self) -> None:
        """Show only images with the change of the one looked at, as far as it is known; the second time all again."""
        narrowing = self.narrowing.narrowing
        signature = self._session.standings.signatures.get(self._session.current or "", "")
        change = "" if narrowing.change == signature else signature
        self.narrowing.take(replace(narrowing, change=change, names=self._with_change(change)))
        self.filter_button.setChecked(self.filter_button.isChecked() or bool(change))

    def _with_change(self, change: str) -> frozenset[str]:
        signatures = self._session.standings.signatures.items() if change else ()
        return frozenset(name for name, signature in signatures if signature == change)

    def _find_equal_changes(self) -> None:
        """More may be known of which changes are equal."""
        narrowing = self.narrowing.narrowing
        if narrowing.change:
            self.narrowing.take(replace(narrowing, names=self._with_change(narrowing.change)))

    def _on_change_toggled(self, name: str) -> None:
        signature = self._session.standings.signatures.get(name)
        if signature:
            self._arranging.ask(replace(self.query, opened_changes=self.query.opened_changes ^ {signature}))

    def _on_opened(self) -> None:
        self._awaits_list = True
        self._arranging.start_over(ListQuery(sort_order=self.query.sort_order, by_change=self.query.by_change))
        self.search_box.clear()
        self.show_all()
        self._show_counts()

    def _on_closed(self) -> None:
        self._awaits_list = False
        self._first_timer.stop()
        self._tasks.forget()
        self.list.clear()

    def _on_renewed(self) -> None:
        self._awaits_list = True
        self._tasks.forget()
        names = {image.name for image in self._session.images}
        if not names.issuperset(self.list.arrangement.position_of_name):
            self._arranging.arrange_at_once()
        self._show_counts()

    def _offer_tags(self) -> None:
        run = self._session.run
        if run is not None:
            self._tasks.forget()
            self._tasks.run_task(partial(telling_tags, run.plan), self.narrowing.show_tags, _ignore)

    def _on_current(self) -> None:
        self.list.select(self._session.current)

    def _on_arranged(self, arrangement: Arrangement) -> None:
        self.list.set_arrangement(arrangement)
        matching, total = arrangement.matching, len(self._session.images)
        self._count.setText(images_text(total) if matching == total else part_text(matching, total))
        self._nothing.setText(self._why_nothing())
        self._stack.setCurrentWidget(self.list if arrangement.rows else self._nothing)
        self._choose_at_first(arrangement)
        if self._awaits_list:
            self._awaits_list = False
            self._first_timer.start()

    def _why_nothing(self) -> str:
        if not self._session.images:
            return self.tr("No images.")
        if self.query.search:
            return self.tr("No image matches.\nPress Esc to clear the search.")
        return self.tr("No image matches the filters.\nSwitch one of them off.")

    def _choose_at_first(self, arrangement: Arrangement) -> None:
        """Show the first changed image as soon as there is one, else the first of all; later the reader chooses."""
        if self._session.current is not None:
            return
        first = arrangement.next_image(0, 1)
        if first is None:
            return
        row = arrangement.rows[first]
        changed = arrangement.section_at(first) is Status.CHANGED
        if isinstance(row, ImageRow) and (changed or not self._session.comparing):
            self._session.show(row.name)

    def _show_counts(self) -> None:
        self.chips.set_counts(self._session.counts)
        self.trait_chips.set_counts(self._session.trait_counts)
        self.decision_chips.set_counts(self._session.standings.counts)

    def _dress(self) -> None:
        theme = self._theme.theme
        order = self.query.sort_order
        self.sort_button.setIcon(icon(f"sort-{order}", theme.muted_text))
        self.sort_button.setText(" " + self.tr(_SORT_WORDS[order]))
        self.sort_button.setToolTip(self.tr("Order of the changed images: by share of changed pixels, or by name"))
        active = self.query.narrowing.count
        self.filter_button.setIcon(icon("filter", theme.accent if active else theme.muted_text))
        words = self.tr("Filters")
        self.filter_button.setText(f" {words} · {number_text(active)}" if active else f" {words}")
        self.filter_button.setToolTip(self.tr("Filter by tags and by the share of changed pixels"))
        self.search_box.dress(theme)


def _ignore(_error: Exception) -> None:
    """No tags are offered."""
