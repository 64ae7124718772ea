"""Pricing, sign-in, documentation and settings of the fictional billing product Tallypine."""

from dataclasses import replace

from tools.demo import scenery
from tools.demo.canvas import Canvas, Colour, mix
from tools.demo.glyphs import glyph
from tools.demo.scenery import scene
from tools.demo.themes import Theme
from tools.demo.web_parts import (
    HEIGHT,
    INNER,
    LEFT,
    WIDTH,
    field,
    frame,
    initials,
    logo,
    outline_button,
    panel,
    site_header,
    small_button,
    tag,
    toggle,
    web,
)

PLANS = (
    ("Solo", "$9", "For one-person shops", ("50 invoices a month", "One bank account", "Mail support")),
    (
        "Team",
        "$29",
        "For growing companies",
        ("Unlimited invoices", "Five seats", "Reminders and reports", "Integrations"),
    ),
    (
        "Studio",
        "$79",
        "For agencies and groups",
        ("Everything in Team", "Twenty seats", "Several companies", "Phone support"),
    ),
)

QUESTIONS = (
    ("Can I change my plan later?", "At any time. We only charge the difference."),
    ("Is there a free trial?", "Fourteen days, without a card."),
    ("What happens to my data?", "You can export everything whenever you like."),
    ("Do you offer discounts?", "Schools and charities pay half."),
)


