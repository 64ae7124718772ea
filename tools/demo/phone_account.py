"""Booking and account screens of the fictional travel app Saltmarsh."""

from tools.demo import scenery
from tools.demo.canvas import Canvas, Colour, mix
from tools.demo.glyphs import GOLD, glyph, star
from tools.demo.phone_parts import (
    HEIGHT,
    MARGIN,
    WIDTH,
    avatar,
    back_header,
    button,
    card,
    indicator,
    phone,
    section,
    status_bar,
    tab_bar,
)
from tools.demo.scenery import Scene, scene
from tools.demo.themes import Theme


def booking(theme: Theme, summary_top: float) -> Canvas:
    """A month to choose days from; `summary_top` is where the price summary begins, in pixels."""
    canvas = phone(theme)
    back_header(canvas, theme, "Choose dates")
    card(canvas, theme, MARGIN, 118, WIDTH - 2 * MARGIN, 352, 22)
    canvas.text(MARGIN + 20, 150, "May", 20, theme.text, weight=700)
    glyph(canvas, "back", WIDTH - MARGIN - 62, 150, 18, theme.faint)
    glyph(canvas, "chevron", WIDTH - MARGIN - 28, 150, 18, theme.text)
    _month(canvas, theme, MARGIN + 14, 190)
    _summary(canvas, theme, summary_top)
    glyph(canvas, "check", MARGIN + 12, 710, 18, theme.good)
    canvas.text(MARGIN + 30, 710, "Free cancellation until 5 May", 14, theme.muted)
    button(canvas, MARGIN, 752, WIDTH - 2 * MARGIN, "Continue", theme.accent, theme.on_accent)
    indicator(canvas, theme.text)
    return canvas


def _month(canvas: Canvas, theme: Theme, left: float, top: float) -> None:
    step = (WIDTH - 2 * MARGIN - 28) / 7
    for column, letter in enumerate("MTWTFSS"):
        canvas.text(left + step * (column + 0.5), top, letter, 13, theme.faint, weight=600, align="centre")
    for day in range(1, 32):
        column, row = (day + 2) % 7, (day + 2) // 7
        x, y = left + step * (column + 0.5), top + 44 + row * 52
        if 12 <= day <= 16:
            first, last = day == 12, day == 16
            start = x if first else x - step / 2
            end = x if last else x + step / 2
            canvas.rectangle(start, y - 19, end - start, 38, theme.accent_soft)
        if day in (12, 16):
            canvas.circle(x, y, 20, theme.accent)
        ink = theme.on_accent if day in (12, 16) else theme.faint if day < 6 else theme.text
        canvas.text(x, y, str(day), 15, ink, weight=600 if 12 <= day <= 16 else 400, align="centre")


def _summary(canvas: Canvas, theme: Theme, top: float) -> None:
    card(canvas, theme, MARGIN, top, WIDTH - 2 * MARGIN, 176, 22)
    lines = (("4 nights x $94", "$376.00"), ("Cleaning", "$28.00"), ("City tax", "$9.60"))
    for index, (label, amount) in enumerate(lines):
        y = top + 30 + index * 32
        canvas.text(MARGIN + 20, y, label, 15, theme.muted)
        canvas.text(WIDTH - MARGIN - 20, y, amount, 15, theme.text, align="right")
    canvas.divider(MARGIN + 20, top + 122, WIDTH - 2 * MARGIN - 40, theme.border)
    canvas.text(MARGIN + 20, top + 148, "Total", 17, theme.text, weight=600)
    canvas.text(WIDTH - MARGIN - 20, top + 148, "$413.60", 17, theme.text, weight=700, align="right")


MENU = (
    ("card", "Payment methods", "2 cards"),
    ("bell", "Notifications", "Important only"),
    ("globe", "Language and currency", "English, $"),
    ("lock", "Privacy", ""),
    ("mail", "Help and contact", ""),
)


