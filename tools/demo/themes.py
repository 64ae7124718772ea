"""The colours of the two fictional products, in light and dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours of one product in one appearance."""

    name: str
    page: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_soft: str
    second: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    shadow: float

    @property
    def is_dark(self) -> bool:
        return self.name == "dark"


SALTMARSH_LIGHT = Theme(
    name="light",
    page="#f6f4ef",
    surface="#ffffff",
    raised="#edeae2",
    border="#e3dfd5",
    text="#16241f",
    muted="#64726b",
    faint="#a3aca6",
    accent="#e2603f",
    on_accent="#ffffff",
    accent_soft="#fbe4db",
    second="#1f6f66",
    good="#1f7a52",
    good_soft="#dcefe3",
    warn="#a86a0a",
    warn_soft="#fbeccb",
    bad="#b8323a",
    bad_soft="#f8dcdc",
    shadow=0.05,
)

SALTMARSH_DARK = Theme(
    name="dark",
    page="#101916",
    surface="#1a2521",
    raised="#24312c",
    border="#2d3b35",
    text="#eff3ee",
    muted="#9aa8a1",
    faint="#66756e",
    accent="#f27c5c",
    on_accent="#26100a",
    accent_soft="#46281f",
    second="#5cc0b1",
    good="#63c795",
    good_soft="#1d3a2c",
    warn="#e6b455",
    warn_soft="#3d3118",
    bad="#ef7b7e",
    bad_soft="#452326",
    shadow=0.35,
)

TALLYPINE_LIGHT = Theme(
    name="light",
    page="#f5f7fb",
    surface="#ffffff",
    raised="#eef1f7",
    border="#e1e6ef",
    text="#141b2d",
    muted="#5d6880",
    faint="#9aa4b8",
    accent="#3f51d8",
    on_accent="#ffffff",
    accent_soft="#e5e8fc",
    second="#0e9aa7",
    good="#14804a",
    good_soft="#d9f2e4",
    warn="#9a6700",
    warn_soft="#fcefc9",
    bad="#c0313b",
    bad_soft="#fbe0e1",
    shadow=0.05,
)

TALLYPINE_DARK = Theme(
    name="dark",
    page="#0e1320",
    surface="#171e2e",
    raised="#212a3d",
    border="#2a344a",
    text="#eef1f8",
    muted="#98a3bb",
    faint="#64708a",
    accent="#8593ff",
    on_accent="#10152b",
    accent_soft="#282f5c",
    second="#3fc6cf",
    good="#57cf92",
    good_soft="#173829",
    warn="#e5b549",
    warn_soft="#3b3117",
    bad="#f27f86",
    bad_soft="#46232a",
    shadow=0.35,
)
