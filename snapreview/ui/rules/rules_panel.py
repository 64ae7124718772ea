"""The panel beside the picture: what is in force for the image shown, and how to set something else."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_2, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.rules.in_force import InForceTable
from snapreview.ui.rules.region_list import RegionList
from snapreview.ui.rules.rule_editing import RuleEditing
from snapreview.ui.rules.rule_form import RuleForm

_LEAST_WIDTH = 264


class RulesPanel(QFrame):
    """Follows what is edited."""

    def __init__(
        self, editing: RuleEditing, draw: QAction, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        """`draw` is the window's action that begins or stops drawing regions."""
        super().__init__(parent)
        self.setObjectName("rules-panel")
        self.setAccessibleName(self.tr("Rules"))
        self._editing = editing
        self._no_pair = _small(self.tr("Rules are about pairs. This image is not in both builds."))
        self._in_force = InForceTable()
        self._form = RuleForm(editing, theme)
        self.regions = RegionList(editing, theme)
        self._draw = _DrawButton(draw, theme)
        self._how_to_draw = _small(self.tr("Draw a rectangle on the picture. Esc leaves."))
        self._pair_part = self._make_pair_part()
        self._lay_out()
        editing.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Follow what is edited."""
        origins = self._editing.origins
        self._pair_part.setVisible(origins is not None)
        self._no_pair.setVisible(origins is None)
        self._how_to_draw.setVisible(self._editing.drawing)
        if origins is not None:
            self._in_force.show_origins(origins)

    def minimumSizeHint(self) -> QSize:
        """As wide as its words in any language: it scrolls up and down, never sideways."""
        wanted = self._content.minimumSizeHint().width() + self._scroll_bar.sizeHint().width()
        return QSize(max(_LEAST_WIDTH, wanted), super().minimumSizeHint().height())

    def _make_pair_part(self) -> QWidget:
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_2)
        layout.addWidget(_heading(self.tr("In force for this image")))
        layout.addWidget(self._in_force)
        layout.addSpacing(SPACE_2)
        layout.addWidget(_heading(self.tr("Set for")))
        layout.addWidget(self._form)
        layout.addSpacing(SPACE_2)
        layout.addWidget(_heading(self.tr("Ignored regions")))
        for widget in (self.regions, self._draw, self._how_to_draw):
            layout.addWidget(widget)
        layout.addSpacing(SPACE_2)
        kept = self.tr("Kept by snapreview for this head build. Nothing is written beside the builds.")
        layout.addWidget(_small(kept))
        return part

    def _lay_out(self) -> None:
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        inside.addWidget(self._no_pair)
        inside.addWidget(self._pair_part)
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._content, self._scroll_bar = content, area.verticalScrollBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)


class _DrawButton(QPushButton):
    """The action's own button, with its words."""

    def __init__(self, action: QAction, theme: ThemeController) -> None:
        super().__init__()
        self._action = action
        self._theme = theme
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        theme.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        theme = self._theme.theme
        self.setText(f" {self._action.text()}")
        self.setIcon(icon("ignore-region", theme.accent if self._action.isChecked() else theme.muted_text))
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "section")
    return label


def _small(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "small")
    label.setWordWrap(True)
    return label