def profile(theme: Theme) -> Canvas:
    canvas = phone(theme)
    canvas.text(MARGIN, 84, "Profile", 30, theme.text, weight=700)
    card(canvas, theme, MARGIN, 116, WIDTH - 2 * MARGIN, 196, 22)
    avatar(canvas, MARGIN + 56, 172, 34, "IC", theme.second)
    canvas.text(MARGIN + 106, 161, "Ines Carvalho", 20, theme.text, weight=600)
    canvas.text(MARGIN + 106, 186, "Travelling since 2019", 14, theme.muted)
    canvas.divider(MARGIN + 20, 228, WIDTH - 2 * MARGIN - 40, theme.border)
    for index, (figure, label) in enumerate((("23", "Trips"), ("11", "Countries"), ("4.9", "As a guest"))):
        x = MARGIN + 350 / 6 * (2 * index + 1)
        canvas.text(x, 259, figure, 22, theme.text, weight=700, align="centre")
        canvas.text(x, 285, label, 13, theme.muted, align="centre")
    _menu(canvas, theme, 336, MENU)
    button(canvas, MARGIN, 680, WIDTH - 2 * MARGIN, "Sign out", theme.raised, theme.text)
    tab_bar(canvas, theme, "Profile")
    return canvas


def _menu(canvas: Canvas, theme: Theme, top: float, rows: tuple[tuple[str, str, str], ...]) -> None:
    card(canvas, theme, MARGIN, top, WIDTH - 2 * MARGIN, 62 * len(rows) + 10, 22)
    for index, (icon, label, value) in enumerate(rows):
        y = top + 36 + index * 62
        canvas.rounded(MARGIN + 16, y - 19, 38, 38, 12, theme.raised)
        glyph(canvas, icon, MARGIN + 35, y, 20, theme.second)
        canvas.text(MARGIN + 68, y, label, 15, theme.text, weight=500)
        canvas.text(WIDTH - MARGIN - 38, y, value, 13, theme.muted, align="right")
        glyph(canvas, "chevron", WIDTH - MARGIN - 22, y, 16, theme.faint)
        if index < len(rows) - 1:
            canvas.divider(MARGIN + 68, y + 31, WIDTH - 2 * MARGIN - 68, theme.border)


SWITCHES = (
    ("moon", "Follow the system look", True),
    ("bell", "Price alerts", True),
    ("plane", "Gate changes", True),
    ("mail", "Monthly letter", False),
    ("pin", "Places near me", False),
    ("cloud", "Keep tickets offline", True),
)


def preferences(theme: Theme) -> Canvas:
    canvas = phone(theme)
    back_header(canvas, theme, "Settings")
    canvas.text(MARGIN + 6, 138, "GENERAL", 12, theme.muted, weight=600)
    card(canvas, theme, MARGIN, 156, WIDTH - 2 * MARGIN, 62 * len(SWITCHES) + 10, 22)
    for index, (icon, label, on) in enumerate(SWITCHES):
        y = 192.0 + index * 62
        glyph(canvas, icon, MARGIN + 32, y, 22, theme.second)
        canvas.text(MARGIN + 60, y, label, 15, theme.text, weight=500)
        _switch(canvas, theme, WIDTH - MARGIN - 64, y, on)
        if index < len(SWITCHES) - 1:
            canvas.divider(MARGIN + 60, y + 31, WIDTH - 2 * MARGIN - 60, theme.border)
    canvas.text(MARGIN + 6, 566, "ABOUT", 12, theme.muted, weight=600)
    card(canvas, theme, MARGIN, 584, WIDTH - 2 * MARGIN, 116, 22)
    for index, (label, value) in enumerate((("Version", "6.2"), ("Storage used", "48 MB"))):
        y = 614.0 + index * 56
        canvas.text(MARGIN + 20, y, label, 15, theme.text, weight=500)
        canvas.text(WIDTH - MARGIN - 20, y, value, 15, theme.muted, align="right")
    canvas.divider(MARGIN + 20, 642, WIDTH - 2 * MARGIN - 40, theme.border)
    indicator(canvas, theme.text)
    return canvas


