"""The two looks of the window: every colour and distance by name."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from PySide6.QtGui import QColor, QPalette

from snapreview.model.result import Status

# Distances in device-independent pixels.
SPACE_1 = 4
SPACE_2 = 8
SPACE_3 = 12
SPACE_4 = 16
SPACE_6 = 24
RADIUS = 6

# How much of a colour is in the ground below words of that colour.
TINT = 0.13
STRONG_TINT = 0.2


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb. Text and status colours keep a contrast of at least 4.5:1 on window, panel, raised, hover and
    selection, and on every tint of the panel; `outline` bounds what is typed into or dragged, and accent what has the
    focus, with 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). Colours that mean something differ by CIEDE2000 10 or more for normal,
    protan, deutan and tritan eyes. tests/ui/test_theme.py and test_colour_vision.py check it.
    """

    name: Literal["light", "dark"]
    window: str
    panel: str
    raised: str
    border: str
    outline: str
    text: str
    muted_text: str
    accent: str
    accent_hover: str
    accent_text: str
    hover: str
    selection: str
    danger: str
    warning: str
    success: str
    canvas_light: str
    canvas_dark: str
    checker_one: str
    checker_two: str
    status_colours: Mapping[Status, str]


LIGHT = Theme(
    name="light",
    window="#f5f6f8",
    panel="#ffffff",
    raised="#ffffff",
    border="#dde1e7",
    outline="#7c8492",
    text="#191d24",
    muted_text="#59616e",
    accent="#4f46d8",
    accent_hover="#4139bd",
    accent_text="#ffffff",
    hover="#f0f2f5",
    selection="#e7e8fc",
    danger="#8e0018",
    warning="#8a5a00",
    success="#0f6b4a",
    canvas_light="#ffffff",
    canvas_dark="#1b1c20",
    checker_one="#ffffff",
    checker_two="#e9ebef",
    # Unchanged and skipped share a grey, as in the seed; shape and word tell them apart, as they do all others.
    status_colours=MappingProxyType(
        {
            Status.CHANGED: "#4800cf",
            Status.ERRORED: "#8e0018",
            Status.REMOVED: "#a04608",
            Status.ADDED: "#0e664e",
            Status.RENAMED: "#1b5fb8",
            Status.UNCHANGED: "#59616e",
            Status.SKIPPED: "#59616e",
        }
    ),
)

DARK = Theme(
    name="dark",
    window="#141519",
    panel="#1b1d22",
    raised="#25282f",
    border="#33373f",
    outline="#7c8492",
    text="#e9ebef",
    muted_text="#a2a9b5",
    accent="#9a97ff",
    accent_hover="#b0aeff",
    accent_text="#14151c",
    hover="#24272d",
    selection="#30324f",
    danger="#ff8080",
    warning="#f1b756",
    success="#6fe3b4",
    canvas_light="#ffffff",
    canvas_dark="#101114",
    checker_one="#2a2d33",
    checker_two="#22252a",
    status_colours=MappingProxyType(
        {
            Status.CHANGED: "#ae92f8",
            Status.ERRORED: "#ff8080",
            Status.REMOVED: "#ffb46d",
            Status.ADDED: "#58d1b0",
            Status.RENAMED: "#a3caff",
            Status.UNCHANGED: "#a2a9b5",
            Status.SKIPPED: "#a2a9b5",
        }
    ),
)


def palette_of(theme: Theme) -> QPalette:
    """The Fusion palette of a theme.

    It is set even where the system has a scheme of its own: without a desktop theme setColorScheme changes
    nothing, and half of one look under half of the other is unreadable.
    """
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.window,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.hover,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.raised,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.danger,
        QPalette.ColorRole.ToolTipBase: theme.raised,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.muted_text,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.accent_text,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.LinkVisited: theme.accent,
        QPalette.ColorRole.Light: theme.raised,
        QPalette.ColorRole.Midlight: theme.border,
        QPalette.ColorRole.Mid: theme.border,
        QPalette.ColorRole.Dark: theme.border,
        QPalette.ColorRole.Shadow: theme.border,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded(theme.text, 0.45))
    return palette


def tinted(colour: str, theme: Theme, share: float = TINT) -> str:
    """The panel with a share of a colour in it (#rrggbb): the ground of badges, chips and notices wherever they lie."""
    pairs = ((int(one[at : at + 2], 16) for one in (colour, theme.panel)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(strong * share + plain * (1 - share)):02x}" for strong, plain in pairs)


def faded(colour: str, opacity: float) -> QColor:
    """The colour with an opacity 0..1."""
    result = QColor(colour)
    result.setAlphaF(opacity)
    return result
