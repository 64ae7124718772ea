"""The strip at the bottom: what is being read or compared, how far, how fast, how long still, and cancel."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from snapreview.model.files import Received
from snapreview.session.downloading import DownloadProgress
from snapreview.sources.opening import OpeningProgress
from snapreview.ui.language.amounts import bytes_text, decimal_text, duration_text, images_text, part_text
from snapreview.ui.look.icons import icon
from snapreview.ui.look.progress_bar import ProgressBar
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.review.exporting import ExportProgress
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.review.run_pace import RunProgress

APPEARS_AFTER_MILLISECONDS = 200
_FETCHING_SHOWN_EVERY_MILLISECONDS = 250


class ProgressStrip(QFrame):
    """Visible only while there is something to tell. `cancel_requested` when the reader has enough."""

    cancel_requested = Signal()

    def __init__(self, session: ReviewSession, theme: ThemeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress-strip")
        self._session = session
        self._theme = theme
        self._what = QLabel(self)
        self._pace = QLabel(self)
        self._pace.setProperty("role", "muted")
        self._bar = ProgressBar(theme, self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(" " + self.tr("Cancel"), self)  # the style puts no gap between sign and word
        self._cancel.setProperty("look", "quiet")
        self._cancel.setToolTip(self.tr("Cancel (Esc)"))
        self._cancel.setIconSize(QSize(14, 14))
        room = self._cancel.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the strip is as high without it
        self._cancel.setSizePolicy(room)
        self._cancel.clicked.connect(self.cancel_requested)
        # What is over in a moment needs no telling, and what lies above should not jump for it.
        self._appear = QTimer(self, singleShot=True, interval=APPEARS_AFTER_MILLISECONDS)
        self._appear.timeout.connect(self.show)
        # Images come over the network between two results; only while builds of a server are compared.
        self._fetching = QTimer(self, interval=_FETCHING_SHOWN_EVERY_MILLISECONDS)
        self._fetching.timeout.connect(self._tell_pace)
        self._lay_out()
        self._dress()
        theme.changed.connect(self._dress)
        session.opening_changed.connect(self._on_opening)
        session.progress_changed.connect(self._on_progress)
        session.exporting_changed.connect(self._on_exporting)
        session.keeping.storing_changed.connect(self._on_storing)
        self.hide()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_1, SPACE_2, SPACE_1)
        layout.setSpacing(SPACE_3)
        layout.addWidget(self._what)
        layout.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._pace)
        layout.addWidget(self._cancel)

    def _on_opening(self, progress: OpeningProgress | None) -> None:
        if progress is None:
            self._on_progress(self._session.progress)
            return
        is_head = progress.uri == self._session.chosen.head
        if progress.total:
            reading = self.tr("Reading head {part}") if is_head else self.tr("Reading base {part}")
            what = reading.format(part=part_text(progress.done, progress.total))
        else:
            what = self.tr("Looking at head…") if is_head else self.tr("Looking at base…")
        self._tell_going_on(what, progress.done, progress.total, "")

    def show_download(self, progress: DownloadProgress | None) -> None:
        """Tell how far all images of the builds are here; None when nothing is downloaded any more."""
        if progress is None:
            self._on_progress(self._session.progress)
            return
        done = progress.images + progress.failed
        downloading = self.tr("Downloading {part} images").format(part=part_text(done, progress.total))
        what = downloading if progress.total else self.tr("Looking at what is here…")
        self._tell_going_on(what, done, progress.total, bytes_text(progress.bytes) if progress.bytes else "")

    def _on_progress(self, progress: RunProgress | None) -> None:
        if self._session.opening:
            return
        self._follow_fetching(progress)
        if progress is None or progress.state == "finished":
            self._appear.stop()
            self.hide()
        elif progress.state == "comparing":
            what = self.tr("Comparing {part}").format(part=part_text(progress.done, progress.total))
            self._tell_going_on(what, progress.done, progress.total, self._pace_words(progress))
        else:
            left = progress.total - progress.done
            if progress.state == "cancelled":
                self._tell_ended(self.tr("Cancelled, %Ln pairs not compared. Press F5 to go on.", "", left))
            else:
                self._tell_ended(self.tr("Stopped, %Ln pairs not compared. Press F5 to go on.", "", left))

    def _follow_fetching(self, progress: RunProgress | None) -> None:
        run = self._session.run
        fetched = run is not None and (run.base.fetched or run.head.fetched)
        if not fetched or progress is None or progress.state != "comparing":
            self._fetching.stop()
        elif not self._fetching.isActive():
            self._fetching.start()

    def _tell_pace(self) -> None:
        progress = self._session.progress
        if progress is not None:
            self._pace.setText(self._pace_words(progress))

    def _pace_words(self, progress: RunProgress) -> str:
        run = self._session.run
        received = run.received if run is not None else Received()
        return " · ".join(words for words in (received_text(received), pace_text(progress)) if words)

    def _on_exporting(self, progress: ExportProgress | None) -> None:
        if progress is None:
            self._on_progress(self._session.progress)
            return
        what = self.tr("Exporting, changes located in {part}")
        if progress.writing:
            what = self.tr("Exporting, images written: {part}")
        self._tell_going_on(
            what.format(part=part_text(progress.done, progress.total)), progress.done, progress.total, ""
        )

    def _on_storing(self, images: int) -> None:
        if not images:
            self._on_progress(self._session.progress)
            return
        self._tell_going_on(self.tr("Storing what was decided on %Ln images…", "", images), 0, 0, "")
        self._cancel.hide()  # it is all or nothing

    def _tell_going_on(self, what: str, done: int, total: int, pace: str) -> None:
        self._what.setText(what)
        self._pace.setText(pace)
        self._bar.show_progress(done, total)
        self._bar.show()
        self._cancel.show()
        if self.isHidden() and not self._appear.isActive():
            self._appear.start()

    def _tell_ended(self, what: str) -> None:
        self._what.setText(what)
        self._pace.clear()
        self._bar.hide()
        self._cancel.hide()
        self._appear.stop()
        self.show()

    def _dress(self) -> None:
        theme = self._theme.theme
        self._cancel.setIcon(icon("cancel", theme.muted_text))


def pace_text(progress: RunProgress) -> str:
    """`12.3 pairs/s, 40 s left`; empty while nobody can know."""
    if progress.per_second is None or progress.seconds_left is None:
        return ""
    rate = decimal_text(progress.per_second, 1 if progress.per_second < 10 else 0)
    text = QCoreApplication.translate("ProgressStrip", "{rate} pairs/s · {duration} left")
    return text.format(rate=rate, duration=duration_text(progress.seconds_left))


def received_text(received: Received) -> str:
    """`24 images, 3.1 MiB fetched`; empty while nothing came over a network."""
    if not received.bytes:
        return ""
    text = QCoreApplication.translate("ProgressStrip", "{images}, {bytes} fetched")
    return text.format(images=images_text(received.images), bytes=bytes_text(received.bytes))
