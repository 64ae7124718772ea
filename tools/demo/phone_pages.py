"""Browsing screens of the fictional travel app Saltmarsh: home, explore, search, stay, map, saved tours."""

from dataclasses import replace

from tools.demo import scenery
from tools.demo.canvas import Canvas, Colour, Point, mix
from tools.demo.glyphs import GOLD, glyph, star
from tools.demo.phone_parts import (
    HEIGHT,
    MARGIN,
    WIDTH,
    avatar,
    badge,
    button,
    card,
    chip,
    indicator,
    phone,
    round_button,
    section,
    status_bar,
    tab_bar,
    thumbnail_row,
)
from tools.demo.scenery import Scene, scene
from tools.demo.themes import Theme

Trip = tuple[Scene, str, str, str]

TRIPS: tuple[Trip, ...] = (
    (scenery.HARBOUR, "Port Amaro", "12 - 16 May · 2 guests", "In 9 days"),
    (scenery.ALPS, "Grunberg Hut", "3 - 7 June · 4 guests", "In 31 days"),
    (scenery.FJORD, "Lysvik Fjord", "21 - 28 July · 2 guests", "In 79 days"),
)
NEW_TRIP: Trip = (scenery.DUNES, "Sandrey Dunes", "18 - 20 May · 2 guests", "In 15 days")


def home(theme: Theme, trips: tuple[Trip, ...]) -> Canvas:
    canvas = phone(theme)
    canvas.text(MARGIN, 72, "Good morning,", 15, theme.muted)
    canvas.text(MARGIN, 97, "Ines Carvalho", 26, theme.text, weight=700)
    avatar(canvas, WIDTH - 42, 84, 22, "IC", theme.second)
    _featured(canvas, theme, 130)
    section(canvas, theme, 360, "Upcoming trips", "See all")
    y = 384.0
    for which, title, detail, note in trips:
        thumbnail_row(canvas, theme, y, which, title, detail, note)
        y += 96
    section(canvas, theme, y + 22, "Weekend ideas", "More")
    for index, which in enumerate((scenery.COAST, scenery.DUSK, scenery.NIGHT)):
        scene(canvas, MARGIN + index * 158, y + 46, 146, 150, 16, which)
    tab_bar(canvas, theme, "Home")
    return canvas


def _featured(canvas: Canvas, theme: Theme, y: float) -> None:
    scene(canvas, MARGIN, y, WIDTH - 2 * MARGIN, 200, 22, scenery.COAST)
    badge(canvas, MARGIN + 96, y + 26, "Editor's pick", "#ffffff", "#24544f")
    canvas.text(MARGIN + 18, y + 136, "Seven slow days", 22, "#0d2f33", weight=700)
    canvas.text(MARGIN + 18, y + 160, "along the Amber Coast", 15, "#0d2f33", weight=500)
    canvas.circle(WIDTH - MARGIN - 34, y + 162, 20, "#ffffff")
    glyph(canvas, "chevron", WIDTH - MARGIN - 33.5, y + 162, 20, "#24544f")


