"""Who decides which look is in force, and dresses the application in it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QStyleFactory

from snapreview.settings import MotionChoice, ThemeChoice
from snapreview.ui.look.high_contrast import follow_contrast, in_high_contrast, wants_high_contrast
from snapreview.ui.look.style_sheet import style_sheet
from snapreview.ui.look.theme import DARK, LIGHT, Theme, palette_of


class ThemeController(QObject):
    """Knows the theme in force and tells when it changes.

    `changed` carries the new Theme. Nothing but a choice or a change of the system's scheme emits it.
    """

    changed = Signal(object)

    def __init__(self, choice: ThemeChoice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application: QApplication | None = None
        self._choice: ThemeChoice = choice
        self._theme = _theme_of(choice)
        self.motion: MotionChoice = "system"
        """Whether things may move by themselves, as the reader chose."""

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Take another look into force, at once."""
        self._choice = choice
        if self._application is not None:
            _ask_system(choice)
        self._refresh()

    def apply(self, application: QApplication) -> None:
        """Dress the application, and keep it dressed from now on."""
        self._application = application
        application.setStyle(QStyleFactory.create("Fusion"))
        _ask_system(self._choice)
        application.styleHints().colorSchemeChanged.connect(self._refresh)
        follow_contrast(application.styleHints(), self._refresh)
        self._theme = _theme_of(self._choice)
        self._dress()

    def _refresh(self) -> None:
        theme = _theme_of(self._choice)
        if theme == self._theme:
            return
        self._theme = theme
        self._dress()
        self.changed.emit(theme)

    def _dress(self) -> None:
        if self._application is None:
            return
        self._application.setPalette(palette_of(self._theme))
        self._application.setStyleSheet(style_sheet(self._theme, QFontInfo(self._application.font()).pixelSize()))


def _theme_of(choice: ThemeChoice) -> Theme:
    hints = QGuiApplication.styleHints()
    is_dark = choice == "dark" or (choice == "system" and hints.colorScheme() is Qt.ColorScheme.Dark)
    theme = DARK if is_dark else LIGHT
    return in_high_contrast(theme) if wants_high_contrast(hints) else theme


def _ask_system(choice: ThemeChoice) -> None:
    """Let title bars and native dialogs follow where the platform can; palette_of does the rest."""
    schemes = {
        "system": Qt.ColorScheme.Unknown,
        "light": Qt.ColorScheme.Light,
        "dark": Qt.ColorScheme.Dark,
    }
    QGuiApplication.styleHints().setColorScheme(schemes[choice])