def pricing(theme: Theme, questions: tuple[tuple[str, str], ...]) -> Canvas:
    """The price list; answers to `questions` below it make the page longer."""
    extra = 100 + 100 * ((len(questions) + 1) // 2) if questions else 0
    canvas = web(theme, HEIGHT + extra)
    site_header(canvas, theme, "Pricing")
    canvas.text(WIDTH / 2, 134, "Prices that grow with you", 38, theme.text, weight=700, align="centre")
    canvas.text(WIDTH / 2, 178, "No set-up fee. Cancel whenever you like.", 16, theme.muted, align="centre")
    canvas.rounded(WIDTH / 2 - 110, 206, 220, 40, 20, theme.raised)
    canvas.rounded(WIDTH / 2 - 106, 210, 104, 32, 16, theme.surface)
    canvas.text(WIDTH / 2 - 54, 226, "Monthly", 13, theme.text, weight=600, align="centre")
    canvas.text(WIDTH / 2 + 52, 226, "Yearly -20 %", 13, theme.muted, weight=500, align="centre")
    for index, plan in enumerate(PLANS):
        _plan(canvas, theme, 160 + index * 328, index == 1, *plan)
    if questions:
        _answers(canvas, theme, questions, 800)
    return canvas


def _plan(
    canvas: Canvas,
    theme: Theme,
    x: float,
    chosen: bool,
    name: str,
    price: str,
    lead: str,
    points: tuple[str, ...],
) -> None:
    y = 284
    panel(canvas, theme, x, y, 304, 456)
    if chosen:
        canvas.rounded(x, y, 304, 456, 14, theme.surface, outline=theme.accent, line=2)
        tag(canvas, x + 186, y + 36, "Most chosen", theme.accent_soft, theme.accent)
    canvas.text(x + 28, y + 37, name, 20, theme.text, weight=700)
    canvas.text(x + 28, y + 66, lead, 14, theme.muted)
    canvas.text(x + 28, y + 122, price, 46, theme.text, weight=700)
    canvas.text(x + 36 + canvas.text_width(price, 46, 700), y + 133, "a month", 14, theme.muted)
    for index, point in enumerate(points):
        row = y + 192 + index * 36
        canvas.circle(x + 38, row, 10, theme.good_soft)
        glyph(canvas, "check", x + 38, row, 14, theme.good)
        canvas.text(x + 58, row, point, 14, theme.text)
    fill, ink = (theme.accent, theme.on_accent) if chosen else (theme.raised, theme.text)
    canvas.rounded(x + 28, y + 386, 248, 44, 10, fill)
    canvas.text(x + 152, y + 408, f"Choose {name}", 15, ink, weight=600, align="centre")


def _answers(canvas: Canvas, theme: Theme, questions: tuple[tuple[str, str], ...], y: float) -> None:
    canvas.text(WIDTH / 2, y + 18, "Questions and answers", 26, theme.text, weight=700, align="centre")
    for index, (question, answer) in enumerate(questions):
        x, top = 160 + (index % 2) * 488, y + 66 + (index // 2) * 104
        panel(canvas, theme, x, top, 472, 88)
        canvas.text(x + 24, top + 31, question, 15, theme.text, weight=600)
        canvas.text(x + 24, top + 58, answer, 14, theme.muted)


def login_card(theme: Theme) -> Canvas:
    """The sign-in page as it was: a plain card in the middle."""
    canvas = web(theme)
    logo(canvas, theme, WIDTH / 2 - 66, 118)
    panel(canvas, theme, WIDTH / 2 - 210, 168, 420, 456)
    x = WIDTH / 2 - 174
    canvas.text(x, 216, "Sign in", 26, theme.text, weight=700)
    canvas.text(x, 248, "Welcome back. Please enter your details.", 14, theme.muted)
    _credentials(canvas, theme, x, 286, 348)
    canvas.text(WIDTH / 2, 664, "New here? Create an account", 14, theme.muted, align="centre")
    canvas.text(WIDTH / 2, 766, "Privacy  ·  Terms  ·  Imprint", 12, theme.faint, align="centre")
    return canvas


def _credentials(canvas: Canvas, theme: Theme, x: float, y: float, width: float) -> None:
    field(canvas, theme, x, y, width, "Mail address", "ravi@tallypine.example")
    field(canvas, theme, x, y + 80, width, "Password", "")
    for dot in range(10):
        canvas.circle(x + 18 + dot * 11, y + 114, 3.4, theme.text)
    canvas.rounded(x, y + 152, 18, 18, 5, theme.accent)
    glyph(canvas, "check", x + 9, y + 161, 13, theme.on_accent)
    canvas.text(x + 28, y + 161, "Stay signed in", 13, theme.text)
    canvas.text(x + width, y + 161, "Forgot it?", 13, theme.accent, weight=600, align="right")
    canvas.rounded(x, y + 192, width, 46, 10, theme.accent)
    canvas.text(x + width / 2, y + 215, "Sign in", 15, theme.on_accent, weight=600, align="centre")
    canvas.rounded(x, y + 250, width, 46, 10, theme.surface, outline=theme.border)
    canvas.text(x + width / 2, y + 273, "Use a passkey", 15, theme.text, weight=600, align="centre")


def login_split(theme: Theme) -> Canvas:
    """The sign-in page redesigned: a picture at the left, the form at the right."""
    canvas = Canvas(WIDTH, HEIGHT, theme.surface, samples=3)
    picture = replace(scenery.NIGHT if theme.is_dark else scenery.ALPS, sun_x=0.7, sun_y=0.43)
    scene(canvas, 20, 20, 600, 760, 26, picture)
    ink = "#ffffff" if theme.is_dark else "#12263a"
    canvas.text(68, 100, "Numbers you can", 40, ink, weight=700)
    canvas.text(68, 148, "see the wood in.", 40, ink, weight=700)
    canvas.text(68, 196, "Billing for people who would rather be outside.", 16, ink)
    initials(canvas, 90, 712, 22, "MH", 2)
    canvas.text(124, 702, '"We close the month before lunch."', 16, "#ffffff", weight=600)
    canvas.text(124, 726, "Maren Holt, Nordlys Bakery", 14, "#e3ebf0")
    x = 752.0
    logo(canvas, theme, x, 148)
    canvas.text(x, 222, "Welcome back", 34, theme.text, weight=700)
    canvas.text(x, 260, "Sign in to carry on where you left off.", 15, theme.muted)
    _credentials(canvas, theme, x, 308, 396)
    canvas.text(x, 652, "New here?", 14, theme.muted)
    canvas.text(x + 76, 652, "Create an account", 14, theme.accent, weight=600)
    return canvas


CHAPTERS = (
    ("GETTING STARTED", ("Introduction", "Install", "First invoice")),
    ("GUIDES", ("Webhooks", "Retries", "Test mode", "Going live")),
    ("REFERENCE", ("Customers", "Invoices", "Payments", "Errors")),
)
CODE: tuple[tuple[tuple[str, int], ...], ...] = (
    (("import ", 1), ("tallypine", 0)),
    (),
    (("client = tallypine.Client(", 0), ('"tp_test_51"', 2), (")", 0)),
    (("invoice = client.invoices.create(", 0),),
    (("    customer=", 0), ('"nordlys-bakery"', 2), (",", 0)),
    (("    amount=", 0), ("118_800", 3), (",  ", 0), ("# in cents", 4)),
    ((")", 0),),
    (("print", 1), ("(invoice.number)", 0)),
)


def docs(theme: Theme, paper: Colour) -> Canvas:
    """A page of the documentation on a ground of colour `paper`."""
    canvas = Canvas(WIDTH, HEIGHT, paper, samples=3)
    site_header(canvas, theme, "Docs")
    _chapters(canvas, theme)
    x = 320.0
    canvas.text(x, 118, "Guides  /  First invoice", 13, theme.muted)
    canvas.text(x, 158, "Send your first invoice", 32, theme.text, weight=700)
    lead = (
        "An invoice needs a customer and an amount. Everything else has sensible",
        "defaults, which you can change in the settings of your workspace.",
    )
    canvas.paragraph(x, 202, lead, 15, theme.muted, leading=1.65)
    _code_block(canvas, theme, x, 262, 620)
    canvas.text(x, 566, "What happens next", 21, theme.text, weight=600)
    steps = (
        "Tallypine writes the document and gives it the next free number.",
        "Your customer gets a mail with a link to pay.",
        "As soon as the money arrives, a webhook tells your own system.",
    )
    for index, step in enumerate(steps):
        y = 606 + index * 40
        canvas.circle(x + 12, y, 12, theme.accent_soft)
        canvas.text(x + 12, y, str(index + 1), 13, theme.accent, weight=600, align="centre")
        canvas.text(x + 36, y, step, 15, theme.text)
    _hint(canvas, theme, x, 726, 620)
    _on_this_page(canvas, theme)
    return canvas


def _chapters(canvas: Canvas, theme: Theme) -> None:
    y = 116.0
    for title, pages in CHAPTERS:
        canvas.text(56, y, title, 12, theme.muted, weight=600)
        for page in pages:
            y += 34
            if page == "First invoice":
                canvas.rounded(44, y - 16, 204, 32, 8, theme.accent_soft)
            chosen = page == "First invoice"
            canvas.text(56, y, page, 14, theme.accent if chosen else theme.text, weight=600 if chosen else 400)
        y += 52
    canvas.rectangle(272, 73, 1, canvas.height - 73, theme.border)


def _code_block(canvas: Canvas, theme: Theme, x: float, y: float, width: float) -> None:
    ground = "#0a0e18" if theme.is_dark else "#1a2236"
    inks = ("#e6eaf5", "#c9a6ff", "#9fdc9a", "#ffb86b", "#8a96b3")
    canvas.rounded(x, y, width, 268, 14, ground)
    canvas.text(x + 22, y + 24, "Python", 12, inks[4], weight=600)
    glyph(canvas, "file", x + width - 28, y + 24, 16, inks[4])
    canvas.divider(x, y + 44, width, mix(ground, "#ffffff", 0.12))
    for index, parts in enumerate(CODE):
        row = y + 70 + index * 25
        canvas.text(x + 22, row, str(index + 1), 13, mix(ground, inks[4], 0.7))
        left = x + 52
        for text, ink in parts:
            canvas.text(left, row, text, 14, inks[ink])
            left += canvas.text_width(text, 14)


def _hint(canvas: Canvas, theme: Theme, x: float, y: float, width: float) -> None:
    canvas.rounded(x, y, width, 50, 12, theme.warn_soft)
    glyph(canvas, "bolt", x + 26, y + 25, 20, theme.warn)
    canvas.text(x + 48, y + 25, "In test mode nothing is sent and no money moves.", 14, theme.warn, weight=600)


def _on_this_page(canvas: Canvas, theme: Theme) -> None:
    x = 1004.0
    canvas.text(x, 118, "ON THIS PAGE", 12, theme.muted, weight=600)
    canvas.rectangle(x, 138, 2, 118, theme.border)
    canvas.rectangle(x, 138, 2, 26, theme.accent)
    for index, label in enumerate(("Overview", "The code", "What happens next", "Test mode")):
        canvas.text(x + 16, 151 + index * 31, label, 13, theme.accent if index == 0 else theme.muted)


def settings(theme: Theme) -> Canvas:
    canvas = web(theme)
    frame(canvas, theme, "Settings", "Settings", "What your customers see, and how you get paid.")
    x = float(LEFT)
    for index, label in enumerate(("Workspace", "Billing", "Mail", "Security")):
        chosen = index == 0
        canvas.text(x, 178, label, 14, theme.accent if chosen else theme.muted, weight=600)
        if chosen:
            canvas.rounded(x, 196, canvas.text_width(label, 14, 600), 3, 1.5, theme.accent)
        x += canvas.text_width(label, 14, 600) + 32
    canvas.divider(LEFT, 198, INNER, theme.border)
    panel(canvas, theme, LEFT, 222, 560, 400, "Company")
    field(canvas, theme, LEFT + 22, 290, 250, "Name", "Nordlys Bakery")
    field(canvas, theme, LEFT + 288, 290, 250, "Legal form", "Limited company")
    field(canvas, theme, LEFT + 22, 372, 516, "Street", "Fjordgata 18")
    field(canvas, theme, LEFT + 22, 454, 160, "Postcode", "7010")
    field(canvas, theme, LEFT + 198, 454, 340, "Town", "Trondheim")
    small_button(canvas, LEFT + 22, 556, 130, "Save changes", theme.accent, theme.on_accent)
    outline_button(canvas, theme, LEFT + 164, 556, 90, "Discard")
    _options(canvas, theme, LEFT + 580, 222, INNER - 580)
    _danger(canvas, theme, LEFT, 644)
    return canvas


def _options(canvas: Canvas, theme: Theme, x: float, y: float, width: float) -> None:
    panel(canvas, theme, x, y, width, 400, "Preferences")
    rows = (
        ("Reminders", "Three days after the due date", True),
        ("Round amounts", "To full cents, per line", True),
        ("Public payment page", "Anyone with the link can pay", False),
        ("Weekly summary", "Monday morning by mail", True),
    )
    for index, (label, lead, on) in enumerate(rows):
        row = y + 84 + index * 80
        canvas.text(x + 22, row, label, 14, theme.text, weight=600)
        canvas.text(x + 22, row + 22, lead, 13, theme.muted)
        toggle(canvas, theme, x + width - 62, row + 10, on)
        if index < len(rows) - 1:
            canvas.divider(x + 22, row + 48, width - 44, theme.border)


def _danger(canvas: Canvas, theme: Theme, x: float, y: float) -> None:
    panel(canvas, theme, x, y, INNER, 104)
    canvas.text(x + 22, y + 38, "Delete this workspace", 15, theme.bad, weight=600)
    canvas.text(x + 22, y + 64, "All documents are kept for ten years and then removed.", 13, theme.muted)
    small_button(canvas, x + INNER - 122, y + 35, 100, "Delete", theme.bad_soft, theme.bad)
