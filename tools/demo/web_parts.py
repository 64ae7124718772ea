"""Pieces that every page of the fictional billing product Tallypine is made of."""

from collections.abc import Sequence

from tools.demo.canvas import Canvas, Colour
from tools.demo.glyphs import glyph
from tools.demo.themes import Theme

WIDTH = 1280
HEIGHT = 800
SIDEBAR = 224
LEFT = SIDEBAR + 32
INNER = WIDTH - LEFT - 32

SECTIONS = (
    ("home", "Overview"),
    ("chart", "Dashboard"),
    ("file", "Invoices"),
    ("people", "Team"),
    ("plug", "Integrations"),
    ("bolt", "Status"),
    ("gear", "Settings"),
)
INITIALS_COLOURS = ("#5b6bd8", "#c0703a", "#2f8f83", "#a4538a", "#7a8f2f", "#3f7fb0", "#b0504f")


def web(theme: Theme, height: int = HEIGHT) -> Canvas:
    return Canvas(WIDTH, height, theme.page, samples=3)


def logo(canvas: Canvas, theme: Theme, x: float, y: float) -> None:
    """A stylised pine of three triangles, with the product's name."""
    canvas.rounded(x, y - 15, 30, 30, 9, theme.accent)
    for top, half in ((-10.0, 5.0), (-5.0, 7.0), (0.0, 9.0)):
        tip = (x + 15, y + top)
        canvas.polygon((tip, (x + 15 + half, y + top + 8), (x + 15 - half, y + top + 8)), theme.on_accent)
    canvas.rectangle(x + 13.5, y + 7, 3, 4, theme.on_accent)
    canvas.text(x + 40, y, "Tallypine", 18, theme.text, weight=700)


def frame(canvas: Canvas, theme: Theme, active: str, title: str, lead: str) -> None:
    """The sidebar, the top bar and the title of a page inside the product."""
    _sidebar(canvas, theme, active)
    _top_bar(canvas, theme)
    canvas.text(LEFT, 108, title, 26, theme.text, weight=700)
    canvas.text(LEFT, 138, lead, 14, theme.muted)


def _sidebar(canvas: Canvas, theme: Theme, active: str) -> None:
    canvas.rectangle(0, 0, SIDEBAR, canvas.height, theme.surface)
    canvas.rectangle(SIDEBAR, 0, 1, canvas.height, theme.border)
    logo(canvas, theme, 22, 36)
    for index, (icon, label) in enumerate(SECTIONS):
        y = 104 + index * 44
        chosen = label == active
        if chosen:
            canvas.rounded(12, y - 19, SIDEBAR - 24, 38, 9, theme.accent_soft)
        ink = theme.accent if chosen else theme.muted
        glyph(canvas, icon, 36, y, 19, ink)
        canvas.text(58, y, label, 14, ink if chosen else theme.text, weight=600 if chosen else 400)
    top = canvas.height - 138
    canvas.rounded(16, top, SIDEBAR - 32, 116, 12, theme.raised)
    canvas.text(32, top + 26, "Trial: 9 days left", 13, theme.text, weight=600)
    canvas.rounded(32, top + 42, SIDEBAR - 64, 6, 3, theme.border)
    canvas.rounded(32, top + 42, 96, 6, 3, theme.accent)
    small_button(canvas, 32, top + 66, SIDEBAR - 64, "Choose a plan", theme.accent, theme.on_accent)


def _top_bar(canvas: Canvas, theme: Theme) -> None:
    canvas.rectangle(SIDEBAR + 1, 0, WIDTH - SIDEBAR - 1, 64, theme.surface)
    canvas.divider(SIDEBAR + 1, 64, WIDTH - SIDEBAR - 1, theme.border)
    canvas.rounded(LEFT, 14, 340, 36, 9, theme.raised)
    glyph(canvas, "search", LEFT + 20, 32, 17, theme.muted)
    canvas.text(LEFT + 38, 32, "Search customers, invoices...", 13, theme.muted)
    glyph(canvas, "bell", WIDTH - 104, 32, 20, theme.muted)
    canvas.circle(WIDTH - 97, 25, 4, theme.accent)
    initials(canvas, WIDTH - 52, 32, 17, "RV", 0)
    glyph(canvas, "down", WIDTH - 24, 33, 14, theme.muted)


def panel(canvas: Canvas, theme: Theme, x: float, y: float, width: float, height: float, title: str = "") -> None:
    canvas.shadow(x, y, width, height, 14, theme.page, theme.shadow * 0.6)
    canvas.rounded(x, y, width, height, 14, theme.surface, outline=theme.border)
    if title:
        canvas.text(x + 22, y + 30, title, 16, theme.text, weight=600)


def small_button(canvas: Canvas, x: float, y: float, width: float, text: str, fill: Colour, ink: Colour) -> None:
    canvas.rounded(x, y, width, 34, 8, fill)
    canvas.text(x + width / 2, y + 17, text, 13, ink, weight=600, align="centre")


def outline_button(canvas: Canvas, theme: Theme, x: float, y: float, width: float, text: str) -> None:
    canvas.rounded(x, y, width, 34, 8, theme.surface, outline=theme.border)
    canvas.text(x + width / 2, y + 17, text, 13, theme.text, weight=500, align="centre")


def tag(canvas: Canvas, x: float, y: float, text: str, fill: Colour, ink: Colour) -> float:
    """A status label centred on `y`; hands back its width."""
    width = canvas.text_width(text, 12, 600) + 20
    canvas.rounded(x, y - 11, width, 22, 11, fill)
    canvas.text(x + 10, y, text, 12, ink, weight=600)
    return width


def initials(canvas: Canvas, x: float, y: float, radius: float, text: str, index: int) -> None:
    canvas.circle(x, y, radius, INITIALS_COLOURS[index % len(INITIALS_COLOURS)])
    canvas.text(x, y, text, radius * 0.78, "#ffffff", weight=600, align="centre")


def field(canvas: Canvas, theme: Theme, x: float, y: float, width: float, label: str, value: str) -> None:
    """A labelled text field; `y` is the middle of the label."""
    canvas.text(x, y, label, 13, theme.text, weight=600)
    canvas.rounded(x, y + 14, width, 40, 9, theme.surface, outline=theme.border)
    canvas.text(x + 14, y + 34, value, 14, theme.text)


def toggle(canvas: Canvas, theme: Theme, x: float, y: float, on: bool) -> None:
    canvas.rounded(x, y - 11, 40, 22, 11, theme.accent if on else theme.border)
    canvas.circle(x + 29 if on else x + 11, y, 8.5, "#ffffff")


def table_head(
    canvas: Canvas, theme: Theme, x: float, y: float, width: float, columns: Sequence[tuple[float, str]]
) -> None:
    canvas.rectangle(x + 1, y - 18, width - 2, 36, theme.raised)
    for offset, label in columns:
        canvas.text(x + offset, y, label, 12, theme.muted, weight=600)


def site_header(canvas: Canvas, theme: Theme, active: str) -> None:
    """The navigation of the public pages."""
    canvas.rectangle(0, 0, WIDTH, 72, theme.surface)
    canvas.divider(0, 72, WIDTH, theme.border)
    logo(canvas, theme, 56, 36)
    for index, label in enumerate(("Product", "Pricing", "Docs", "Customers")):
        ink = theme.accent if label == active else theme.text
        canvas.text(300 + index * 104, 36, label, 14, ink, weight=600 if label == active else 400)
    canvas.text(1042, 36, "Sign in", 14, theme.text, weight=500)
    small_button(canvas, 1112, 19, 112, "Start free", theme.accent, theme.on_accent)
