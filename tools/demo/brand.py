"""Pictures beside the screens: an icon sheet with transparency, a social card and a cover."""

from tools.demo import scenery
from tools.demo.canvas import Canvas
from tools.demo.glyphs import NAMES, glyph
from tools.demo.scenery import scene
from tools.demo.themes import TALLYPINE_LIGHT as THEME
from tools.demo.web_parts import INITIALS_COLOURS, logo

SHEET = tuple(name for name in NAMES if name not in ("back", "down", "up", "close"))[:25]


def icon_sheet(names: tuple[str, ...]) -> Canvas:
    """Five columns of icons on a transparent ground."""
    canvas = Canvas(480, 480, None)
    for index, name in enumerate(names):
        x, y = 48 + (index % 5) * 96, 48 + (index // 5) * 96
        colour = INITIALS_COLOURS[index % len(INITIALS_COLOURS)]
        canvas.rounded(x - 34, y - 34, 68, 68, 18, colour)
        glyph(canvas, name, x, y, 36, "#ffffff")
    return canvas


def social_card(headline: str, which: scenery.Scene) -> Canvas:
    canvas = Canvas(1000, 520, THEME.page, samples=2)
    scene(canvas, 0, 0, 1000, 520, 0, which)
    canvas.rounded(56, 60, 560, 250, 28, THEME.surface)
    logo(canvas, THEME, 92, 108)
    canvas.text(92, 182, headline, 40, THEME.text, weight=700)
    canvas.text(92, 232, "Invoices, reminders and reports", 20, THEME.muted)
    canvas.text(92, 262, "that look after themselves.", 20, THEME.muted)
    return canvas


PLAN_FEATURES = ("10 seats", "Invoices and reminders", "Reports every month", "Mail and chat support")


def plan_card(price: str, ratio: int) -> Canvas:
    """A card with a plan and its price, `ratio` pixels per logical pixel.

    The lines stand so that neither density moves them to another pixel: only the price is to differ.
    """
    canvas = Canvas(420, 400, THEME.page, ratio=ratio, samples=6 // ratio)
    canvas.shadow(32, 28, 356, 344, 22, THEME.page, 0.06)
    canvas.rounded(32, 28, 356, 344, 22, THEME.surface)
    logo(canvas, THEME, 60, 65.6)
    canvas.text(60, 116, "Team plan", 17, THEME.muted, weight=600)
    canvas.text(60, 153.5, price, 38, THEME.text, weight=700)
    canvas.text(68 + canvas.text_width(price, 38, 700), 161.7, "a month", 15, THEME.muted)
    for row, feature in enumerate(PLAN_FEATURES):
        y = 204 + row * 28
        glyph(canvas, "check", 69, y, 17, THEME.good)
        canvas.text(88, y, feature, 14, THEME.text)
    canvas.rounded(60, 312, 300, 40, 12, THEME.accent)
    canvas.text(210, 331.7, "Choose this plan", 15, THEME.on_accent, weight=600, align="centre")
    return canvas


def cover(which: scenery.Scene) -> Canvas:
    canvas = Canvas(900, 360, "#ffffff", samples=2)
    scene(canvas, 0, 0, 900, 360, 0, which)
    canvas.text(48, 80, "Saltmarsh", 44, "#ffffff", weight=700)
    canvas.text(48, 124, "Slow travel, well planned", 20, "#ffffff")
    return canvas
