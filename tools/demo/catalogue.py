"""Which pictures the two demo builds hold, how head differs from base, and the category each must get."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial

from tools.demo import brand, phone_account, phone_pages, scenery, web_dashboard, web_product, web_site
from tools.demo.canvas import Canvas
from tools.demo.themes import SALTMARSH_DARK, SALTMARSH_LIGHT, TALLYPINE_DARK, TALLYPINE_LIGHT, Theme

QUIETLY_OTHER_BORDER = "#e2e7ef"

Draw = Callable[[], Canvas]

PHONE = "Phone 6.1 inch"
DESKTOP = "Desktop 1280"


class HeadFile(Enum):
    """How the head's file is made from its picture."""

    AS_DRAWN = auto()
    OTHER_ENCODING = auto()
    CUT_SHORT = auto()


@dataclass(frozen=True, slots=True)
class Shot:
    """One image name of the demo; `base` or `head` is None where that build lacks the file."""

    name: str
    expected: str
    base: Draw | None
    head: Draw | None
    group: str
    tags: dict[str, str] = field(default_factory=dict)
    head_file: HeadFile = HeadFile.AS_DRAWN
    previous_name: str | None = None
    diff_threshold: float | None = None

    @property
    def base_name(self) -> str:
        return self.previous_name or self.name

    def sidecar(self) -> dict[str, object]:
        """What stands beside the image: group, label, tags, canvas and threshold."""
        theme = self.tags.get("theme")
        label = f"{self.group} ({theme})" if theme else self.group
        content: dict[str, object] = {"display_name": label, "group": self.group}
        if self.tags:
            content["tags"] = self.tags
        if theme:
            content["canvas_theme"] = theme
        if self.diff_threshold is not None:
            content["diff_threshold"] = self.diff_threshold
        return content


def catalogue() -> tuple[Shot, ...]:
    """Every image of the demo, sorted by name."""
    shots = (*_phone_browsing(), *_phone_account(), *_web_product(), *_web_site(), *_brand())
    return tuple(sorted(shots, key=lambda shot: shot.name))


def expected() -> dict[str, str]:
    """Image name → the category a comparison of the two builds must give it."""
    return {shot.name: shot.expected for shot in catalogue()}


def suite() -> list[str]:
    """The head's list of all image names; what head removed is not in it, what head skipped is."""
    return [shot.name for shot in catalogue() if shot.expected != "removed"]


def _tags(theme: Theme, device: str) -> dict[str, str]:
    return {"theme": theme.name, "device": device}


def _phone(theme: Theme, stem: str, group: str, status: str, base: Draw | None, head: Draw | None) -> Shot:
    return Shot(f"phone/{theme.name}/{stem}.png", status, base, head, group, _tags(theme, PHONE))


def _web(theme: Theme, stem: str, group: str, status: str, base: Draw | None, head: Draw | None) -> Shot:
    return Shot(f"web/{theme.name}/{stem}.png", status, base, head, group, _tags(theme, DESKTOP))


def _phone_browsing() -> list[Shot]:
    light, dark = SALTMARSH_LIGHT, SALTMARSH_DARK
    trips = phone_pages.TRIPS
    more_trips = (trips[0], phone_pages.NEW_TRIP, *trips[1:])
    shots: list[Shot] = []
    for theme in (light, dark):
        home = partial(phone_pages.home, theme, trips)
        longer = partial(phone_pages.home, theme, more_trips)
        shots.append(_phone(theme, "home", "Home", "changed", home, longer))
        explore = partial(phone_pages.explore, theme)
        shots.append(_phone(theme, "explore", "Explore", "unchanged", explore, explore))
        stay = partial(phone_pages.stay, theme, theme.accent)
        recoloured = partial(phone_pages.stay, theme, theme.second)
        shots.append(_phone(theme, "stay", "Stay", "changed", stay, recoloured))
    found = partial(phone_pages.search, light, "142 stays", "Best match")
    found_fewer = partial(phone_pages.search, light, "138 homes", "Price, low to high")
    shots.append(_phone(light, "search", "Search", "changed", found, found_fewer))
    found_dark = partial(phone_pages.search, dark, "142 stays", "Best match")
    shots.append(_phone(dark, "search", "Search", "skipped", found_dark, None))
    pins = partial(phone_pages.street_map, light, phone_pages.PINS)
    moved = partial(phone_pages.street_map, light, phone_pages.MOVED_PINS)
    shots.append(_phone(light, "map", "Map", "changed", pins, moved))
    night = partial(phone_pages.street_map, dark, phone_pages.PINS)
    shots.append(_phone(dark, "map", "Map", "unchanged", night, night))
    return shots


def _phone_account() -> list[Shot]:
    light, dark = SALTMARSH_LIGHT, SALTMARSH_DARK
    booking = partial(phone_account.booking, light, 490)
    lower = partial(phone_account.booking, light, 504)
    booking_dark = partial(phone_account.booking, dark, 490)
    wallet_dark = partial(phone_account.wallet, dark, 390)
    onboarding = partial(phone_account.onboarding, light, 2)
    onboarding_dark = partial(phone_account.onboarding, dark, 1)
    shots = [
        _phone(light, "booking", "Booking", "changed", booking, lower),
        _phone(dark, "booking", "Booking", "unchanged", booking_dark, booking_dark),
        _cut_short(_phone(light, "onboarding", "Onboarding", "errored", onboarding, onboarding)),
        _phone(dark, "onboarding", "Onboarding", "unchanged", onboarding_dark, onboarding_dark),
        _boarding_pass(light),
        _wallet(light),
        _phone(dark, "wallet", "Wallet", "unchanged", wallet_dark, wallet_dark),
        _phone(light, "reviews", "Reviews", "added", None, partial(phone_account.reviews, light)),
    ]
    for theme in (light, dark):
        profile = partial(phone_account.profile, theme)
        shots.append(_phone(theme, "profile", "Profile", "unchanged", profile, profile))
        shots.append(_preferences(theme))
        welcome = partial(phone_account.welcome, theme)
        shots.append(_phone(theme, "welcome", "Welcome", "removed", welcome, None))
    return shots


