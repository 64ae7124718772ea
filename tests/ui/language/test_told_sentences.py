"""Sentences of layers that know no language, in the language of the window."""

import ast
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from snapreview.errors import SourceError
from snapreview.language.sentences import TEMPLATES_FILE
from snapreview.resource_files import resource_path
from snapreview.settings import LanguageChoice
from snapreview.ui.language.languages import speak
from snapreview.ui.language.told_sentences import sentence_text
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.messages.dialogs import SystemDialogs
from snapreview.ui.preferences import Preferences
from tests.ui.builds import Builds

Speak = Callable[[LanguageChoice], None]
TEMPLATES: list[str] = json.loads(resource_path(TEMPLATES_FILE).read_text(encoding="utf-8"))
UI = Path(__file__).resolve().parents[3] / "snapreview" / "ui"
FOREIGN = "Quota exceeded: 5 of 4 seats. Ask the owner (Ms. X)."


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speak]:
    yield lambda choice: speak(qapp, choice)
    speak(qapp, "en")


def sample_values(template: str) -> tuple[dict[str, str], dict[str, str]]:
    """A value for each name, as the layers write it and as German does."""
    english, german = {}, {}
    for number, (_, name, form, _) in enumerate(Formatter().parse(template)):
        if name is not None:
            grouped, side = form == ",", name.startswith("side")
            english[name] = f"1,23{number}" if grouped else "head" if side else f"v/{number}.x"
            german[name] = f"1.23{number}" if grouped else "Head" if side else f"v/{number}.x"
    return english, german


def test_every_sentence_is_known_by_its_own_template(speaking: Speak) -> None:
    for language in ("de", "en"):
        speaking(language)
        for template in TEMPLATES:
            english, german = sample_values(template)
            source = template.replace(":,}", "}")
            values = german if language == "de" else english
            expected = QCoreApplication.translate("sentences", source).format(**values)
            assert sentence_text(source.format(**english)) == expected


@pytest.mark.parametrize(
    ("said", "german"),
    [
        (
            "Base: The file is empty (0 bytes). Make the screenshot again.",
            "Basis: Die Datei ist leer (0 Bytes). Erstellen Sie den Screenshot neu.",
        ),
        (
            "The archive b.zip is not opened: it unpacks to 1.5 GiB; at most 1.0 GiB are allowed. Ask for a fresh one.",
            "Das Archiv b.zip wird nicht geöffnet: es entpackt sich zu 1,5 GiB; erlaubt sind höchstens 1,0 GiB. Bitten "
            "Sie um ein neues.",
        ),
        (
            "/a b/head cannot be read ([Errno 13] Permission denied: '/a b/head/x.json'). Mend or delete it.",
            "/a b/head kann nicht gelesen werden ([Errno 13] Zugriff verweigert: '/a b/head/x.json'). Korrigieren oder "
            "löschen Sie die Datei.",
        ),
        (
            "Some images are not those that were reviewed: 1 of the base (a. b.png). Decisions on them do not hold.",
            "Einige Bilder sind nicht die, die geprüft wurden: 1 auf der Seite Basis (a. b.png). Entscheidungen "
            "darüber gelten nicht.",
        ),
        (
            "/a/manifest.json: In the manifest, selective must be true or false, not 3.",
            "/a/manifest.json: Im Manifest muss selective true oder false sein, nicht 3.",
        ),
        (
            f"h.org refuses the request (402). It says: “{FOREIGN}”. Check the address.",
            f"h.org lehnt die Anfrage ab (402). Er meldet: „{FOREIGN}“. Prüfen Sie die Adresse.",
        ),
        (
            "Rules for accepted changes came with this review: “it blinks” (a*), “new font” (b). Such rules hold "
            "in all reviews; undo takes them back.",
            "Mit diesem Review kamen Regeln für angenommene Änderungen: “it blinks” (a*), “new font” (b). Solche "
            "Regeln gelten in allen Reviews; Rückgängig nimmt sie zurück.",
        ),
        (f"Head: {FOREIGN}", f"Head: {FOREIGN}"),
        (FOREIGN, FOREIGN),
        ("", ""),
    ],
)
def test_what_is_within_a_sentence_is_told_too(said: str, german: str, speaking: Speak) -> None:
    speaking("de")
    assert sentence_text(said) == german
    assert sentence_text(SourceError(said)) == german
    speaking("en")
    assert sentence_text(said) == said


