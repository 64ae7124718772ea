"""The dashboard of the fictional billing product Tallypine."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from tools.demo.canvas import Canvas, mix
from tools.demo.themes import Theme
from tools.demo.web_parts import (
    INNER,
    LEFT,
    WIDTH,
    frame,
    initials,
    outline_button,
    panel,
    small_button,
    tag,
    web,
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What the dashboard shows: four key figures and two monthly series in thousands of dollars."""

    cards: tuple[tuple[str, str, str, bool], ...]
    income: tuple[float, ...]
    earlier: tuple[float, ...]
    shares: tuple[float, ...]


SPRING = Figures(
    cards=(
        ("Monthly income", "$48,290", "+12.4 %", True),
        ("Active customers", "1,204", "+3.1 %", True),
        ("Churn", "2.1 %", "-0.4 %", True),
        ("Open invoices", "$6,120", "+8.0 %", False),
    ),
    income=(22, 26, 25, 31, 30, 36, 35, 41, 40, 44, 43, 48),
    earlier=(18, 20, 22, 23, 26, 25, 29, 30, 31, 34, 36, 37),
    shares=(0.46, 0.31, 0.15, 0.08),
)
SUMMER = Figures(
    cards=(
        ("Monthly income", "$51,730", "+7.1 %", True),
        ("Active customers", "1,268", "+5.3 %", True),
        ("Churn", "2.4 %", "+0.3 %", False),
        ("Open invoices", "$5,480", "-10.5 %", True),
    ),
    income=(26, 25, 31, 30, 36, 35, 41, 40, 44, 43, 48, 52),
    earlier=(20, 22, 23, 26, 25, 29, 30, 31, 34, 36, 37, 33),
    shares=(0.41, 0.34, 0.17, 0.08),
)


def dashboard(theme: Theme, figures: Figures) -> Canvas:
    canvas = web(theme)
    frame(
        canvas,
        theme,
        "Dashboard",
        "Good afternoon, Ravi",
        "Here is how your business did in the last twelve months.",
    )
    outline_button(canvas, theme, WIDTH - 32 - 246, 104, 120, "12 months")
    small_button(canvas, WIDTH - 32 - 114, 104, 114, "New invoice", theme.accent, theme.on_accent)
    width = (INNER - 54) / 4
    for index, entry in enumerate(figures.cards):
        _key_figure(canvas, theme, LEFT + index * (width + 18), 168, width, *entry)
    panel(canvas, theme, LEFT, 288, 644, 296, "Income")
    _line_chart(canvas, theme, LEFT + 58, 344, 562, 196, figures)
    panel(canvas, theme, LEFT + 662, 288, INNER - 662, 296, "By plan")
    _donut(canvas, theme, LEFT + 662 + (INNER - 662) / 2, 412, figures.shares)
    _payments(canvas, theme, 602)
    return canvas


def _key_figure(
    canvas: Canvas,
    theme: Theme,
    x: float,
    y: float,
    width: float,
    label: str,
    value: str,
    change: str,
    good: bool,
) -> None:
    panel(canvas, theme, x, y, width, 102)
    canvas.text(x + 20, y + 26, label, 13, theme.muted, weight=500)
    canvas.text(x + 20, y + 66, value, 26, theme.text, weight=700)
    fill, ink = (theme.good_soft, theme.good) if good else (theme.warn_soft, theme.warn)
    room = canvas.text_width(change, 12, 600) + 20
    tag(canvas, x + width - 16 - room, y + 67, change, fill, ink)


