"""The pictures of one image after the other: asked for, loaded in the background, handed over complete."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.model.size import Size
from snapreview.ui.viewer.loaded_pictures import LoadedPictures, loaded_pictures, requests_of
from snapreview.ui.viewer.picture_loader import Loaded, PictureLoader, PictureMemory
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
    """`changed` when another pair, or none, is there to be shown; `awaited` tells whether one is on its way,
    `busy_changed` whether it is for longer than the eye forgives.

    The pair before stays until everything of the next one is loaded, so that no pane ever shows half of a pair.
    """

    changed = Signal()
    awaited = Signal(bool)
    busy_changed = Signal(bool)

    def __init__(self, memory: PictureMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: ViewedImage | None = None
        self._shown: ShownPair | None = None
        self._builder = memory.builder()
        self._names: tuple[str, ...] = ()
        self._next: tuple[ViewedImage, ...] = ()
        self._loader = PictureLoader(memory, self)
        self._loader.loaded.connect(self._take)
        self._busy_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MILLISECONDS)
        self._busy_timer.timeout.connect(self._tell_busy)
        self._ahead_timer = QTimer(self, singleShot=True, interval=0)  # what is shown is painted first
        self._ahead_timer.timeout.connect(self._load_ahead)

    @property
    def shown(self) -> ShownPair | None:
        """The pair to show now."""
        return self._shown

    def show_image(self, image: ViewedImage | None) -> None:
        """Get another image, or the same one with news; None for nothing."""
        self._wanted, self._next = image, ()
        self._busy_timer.stop()
        self._ahead_timer.stop()
        if image is None:
            self._loader.load(())
            self._give(None)
            return
        requests = requests_of(image, self._builder)
        self._names = tuple(requests)
        outcomes = self._loader.load(tuple(requests.values()))
        if outcomes is None:
            self._busy_timer.start()
            self.awaited.emit(True)
        else:
            self._take(outcomes)

    def look_ahead(self, images: Sequence[ViewedImage]) -> None:
        """Get ready what may be looked at next, the likeliest first, once what is looked at is there."""
        self._next = tuple(images)
        if self._wanted is not None and self._shown is not None and self._shown.image is self._wanted:
            self._ahead_timer.start()

    @property
    def settled(self) -> bool:
        """True when everything asked for is loaded, and what may be looked at next."""
        return self._loader.settled and not self._ahead_timer.isActive()

    def _load_ahead(self) -> None:
        requests = [requests_of(image, self._builder) for image in self._next]
        self._loader.load_ahead([request for of_image in requests for request in of_image.values()])

    def stop(self) -> None:
        """End the background work."""
        self._busy_timer.stop()
        self._ahead_timer.stop()
        self._loader.stop()

    def _take(self, outcomes: tuple[Loaded, ...]) -> None:
        if self._wanted is not None:
            self._busy_timer.stop()
            loaded = dict(zip(self._names, outcomes, strict=True))
            self._give(ShownPair(self._wanted, loaded_pictures(self._wanted, loaded)))
            self._ahead_timer.start()

    def _give(self, shown: ShownPair | None) -> None:
        if self._shown is not None:
            self._shown.pictures.leave_sight()
        self._shown = shown
        self.awaited.emit(False)
        self.busy_changed.emit(False)
        self.changed.emit()

    def _tell_busy(self) -> None:
        self.busy_changed.emit(True)
