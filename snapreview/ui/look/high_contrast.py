"""The look for readers whose system asks for more contrast. Qt tells since 6.10; before, nobody is asked."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QStyleHints

from snapreview.ui.look.theme import Theme

_PURE = {"light": ("#000000", "#ffffff", "#3b424d"), "dark": ("#ffffff", "#000000", "#c3cad6")}


def wants_high_contrast(hints: QStyleHints) -> bool:
    """What the system asks for."""
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference().name == "HighContrast"


def follow_contrast(hints: QStyleHints, changed: Callable[[], None]) -> None:
    """Call `changed` whenever the system asks for another contrast."""
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        accessibility().contrastPreferenceChanged.connect(changed)


def in_high_contrast(theme: Theme) -> Theme:
    """The theme in black and white, with lines that can be seen: text 7:1, lines 4.5:1 (WCAG 2.2, 1.4.6)."""
    text, ground, line = _PURE[theme.name]
    return replace(
        theme, window=ground, panel=ground, raised=ground, text=text, muted_text=line, border=line, outline=text
    )
