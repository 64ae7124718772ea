"""What was painted of something, kept as it lies on the screen: shrinking it again for every paint takes long.

Another view, a moved divider, a mark lit under the mouse: most paints show the same thing at the same place.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from snapreview.ui.byte_cache import ByteCache
from snapreview.ui.viewer.viewport import Placement

_KEPT_BYTES = 24 * 1024**2
"""At most so much is kept of one thing, but always what was painted last: a pane of 1500 × 1000 takes 6 MiB."""


class Renderings:
    """Those of one thing. What is painted for the first time, as while the picture moves, is not kept."""

    def __init__(self) -> None:
        self._kept: ByteCache[Hashable, _Rendering] = ByteCache(_KEPT_BYTES)
        self._seen: Hashable = None

    def paint(
        self, painter: QPainter, placement: Placement, area: QRectF, look: Hashable, draw: Callable[[QPainter], None]
    ) -> None:
        """Paint what `draw` paints with a painter whose unit is one screen pixel, within `area`. It depends on
        nothing but the placement and `look`.
        """
        key = (placement, look)
        kept = self._kept.get(key)
        if kept is None and key != self._seen:
            self._seen = key
            draw(painter)
            return
        if kept is None:
            kept = _rendered(placement, area, draw)
            self._kept.put(key, kept, min(kept.image.sizeInBytes(), _KEPT_BYTES))
        painter.drawImage(kept.corner, kept.image)

    def forget(self) -> None:
        """Keep nothing: it is out of sight."""
        self._kept = ByteCache(_KEPT_BYTES)
        self._seen = None


@dataclass(frozen=True, slots=True)
class _Rendering:
    corner: QPoint
    image: QImage


def _rendered(placement: Placement, area: QRectF, draw: Callable[[QPainter], None]) -> _Rendering:
    pane = QRect(0, 0, placement.pane.width, placement.pane.height)
    part = area.toAlignedRect().intersected(pane)
    image = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.translate(-part.topLeft())
    draw(painter)
    painter.end()
    return _Rendering(part.topLeft(), image)
