"""Paints the rows of the list: section headers, groups, images."""

import math

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from snapreview.model.image_name import displayable
from snapreview.model.result import Status
from snapreview.ui.byte_cache import ByteCache
from snapreview.ui.decisions.mark import Mark, mark_colour
from snapreview.ui.language.amounts import images_text, number_text, share_text
from snapreview.ui.look.growing import grown
from snapreview.ui.look.icons import icon_pixmap
from snapreview.ui.look.mirroring import Mirror
from snapreview.ui.look.row_painter import RowPainter
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, STRONG_TINT, TINT, tinted
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.snapshots.list_query import GroupRow, Section, SectionRow
from snapreview.ui.snapshots.row_looks import (
    ImageLook,
    ResultLook,
    RowFrame,
    RowLook,
    SectionLook,
    result_look,
    row_frame,
)
from snapreview.ui.snapshots.snapshot_list_model import SnapshotListModel, progress_words, section_title
from snapreview.ui.snapshots.thumbnails import THUMBNAIL_HEIGHT, THUMBNAIL_WIDTH, Thumbnails
from snapreview.ui.snapshots.traits import Trait

IMAGE_ROW_HEIGHT = 52
SECTION_ROW_HEIGHT = 34
_ICON = 14
_CHEVRON = 12
_MARK = 16
_INDENT = 20
_RIGHT = 10
_KEPT_BYTES = 32 * 1024**2

Index = QModelIndex | QPersistentModelIndex


