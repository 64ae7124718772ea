"""The reader's settings while the program runs: changed here, saved a moment later, told to whoever cares."""

from dataclasses import fields, replace

from PySide6.QtCore import QObject, QTimer, Signal

from snapreview.errors import SettingsError
from snapreview.session.environment import Environment
from snapreview.settings import Settings, SettingsFile, with_recent_pair
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.messages.notice import Notice
from snapreview.ui.viewer.picture_loader import PictureMemory
from snapreview.ui.viewer.viewer_choices import ViewerChoices

_SAVE_DELAY_MS = 400
_PICTURE_FOLDER = "pictures"
_VIEWER_CHOICES = tuple(field.name for field in fields(ViewerChoices))


class Preferences(QObject):
    """`changed` carries the new Settings; `notice_raised` a Notice when they could not be saved."""

    changed = Signal(object)
    notice_raised = Signal(object)

    def __init__(self, environment: Environment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._file = SettingsFile(environment.folders.settings)
        self._settings = environment.settings
        # Dragging a slider changes a setting many times a second; the disk hears of it once.
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._save_timer.timeout.connect(self.save)

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._settings

    @property
    def environment(self) -> Environment:
        """The environment with the settings in force."""
        return replace(self._environment, settings=self._settings)

    @property
    def viewer_choices(self) -> ViewerChoices:
        """The part of the settings that concerns looking at images."""
        return ViewerChoices(**{name: getattr(self._settings, name) for name in _VIEWER_CHOICES})

    @property
    def picture_memory(self) -> PictureMemory:
        """How much memory pictures may take, and where large ones lie."""
        return PictureMemory(self._settings.picture_cache_bytes, self._environment.folders.cache / _PICTURE_FOLDER)

    def keep_viewer_choices(self, choices: ViewerChoices) -> None:
        """Remember how the reader looks at images."""
        self.take(replace(self._settings, **{name: getattr(choices, name) for name in _VIEWER_CHOICES}))

    def remember_pair(self, base: str, head: str) -> None:
        """Put a pair of builds on top of the recent ones."""
        self.take(with_recent_pair(self._settings, base, head))

    def take(self, settings: Settings) -> None:
        """Use other settings from now on."""
        if settings == self._settings:
            return
        self._settings = settings
        self._save_timer.start()
        self.changed.emit(settings)

    def save(self) -> None:
        """Write the settings now."""
        self._save_timer.stop()
        try:
            self._file.save(self._settings)
        except SettingsError as error:
            self.notice_raised.emit(Notice("warning", sentence_text(error)))

    def flush(self) -> None:
        """Write what has not been written yet."""
        if self._save_timer.isActive():
            self.save()
