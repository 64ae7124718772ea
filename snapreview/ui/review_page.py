"""The page of an open comparison: the bar on top, the picture in the middle, the list and other panels around it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from snapreview.store.thumbnail_cache import ThumbnailCache
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.comparison_bar import ComparisonBar
from snapreview.ui.decisions.decision_bar import DecisionBar
from snapreview.ui.layout.panel_area import Panel, PanelArea
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.snapshots.sidebar import Sidebar
from snapreview.ui.viewer.comparison_view import ComparisonView

_LIST_WIDTH = 350
_LEAST_LIST_WIDTH = 240


class ReviewPage(QWidget):
    """Builds the widgets; what they do together is connected by the window."""

    def __init__(
        self,
        session: ReviewSession,
        actions: ActionSet,
        theme: ThemeController,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        buttons = [actions[name] for name in ("rules", "shortcuts", "compare-again")]
        self.bar = ComparisonBar(session, actions["swap"], buttons, actions["export"])
        thumbnails = ThumbnailCache(preferences.environment.folders.cache)
        self.sidebar = Sidebar(session, theme, preferences.settings.sort_order, thumbnails)
        self.sidebar.setMinimumWidth(_LEAST_LIST_WIDTH)
        self.viewer = ComparisonView(theme, preferences.viewer_choices, preferences.picture_memory)
        self.decision_bar = DecisionBar(session, actions, theme, self.viewer.decision_badge)
        self.panels = PanelArea(_above(self.viewer, self.decision_bar), theme)
        self.panels.add_panel(Panel(actions["list"], self.sidebar, "left", shown_at_first=True, width=_LIST_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.panels, 1)


def _above(upper: QWidget, lower: QWidget) -> QWidget:
    """Both, the upper one with all the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(upper, 1)
    layout.addWidget(lower)
    return column