class SnapshotListDelegate(QStyledItemDelegate):
    """Paints each row once and keeps it as it lies on the screen: most paints show rows in which nothing is new, such
    as those around one whose result arrived. Reads them from the model itself: a value through QVariant would be
    converted for every paint.
    """

    def __init__(
        self,
        model: SnapshotListModel,
        thumbnails: Thumbnails,
        theme: ThemeController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._thumbnails = thumbnails
        self._theme = theme
        self._forget()
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._painted: ByteCache[tuple[RowFrame, RowLook], QPixmap] = ByteCache(_KEPT_BYTES)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        section = isinstance(self._model.row_at(index.row()), SectionRow)
        return QSize(0, grown(SECTION_ROW_HEIGHT if section else IMAGE_ROW_HEIGHT, option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        key = row_frame(option, painter.device().devicePixelRatio()), self._look(index.row())
        painted = self._painted.get(key)
        if painted is None:
            painted = self._paint_row(*key, option.font)
            self._painted.put(key, painted, 4 * painted.width() * painted.height())
        painter.drawPixmap(option.rect.topLeft(), painted)

    def _look(self, position: int) -> RowLook:
        model, row = self._model, self._model.row_at(position)
        if isinstance(row, SectionRow):
            return SectionLook(row, model.undecided(row))
        if isinstance(row, GroupRow):
            return row
        content_hash = model.thumbnail_key(row.name)
        return ImageLook(
            *model.two_lines(row.name),
            result_look(model.result(row.name)),
            indented=model.arrangement.in_group(position),
            same=row.same,
            opened=row.opened,
            noted=model.has_note(row.name),
            mark=model.mark(row.name),
            readable=not self._thumbnails.unreadable(content_hash),
            thumbnail=self._thumbnails.pixmap(content_hash),
        )

    def _paint_row(self, frame: RowFrame, look: RowLook, font: QFont) -> QPixmap:
        pixmap = QPixmap(math.ceil(frame.width * frame.ratio), math.ceil(frame.height * frame.ratio))
        pixmap.setDevicePixelRatio(frame.ratio)
        pixmap.fill(QColor(self._theme.theme.panel))  # text on nothing would be smoothed less well
        with QPainter(pixmap) as painter:  # ended also by an exception, before the pixmap goes
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRect(0, 0, frame.width, frame.height)
            brush = _RowPainter(painter, self._theme.theme, font, Mirror(frame.direction, area))
            if isinstance(look, SectionLook):
                brush.section(area, look.row, look.undecided)
            else:
                brush.background(area, selected=frame.selected, hovered=frame.hovered)
                if isinstance(look, GroupRow):
                    brush.group(area, look)
                else:
                    brush.image(area, look)
        return pixmap


class _RowPainter(RowPainter):
    """One row of the list."""

    def background(self, area: QRect, *, selected: bool, hovered: bool) -> None:
        if not selected and not hovered:
            return
        path = QPainterPath()
        path.addRoundedRect(QRectF(self._mirror.rect(area.adjusted(SPACE_1, 1, -2, -1))), 6, 6)
        self._painter.fillPath(path, QColor(self._theme.selection if selected else self._theme.hover))

    def section(self, area: QRect, row: SectionRow, undecided: int | None) -> None:
        colour = self.section_colour(row.section)
        left = self._chevron(area, SPACE_3, row.collapsed)
        sign = "recent" if row.section is None else f"status-{row.section}"
        self._icon(sign, colour, left, area)
        left += _ICON + SPACE_2
        text = area.adjusted(left, 0, -_RIGHT, 0)
        words = number_text(row.count) if undecided is None else progress_words(undecided, row.count)
        count = self._right(text, words, self._font, self._theme.muted_text)
        self._text(text.adjusted(0, 0, -count, 0), section_title(row.section), self._strong, self._theme.text)

    def group(self, area: QRect, row: GroupRow) -> None:
        left = self._chevron(area, SPACE_3, row.collapsed)
        text = area.adjusted(left, SPACE_2 + 1, -_RIGHT, -SPACE_2)
        upper, lower = _halves(text)
        share = 0
        if row.ratio:
            colour = self.section_colour(row.section)
            share = self._right(upper, share_text(row.ratio), self._strong, colour) + SPACE_2
        self._text(upper.adjusted(0, 0, -share, 0), displayable(row.group), self._strong, self._theme.text)
        self._text(lower, images_text(row.count), self._small, self._theme.muted_text)

    def mark(self, frame: QRect, mark: Mark) -> None:
        """The decision on the lower right corner of the thumbnail, on a ground that keeps it apart from the picture."""
        place = QRect(0, 0, _MARK, _MARK)
        place.moveCenter(frame.bottomRight() - QPoint(2, 3))
        place = self._mirror.rect(place)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._theme.panel))
        self._painter.drawEllipse(QRectF(place).adjusted(-1.5, -1.5, 1.5, 1.5))
        self._painter.drawPixmap(place.topLeft(), self._pixmap(mark, mark_colour(mark, self._theme), _MARK))

    def image(self, area: QRect, look: ImageLook) -> None:
        content = area.adjusted(SPACE_3 + (_INDENT if look.indented else 0), 0, -_RIGHT, 0)
        frame = QRect(content.left(), 0, THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT)
        frame.moveTop(content.center().y() - THUMBNAIL_HEIGHT // 2 + 1)
        if look.readable:
            self.thumbnail(frame, look.thumbnail)
        else:
            self.thumbnail_sign(frame, "image-missing")
        if look.mark is not None and look.mark is not Mark.UNDECIDED:
            self.mark(frame, look.mark)
        self.image_texts(content.adjusted(THUMBNAIL_WIDTH + SPACE_3, SPACE_2 + 1, 0, -SPACE_2), look)

    def image_texts(self, area: QRect, look: ImageLook) -> None:
        """Upper line: title, signs of traits, share. Lower line: place, pixels."""
        upper, lower = _halves(area)
        taken = self._share(upper, look.result)
        if look.same > 1:
            taken += self._same(upper.adjusted(0, 0, -taken, 0), look)
        if look.noted:
            taken += self._sign(upper.adjusted(0, 0, -taken, 0), "note", self._theme.accent)
        for trait in reversed(look.result.traits):
            taken += self._trait_sign(upper.adjusted(0, 0, -taken, 0), trait)
        self._text(
            upper.adjusted(0, 0, -taken, 0) if look.place else area.adjusted(0, 0, -taken, 0),
            look.title,
            self._font,
            self._theme.text,
        )
        pixels = 0
        if look.result.pixels:
            words = QCoreApplication.translate("SnapshotList", "{number} px")
            words = words.format(number=number_text(look.result.pixels))
            pixels = self._right(lower, words, self._small, self._theme.muted_text) + SPACE_2
        self._text(lower.adjusted(0, 0, -pixels, 0), look.place, self._small, self._theme.muted_text)

    def thumbnail(self, frame: QRect, pixmap: QPixmap | None) -> None:
        painter, frame = self._painter, self._mirror.rect(frame)
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame), 4, 4)
        painter.fillPath(path, QColor(self._theme.checker_two))
        if pixmap is not None:
            painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
            size = pixmap.deviceIndependentSize()
            corner = QPointF(frame.center().x() + 0.5 - size.width() / 2, frame.top())
            if size.height() < frame.height():
                corner.setY(frame.center().y() + 0.5 - size.height() / 2)
            painter.drawPixmap(corner, pixmap)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def thumbnail_sign(self, frame: QRect, sign: str) -> None:
        self.thumbnail(frame, None)
        place = QRect(0, 0, 18, 18)
        place.moveCenter(self._mirror.rect(frame).center())
        self._painter.drawPixmap(place.topLeft(), self._pixmap(sign, self._theme.muted_text, 18))

    def section_colour(self, section: Section) -> str:
        return self._theme.muted_text if section is None else self._theme.status_colours[section]

    def _share(self, line: QRect, result: ResultLook) -> int:
        """Bold for what is changed, muted for what is not although pixels differ."""
        if result.changed:
            colour = self.section_colour(Status.CHANGED)
            return self._right(line, share_text(result.ratio), self._strong, colour) + SPACE_2
        if result.pixels:
            return self._right(line, share_text(result.ratio), self._font, self._theme.muted_text) + SPACE_2
        return 0

    def _same(self, line: QRect, row: ImageLook) -> int:
        """How many images a row stands for, on a tint."""
        words = QCoreApplication.translate("SnapshotList", "× {number}").format(number=number_text(row.same))
        width = QFontMetrics(self._strong).horizontalAdvance(words) + 2 * SPACE_2
        pill = QRect(line.right() - width + 1, line.top(), width, line.height())
        path = QPainterPath()
        path.addRoundedRect(QRectF(self._mirror.rect(pill)), pill.height() / 2, pill.height() / 2)
        ground = tinted(self._theme.accent, self._theme, STRONG_TINT if row.opened else TINT)
        self._painter.fillPath(path, QColor(ground))
        self._right(pill.adjusted(0, 0, -SPACE_2, 0), words, self._strong, self._theme.accent)
        return width + SPACE_2

    def _trait_sign(self, line: QRect, trait: Trait) -> int:
        return self._sign(line, trait, self._theme.warning if trait is Trait.RESIZED else self._theme.muted_text)

    def _sign(self, line: QRect, name: str, colour: str) -> int:
        sign = self._pixmap(name, colour, _ICON)
        self._draw(sign, line.right() - _ICON + 1, line, _ICON)
        return _ICON + SPACE_2

    def _chevron(self, area: QRect, left: int, collapsed: bool) -> int:
        sign = self._pixmap("chevron-right" if collapsed else "chevron-down", self._theme.muted_text, _CHEVRON)
        if self._mirror.direction is Qt.LayoutDirection.RightToLeft:
            sign = sign.transformed(QTransform.fromScale(-1, 1))
        self._draw(sign, area.left() + left, area, _CHEVRON)
        return left + _CHEVRON + SPACE_2

    def _icon(self, name: str, colour: str, left: int, area: QRect) -> None:
        sign = self._pixmap(name, colour, _ICON)
        self._draw(sign, area.left() + left, area, _ICON)

    def _draw(self, sign: QPixmap, left: int, line: QRect, side: int) -> None:
        """Draw a sign in the middle of a line's height."""
        place = self._mirror.square(left, line.center().y() - side // 2 + 1, side)
        self._painter.drawPixmap(place.topLeft(), sign)

    def _pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        return icon_pixmap(name, colour, size, self._painter.device().devicePixelRatio())


def _halves(area: QRect) -> tuple[QRect, QRect]:
    half = area.height() // 2
    return area.adjusted(0, 0, 0, -half), area.adjusted(0, half, 0, 0)
