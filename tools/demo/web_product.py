"""Pages inside the fictional billing product Tallypine: its tables and lists."""

from tools.demo.canvas import Canvas, Colour, mix
from tools.demo.glyphs import glyph
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
    table_head,
    tag,
    web,
)

INVOICES = (
    ("TP-2291", "Nordlys Bakery", "12 May", "Paid", "$1,188.00"),
    ("TP-2290", "Okapi Studio", "11 May", "Paid", "$249.00"),
    ("TP-2289", "Hollis & Grant", "11 May", "Pending", "$99.00"),
    ("TP-2288", "Quayside Cycles", "10 May", "Paid", "$99.00"),
    ("TP-2287", "Brandt Optics", "8 May", "Overdue", "$747.00"),
    ("TP-2286", "Mill Lane Dental", "8 May", "Paid", "$249.00"),
    ("TP-2285", "Aster Flowers", "7 May", "Paid", "$29.00"),
    ("TP-2284", "Pico Robotics", "6 May", "Refunded", "$249.00"),
    ("TP-2283", "Sundby Sauna", "5 May", "Paid", "$99.00"),
)


def invoices(theme: Theme) -> Canvas:
    canvas = web(theme)
    frame(canvas, theme, "Invoices", "Invoices", "Everything you billed, newest first.")
    outline_button(canvas, theme, WIDTH - 32 - 216, 104, 90, "Export")
    small_button(canvas, WIDTH - 32 - 114, 104, 114, "New invoice", theme.accent, theme.on_accent)
    panel(canvas, theme, LEFT, 172, INNER, 596)
    for index, (label, count) in enumerate((("All", "318"), ("Open", "14"), ("Overdue", "3"), ("Drafts", "2"))):
        x = LEFT + 22 + index * 112
        chosen = index == 0
        canvas.text(x, 202, label, 14, theme.accent if chosen else theme.muted, weight=600 if chosen else 500)
        canvas.text(x + canvas.text_width(label, 14, 600) + 8, 202, count, 12, theme.faint, weight=600)
        if chosen:
            canvas.rounded(x, 223, 54, 3, 1.5, theme.accent)
    table_head(
        canvas,
        theme,
        LEFT,
        244,
        INNER,
        ((22, "NUMBER"), (150, "CUSTOMER"), (430, "DATE"), (590, "STATE"), (910, "AMOUNT")),
    )
    for index, row in enumerate(INVOICES):
        _invoice_row(canvas, theme, 288 + index * 54, index, *row)
    return canvas


def _invoice_row(
    canvas: Canvas,
    theme: Theme,
    y: float,
    index: int,
    number: str,
    name: str,
    date: str,
    state: str,
    amount: str,
) -> None:
    if index:
        canvas.divider(LEFT + 22, y - 27, INNER - 44, theme.border)
    canvas.text(LEFT + 22, y, number, 13, theme.muted, weight=500)
    initials(canvas, LEFT + 164, y, 14, "".join(word[0] for word in name.split()[:2]), index)
    canvas.text(LEFT + 190, y, name, 14, theme.text, weight=500)
    canvas.text(LEFT + 430, y, date, 13, theme.muted)
    tag(canvas, LEFT + 590, y, state, *_state_colours(theme, state))
    canvas.text(LEFT + INNER - 22, y, amount, 14, theme.text, weight=600, align="right")


def _state_colours(theme: Theme, state: str) -> tuple[Colour, Colour]:
    return {
        "Paid": (theme.good_soft, theme.good),
        "Pending": (theme.warn_soft, theme.warn),
        "Overdue": (theme.bad_soft, theme.bad),
    }.get(state, (theme.raised, theme.muted))


MEMBERS = (
    ("Ravi Venkat", "ravi@tallypine.example", "Owner", "Active now"),
    ("Maren Holt", "maren@tallypine.example", "Finance", "2 hours ago"),
    ("Dario Conti", "dario@tallypine.example", "Support", "Yesterday"),
    ("Aiko Sato", "aiko@tallypine.example", "Developer", "Yesterday"),
    ("Lena Brandt", "lena@tallypine.example", "Finance", "3 days ago"),
    ("Tunde Bello", "tunde@tallypine.example", "Developer", "Last week"),
    ("Noor Haddad", "noor@tallypine.example", "Read only", "Invited"),
)


