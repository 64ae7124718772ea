"""The one style sheet of the window, built from a theme.

Widgets ask for a look through dynamic properties: `role` (title, heading, muted, danger …) on labels,
`look` (primary, quiet …) on buttons and frames.
"""

from string import Template

from snapreview.resource_files import resource_path
from snapreview.ui.look.growing import grown_letters
from snapreview.ui.look.theme import RADIUS, Theme

_SHEET = Template(
    """
QWidget { color: $text; }
QMainWindow, QDialog { background: $window; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted_text; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="small"] { color: $muted_text; font-size: ${small}px; }
QLabel[role="problem"] { color: $danger; font-size: ${small}px; }
QLabel[role="key"] {
    background: $window; border: 1px solid $border; border-radius: 4px; padding: 2px 6px; color: $text;
}

QFrame[look="row"] { border: 1px solid $border; border-radius: ${radius}px; }
QFrame[look="row"]:focus { border-color: $accent; }
QFrame[look="row"]:hover { background: $hover; }
QFrame[look="selected-row"] { border: 1px solid $accent; border-radius: ${radius}px; background: $selection; }
QFrame[look="panel"] { background: $panel; border: none; }

QFrame[notice] { border: none; border-bottom: 1px solid $border; background: $panel; }
QFrame[notice="error"] { border-left: 3px solid $danger; }
QFrame[notice="warning"] { border-left: 3px solid $warning; }
QFrame[notice="success"] { border-left: 3px solid $success; }
QFrame[notice="info"] { border-left: 3px solid $accent; }
#progress-strip { background: $panel; border: none; border-top: 1px solid $border; }
#rules-panel, #region-panel { background: $panel; border: none; }
#narrowing, #narrowing > QWidget > QWidget { background: $panel; }
#rules-panel QScrollArea > QWidget > QWidget { background: $panel; }
#server-list { background: $panel; border: none; border-right: 1px solid $border; }
#server-list QListWidget::item { padding: 0 8px; border-radius: ${radius}px; color: $text; }
#server-list QListWidget::item:hover { background: $hover; }
#server-list QListWidget::item:selected { background: $selection; color: $text; }
#browse-choice { background: $window; border: none; border-top: 1px solid $border; }
#build-list { background: $window; selection-background-color: transparent; }
#decision-bar { background: $panel; border: none; border-top: 1px solid $border; }
#notes-panel { background: $panel; border: none; border-left: 1px solid $border; }
#conflict-list { border: 1px solid $border; border-radius: ${radius}px; }
#conflict-list::item { padding: 6px 8px; color: $text; }
#conflict-list::item:hover { background: $hover; }
#conflict-list::item:selected { background: $selection; color: $text; }
#notes-panel QListWidget { border: 1px solid $border; border-radius: ${radius}px; }
#notes-panel QListWidget::item { padding: 6px 8px; color: $text; border-bottom: 1px solid $border; }
#notes-panel QListWidget::item:selected { background: $selection; color: $text; }
QTableWidget { border: 1px solid $border; border-radius: ${radius}px; alternate-background-color: $hover; }
QTableWidget::item { padding: 4px 10px; color: $text; }
QTableWidget::item:selected { background: $selection; color: $text; }
QTableWidget:focus { border-color: $accent; }
QHeaderView::section {
    background: $window; color: $muted_text; border: none; border-bottom: 1px solid $border; padding: 6px 10px;
}
QDialog QListWidget { border: 1px solid $border; border-radius: ${radius}px; }
QDialog QListWidget::item { padding: 5px 8px; color: $text; }
QDialog QListWidget::item:selected { background: $selection; color: $text; }
QDialog QListWidget:focus { border-color: $accent; }
QComboBox, QDateEdit {
    background: $window; border: 1px solid $outline; border-radius: ${radius}px; padding: 6px 8px; min-height: 18px;
}
QComboBox { padding-left: 10px; }
QDateEdit { min-height: 16px; }
QComboBox:focus, QDateEdit:focus { border-color: $accent; }
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; width: 24px; border: none; background: transparent;
}
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow"); width: 14px; height: 14px; }
QPlainTextEdit {
    background: $window; border: 1px solid $outline; border-radius: ${radius}px; padding: 4px 6px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted_text; }
QPlainTextEdit:focus { border-color: $accent; background: $panel; }
QLabel[look="preview"] { background: $panel; border: 1px solid $border; border-radius: ${radius}px; padding: 6px; }
#pair-list { border: 1px solid $border; border-radius: ${radius}px; }
#pair-list::item { padding: 6px 8px; color: $text; border-bottom: 1px solid $border; }
#pair-list::item:hover { background: $hover; }
#pair-list::item:selected { background: $selection; color: $text; }
#operation-list { border: 1px solid $border; border-radius: ${radius}px; }
#operation-list::item { padding: 3px 2px; color: $text; }
#operation-list::item:hover { background: $hover; }
#operation-list::item:selected { background: $selection; color: $text; }
#operation-list QHeaderView { background: $panel; border: none; }
#operation-list QHeaderView::section {
    background: $panel; color: $muted_text; border: none; border-bottom: 1px solid $border; padding: 5px 6px;
}
#comparison-bar { background: $panel; border: none; border-bottom: 1px solid $border; }

QToolTip { background: $raised; color: $text; border: 1px solid $border; padding: 4px 8px; }

QMenuBar { background: $panel; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: ${radius}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $selection; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted_text; }
QMenu::separator { height: 1px; background: $border; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $selection; border: 1px solid $accent; border-radius: 4px; }
QMenu::item:checked { color: $accent; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }

QPushButton {
    background: $raised; border: 1px solid $border; border-radius: ${radius}px;
    padding: 6px 14px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border-color: $accent; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:checked:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $muted_text; background: $window; }
QPushButton[look="primary"] {
    background: $accent; border-color: $accent; color: $accent_text; font-weight: 600;
}
QPushButton[look="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[look="primary"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton[look="primary"]:disabled { background: $border; border-color: $border; color: $muted_text; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; }
QPushButton[look="quiet"]:hover { background: $hover; }
QPushButton[look="quiet"]:focus { border-color: $accent; }

QPushButton[look="offer"] { padding: 1px 10px; color: $accent; border-color: $accent; }
QPushButton[look="offer"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[look="small"] { background: transparent; border-color: transparent; padding: 3px 8px; }
QPushButton[look="small"]:hover { background: $hover; }
QPushButton[look="small"]:focus { border-color: $accent; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: ${radius}px; padding: 4px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selection; }
QToolButton:checked { background: $selection; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $muted_text; }
QToolButton::menu-indicator { image: none; }
QToolButton[look="word"] { padding: 4px 8px; }

QLineEdit {
    background: $window; border: 1px solid $outline; border-radius: ${radius}px;
    padding: 6px 8px; min-height: 18px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit[look="search"] { padding-left: 0; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border-color: $danger; }
QLineEdit:focus { border-color: $accent; background: $panel; }

QRadioButton { border: 1px solid transparent; border-radius: ${radius}px; padding: 2px 6px 2px 2px; spacing: 8px; }
QRadioButton:focus { border-color: $accent; }
QRadioButton::indicator {
    width: 14px; height: 14px; border: 1px solid $outline; border-radius: 8px; background: $window;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked {
    width: 6px; height: 6px; border: 5px solid $accent; border-radius: 8px; background: $accent_text;
}
QListView::indicator { width: 14px; height: 14px; border: 1px solid $outline; border-radius: 4px; background: $window; }
QListView::indicator:checked { border-color: $accent; background: $accent; image: url("$check"); }
QDialogButtonBox { button-layout: 3; }

QAbstractItemView { background: $panel; border: none; outline: none; }
#snapshot-list { selection-background-color: transparent; }
QScrollArea { background: transparent; border: none; }

QFrame[look="panel-title"] { background: $panel; border: none; border-bottom: 1px solid $border; }
QMainWindow::separator { background: $border; width: 3px; height: 3px; }
QMainWindow::separator:hover { background: $accent; }
QTabBar { background: $panel; border: none; }
QTabBar::tab {
    background: transparent; color: $muted_text; border: none; border-bottom: 2px solid transparent;
    padding: 6px 6px;
}
QTabBar::tab:hover { background: $hover; color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${radius}px; padding: 4px 4px 6px; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }

QProgressBar { background: $border; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }

QSlider { min-height: 20px; background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $muted_text; }
QSlider::handle:horizontal {
    width: 12px; height: 12px; margin: -5px 0; border-radius: 7px;
    background: $raised; border: 1px solid $muted_text;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $accent; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $outline; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::handle:hover { background: $muted_text; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(theme: Theme, font_pixels: int = 13) -> str:
    """The style sheet of a theme; `font_pixels` is how large the system's letters are."""
    return _SHEET.substitute(
        text=theme.text,
        muted_text=theme.muted_text,
        window=theme.window,
        panel=theme.panel,
        raised=theme.raised,
        title=grown_letters(22, font_pixels),
        heading=grown_letters(14, font_pixels),
        small=grown_letters(12, font_pixels),
        border=theme.border,
        outline=theme.outline,
        hover=theme.hover,
        selection=theme.selection,
        accent=theme.accent,
        accent_hover=theme.accent_hover,
        accent_text=theme.accent_text,
        danger=theme.danger,
        warning=theme.warning,
        success=theme.success,
        radius=RADIUS,
        check=resource_path(f"style/check-{theme.name}.svg").as_posix(),
        arrow=resource_path(f"style/arrow-{theme.name}.svg").as_posix(),  # style sheets take files only
    )
