"""One conflict of two reviews: the images, and what each review says of them."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from snapreview.errors import SourceError
from snapreview.images.problem import ImageProblem
from snapreview.model.files import LocalFile
from snapreview.model.review.merging import Conflict, Side, Subject
from snapreview.model.review.review import Review
from snapreview.ui.exporting.conflict_words import conflict_image, conflict_title, note_text, word_text
from snapreview.ui.look.theme import SPACE_2, SPACE_3
from snapreview.ui.snapshots.thumbnails import make_thumbnail
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.viewed_image import ViewedImage

_PICTURE = QSize(290, 260)
_COLUMNS = {Side.OURS: 0, Side.THEIRS: 1}


class ConflictView(QWidget):
    """`chosen` carries the Side that the reader takes."""

    chosen = Signal(object)

    def __init__(
        self, reviews: Mapping[Side, Review], viewed: Callable[[str], ViewedImage | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reviews = reviews
        self._viewed = viewed
        self._tasks = BackgroundTasks(1, self)
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._pictures = {name: QLabel() for name in ("base", "head")}
        self._captions = {"base": QLabel(self.tr("Base")), "head": QLabel(self.tr("Head"))}
        self._said = {side: QLabel() for side in Side}
        self._words = {side: QLabel() for side in Side}
        self.buttons = {
            Side.OURS: QPushButton(self.tr("Take ours")),
            Side.THEIRS: QPushButton(self.tr("Take theirs")),
        }
        self._group = QButtonGroup(self)
        self._lay_out()

    def show_conflict(self, conflict: Conflict, side: Side | None) -> None:
        """Show a conflict, and the side that was taken, if any."""
        self._title.setText(conflict_title(conflict))
        for each, word in ((Side.OURS, conflict.ours), (Side.THEIRS, conflict.theirs)):
            said, _, rest = word_text(word).partition("\n")
            self._said[each].setText(self._whose(each).format(said=said))
            self._words[each].setText("\n".join([rest, *self._notes(each, conflict)]))
            self.buttons[each].setAccessibleDescription(self.words[each])
        self._group.setExclusive(False)
        for each, button in self.buttons.items():
            button.setChecked(each is side)
        self._group.setExclusive(True)
        self._load(conflict_image(conflict))

    def stop(self) -> None:
        """End what goes on in the background."""
        self._tasks.stop()

    @property
    def words(self) -> dict[Side, str]:
        """What is shown of each side."""
        return {side: f"{self._said[side].text()}\n{self._words[side].text()}" for side in Side}

    def picture(self, name: str) -> QPixmap:
        """The picture shown as `base` or `head`, null where there is none."""
        return self._pictures[name].pixmap()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(SPACE_3)
        layout.setVerticalSpacing(SPACE_2)
        layout.addWidget(self._title, 0, 0, 1, 2)
        for column, name in enumerate(("base", "head")):
            self._captions[name].setProperty("role", "muted")
            self._pictures[name].setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._pictures[name].setMinimumSize(_PICTURE)
            self._pictures[name].setAccessibleName(self._captions[name].text())
            layout.addWidget(self._captions[name], 1, column)
            layout.addWidget(self._pictures[name], 2, column)
        for side, column in _COLUMNS.items():
            button, words = self.buttons[side], self._words[side]
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.chosen.emit, side))
            self._group.addButton(button)
            self._said[side].setProperty("role", "section")
            self._said[side].setTextFormat(Qt.TextFormat.PlainText)
            self._said[side].setWordWrap(True)
            layout.addWidget(self._said[side], 4, column)
            layout.addWidget(words, 5, column)
            layout.addWidget(button, 6, column)
            layout.setColumnStretch(column, 1)
        layout.setRowMinimumHeight(3, SPACE_2)
        layout.setRowStretch(5, 1)

    def _whose(self, side: Side) -> str:
        return self.tr("Ours: {said}") if side is Side.OURS else self.tr("Theirs: {said}")

    def _notes(self, side: Side, conflict: Conflict) -> list[str]:
        """What a review notes on the image, below its verdict."""
        if conflict.subject is not Subject.DECISION:
            return []
        notes = self._reviews[side].notes.values()
        return ["", *(note_text(note) for note in notes if note.name == conflict.key)]

    def _load(self, name: str | None) -> None:
        self._tasks.forget()
        viewed = self._viewed(name) if name is not None else None
        for side, getter in (("base", viewed and viewed.base), ("head", viewed and viewed.head)):
            self._pictures[side].clear()
            self._captions[side].setVisible(getter is not None)
            if getter:
                work = partial(_picture, getter, _PICTURE * self.devicePixelRatio())
                self._tasks.run_task(work, partial(self._show_picture, side), partial(self._show_nothing, side))

    def _show_picture(self, side: str, image: QImage | None) -> None:
        if image is None:
            self._pictures[side].setText(self.tr("This image cannot be shown."))
            return
        image.setDevicePixelRatio(self.devicePixelRatio())
        self._pictures[side].setPixmap(QPixmap.fromImage(image))

    def _show_nothing(self, side: str, _error: Exception) -> None:
        self._show_picture(side, None)


def _picture(file: Callable[[], LocalFile], box: QSize) -> QImage | None:
    """Runs in the background. None when there can be no picture."""
    try:
        return make_thumbnail(file(), box)
    except (SourceError, ImageProblem, OSError):
        return None
