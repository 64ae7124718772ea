"""Our own icons: SVG files drawn in `currentColor`, rendered in the colour asked for at any pixel density."""

from functools import cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from snapreview.resource_files import resource_path

_DISABLED_OPACITY = 0.38


def icon(name: str, colour: str) -> QIcon:
    """The icon `resources/icons/<name>.svg` in a colour (#rrggbb).

    Raises KeyError with the known names when there is no such icon.
    """
    return QIcon(_SvgIconEngine(name, colour))


def icon_pixmap(name: str, colour: str, size: int, device_pixel_ratio: float = 1.0) -> QPixmap:
    """The icon as a square pixmap of `size` device-independent pixels. Raises KeyError."""
    _source(name)
    return _rendered(name, colour, QSize(size, size) * device_pixel_ratio, device_pixel_ratio)


def known_icons() -> frozenset[str]:
    """The names of all icons."""
    return frozenset(path.stem for path in resource_path("icons").glob("*.svg"))


@cache
def _source(name: str) -> str:
    if name not in known_icons():
        raise KeyError(f"No icon is called {name!r}. Known: {', '.join(sorted(known_icons()))}.")
    return (resource_path("icons") / f"{name}.svg").read_text(encoding="utf-8")


def _rendered(name: str, colour: str, size: QSize, device_pixel_ratio: float) -> QPixmap:
    """`size` in device pixels. Kept in Qt's own pixmap cache, which dies with the application."""
    key = f"snapreview:{name}:{colour}:{size.width()}x{size.height()}@{device_pixel_ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    pixmap.setDevicePixelRatio(device_pixel_ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


class _SvgIconEngine(QIconEngine):
    def __init__(self, name: str, colour: str) -> None:
        super().__init__()
        _source(name)
        self._name = name
        self._colour = colour

    def clone(self) -> QIconEngine:
        return _SvgIconEngine(self._name, self._colour)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self._pixmap(rect.size(), ratio, mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        # `size` is in device pixels; QIcon works out the ratio and sets it on what it gets.
        return self._pixmap(size, 1.0, mode)

    def _pixmap(self, size: QSize, ratio: float, mode: QIcon.Mode) -> QPixmap:
        if size.isEmpty():  # of a button that has just no room
            return QPixmap()
        pixmap = _rendered(self._name, self._colour, size * ratio, ratio)
        return _dimmed(pixmap) if mode is QIcon.Mode.Disabled else pixmap


def _dimmed(pixmap: QPixmap) -> QPixmap:
    dimmed = QPixmap(pixmap.size())
    dimmed.setDevicePixelRatio(pixmap.devicePixelRatio())
    dimmed.fill(Qt.GlobalColor.transparent)
    painter = QPainter(dimmed)
    painter.setOpacity(_DISABLED_OPACITY)
    painter.drawPixmap(QPoint(0, 0), pixmap)
    painter.end()
    return dimmed