def _switch(canvas: Canvas, theme: Theme, x: float, y: float, on: bool) -> None:
    canvas.rounded(x, y - 15, 48, 30, 15, theme.second if on else theme.border)
    canvas.circle(x + 33 if on else x + 15, y, 12, "#ffffff")


def boarding_pass(theme: Theme, gate: str, boarding: str) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, theme.second, ratio=2, samples=3)
    status_bar(canvas, "#ffffff")
    canvas.text(WIDTH / 2, 78, "Boarding pass", 18, "#ffffff", weight=600, align="centre")
    glyph(canvas, "close", 40, 78, 22, "#ffffff")
    glyph(canvas, "share", WIDTH - 40, 78, 22, "#ffffff")
    canvas.rounded(MARGIN, 120, WIDTH - 2 * MARGIN, 650, 28, theme.surface)
    _route(canvas, theme)
    facts = (
        (("PASSENGER", "Ines Carvalho"), ("FLIGHT", "SM 418")),
        (("DATE", "12 May"), ("SEAT", "7A · Window")),
        (("GATE", gate), ("BOARDING", boarding)),
    )
    for row, pair in enumerate(facts):
        for column, (label, value) in enumerate(pair):
            x, y = MARGIN + 26 + column * 178, 330 + row * 68
            canvas.text(x, y, label, 11, theme.muted, weight=600)
            canvas.text(x, y + 23, value, 18, theme.text, weight=600)
    _tear_line(canvas, theme, 536)
    _code(canvas, theme, WIDTH / 2 - 84, 568, 168)
    indicator(canvas, "#ffffff")
    return canvas


def _route(canvas: Canvas, theme: Theme) -> None:
    canvas.text(MARGIN + 26, 168, "Lisbon", 14, theme.muted)
    canvas.text(WIDTH - MARGIN - 26, 168, "Zurich", 14, theme.muted, align="right")
    canvas.text(MARGIN + 26, 206, "LIS", 42, theme.text, weight=700)
    canvas.text(WIDTH - MARGIN - 26, 206, "ZRH", 42, theme.text, weight=700, align="right")
    canvas.text(MARGIN + 26, 248, "08:05", 17, theme.text, weight=600)
    canvas.text(WIDTH - MARGIN - 26, 248, "11:55", 17, theme.text, weight=600, align="right")
    for index in range(9):
        canvas.circle(148 + index * 12, 206, 1.6, theme.faint)
    canvas.circle(WIDTH / 2, 206, 19, theme.accent)
    glyph(canvas, "plane", WIDTH / 2 - 1, 207, 20, theme.on_accent)
    canvas.text(WIDTH / 2, 248, "2 h 50 min", 13, theme.muted, align="centre")
    canvas.divider(MARGIN + 26, 286, WIDTH - 2 * MARGIN - 52, theme.border)


def _tear_line(canvas: Canvas, theme: Theme, y: float) -> None:
    canvas.circle(MARGIN, y, 13, theme.second)
    canvas.circle(WIDTH - MARGIN, y, 13, theme.second)
    for index in range(26):
        canvas.rounded(MARGIN + 24 + index * 11.8, y - 1, 6, 2, 1, theme.border)


def _code(canvas: Canvas, theme: Theme, left: float, top: float, size: float) -> None:
    """A square code that looks scannable; its modules come from a fixed sequence."""
    canvas.rounded(left - 10, top - 10, size + 20, size + 20, 14, "#ffffff")
    count = 21
    module = size / count
    state = 20_260
    for row in range(count):
        for column in range(count):
            state = (state * 1_103_515_245 + 12_345) % 2**31
            corner = (row < 8 and column < 8) or (row < 8 and column > 12) or (row > 12 and column < 8)
            if state >> 16 & 1 and not corner:
                canvas.rectangle(left + column * module, top + row * module, module, module, "#10201b")
    for row, column in ((0, 0), (0, 14), (14, 0)):
        for inset, colour in ((0, "#10201b"), (1, "#ffffff"), (2, "#10201b")):
            side = (7 - 2 * inset) * module
            canvas.rounded(left + (column + inset) * module, top + (row + inset) * module, side, side, 3, colour)


