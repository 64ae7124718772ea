"""The view of a comparison as a link: copied, pasted, opened."""

from collections.abc import Callable
from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from snapreview.model.review_link import LinkError, Place, ReviewLink, link_text, read_link
from snapreview.settings import SortOrder
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.notice import Notice
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.list_query import ListQuery
from snapreview.ui.snapshots.narrowing import Narrowing
from snapreview.ui.snapshots.sidebar import Sidebar
from snapreview.ui.snapshots.traits import Trait
from snapreview.ui.viewer.comparison_view import ComparisonView
from snapreview.ui.viewer.viewport import View
from snapreview.ui.viewer.views.table import VIEW_MODES


class ReviewLinks(QObject):
    """Makes links of what one window shows, and shows what links say. `notice_raised` carries a Notice."""

    notice_raised = Signal(object)

    def __init__(self, session: ReviewSession, sidebar: Sidebar, viewer: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._sidebar = sidebar
        self._viewer = viewer
        self._opening: ReviewLink | None = None
        self._place: tuple[str, Place] | None = None
        session.opened.connect(self._on_opened)
        session.opening_changed.connect(self._on_opening)
        viewer.pair_shown.connect(self._on_pair)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"copy-link": self.copy}

    def copy(self) -> None:
        """Put a link to what is shown on the clipboard."""
        QGuiApplication.clipboard().setText(link_text(self.link()))
        self.notice_raised.emit(
            Notice("success", self.tr("The link is copied. Paste it into a window of snapreview to see this view."))
        )

    def link(self) -> ReviewLink:
        """What is shown, as a link."""
        query, builds, viewport = self._sidebar.query, self._session.open_builds, self._viewer.viewport
        view = viewport.view
        return ReviewLink(
            base=builds.base,
            head=builds.head,
            image=self._session.current or "",
            search=query.search,
            categories=query.categories,
            traits=frozenset(trait.value for trait in query.traits),
            decisions=frozenset(mark.value for mark in query.marks),
            tags=query.narrowing.tags,
            above=query.narrowing.above,
            change=query.narrowing.change,
            sort=query.sort_order,
            view=self._viewer.choosing.choices.view_mode,
            place=None if viewport.is_fitted else Place(view.scale, view.centre_x, view.centre_y),
        )

    def open(self, text: str) -> None:
        """Show what a link says; one that is refused is told."""
        try:
            link = read_link(text)
        except LinkError as error:
            self.notice_raised.emit(Notice("error", sentence_text(error)))
            return
        builds = self._session.open_builds
        if self._session.run is not None and (builds.base, builds.head) == (link.base, link.head):
            self._show(link)
            return
        self._session.choose(link.base, link.head)
        self._session.compare()
        self._opening = link

    def _on_opening(self, progress: object) -> None:
        """Another comparison, or none, comes of what was begun: the link has had its chance."""
        if progress is None and self._session.run is None:
            self._opening = None

    def _on_opened(self) -> None:
        link, self._opening = self._opening, None
        builds = self._session.open_builds
        if link is not None and (builds.base, builds.head) == (link.base, link.head):
            self._show(link)

    def _show(self, link: ReviewLink) -> None:
        self._sidebar.take(self._query(link))
        if link.view in {mode.identifier for mode in VIEW_MODES}:
            self._viewer.choosing.set_view_mode(link.view)
        run = self._session.run
        if not link.image or run is None:
            return
        if link.image not in run.plan.entries:
            text = self.tr("The image {name} of the link is not in these builds.").format(name=link.image)
            self.notice_raised.emit(Notice("warning", text))
            return
        self._place = (link.image, link.place) if link.place is not None else None
        self._session.show(link.image)
        self._on_pair()

    def _query(self, link: ReviewLink) -> ListQuery:
        query = ListQuery(
            search=link.search,
            categories=link.categories,
            traits=frozenset(trait for trait in Trait if trait.value in link.traits),
            marks=frozenset(mark for mark in Mark if mark.value in link.decisions),
            narrowing=Narrowing(link.tags, link.above, link.change),
            sort_order=self._sidebar.query.sort_order,
        )
        return next((replace(query, sort_order=order) for order in get_args(SortOrder) if order == link.sort), query)

    def _on_pair(self) -> None:
        """The picture is there: look where the link says, once."""
        shown = self._viewer.shown
        if self._place is None or shown is None or shown.entry.name != self._place[0]:
            return
        place, self._place = self._place[1], None
        self._viewer.viewport.look_at(View(place.scale, place.centre_x, place.centre_y))