def test_an_endless_answer_of_a_server_is_left_alone(speaking: Speak) -> None:
    speaking("de")
    answer = "No. " * 100_000
    assert sentence_text(answer) == answer


@pytest.mark.parametrize("piece", ["base: ", "a: ", "Head: a. "])
def test_colons_without_end_are_left_alone(piece: str, speaking: Speak) -> None:
    speaking("en")
    assert sentence_text(piece * 2_000).casefold() == (piece * 2_000).casefold()


def test_nothing_reaches_the_reader_untold() -> None:
    untold = [
        f"{path.relative_to(UI)}:{node.lineno}"
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call | ast.FormattedValue) and "error" in shown_names(node)
    ]
    assert untold == [], "use sentence_text(error)"


def shown_names(node: ast.Call | ast.FormattedValue) -> set[str]:
    """The names that are made text as they are."""
    if isinstance(node, ast.FormattedValue):
        return {node.value.id} if isinstance(node.value, ast.Name) else set()
    is_text = isinstance(node.func, ast.Name) and node.func.id == "str"
    return {argument.id for argument in node.args if isinstance(argument, ast.Name)} if is_text else set()


class TestWindow:
    @pytest.fixture
    def window_in(
        self, preferences: Preferences, theme: ThemeController, speaking: Speak
    ) -> Iterator[Callable[[LanguageChoice], MainWindow]]:
        windows: list[MainWindow] = []

        def make(language: LanguageChoice) -> MainWindow:
            speaking(language)
            windows.append(MainWindow(preferences, theme, SystemDialogs()))
            windows[0].show()
            return windows[0]

        yield make
        for window in windows:
            window.close()
            window.deleteLater()

    def test_a_broken_image_in_german(
        self, window_in: Callable[[LanguageChoice], MainWindow], builds: Builds, qtbot: QtBot
    ) -> None:
        window = window_in("de")
        compare(window, builds.base, builds.head, qtbot)
        sentence = "Head: Die PNG-Datei endet innerhalb ihres Kopfes. Erstellen Sie den Screenshot neu."
        window.session.show("broken.png")
        qtbot.waitUntil(lambda: sentence in texts(window))
        model = window.sidebar.list.model()
        tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
        assert any(sentence in tip for tip in tips if tip)

    def test_a_folder_that_cannot_be_read_in_german(
        self, window_in: Callable[[LanguageChoice], MainWindow], builds: Builds, tmp_path: Path, qtbot: QtBot
    ) -> None:
        loop = tmp_path / "loop"
        loop.symlink_to(loop)
        window = window_in("de")
        compare(window, loop, builds.head, qtbot)
        (notice,) = window.banner.notices
        assert notice.text == (
            f"Der Ordner {loop} kann nicht gelesen werden (Zu viele symbolische Links hintereinander). Prüfen Sie die "
            "Zugriffsrechte."
        )

    @pytest.mark.parametrize(
        ("language", "beginning", "ending"),
        [
            ("de", "Das Archiv", "wird nicht geöffnet: sein Ende fehlt: Es ist abgeschnitten oder kein ZIP-Archiv."),
            ("pseudo", "\u200f[Théé ààrchîîvéé", "[îîts éénd îîs mîîssîîng: îît îîs cûût shôôrt, ôôr nôô ZÎÎP"),
        ],
    )
    def test_a_broken_archive(
        self,
        language: LanguageChoice,
        beginning: str,
        ending: str,
        window_in: Callable[[LanguageChoice], MainWindow],
        builds: Builds,
        tmp_path: Path,
        qtbot: QtBot,
    ) -> None:
        archive = tmp_path / "build.zip"
        archive.write_bytes(b"PK\x03\x04 and no more")
        window = window_in(language)
        compare(window, builds.base, archive, qtbot)
        (notice,) = window.banner.notices
        assert notice.text.startswith(beginning)
        assert ending in notice.text
        assert str(archive) in notice.text


def compare(window: MainWindow, base: Path, head: Path, qtbot: QtBot) -> None:
    window.session.choose(str(base), str(head))
    window.session.compare()
    qtbot.waitUntil(lambda: not window.session.opening and not window.session.comparing, timeout=20_000)


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