def onboarding(theme: Theme, ratio: int) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, theme.page, ratio=ratio, samples=4 if ratio == 1 else 3)
    scene(canvas, 0, 0, WIDTH, 500, 0, scenery.NIGHT if theme.is_dark else scenery.FJORD)
    canvas.rounded(0, 464, WIDTH, 400, 34, theme.page)
    status_bar(canvas, "#ffffff" if theme.is_dark else "#17383c")
    canvas.text(WIDTH / 2, 528, "Travel with the tide", 29, theme.text, weight=700, align="centre")
    lines = ("Quiet places by the water, chosen by", "people who live there.")
    for index, line in enumerate(lines):
        canvas.text(WIDTH / 2, 572 + index * 25, line, 16, theme.muted, align="centre")
    for offset, width, colour in ((-26, 24, theme.accent), (4, 8, theme.border), (18, 8, theme.border)):
        canvas.rounded(WIDTH / 2 + offset, 634, width, 8, 4, colour)
    button(canvas, MARGIN, 682, WIDTH - 2 * MARGIN, "Get started", theme.accent, theme.on_accent)
    canvas.text(WIDTH / 2, 766, "I have an account", 15, theme.text, weight=600, align="centre")
    indicator(canvas, theme.text)
    return canvas


def welcome(theme: Theme) -> Canvas:
    """The former first screen, which the head build no longer has."""
    canvas = Canvas(WIDTH, HEIGHT, theme.second)
    status_bar(canvas, theme.page)
    ink = "#ffffff" if not theme.is_dark else "#0d1f1c"
    canvas.circle(WIDTH / 2, 300, 92, mix(theme.second, ink, 0.12))
    canvas.circle(WIDTH / 2, 300, 66, mix(theme.second, ink, 0.22))
    glyph(canvas, "plane", WIDTH / 2 - 3, 302, 70, ink)
    canvas.text(WIDTH / 2, 452, "Saltmarsh", 40, ink, weight=700, align="centre")
    canvas.text(WIDTH / 2, 494, "Slow travel, well planned", 17, mix(ink, theme.second, 0.2), align="centre")
    button(canvas, MARGIN, 672, WIDTH - 2 * MARGIN, "Create account", ink, theme.second)
    canvas.text(WIDTH / 2, 756, "Sign in", 16, ink, weight=600, align="centre")
    indicator(canvas, ink)
    return canvas


def wallet(theme: Theme, width: int) -> Canvas:
    """The wallet, as wide as the phone it is shown on."""
    canvas = phone(theme, width=width)
    canvas.text(MARGIN, 84, "Wallet", 30, theme.text, weight=700)
    _bank_card(canvas, theme, MARGIN, 120, width - 2 * MARGIN)
    section(canvas, theme, 366, "This month", "Details")
    rows: tuple[tuple[str, str, str, str], ...] = (
        ("bed", "Casa Pilar", "Deposit", "- $94.00"),
        ("plane", "Flight SM 418", "2 passengers", "- $286.40"),
        ("ticket", "Harbour museum", "2 tickets", "- $24.00"),
        ("card", "Refund", "Torre Vella", "+ $81.00"),
    )
    card(canvas, theme, MARGIN, 392, width - 2 * MARGIN, 296, 22)
    for index, (icon, title, detail, amount) in enumerate(rows):
        y = 430.0 + index * 73
        canvas.circle(MARGIN + 40, y, 22, theme.raised)
        glyph(canvas, icon, MARGIN + 40, y, 21, theme.second)
        canvas.text(MARGIN + 76, y - 10, title, 16, theme.text, weight=600)
        canvas.text(MARGIN + 76, y + 12, detail, 13, theme.muted)
        ink = theme.good if amount.startswith("+") else theme.text
        canvas.text(width - MARGIN - 20, y, amount, 15, ink, weight=600, align="right")
    tab_bar(canvas, theme, "Profile")
    return canvas


