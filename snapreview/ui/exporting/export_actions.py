"""Exporting and saving the open review: asking how and where to, then doing it in the background."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from snapreview.session.review_exports import Export, ExportFormat, carry_out
from snapreview.session.review_files import pictures_of, save
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.exporting.option_dialog import Choice, OptionDialog
from snapreview.ui.language.languages import spoken_language
from snapreview.ui.messages.dialogs import Dialogs
from snapreview.ui.review.exporting import Write
from snapreview.ui.review.review_session import ReviewSession

_ENDINGS = {
    ExportFormat.HTML: ".html",
    ExportFormat.HTML_FOLDER: ".html",
    ExportFormat.JUNIT: ".xml",
    ExportFormat.MARKDOWN: ".md",
    ExportFormat.ZIP: ".zip",
}
_WITH_IMAGES, _WITHOUT_IMAGES = "with-images", "without-images"


class ExportActions(QObject):
    """Carries out the actions that write something out of the open comparison."""

    def __init__(self, session: ReviewSession, dialogs: Dialogs, actions: ActionSet, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._dialogs = dialogs
        self._actions = actions
        self._window = window

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"export": self.export_manifest, "export-as": self.ask_format, "save-review": self.ask_images}

    def reflect(self) -> None:
        """Switch the actions on and off."""
        for identifier in self.commands():
            self._actions[identifier].setEnabled(self._session.exportable)

    def export_manifest(self) -> None:
        """Ask for a folder and write the comparison manifest into it."""
        title = self.tr("Export the comparison manifest into a folder")
        folder = self._dialogs.choose_target_folder(self._window, title, "")
        if folder is not None:
            told = self.tr("The comparison manifest was written to {path}.")
            self._session.export(_writing(self._session, Export(ExportFormat.MANIFEST, folder)), told)

    def ask_format(self) -> OptionDialog:
        """Ask what to export the review as."""
        dialog = OptionDialog(self.tr("Export the review"), self.tr("Export…"), self._formats(), self._window)
        dialog.chosen.connect(self._export_as)
        return _shown(dialog)

    def ask_images(self) -> OptionDialog:
        """Ask whether the images go into the review file."""
        choices = (
            Choice(
                _WITH_IMAGES,
                self.tr("With the images"),
                self.tr("Opens anywhere, without the builds. Only images that need looking at are put in."),
            ),
            Choice(
                _WITHOUT_IMAGES,
                self.tr("Without images"),
                self.tr("Small. Whoever opens it is asked for the two builds."),
            ),
        )
        dialog = OptionDialog(self.tr("Save the review as a file"), self.tr("Save…"), choices, self._window)
        dialog.chosen.connect(self._save)
        return _shown(dialog)

    def _formats(self) -> tuple[Choice, ...]:
        return (
            Choice(
                ExportFormat.HTML,
                self.tr("HTML report, one file"),
                self.tr("Opens in any browser from the disk, with all pictures inside."),
            ),
            Choice(
                ExportFormat.HTML_FOLDER,
                self.tr("HTML report with a folder of pictures"),
                self.tr("The same, quicker to open where there are many megabytes."),
            ),
            Choice(
                ExportFormat.JUNIT,
                self.tr("JUnit XML"),
                self.tr("For build servers: rejected and undecided images fail."),
            ),
            Choice(ExportFormat.MARKDOWN, self.tr("Markdown summary"), self.tr("For a comment on a pull request.")),
            Choice(
                ExportFormat.ZIP,
                self.tr("ZIP of the changed images"),
                self.tr("Base, head and mask of everything that differs, by name."),
            ),
            Choice(
                ExportFormat.MANIFEST,
                self.tr("Comparison manifest"),
                self.tr("JSON with results and decisions, and a folder of masks."),
            ),
        )

    def _export_as(self, identifier: str) -> None:
        export_format = ExportFormat(identifier)
        if export_format is ExportFormat.MANIFEST:
            self.export_manifest()
            return
        path = self._ask_file(self.tr("Export the review"), "review", _ENDINGS[export_format])
        if path is not None:
            told = self.tr("The review was exported to {path}.")
            self._session.export(_writing(self._session, Export(export_format, path)), told)

    def _save(self, identifier: str) -> None:
        path = self._ask_file(self.tr("Save the review"), "review", ".snapreview")
        if path is not None:
            told = self.tr("The review was saved to {path}.")
            self._session.export(_saving(self._session, path, identifier == _WITH_IMAGES), told)

    def _ask_file(self, title: str, stem: str, ending: str) -> Path | None:
        path = self._dialogs.choose_target_file(self._window, title, stem + ending, ending)
        if path is None:
            return None
        return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _shown(dialog: OptionDialog) -> OptionDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _writing(session: ReviewSession, export: Export) -> Write:
    run = session.run
    assert run is not None  # the action is off without one
    pictures, language = pictures_of(run), spoken_language()
    return lambda said, progress: carry_out(export, said, pictures, language, progress)


def _saving(session: ReviewSession, path: Path, with_images: bool) -> Write:
    run, book = session.run, session.keeping.book
    assert run is not None  # the action is off without one
    assert book is not None
    pictures = pictures_of(run) if with_images else None
    return lambda said, progress: save(said.comparison, book.review, path, progress, pictures)