def _line_chart(
    canvas: Canvas, theme: Theme, x: float, y: float, width: float, height: float, figures: Figures
) -> None:
    top = 60.0
    for line in range(4):
        level = y + height - height * line * 20 / top
        canvas.divider(x, level, width, theme.border)
        canvas.text(x - 12, level, f"{line * 20}k" if line else "0", 11, theme.muted, align="right")
    months = ("Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May")
    step = width / (len(months) - 1)
    for index, month in enumerate(months):
        canvas.text(x + index * step, y + height + 20, month, 11, theme.muted, align="centre")
    income = _smooth(figures.income, x, y + height, step, height / top)
    earlier = _smooth(figures.earlier, x, y + height, step, height / top)
    canvas.polygon([(x, y + height), *income, (x + width, y + height)], mix(theme.surface, theme.accent, 0.1))
    for line in range(1, 4):
        canvas.divider(x, y + height - height * line * 20 / top, width, mix(theme.border, theme.surface, 0.4))
    canvas.stroke(earlier, 2, theme.faint)
    canvas.stroke(income, 3, theme.accent)
    canvas.circle(*income[-1], 6, theme.surface)
    canvas.circle(*income[-1], 4.5, theme.accent)
    for offset, colour, label in ((330, theme.accent, "This year"), (430, theme.faint, "Last year")):
        canvas.circle(x + offset + 60, y - 26, 5, colour)
        canvas.text(x + offset + 72, y - 26, label, 12, theme.muted)


def _smooth(values: Sequence[float], left: float, bottom: float, step: float, unit: float) -> list[tuple[float, float]]:
    """Points of a line through `values`, eased between neighbours."""
    points: list[tuple[float, float]] = []
    for index in range(len(values) - 1):
        for part in range(12):
            t = part / 12
            eased = (1 - math.cos(math.pi * t)) / 2
            value = values[index] + (values[index + 1] - values[index]) * eased
            points.append((left + (index + t) * step, bottom - value * unit))
    points.append((left + (len(values) - 1) * step, bottom - values[-1] * unit))
    return points


def _donut(canvas: Canvas, theme: Theme, x: float, y: float, shares: Sequence[float]) -> None:
    colours = (theme.accent, theme.second, mix(theme.accent, theme.surface, 0.55), theme.faint)
    names = ("Team", "Studio", "Solo", "Legacy")
    start = -90.0
    for share, colour in zip(shares, colours, strict=True):
        canvas.arc(x, y, 76, start, start + share * 360 - 3, 22, colour)
        start += share * 360
    canvas.text(x, y - 6, f"{round(sum(shares[:2]) * 100)} %", 24, theme.text, weight=700, align="centre")
    canvas.text(x, y + 20, "Team and Studio", 11, theme.muted, align="centre")
    for index, (name, share, colour) in enumerate(zip(names, shares, colours, strict=True)):
        left = x - 122 + (index % 2) * 138
        row = y + 112 + (index // 2) * 26
        canvas.circle(left, row, 5, colour)
        canvas.text(left + 14, row, name, 13, theme.text)
        canvas.text(left + 110, row, f"{round(share * 100)} %", 13, theme.muted, align="right")


def _payments(canvas: Canvas, theme: Theme, y: float) -> None:
    panel(canvas, theme, LEFT, y, INNER, 230, "Recent payments")
    canvas.text(LEFT + INNER - 22, y + 30, "View all", 13, theme.accent, weight=600, align="right")
    rows = (
        ("NB", "Nordlys Bakery", "Team, yearly", "Paid", "$1,188.00"),
        ("OK", "Okapi Studio", "Studio, monthly", "Paid", "$249.00"),
        ("HG", "Hollis & Grant", "Team, monthly", "Pending", "$99.00"),
    )
    for index, (short, name, plan, state, amount) in enumerate(rows):
        row = y + 76 + index * 48
        canvas.divider(LEFT + 22, row - 24, INNER - 44, theme.border)
        initials(canvas, LEFT + 38, row, 15, short, index + 1)
        canvas.text(LEFT + 66, row, name, 14, theme.text, weight=500)
        canvas.text(LEFT + 330, row, plan, 13, theme.muted)
        colours = (theme.good_soft, theme.good) if state == "Paid" else (theme.warn_soft, theme.warn)
        tag(canvas, LEFT + 600, row, state, *colours)
        canvas.text(LEFT + INNER - 22, row, amount, 14, theme.text, weight=600, align="right")
