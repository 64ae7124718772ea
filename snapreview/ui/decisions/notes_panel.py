"""The panel of notes: one to write, and all that are written."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.review_note import ReviewNote
from snapreview.ui.decisions.note_editing import NoteEditing
from snapreview.ui.language.moments import time_text
from snapreview.ui.look.elided_label import ElidedLabel
from snapreview.ui.look.icons import icon
from snapreview.ui.look.theme import SPACE_1, SPACE_2, SPACE_4
from snapreview.ui.look.theme_controller import ThemeController

_NOTE_ROLE, _DRAFT_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_LEAST_WIDTH = 264
_WRITING_HEIGHT = 84


class NotesPanel(QFrame):
    """Follows the editing of notes."""

    def __init__(
        self, editing: NoteEditing, pin: QAction, theme: ThemeController, parent: QWidget | None = None
    ) -> None:
        """`pin` is the window's action that lets the mouse choose a place."""
        super().__init__(parent)
        self.setObjectName("notes-panel")
        self.setAccessibleName(self.tr("Notes"))
        self._editing = editing
        self._theme = theme
        self._pin_action = pin
        self._image = ElidedLabel(self)
        self._image.setProperty("role", "section")
        self.text = _NoteText(self)
        self.text.setPlaceholderText(self.tr("What is to be said about this image?"))
        self.text.setAccessibleName(self.tr("Note"))
        self.text.setFixedHeight(_WRITING_HEIGHT)
        self._place = QLabel(self)
        self._place.setProperty("role", "small")
        self._unpin = QPushButton(self.tr("Unpin"), self)
        self._unpin.setProperty("look", "small")
        self._unpin.setToolTip(self.tr("Let the note be about the whole image"))
        self._pin = QPushButton(self)
        self._pin.setCheckable(True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setToolTip(self.tr("Forget what is being written (Esc)"))
        self._save = QPushButton(self)
        self._save.setProperty("look", "primary")
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("All notes"))
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE_1 // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel(self.tr("No notes yet. They are kept with the decisions and can be undone."), self)
        self._nothing.setProperty("role", "small")
        self._nothing.setWordWrap(True)
        self._edit, self._delete = QPushButton(self.tr("Edit"), self), QPushButton(self.tr("Delete"), self)
        self._lay_out()
        self._connect()
        self._dress()
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """As wide as its words in any language."""
        return super().minimumSizeHint().expandedTo(QSize(_LEAST_WIDTH, 0))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self._image)
        layout.addWidget(self.text)
        place = QHBoxLayout()
        place.setSpacing(SPACE_2)
        place.addWidget(self._place, 1)
        place.addWidget(self._unpin)
        layout.addLayout(place)
        layout.addLayout(_row(self._pin, self._cancel, self._save))
        layout.addSpacing(SPACE_2)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(_row(self._edit, self._delete))
        layout.addStretch(0)

    def _connect(self) -> None:
        self._editing.changed.connect(self.refresh)
        self._editing.writing_wanted.connect(self._begin_writing)
        self._editing.text_replaced.connect(self.text.setPlainText)
        self._editing.text_cancelled.connect(self._take_away)
        self._pin.clicked.connect(self._pin_action.trigger)
        self._unpin.clicked.connect(partial(self._editing.pin, None))
        self._cancel.clicked.connect(self._editing.cancel)
        self._save.clicked.connect(self.save)
        self.text.save_wanted.connect(self.save)
        self.text.cancel_wanted.connect(self._editing.cancel)
        self.text.textChanged.connect(self._on_text)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentItemChanged.connect(self._reflect_buttons)
        self._edit.clicked.connect(self._edit_chosen)
        self._delete.clicked.connect(self._delete_chosen)
        self._theme.changed.connect(self._dress)

    def save(self) -> None:
        """Keep what is written."""
        self._editing.save()

    def refresh(self) -> None:
        """Follow what is edited."""
        editing = self._editing
        name = editing.name
        self._image.show_text(displayable(name) if name is not None else self.tr("No image"))
        self.text.setEnabled(name is not None)
        self._place.setText(self._place_text(editing.place))
        self._place.setVisible(bool(self._place.text()))
        self._unpin.setVisible(editing.place is not None and not editing.pinning)
        self._pin.setChecked(editing.pinning)
        self._pin.setText(self.tr(" Pin") if editing.place is None else self.tr(" Move pin"))
        self._save.setText(self.tr("Save") if editing.edited is not None else self.tr("Add note"))
        self._show_notes()
        self._reflect_buttons()

    def _on_text(self) -> None:
        self._editing.take_text(self.text.toPlainText())
        self._reflect_buttons()

    def _take_away(self, text: str) -> None:
        """Go on with another text, so that undoing in the field brings back what was cancelled."""
        cursor = self.text.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

    def _begin_writing(self) -> None:
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place_text(self, place: Rectangle | None) -> str:
        if self._editing.pinning:
            return self.tr("Click a point of the picture or draw a rectangle. Esc leaves.")
        if place is None:
            return ""
        if (place.width, place.height) == (1, 1):
            return self.tr("Pinned to the point {x}, {y}").format(x=place.x, y=place.y)
        words = self.tr("Pinned to {width} × {height} pixels at {x}, {y}")
        return words.format(width=place.width, height=place.height, x=place.x, y=place.y)

    def _show_notes(self) -> None:
        """What waits to be saved on other images first, then all notes; what was chosen stays chosen."""
        drafts, notes = self._editing.drafts_elsewhere, self._editing.notes
        chosen = {role: self._chosen_data(role) for role in (_NOTE_ROLE, _DRAFT_ROLE)}
        self.list.clear()
        for name, draft in drafts:
            words = self.tr("{image}\nNot saved: {text}").format(image=displayable(name), text=draft.text.strip())
            item = self._add_row(words, name, _DRAFT_ROLE, name, chosen)
            item.setIcon(icon("edit", self._theme.theme.warning))
        for note in notes:
            self._add_row(self._note_text(note), note.name, _NOTE_ROLE, note.identity, chosen)
        self.list.setVisible(bool(notes or drafts))
        self._nothing.setVisible(not notes and not drafts)

    def _add_row(self, words: str, image: str, role: int, key: str, chosen: dict[int, str | None]) -> QListWidgetItem:
        item = QListWidgetItem(words, self.list)
        item.setData(role, key)
        item.setToolTip(displayable(image))
        if chosen[role] == key:
            self.list.setCurrentItem(item)
        return item

    def _note_text(self, note: ReviewNote) -> str:
        number = self._editing.number_of(note)
        start = f"{number}  " if number is not None else ""
        image = "" if note.name == self._editing.name else f"{displayable(note.name)}\n"
        signed = ", ".join(filter(None, (note.reader, time_text(note.written_at))))
        return f"{image}{start}{note.text}\n{signed}"

    def _chosen_data(self, role: int) -> str | None:
        row = self.list.currentRow()
        key: str | None = self.list.item(row).data(role) if row >= 0 else None
        return key

    def _chosen(self) -> ReviewNote | None:
        identity = self._chosen_data(_NOTE_ROLE)
        return next((note for note in self._editing.notes if note.identity == identity), None)

    def _on_activated(self) -> None:
        self._edit_chosen()

    def _edit_chosen(self) -> None:
        note, draft = self._chosen(), self._chosen_data(_DRAFT_ROLE)
        if note is not None:
            self._editing.edit(note)
        elif draft is not None:
            self._editing.show_image(draft)
            self._editing.write()

    def _delete_chosen(self) -> None:
        note, draft = self._chosen(), self._chosen_data(_DRAFT_ROLE)
        if note is not None:
            self._editing.delete(note)
        elif draft is not None:
            self._editing.discard(draft)

    def _reflect_buttons(self) -> None:
        chosen = self.list.currentRow() >= 0
        self._edit.setEnabled(chosen)
        self._delete.setEnabled(chosen)
        self._edit.setVisible(self.list.count() > 0)
        self._delete.setVisible(self.list.count() > 0)
        self._save.setEnabled(bool(self.text.toPlainText().strip()) and self._editing.name is not None)
        self._cancel.setVisible(self._editing.writing)
        self._pin.setEnabled(self._editing.name is not None)
        self.text.cancellable = self._editing.writing and not self._editing.pinning

    def _dress(self) -> None:
        key = self._pin_action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._pin.setToolTip(self.tr("Pin the note to a place of the picture ({key})").format(key=key))
        self._pin.setIcon(icon("pin", self._theme.theme.muted_text))
        self._pin.setIconSize(QSize(16, 16))
        self._save.setToolTip(self.tr("Keep the note (Ctrl+Return)"))


class _NoteText(QPlainTextEdit):
    """Ctrl+Return keeps the note, Esc cancels what can be, Tab leaves the field."""

    save_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cancellable = False
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Claim the keys that keep and cancel the note: elsewhere in the window they do something else."""
        if isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _keeps(event):
            self.save_wanted.emit()
        elif self._cancels(event):
            self.cancel_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _claims(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.ShortcutOverride and (_keeps(event) or self._cancels(event))

    def _cancels(self, event: QKeyEvent) -> bool:
        return self.cancellable and event.key() == Qt.Key.Key_Escape


def _keeps(event: QKeyEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return bool(control) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    for button in buttons:
        row.addWidget(button, 1)
    return row
