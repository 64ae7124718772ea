"""The title rows above the panes: which image, its status, how much changed, its sizes, threshold, group and tags."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from snapreview.model.image_name import displayable
from snapreview.model.result import ImageResult
from snapreview.model.snapshot import SnapshotMetadata
from snapreview.ui.actions.action_words import action_word
from snapreview.ui.language.amounts import pixels_text, share_text
from snapreview.ui.language.words import status_title
from snapreview.ui.look.badges import Badge, TagRow
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.look.tool_tips import plain_tool_tip
from snapreview.ui.snapshots.traits import TRAIT_WORDS, Trait, traits_of
from snapreview.ui.viewer.viewed_image import ViewedImage

_SEPARATOR = "   ·   "
_LEAST_PARTICULARS = 200  # room for the beginning and end of what follows, and for folded tags
_LEAST_TAGS = 60


class ImageHeader(QWidget):
    """What is known of the image shown."""

    def __init__(self, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: ViewedImage | None = None
        self._name = ElidedLabel()
        self._name.setProperty("role", "heading")
        self._copy = _copy_button()
        self._status = Badge(theme)
        self.decision = Badge(theme)
        self.decision.hide()
        self._trait = Badge(theme)
        self._share = _emphasised_label()
        self._size = Badge(theme)
        self._particulars = ElidedLabel()
        self._particulars.setProperty("role", "muted")
        self._tags = TagRow(theme)
        self._lay_out()
        self._copy.clicked.connect(self.copy_name)
        theme.changed.connect(self._dress)
        self._dress()

    def show_image(self, image: ViewedImage) -> None:
        """Tell about another image, or news about the same one."""
        self._image = image
        metadata = image.entry.shown.metadata
        self._name.show_text(displayable(image.entry.name))
        particulars = particulars_text(image.result, metadata)
        told = (self._name.text(), metadata.description, particulars)
        self._name.setToolTip(plain_tool_tip("\n".join(filter(None, told))))
        self._share.show_text(changed_text(image.result))
        self._share.setVisible(bool(self._share.text()))
        self._particulars.show_text(particulars)
        self._keep_share_whole()
        self._tags.show_tags(tuple(f"{key}: {value}" for key, value in metadata.tags.items()))
        self._dress()

    def copy_name(self) -> None:
        """Put the image name on the clipboard."""
        if self._image is not None:
            QGuiApplication.clipboard().setText(displayable(self._image.entry.name))

    def _lay_out(self) -> None:
        title, facts = QHBoxLayout(), QHBoxLayout()
        title.setSpacing(SPACE_1)
        facts.setSpacing(SPACE_3)
        title.addWidget(self._name)
        title.addWidget(self._copy)
        title.addStretch(1)
        for widget in (self._status, self.decision, self._trait, self._share, self._size, self._particulars):
            facts.addWidget(widget)
        facts.addWidget(self._tags, 1)
        facts.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_1)
        layout.addLayout(title)
        layout.addLayout(facts)

    def _dress(self) -> None:
        theme = self._theme.theme
        self._copy.setIcon(icon("copy", theme.muted_text))
        result = self._image.result if self._image else None
        if result is None:
            self._status.show_badge(self.tr("Comparing …"), "recent")
        else:
            colour = theme.status_colours[result.status]
            self._status.show_badge(status_title(result.status), f"status-{result.status}", colour)
        sameness = sameness_trait(result)
        if sameness is not None:
            self._trait.show_badge(action_word(TRAIT_WORDS[sameness]), sameness)
        self._trait.setVisible(sameness is not None)
        sizes = size_text(result)
        self._size.show_badge(sizes, "size-changed", theme.warning)
        self._size.setVisible(bool(sizes))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_share_whole()

    def _keep_share_whole(self) -> None:
        """How much changed gives way last: only where the badges leave no room for it. Name, group and threshold go
        first, to the tool tip, before a badge is cut.
        """
        badges = (self._status, self.decision, self._trait, self._size)
        taken = sum(badge.sizeHint().width() + SPACE_3 for badge in badges if not badge.isHidden())
        wanted = self._share.sizeHint().width()
        room = self.width() - taken - 2 * SPACE_4
        self._particulars.setVisible(bool(self._particulars.text()) and room >= wanted + _LEAST_PARTICULARS)
        self._share.setMinimumWidth(wanted if room >= wanted + _LEAST_TAGS else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A flat panel with a line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.theme.panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.theme.border))
        painter.end()


def changed_text(result: ImageResult | None) -> str:
    """`12.3 % · 4,532 pixels` for pairs of which pixels differ, be it quietly; else nothing."""
    if result is None:
        return ""
    if result.quiet is not None:
        return f"{share_text(result.quiet.ratio)} · {pixels_text(result.quiet.changed_pixels)}"
    return f"{share_text(result.ratio)} · {pixels_text(result.changed_pixels)}" if result.changed_pixels else ""


def sameness_trait(result: ImageResult | None) -> Trait | None:
    """The trait that says how unchanged an unchanged image is, if there is one."""
    traits = traits_of(result) if result is not None else ()
    return next((trait for trait in traits if trait in (Trait.QUIET, Trait.RE_ENCODED)), None)


def size_text(result: ImageResult | None) -> str:
    """`390 × 844 → 390 × 910` when the size changed, else nothing."""
    return isolated(f"{result.before} → {result.after}") if result is not None and result.size_changed else ""


def particulars_text(result: ImageResult | None, metadata: SnapshotMetadata) -> str:
    """Display name, group and the diff threshold in force, as far as there are any."""
    group = QCoreApplication.translate("ImageHeader", "Group {group}").format(group=metadata.group)
    parts = [metadata.display_name, group if metadata.group else None]
    if result is not None and result.diff_threshold is not None:
        threshold = QCoreApplication.translate("ImageHeader", "Diff threshold {share}")
        parts.append(threshold.format(share=share_text(result.diff_threshold)))
    return _SEPARATOR.join(part for part in parts if part)


def _emphasised_label() -> ElidedLabel:
    label = ElidedLabel()
    font = label.font()
    font.setWeight(font.Weight.DemiBold)
    label.setFont(font)
    return label


def _copy_button() -> QToolButton:
    button = QToolButton()
    button.setIconSize(QSize(16, 16))
    words = QCoreApplication.translate("ImageHeader", "Copy the image name")
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
