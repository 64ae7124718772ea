"""The pictures of one image after the other: asked for, loaded in the background, handed over complete."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.model.size import Size
from snapreview.ui.viewer.loaded_pictures import LoadedPictures, loaded_pictures, requests_of
from snapreview.ui.viewer.picture_loader import Loaded, PictureLoader
from snapreview.ui.viewer.viewed_image import ViewedImage, canvas_size

BUSY_AFTER_MILLISECONDS = 150
"""Below this a change of image looks immediate; telling that it loads would only flicker."""


@dataclass(frozen=True, slots=True, eq=False)
class ShownPair:
    """What the panes show, which may for a moment still be the image before the one asked for."""

    image: ViewedImage
    pictures: LoadedPictures

    @property
    def canvas(self) -> Size:
        """The canvas of the pair in pixels."""
        return self.pictures.canvas(canvas_size(self.image.entry, self.image.result))


class PairSupply(QObject):
    """`changed` when another pair, or none, is there to be shown; `busy_changed` tells whether one is on its way
    for longer than the eye forgives.

    The pair before stays until everything of the next one is loaded, so that no pane ever shows half of a pair.
    """

    changed = Signal()
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: ViewedImage | None = None
        self._shown: ShownPair | None = None
        self._loader = PictureLoader(parent=self)
        self._loader.loaded.connect(self._take)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MILLISECONDS)
        self._busy_timer.timeout.connect(self._tell_busy)

    @property
    def shown(self) -> ShownPair | None:
        """The pair to show now."""
        return self._shown

    def show_image(self, image: ViewedImage | None) -> None:
        """Get another image, or the same one with news; None for nothing."""
        self._wanted = image
        self._busy_timer.stop()
        if image is None:
            self._loader.load(())
            self._give(None)
            return
        outcomes = self._loader.load(tuple(requests_of(image).values()))
        if outcomes is None:
            self._busy_timer.start()
        else:
            self._take(outcomes)

    def stop(self) -> None:
        """End the background work."""
        self._busy_timer.stop()
        self._loader.stop()

    def _take(self, outcomes: tuple[Loaded, ...]) -> None:
        if self._wanted is not None:
            self._busy_timer.stop()
            self._give(ShownPair(self._wanted, loaded_pictures(self._wanted, outcomes)))

    def _give(self, shown: ShownPair | None) -> None:
        self._shown = shown
        self.busy_changed.emit(False)
        self.changed.emit()

    def _tell_busy(self) -> None:
        self.busy_changed.emit(True)