def _cut_short(shot: Shot) -> Shot:
    return Shot(shot.name, shot.expected, shot.base, shot.head, shot.group, shot.tags, head_file=HeadFile.CUT_SHORT)


def _boarding_pass(theme: Theme) -> Shot:
    """Its name has spaces and a letter outside ASCII."""
    before = partial(phone_account.boarding_pass, theme, "B22", "07:25")
    after = partial(phone_account.boarding_pass, theme, "D41", "07:35")
    return _phone(theme, "boarding pass Z\u00fcrich", "Boarding pass", "changed", before, after)


def _wallet(theme: Theme) -> Shot:
    """Taken on a wider phone in head."""
    narrow = partial(phone_account.wallet, theme, 390)
    return _phone(theme, "wallet", "Wallet", "changed", narrow, partial(phone_account.wallet, theme, 430))


def _preferences(theme: Theme) -> Shot:
    """The same file under another name."""
    draw = partial(phone_account.preferences, theme)
    return Shot(
        f"phone/{theme.name}/preferences.png",
        "renamed",
        draw,
        draw,
        "Preferences",
        _tags(theme, PHONE),
        previous_name=f"phone/{theme.name}/settings.png",
    )


def _web_product() -> list[Shot]:
    light, dark = TALLYPINE_LIGHT, TALLYPINE_DARK
    shots: list[Shot] = []
    for theme in (light, dark):
        spring = partial(web_dashboard.dashboard, theme, web_dashboard.SPRING)
        summer = partial(web_dashboard.dashboard, theme, web_dashboard.SUMMER)
        shots.append(_web(theme, "dashboard", "Dashboard", "changed", spring, summer))
        integrations = partial(web_product.integrations, theme)
        shots.append(_web(theme, "integrations", "Integrations", "added", None, integrations))
    team = partial(web_product.team, light, 0.0)
    shots.append(_web(light, "team", "Team", "changed", team, partial(web_product.team, light, 1 / 3)))
    invoices = partial(web_product.invoices, light)
    # Hairlines of nearly the same grey: a quiet difference.
    greyer = partial(web_product.invoices, replace(light, border=QUIETLY_OTHER_BORDER))
    shots.append(_web(light, "invoices", "Invoices", "unchanged", invoices, greyer))
    shots.append(_status_below_threshold(light))
    status_dark = partial(web_product.status, dark, "99.98 % uptime")
    shots.append(_web(dark, "status", "Status", "unchanged", status_dark, status_dark))
    return shots


def _status_below_threshold(theme: Theme) -> Shot:
    """Two digits differ, which its diff threshold of 0.1 % of the pixels allows."""
    return Shot(
        f"web/{theme.name}/status.png",
        "unchanged",
        partial(web_product.status, theme, "99.98 % uptime"),
        partial(web_product.status, theme, "99.97 % uptime"),
        "Status",
        _tags(theme, DESKTOP),
        diff_threshold=0.001,
    )


def _web_site() -> list[Shot]:
    light, dark = TALLYPINE_LIGHT, TALLYPINE_DARK
    short = partial(web_site.pricing, light, ())
    long = partial(web_site.pricing, light, web_site.QUESTIONS)
    plain = partial(web_site.docs, light, "#ffffff")
    tinted = partial(web_site.docs, light, "#fbf8f1")
    settings = partial(web_site.settings, light)
    settings_dark = partial(web_site.settings, dark)
    shots = [
        _web(light, "pricing", "Pricing", "changed", short, long),
        _web(dark, "pricing", "Pricing", "skipped", partial(web_site.pricing, dark, ()), None),
        _web(light, "docs", "Docs", "changed", plain, tinted),
        _web(light, "settings", "Settings", "unchanged", settings, settings),
        Shot(
            "web/dark/settings.png",
            "unchanged",
            settings_dark,
            settings_dark,
            "Settings",
            _tags(dark, DESKTOP),
            head_file=HeadFile.OTHER_ENCODING,
        ),
    ]
    for theme in (light, dark):
        card, split = partial(web_site.login_card, theme), partial(web_site.login_split, theme)
        shots.append(_web(theme, "login", "Login", "changed", card, split))
    return shots


def _brand() -> list[Shot]:
    names = brand.SHEET
    swapped = ("bolt" if name == "globe" else "mail" if name == "plus" else name for name in names)
    card = partial(brand.social_card, "Calm billing", scenery.ALPS)
    other_card = partial(brand.social_card, "Billing, but calm", scenery.ALPS)
    return [
        Shot(
            "brand/icon-sheet.png",
            "changed",
            partial(brand.icon_sheet, names),
            partial(brand.icon_sheet, tuple(swapped)),
            "Icon sheet",
        ),
        # Taken at twice the density in head.
        Shot(
            "brand/plan-card.png",
            "changed",
            partial(brand.plan_card, "$29", 1),
            partial(brand.plan_card, "$32", 2),
            "Plan card",
        ),
        Shot("brand/social-card.jpg", "changed", card, other_card, "Social card"),
        Shot(
            "brand/cover.webp",
            "changed",
            partial(brand.cover, scenery.DUSK),
            partial(brand.cover, scenery.HARBOUR),
            "Cover",
        ),
    ]
