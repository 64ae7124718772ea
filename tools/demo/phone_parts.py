"""Pieces that every screen of the fictional travel app Saltmarsh is made of."""

from tools.demo.canvas import Canvas, Colour, mix
from tools.demo.glyphs import glyph
from tools.demo.scenery import Scene, scene
from tools.demo.themes import Theme

WIDTH = 390
HEIGHT = 844
MARGIN = 20
TABS = (("home", "Home"), ("search", "Explore"), ("ticket", "Trips"), ("heart", "Saved"), ("user", "Profile"))


def phone(theme: Theme, *, width: int = WIDTH, ratio: int = 1) -> Canvas:
    """An empty screen with its status bar and home indicator."""
    canvas = Canvas(width, HEIGHT, theme.page, ratio=ratio, samples=4 if ratio == 1 else 3)
    status_bar(canvas, theme.text)
    return canvas


def status_bar(canvas: Canvas, colour: Colour) -> None:
    canvas.text(34, 27, "9:41", 16, colour, weight=600)
    right = canvas.width
    for index in range(4):
        height = 4 + 2.4 * index
        canvas.rounded(right - 92 + index * 5, 33 - height, 3.4, height, 1, colour)
    for radius in (11.5, 7.5, 3.5):
        canvas.arc(right - 61, 33.5, radius, 225, 315, 2.4, colour)
    canvas.ring_box(right - 44, 21.5, 24, 12, 3.6, 1.2, mix(colour, "#808080", 0.4))
    canvas.rounded(right - 42, 23.5, 17, 8, 1.8, colour)
    canvas.rounded(right - 19, 25.5, 1.8, 4, 0.9, mix(colour, "#808080", 0.4))


def tab_bar(canvas: Canvas, theme: Theme, active: str) -> None:
    top = HEIGHT - 82
    canvas.rectangle(0, top, canvas.width, 82, theme.surface)
    canvas.divider(0, top, canvas.width, theme.border)
    step = canvas.width / len(TABS)
    for index, (icon, label) in enumerate(TABS):
        x = step * (index + 0.5)
        colour = theme.accent if label == active else theme.faint
        glyph(canvas, icon, x, top + 23, 24, colour)
        canvas.text(x, top + 45, label, 11, colour, weight=600 if label == active else 500, align="centre")
    indicator(canvas, theme.text)


def indicator(canvas: Canvas, colour: Colour) -> None:
    canvas.rounded(canvas.width / 2 - 67, HEIGHT - 13, 134, 5, 2.5, colour)


def back_header(canvas: Canvas, theme: Theme, title: str, icon: str | None = None) -> None:
    round_button(canvas, theme, 40, 78, "back")
    canvas.text(canvas.width / 2, 78, title, 18, theme.text, weight=600, align="centre")
    if icon:
        round_button(canvas, theme, canvas.width - 40, 78, icon)


def round_button(canvas: Canvas, theme: Theme, x: float, y: float, icon: str) -> None:
    canvas.circle(x, y, 20, theme.border)
    canvas.circle(x, y, 19, theme.surface)
    glyph(canvas, icon, x, y, 20, theme.text)


def card(canvas: Canvas, theme: Theme, x: float, y: float, width: float, height: float, radius: float = 18) -> None:
    canvas.shadow(x, y, width, height, radius, theme.page, theme.shadow)
    canvas.rounded(x, y, width, height, radius, theme.surface)


def button(
    canvas: Canvas,
    x: float,
    y: float,
    width: float,
    text: str,
    fill: Colour,
    ink: Colour,
    *,
    height: float = 52,
) -> None:
    canvas.rounded(x, y, width, height, min(16, height / 2), fill)
    size = 16 if height > 44 else 14
    canvas.text(x + width / 2, y + height / 2, text, size, ink, weight=600, align="centre")


def chip(canvas: Canvas, x: float, y: float, text: str, fill: Colour, ink: Colour) -> float:
    """A pill as wide as its text needs; hands back its width."""
    width = canvas.text_width(text, 13, 500) + 28
    canvas.rounded(x, y, width, 34, 17, fill)
    canvas.text(x + 14, y + 17, text, 13, ink, weight=500)
    return width


def badge(canvas: Canvas, right: float, y: float, text: str, fill: Colour, ink: Colour) -> None:
    """A small label that ends at `right` and is centred on `y`."""
    width = canvas.text_width(text, 11, 600) + 18
    canvas.rounded(right - width, y - 11, width, 22, 11, fill)
    canvas.text(right - width / 2, y, text, 11, ink, weight=600, align="centre")


def section(canvas: Canvas, theme: Theme, y: float, title: str, link: str = "") -> None:
    canvas.text(MARGIN, y, title, 19, theme.text, weight=600)
    if link:
        canvas.text(canvas.width - MARGIN, y, link, 14, theme.accent, weight=600, align="right")


def thumbnail_row(canvas: Canvas, theme: Theme, y: float, which: Scene, title: str, detail: str, note: str) -> None:
    """A card 84 pixels tall with a small picture, two lines and a note at the right."""
    width = canvas.width - 2 * MARGIN
    card(canvas, theme, MARGIN, y, width, 84)
    scene(canvas, MARGIN + 10, y + 10, 64, 64, 12, which)
    canvas.text(MARGIN + 88, y + 31, title, 16, theme.text, weight=600)
    canvas.text(MARGIN + 88, y + 54, detail, 13, theme.muted)
    badge(canvas, MARGIN + width - 14, y + 31, note, theme.good_soft, theme.good)


def avatar(canvas: Canvas, x: float, y: float, radius: float, initials: str, fill: Colour) -> None:
    canvas.circle(x, y, radius, fill)
    canvas.text(x, y, initials, radius * 0.76, "#ffffff", weight=600, align="centre")
