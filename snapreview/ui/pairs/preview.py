"""One image in small, with its name and size, loaded in the background."""

from functools import partial

from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from snapreview.errors import UserError
from snapreview.images.decode import decode_rgba
from snapreview.images.problem import ImageProblem
from snapreview.model.image_name import displayable
from snapreview.model.snapshot import Snapshot
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.mirroring import isolated
from snapreview.ui.look.theme import SPACE_1
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.viewed_image import FileGetter

_LARGEST = 900  # pixels a side; more is never shown in a dialog
_LEAST = QSize(200, 160)


class Preview(QWidget):
    """Shows an image as large as there is room, never enlarged."""

    def __init__(self, title: str, tasks: BackgroundTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wanted = ""
        self._whole = QPixmap()
        self._title = QLabel(title)
        self._title.setProperty("role", "section")
        self.name = ElidedLabel()
        self._size = QLabel()
        self._size.setProperty("role", "small")
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(_LEAST)
        self.picture.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.picture.setProperty("look", "preview")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_1)
        layout.addWidget(self._title)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.name)
        layout.addWidget(self._size)

    def show_image(self, snapshot: Snapshot | None, file: FileGetter | None) -> None:
        """Show another image; None shows nothing."""
        self._wanted = "" if snapshot is None else snapshot.name
        self._whole = QPixmap()
        self.picture.clear()
        self.name.show_text("" if snapshot is None else displayable(snapshot.name))
        self._size.setText("" if snapshot is None else isolated(str(snapshot.size)))
        if snapshot is not None and file is not None:
            done = partial(self._on_loaded, snapshot.name)
            self._tasks.run_task(partial(_load, file), done, partial(self._on_failed, snapshot.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture again."""
        super().resizeEvent(event)
        self._fit()

    def _on_loaded(self, name: str, image: QImage) -> None:
        if name == self._wanted:
            self._whole = QPixmap.fromImage(image)
            self._fit()

    def _on_failed(self, name: str, error: Exception) -> None:
        if name == self._wanted and isinstance(error, UserError):
            self.picture.setText(self.tr("This image cannot be shown."))

    def _fit(self) -> None:
        if self._whole.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.picture.size() * ratio
        fitting = self._whole
        if fitting.width() > room.width() or fitting.height() > room.height():
            fitting = fitting.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        fitting.setDevicePixelRatio(ratio)
        self.picture.setPixmap(fitting)


def _load(file: FileGetter) -> QImage:
    """Runs in the background. Raises UserError when there can be no picture."""
    try:
        picture = decode_rgba(file().path)
    except ImageProblem as problem:
        raise UserError(str(problem)) from problem
    picture.thumbnail((_LARGEST, _LARGEST))
    flat = Image.new("RGBA", picture.size, (255, 255, 255, 255))  # what is transparent would vanish in a dark window
    flat.alpha_composite(picture)
    pixels = flat.tobytes()  # QImage looks into these bytes until they are copied
    return QImage(pixels, flat.width, flat.height, flat.width * 4, QImage.Format.Format_RGBA8888).copy()
