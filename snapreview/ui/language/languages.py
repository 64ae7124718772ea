"""Which language the window speaks: its translations, its numbers, its direction."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from snapreview.language.wording import DocumentLanguage
from snapreview.resource_files import resource_path
from snapreview.settings import LanguageChoice

Language = Literal["en", "de", "pseudo"]

_TRANSLATOR = "snapreview-translator"
_SPOKEN = "snapreview-language"  # a property of the application


@dataclass(frozen=True, slots=True)
class _Manner:
    """How a language counts and writes. `qt` names Qt's own translation, "" for its English texts."""

    locale: str
    qt: str = ""
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


_MANNERS: dict[Language, _Manner] = {
    "en": _Manner("en_US"),
    "de": _Manner("de_DE", "qtbase_de"),
    # A made-up language, see tools/translations/pseudo_locale.py; its digits are ours, so that they can be read.
    "pseudo": _Manner("en_US", direction=Qt.LayoutDirection.RightToLeft),
}


def language_of(choice: LanguageChoice) -> Language:
    """The language for a choice; "system" is the first of the system's languages that there is, else English."""
    if choice != "system":
        return choice
    for name in _system_languages():
        if name.startswith("de"):
            return "de"
        if name.startswith("en"):
            return "en"
    return "en"


def _system_languages() -> list[str]:
    return list(QLocale.system().uiLanguages())


def speak(application: QApplication, choice: LanguageChoice) -> None:
    """Let everything that is built from now on speak a language. What is there already keeps its own.

    Raises FileNotFoundError when the translation is missing from the installation.
    """
    language = language_of(choice)
    manner = _MANNERS[language]
    for former in application.findChildren(QTranslator, _TRANSLATOR):
        application.removeTranslator(former)
        former.setParent(None)
    if manner.qt:
        _install(application, f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/{manner.qt}.qm")
    _install(application, str(resource_path(f"translations/snapreview_{language}.qm")))
    system = QLocale.system()
    own = QLocale(manner.locale)
    # The reader's own way to write numbers, where it is one of the language that the window speaks.
    QLocale.setDefault(system if choice == "system" and system.language() == own.language() else own)
    application.setLayoutDirection(manner.direction)
    application.setProperty(_SPOKEN, language)


def spoken_language() -> DocumentLanguage:
    """The language the window speaks now, for documents that are made from it; English for the test language."""
    application = QApplication.instance()
    return "de" if application is not None and application.property(_SPOKEN) == "de" else "en"


def _install(application: QApplication, path: str) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_TRANSLATOR)
    if translator.load(path):
        application.installTranslator(translator)