def _bank_card(canvas: Canvas, theme: Theme, x: float, y: float, width: float) -> None:
    canvas.shadow(x, y, width, 208, 24, theme.page, theme.shadow * 2)
    canvas.rounded(x, y, width, 208, 24, "#1d4f4a")
    canvas.circle(x + width - 112, y + 104, 92, "#255c56")
    canvas.circle(x + width - 112, y + 104, 58, "#2e6a63")
    canvas.text(x + 24, y + 36, "Saltmarsh", 18, "#ffffff", weight=700)
    canvas.text(x + 24, y + 92, "Travel balance", 13, "#b9d3cd")
    canvas.text(x + 24, y + 122, "$1,284.50", 32, "#ffffff", weight=700)
    canvas.text(x + 24, y + 176, "5208  4417", 15, "#dcebe7", weight=500)
    canvas.rounded(x + width - 62, y + 24, 38, 28, 6, "#e8c878")
    canvas.divider(x + width - 62, y + 38, 38, "#b89a50")


def reviews(theme: Theme) -> Canvas:
    canvas = phone(theme)
    back_header(canvas, theme, "Reviews", "filter")
    canvas.text(MARGIN + 4, 158, "4.9", 54, theme.text, weight=700)
    for index in range(5):
        star(canvas, MARGIN + 14 + index * 21, 204, 18, GOLD)
    canvas.text(MARGIN + 4, 230, "218 reviews", 13, theme.muted)
    for index, share in enumerate((0.88, 0.09, 0.02, 0.01, 0.0)):
        y = 140 + index * 22
        canvas.text(162, y, str(5 - index), 13, theme.muted, weight=500)
        _bar(canvas, theme, 178, y, 190, share, GOLD)
    comments: tuple[tuple[str, str, Colour, Scene, tuple[str, ...]], ...] = (
        (
            "Mara Lindqvist",
            "ML",
            "#8a6fb0",
            scenery.HARBOUR,
            ("The terrace at sunrise is worth the", "journey alone. Pilar thought of", "everything."),
        ),
        (
            "Tomas Okafor",
            "TO",
            "#c0703a",
            scenery.COAST,
            ("Quiet street, superb kitchen, two", "minutes to the ferry."),
        ),
        ("Yuki Arai", "YA", "#3f7f8f", scenery.DUSK, ("We stayed two nights longer than", "planned.")),
    )
    top = 264.0
    for name, initials, colour, which, lines in comments:
        card(canvas, theme, MARGIN, top, WIDTH - 2 * MARGIN, 168, 20)
        avatar(canvas, MARGIN + 38, top + 38, 20, initials, colour)
        canvas.text(MARGIN + 70, top + 30, name, 15, theme.text, weight=600)
        for index in range(5):
            star(canvas, MARGIN + 76 + index * 16, top + 50, 13, GOLD)
        canvas.paragraph(MARGIN + 20, top + 90, lines, 14, theme.muted)
        scene(canvas, WIDTH - MARGIN - 86, top + 82, 70, 70, 12, which)
        top += 182
    canvas.rectangle(0, HEIGHT - 34, WIDTH, 34, theme.page)
    indicator(canvas, theme.text)
    return canvas


def _bar(canvas: Canvas, theme: Theme, x: float, y: float, width: float, share: float, colour: Colour) -> None:
    canvas.rounded(x, y - 3, width, 6, 3, theme.raised)
    if share:
        canvas.rounded(x, y - 3, max(6, width * share), 6, 3, colour)
