"""Heights that grow with the letters of the system."""

from PySide6.QtGui import QFont, QFontMetrics

_USUAL_LINE = 20


def grown(pixels: int, font: QFont) -> int:
    """A height made for usual letters, larger in proportion where a line of the font is higher than 20 pixels."""
    return max(pixels, round(pixels * QFontMetrics(font).height() / _USUAL_LINE))


def grown_letters(pixels: int, font_pixels: int) -> int:
    """A size of letters made beside 13-pixel ones, larger in proportion beside larger ones."""
    return max(pixels, round(pixels * font_pixels / 13))