def explore(theme: Theme) -> Canvas:
    canvas = phone(theme)
    canvas.text(MARGIN, 84, "Explore", 30, theme.text, weight=700)
    _search_field(canvas, theme, 112, "Where to next?")
    x = float(MARGIN)
    for index, name in enumerate(("All", "Beaches", "Mountains", "Islands", "Cities")):
        chosen = index == 0
        fill = theme.text if chosen else theme.raised
        x += chip(canvas, x, 180, name, fill, theme.page if chosen else theme.text) + 8
    tiles = (
        (scenery.HARBOUR, "Port Amaro", "$94", "4.9"),
        (scenery.ALPS, "Grunberg", "$128", "4.8"),
        (scenery.DUSK, "Velloria", "$76", "4.7"),
        (scenery.DUNES, "Sandrey", "$88", "4.6"),
    )
    for index, (which, title, price, score) in enumerate(tiles):
        left = MARGIN + (index % 2) * 179
        _tile(canvas, theme, left, 236 + (index // 2) * 262, which, title, price, score)
    tab_bar(canvas, theme, "Explore")
    return canvas


def _search_field(canvas: Canvas, theme: Theme, y: float, text: str) -> None:
    card(canvas, theme, MARGIN, y, WIDTH - 2 * MARGIN, 50, 25)
    glyph(canvas, "search", MARGIN + 26, y + 25, 20, theme.muted)
    canvas.text(MARGIN + 46, y + 25, text, 15, theme.muted)
    canvas.circle(WIDTH - MARGIN - 25, y + 25, 18, theme.accent)
    glyph(canvas, "filter", WIDTH - MARGIN - 25, y + 25, 18, theme.on_accent)


def _tile(canvas: Canvas, theme: Theme, x: float, y: float, which: Scene, title: str, price: str, score: str) -> None:
    card(canvas, theme, x, y, 171, 248, 20)
    scene(canvas, x + 8, y + 8, 155, 168, 14, which)
    canvas.circle(x + 143, y + 28, 14, "#ffffff")
    glyph(canvas, "heart", x + 143, y + 28.5, 16, "#e2603f")
    canvas.text(x + 14, y + 198, title, 16, theme.text, weight=600)
    canvas.text(x + 14, y + 224, price, 15, theme.text, weight=600)
    canvas.text(x + 14 + canvas.text_width(price, 15, 600) + 5, y + 224, "/ night", 13, theme.muted)
    star(canvas, x + 124, y + 223, 13, GOLD)
    canvas.text(x + 157, y + 224, score, 13, theme.text, weight=500, align="right")


def search(theme: Theme, found: str, sorting: str) -> Canvas:
    canvas = phone(theme)
    _search_field(canvas, theme, 62, "Port Amaro, 12 - 16 May")
    canvas.text(MARGIN, 142, found, 17, theme.text, weight=600)
    canvas.text(WIDTH - MARGIN - 20, 142, sorting, 13, theme.muted, weight=500, align="right")
    glyph(canvas, "down", WIDTH - MARGIN - 8, 142.5, 15, theme.muted)
    stays = (
        (scenery.HARBOUR, "Casa Pilar", "Old town · 300 m to the sea", "$94", "4.9"),
        (scenery.COAST, "The Boathouse", "Harbour · breakfast included", "$112", "4.8"),
        (scenery.DUSK, "Torre Vella", "Hill quarter · roof terrace", "$81", "4.7"),
    )
    for index, stay in enumerate(stays):
        _result(canvas, theme, 170 + index * 250, *stay)
    tab_bar(canvas, theme, "Explore")
    return canvas


def _result(
    canvas: Canvas, theme: Theme, y: float, which: Scene, title: str, place: str, price: str, score: str
) -> None:
    width = WIDTH - 2 * MARGIN
    card(canvas, theme, MARGIN, y, width, 234)
    scene(canvas, MARGIN + 8, y + 8, width - 16, 142, 13, which)
    canvas.text(MARGIN + 16, y + 174, title, 17, theme.text, weight=600)
    glyph(canvas, "pin", MARGIN + 23, y + 203, 15, theme.muted)
    canvas.text(MARGIN + 35, y + 203, place, 13, theme.muted)
    canvas.text(MARGIN + width - 16, y + 203, price, 18, theme.text, weight=700, align="right")
    star(canvas, MARGIN + width - 50, y + 173, 14, GOLD)
    canvas.text(MARGIN + width - 16, y + 174, score, 14, theme.text, weight=500, align="right")


def stay(theme: Theme, button_fill: Colour) -> Canvas:
    """A holiday home with its facts and the button that reserves it."""
    canvas = Canvas(WIDTH, HEIGHT, theme.page)
    scene(canvas, 0, 0, WIDTH, 390, 0, scenery.HARBOUR)
    status_bar(canvas, "#14303a")
    for x, icon in ((40, "back"), (WIDTH - 88, "share"), (WIDTH - 40, "heart")):
        round_button(canvas, theme, x, 78, icon)
    canvas.rounded(0, 352, WIDTH, HEIGHT - 352, 28, theme.page)
    canvas.text(MARGIN + 4, 390, "Casa Pilar", 27, theme.text, weight=700)
    star(canvas, WIDTH - 68, 389, 17, GOLD)
    canvas.text(WIDTH - MARGIN - 4, 390, "4.9", 16, theme.text, weight=600, align="right")
    glyph(canvas, "pin", MARGIN + 12, 420, 16, theme.muted)
    canvas.text(MARGIN + 26, 420, "Rua das Redes 14, Port Amaro", 14, theme.muted)
    _facts(canvas, theme, 448)
    section(canvas, theme, 552, "About this home")
    about = (
        "A fisherman's house of 1904 with thick walls,",
        "a blue staircase and a terrace over the harbour.",
        "Two bedrooms, a kitchen that invites you to",
        "cook, and the market right around the corner.",
    )
    canvas.paragraph(MARGIN, 584, about, 15, theme.muted)
    _host(canvas, theme, 682)
    _reserve_bar(canvas, theme, button_fill)
    return canvas


def _facts(canvas: Canvas, theme: Theme, y: float) -> None:
    facts = (("bed", "2 bedrooms"), ("user", "4 guests"), ("cloud", "Sea view"))
    for index, (icon, label) in enumerate(facts):
        x = MARGIN + index * 119.5
        canvas.rounded(x, y, 111, 74, 16, theme.raised)
        glyph(canvas, icon, x + 55.5, y + 26, 22, theme.second)
        canvas.text(x + 55.5, y + 53, label, 13, theme.text, weight=500, align="centre")


def _host(canvas: Canvas, theme: Theme, y: float) -> None:
    avatar(canvas, MARGIN + 22, y + 22, 22, "PN", "#8a6fb0")
    canvas.text(MARGIN + 58, y + 12, "Hosted by Pilar Nunes", 15, theme.text, weight=600)
    canvas.text(MARGIN + 58, y + 33, "Answers within an hour", 13, theme.muted)
    glyph(canvas, "chevron", WIDTH - MARGIN - 10, y + 22, 18, theme.faint)


def _reserve_bar(canvas: Canvas, theme: Theme, fill: Colour) -> None:
    canvas.rectangle(0, 744, WIDTH, 100, theme.surface)
    canvas.divider(0, 744, WIDTH, theme.border)
    canvas.text(MARGIN, 775, "$94", 22, theme.text, weight=700)
    canvas.text(MARGIN + 46, 777, "/ night", 14, theme.muted)
    canvas.text(MARGIN, 799, "$376 in total", 13, theme.muted)
    button(canvas, WIDTH - MARGIN - 186, 759, 186, "Reserve", fill, theme.on_accent)
    indicator(canvas, theme.text)


PINS: tuple[tuple[float, float, str], ...] = (
    (96, 250, "$94"),
    (236, 196, "$112"),
    (300, 338, "$81"),
    (150, 414, "$128"),
    (264, 478, "$76"),
)
MOVED_PINS: tuple[tuple[float, float, str], ...] = (*PINS[:2], (282, 372, "$81"), *PINS[3:])


def street_map(theme: Theme, pins: tuple[tuple[float, float, str], ...]) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, mix(theme.raised, theme.page, 0.4))
    _land(canvas, theme)
    status_bar(canvas, theme.text)
    _search_field(canvas, theme, 62, "Stays in Port Amaro")
    for index, (x, y, price) in enumerate(pins):
        chosen = index == 2
        _price_pin(canvas, x, y, price, *((theme.accent, theme.on_accent) if chosen else (theme.surface, theme.text)))
    afloat = replace(theme, page=_sea(theme))  # the shadow of the card falls on water
    thumbnail_row(canvas, afloat, 654, scenery.DUSK, "Torre Vella", "Hill quarter · $81 a night", "4.7")
    tab_bar(canvas, theme, "Explore")
    return canvas


def _sea(theme: Theme) -> Colour:
    return "#2a4651" if theme.is_dark else "#bfe0e6"


def _land(canvas: Canvas, theme: Theme) -> None:
    sea = _sea(theme)
    park = "#223a2c" if theme.is_dark else "#d5e8cb"
    road = "#32403a" if theme.is_dark else "#ffffff"
    shore: tuple[Point, ...] = (
        (0, 500),
        (70, 520),
        (130, 585),
        (210, 600),
        (290, 575),
        (390, 610),
        (390, 844),
        (0, 844),
    )
    canvas.polygon(shore, sea)
    canvas.rounded(20, 300, 96, 150, 30, park)
    canvas.rounded(250, 80, 160, 84, 26, park)
    canvas.circle(330, 530, 34, park)
    roads: tuple[tuple[float, tuple[Point, ...]], ...] = (
        (9, ((-10, 180), (120, 210), (210, 290), (400, 300))),
        (9, ((60, 0), (130, 210), (150, 360), (110, 540))),
        (6, ((210, 290), (230, 430), (200, 590))),
        (6, ((-10, 280), (140, 290), (400, 420))),
        (6, ((300, 60), (280, 290), (300, 470), (250, 580))),
        (4, ((140, 360), (240, 380), (400, 500))),
        (4, ((30, 470), (130, 450), (220, 480))),
        (4, ((180, 130), (190, 270))),
    )
    for line, points in roads:
        canvas.stroke(points, line, road)
    canvas.text(196, 668 - 44, "Amaro Bay", 13, mix(sea, theme.text, 0.55), weight=500, align="centre")
    canvas.text(68, 376, "Jardim", 12, mix(park, theme.text, 0.6), weight=500, align="centre")


def _price_pin(canvas: Canvas, x: float, y: float, price: str, fill: Colour, ink: Colour) -> None:
    width = canvas.text_width(price, 14, 600) + 24
    under = mix(fill, "#0b1220", 0.35)
    canvas.rounded(x - width / 2 - 1, y - 15, width + 2, 32, 16, under)
    canvas.polygon(((x - 7, y + 12), (x + 7, y + 12), (x, y + 24)), under)
    canvas.rounded(x - width / 2, y - 15, width, 30, 15, fill)
    canvas.polygon(((x - 6, y + 13), (x + 6, y + 13), (x, y + 21.5)), fill)
    canvas.text(x, y, price, 14, ink, weight=600, align="centre")