def team(theme: Theme, nudge: float) -> Canvas:
    """The list of members; `nudge` moves the round pictures by a part of a pixel."""
    canvas = web(theme)
    frame(canvas, theme, "Team", "Team", "7 members, 3 seats left on your plan.")
    small_button(canvas, WIDTH - 32 - 136, 104, 136, "Invite people", theme.accent, theme.on_accent)
    panel(canvas, theme, LEFT, 172, INNER, 570)
    table_head(canvas, theme, LEFT, 196, INNER, ((22, "NAME"), (430, "ROLE"), (640, "LAST SEEN")))
    for index, (name, mail, role, seen) in enumerate(MEMBERS):
        y = 252.0 + index * 76
        if index:
            canvas.divider(LEFT + 22, y - 38, INNER - 44, theme.border)
        initials(canvas, LEFT + 44 + nudge, y, 22, "".join(word[0] for word in name.split()), index)
        canvas.text(LEFT + 82, y - 10, name, 15, theme.text, weight=600)
        canvas.text(LEFT + 82, y + 13, mail, 13, theme.muted)
        fill, ink = (theme.accent_soft, theme.accent) if index == 0 else (theme.raised, theme.text)
        tag(canvas, LEFT + 430, y, role, fill, ink)
        canvas.circle(LEFT + 646, y, 4.5, theme.good if index == 0 else theme.faint)
        canvas.text(LEFT + 660, y, seen, 13, theme.muted)
        for dot in range(3):
            canvas.circle(LEFT + INNER - 40 + dot * 7, y, 2, theme.muted)
    return canvas


SERVICES = (("Interface", 0), ("Payments", 2), ("Invoices by mail", 0), ("Webhooks", 3), ("Reports", 1))


def status(theme: Theme, uptime: str) -> Canvas:
    canvas = web(theme)
    frame(canvas, theme, "Status", "Status", "How our services did in the last sixty days.")
    canvas.rounded(LEFT, 168, INNER, 66, 14, theme.good_soft)
    canvas.circle(LEFT + 40, 201, 15, theme.good)
    glyph(canvas, "check", LEFT + 40, 201, 20, theme.good_soft)
    canvas.text(LEFT + 70, 201, "All services are running", 17, theme.good, weight=600)
    canvas.text(LEFT + INNER - 22, 201, uptime, 15, theme.good, weight=600, align="right")
    for index, (name, troubles) in enumerate(SERVICES):
        _service(canvas, theme, 252 + index * 104, index, name, troubles)
    return canvas


def _service(canvas: Canvas, theme: Theme, y: float, index: int, name: str, troubles: int) -> None:
    panel(canvas, theme, LEFT, y, INNER, 92)
    canvas.text(LEFT + 22, y + 25, name, 15, theme.text, weight=600)
    state, ink = ("Running", theme.good) if troubles < 3 else ("Slow at times", theme.warn)
    canvas.text(LEFT + INNER - 22, y + 25, state, 13, ink, weight=600, align="right")
    days = 60
    step = (INNER - 44) / days
    slow = {(index * 17 + part * 13 + 9) % days for part in range(troubles)}
    for day in range(days):
        colour = theme.warn if day in slow else theme.good
        canvas.rounded(LEFT + 22 + day * step, y + 46, step - 5, 28, 3, colour)


SERVICES_TO_CONNECT = (
    ("mail", "Pigeon Post", "Send invoices and reminders from your own address.", True),
    ("cloud", "Stackshed", "Keep a copy of every document in your storage.", True),
    ("chart", "Ledgerly", "Book each payment into the right account.", False),
    ("bolt", "Relaywire", "Start your own workflows when money arrives.", False),
    ("people", "Rolodex+", "Match customers with the contacts you have.", True),
    ("card", "Coinbridge", "Take cards, direct debit and bank transfer.", True),
)


def integrations(theme: Theme) -> Canvas:
    canvas = web(theme)
    frame(canvas, theme, "Integrations", "Integrations", "Connect Tallypine with the tools you use every day.")
    width = (INNER - 40) / 3
    for index, (icon, name, lead, on) in enumerate(SERVICES_TO_CONNECT):
        x, y = LEFT + (index % 3) * (width + 20), 176 + (index // 3) * 256
        _connection(canvas, theme, x, y, width, index, icon, name, lead, on)
    canvas.text(LEFT, 714, "Missing something? Tell us what you would like to connect.", 14, theme.muted)
    return canvas


def _connection(
    canvas: Canvas,
    theme: Theme,
    x: float,
    y: float,
    width: float,
    index: int,
    icon: str,
    name: str,
    lead: str,
    on: bool,
) -> None:
    panel(canvas, theme, x, y, width, 236)
    colour = ("#5b6bd8", "#2f8f83", "#c0703a", "#a4538a", "#3f7fb0", "#7a8f2f")[index]
    canvas.rounded(x + 22, y + 22, 52, 52, 14, mix(theme.surface, colour, 0.18))
    glyph(canvas, icon, x + 48, y + 48, 27, mix(colour, theme.text, 0.15))
    canvas.text(x + 22, y + 102, name, 17, theme.text, weight=600)
    words = lead.split()
    half = (len(words) + 1) // 2
    canvas.paragraph(x + 22, y + 130, (" ".join(words[:half]), " ".join(words[half:])), 13, theme.muted)
    canvas.divider(x + 22, y + 176, width - 44, theme.border)
    if on:
        glyph(canvas, "check", x + 32, y + 206, 18, theme.good)
        canvas.text(x + 48, y + 206, "Connected", 13, theme.good, weight=600)
        canvas.text(x + width - 22, y + 206, "Manage", 13, theme.muted, weight=600, align="right")
    else:
        small_button(canvas, x + 22, y + 190, 96, "Connect", theme.accent_soft, theme.accent)
