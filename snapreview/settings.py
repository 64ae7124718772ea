"""What the reader chose, kept in one JSON file. Each setting is declared once, with its default and its range."""

import json
import os
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Literal

from snapreview.atomic_file import write_atomically
from snapreview.errors import SettingsError

ThemeChoice = Literal["system", "light", "dark"]
LanguageChoice = Literal["system", "en", "de", "pseudo"]
DividerChoice = Literal["upright", "level"]
MotionChoice = Literal["system", "reduced", "full"]
CanvasChoice = Literal["checkerboard", "light", "dark"]
SortOrder = Literal["share", "name"]

RECENT_PAIRS_KEPT = 12

SHORTEST_BLINK = 334
LONGEST_BLINK = 3000
"""Milliseconds for which a blinking image is seen before the other takes its place."""


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Two builds that were opened together, by their uris."""

    base: str
    head: str


@dataclass(frozen=True, slots=True)
class ServerConnection:
    """A server of builds by its name and address. Its token is in the keyring and never here."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the reader can choose.

    odiff_path: the odiff binary to use, "" for the automatic choice. worker_count: comparisons at the same
    time, 0 for one per processor core. pixel_limit: pixels of the largest canvas that is compared.
    seed_rules: verdicts exactly like the seed's.
    view_mode: the name of a view; a view this version does not know is shown as side by side.
    ui_scale: how much larger than the system has it everything is, 1..3, from the next start on.
    overlay_opacity: 0..1. overlay_colour: #rrggbb.
    swipe_position: the share of the pane that shows the base, 0..1. swipe_divider: how the divider stands.
    onion_opacity: of the head over the base, 0..1. blink_milliseconds: how long each image is seen; 334 at least, so
    that nothing flashes more than three times a second (WCAG 2.2, 2.3.1). motion: whether things may move by
    themselves.
    cache_limit_bytes: how much the cache of results and masks may hold. image_cache_limit_bytes: how much the cache
    of fetched images may hold. picture_cache_bytes: memory for decoded pictures that are kept ready.
    picture_limit_bytes: what the largest picture that is shown may take while it is decoded.
    allow_plain_http: let tokens go to servers without encryption.
    watch_folders: compare again when the files of an open folder build change.
    reader_name: who decides in reviews, "" for the user's login name. guarded_decisions: keys decide in review mode
    only.
    """

    odiff_path: str = ""
    worker_count: int = 0
    pixel_limit: int = 40_000_000
    seed_rules: bool = False
    cache_limit_bytes: int = 2 * 1024**3
    image_cache_limit_bytes: int = 10 * 1024**3
    picture_cache_bytes: int = 512 * 1024**2
    picture_limit_bytes: int = 2 * 1024**3
    allow_plain_http: bool = False
    theme: ThemeChoice = "system"
    language: LanguageChoice = "system"
    ui_scale: float = 1.0
    view_mode: str = "side-by-side"
    canvas: CanvasChoice = "checkerboard"
    pixel_grid: bool = True
    overlay_shown: bool = True
    overlay_colour: str = "#ff2dc4"
    overlay_opacity: float = 0.7
    swipe_position: float = 0.5
    swipe_divider: DividerChoice = "upright"
    onion_opacity: float = 0.5
    blink_milliseconds: int = 700
    motion: MotionChoice = "system"
    region_boxes_shown: bool = False
    minimap_shown: bool = True
    sort_order: SortOrder = "share"
    watch_folders: bool = True
    reader_name: str = ""
    guarded_decisions: bool = False
    connections: tuple[ServerConnection, ...] = ()
    recent_pairs: tuple[RecentPair, ...] = ()


_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_CHECKS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "odiff_path": (lambda value: isinstance(value, str), "a path, or empty"),
    "worker_count": (lambda value: _is_whole(value) and 0 <= value <= 64, "a whole number from 0 to 64"),
    "pixel_limit": (lambda value: _is_whole(value) and value >= 1, "a whole number of pixels, 1 or more"),
    "seed_rules": (lambda value: isinstance(value, bool), "true or false"),
    "cache_limit_bytes": (
        lambda value: _is_whole(value) and value >= 0,
        "a whole number of bytes, 0 or more",
    ),
    "image_cache_limit_bytes": (
        lambda value: _is_whole(value) and value >= 0,
        "a whole number of bytes, 0 or more",
    ),
    "picture_cache_bytes": (
        lambda value: _is_whole(value) and value >= 0,
        "a whole number of bytes, 0 or more",
    ),
    "picture_limit_bytes": (
        lambda value: _is_whole(value) and 1024**2 <= value <= 2**40,
        "a whole number of bytes from 1048576 (1 MiB) to 1099511627776 (1 TiB)",
    ),
    "allow_plain_http": (lambda value: isinstance(value, bool), "true or false"),
    "ui_scale": (lambda value: _is_number(value) and 1 <= value <= 3, "a number from 1 to 3"),
    "language": (lambda value: value in ("system", "en", "de", "pseudo"), "system, en, de or pseudo"),
    "theme": (lambda value: value in ("system", "light", "dark"), "system, light or dark"),
    "view_mode": (
        lambda value: isinstance(value, str) and bool(_IDENTIFIER.fullmatch(value)),
        "the name of a view, such as side-by-side",
    ),
    "canvas": (lambda value: value in ("checkerboard", "light", "dark"), "checkerboard, light or dark"),
    "pixel_grid": (lambda value: isinstance(value, bool), "true or false"),
    "overlay_shown": (lambda value: isinstance(value, bool), "true or false"),
    "overlay_colour": (lambda value: isinstance(value, str) and bool(_COLOUR.fullmatch(value)), "#rrggbb"),
    "overlay_opacity": (lambda value: _is_number(value) and 0 <= value <= 1, "a number from 0 to 1"),
    "swipe_position": (lambda value: _is_number(value) and 0 <= value <= 1, "a number from 0 to 1"),
    "swipe_divider": (lambda value: value in ("upright", "level"), "upright or level"),
    "onion_opacity": (lambda value: _is_number(value) and 0 <= value <= 1, "a number from 0 to 1"),
    "blink_milliseconds": (
        lambda value: _is_whole(value) and SHORTEST_BLINK <= value <= LONGEST_BLINK,
        f"a whole number of milliseconds from {SHORTEST_BLINK} to {LONGEST_BLINK}",
    ),
    "region_boxes_shown": (lambda value: isinstance(value, bool), "true or false"),
    "minimap_shown": (lambda value: isinstance(value, bool), "true or false"),
    "motion": (lambda value: value in ("system", "reduced", "full"), "system, reduced or full"),
    "sort_order": (lambda value: value in ("share", "name"), "share or name"),
    "watch_folders": (lambda value: isinstance(value, bool), "true or false"),
    "reader_name": (lambda value: isinstance(value, str), "a name, or empty"),
    "guarded_decisions": (lambda value: isinstance(value, bool), "true or false"),
    "connections": (lambda value: isinstance(value, list), "a list of servers"),
    "recent_pairs": (lambda value: isinstance(value, list), "a list of pairs"),
}


class SettingsFile:
    """The settings on disk."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.json"

    def load(self) -> Settings:
        """Read the settings; defaults where the file or a key is missing. Unknown keys are ignored.

        Raises SettingsError naming the file, the key and what is allowed.
        """
        try:
            document = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return Settings()
        except (OSError, ValueError, RecursionError) as error:
            raise SettingsError(f"The settings file {self.path} cannot be read: {error}. Mend or delete it.") from error
        if not isinstance(document, dict):
            raise SettingsError(f"The settings file {self.path} is not a JSON object. Mend or delete it.")
        return self._from_document(document)

    def _from_document(self, document: dict[str, Any]) -> Settings:
        chosen: dict[str, Any] = {}
        for name in (field.name for field in fields(Settings)):
            if name not in document:
                continue
            allowed, description = _CHECKS[name]
            if not allowed(document[name]):
                raise SettingsError(
                    f"The setting “{name}” in {self.path} must be {description}, not {document[name]!r}. "
                    "Mend it, or delete it for the default."
                )
            chosen[name] = document[name]
        if "recent_pairs" in chosen:
            chosen["recent_pairs"] = _recent_pairs(chosen["recent_pairs"])
        if "connections" in chosen:
            chosen["connections"] = _connections(chosen["connections"])
        return Settings(**chosen)

    def save(self, settings: Settings) -> None:
        """Write all settings. Raises SettingsError when the folder cannot be written."""
        text = json.dumps(asdict(settings), indent=2)
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, text.encode("ascii"))
        except OSError as error:
            raise SettingsError(
                f"The settings cannot be saved to {self.path}: {error.strerror}. Free space or mend its permissions."
            ) from error


def with_recent_pair(settings: Settings, base: str, head: str) -> Settings:
    """The settings with this pair of builds as the most recent one."""
    pair = RecentPair(base, head)
    others = [other for other in settings.recent_pairs if other != pair]
    return replace(settings, recent_pairs=(pair, *others)[:RECENT_PAIRS_KEPT])


def effective_worker_count(settings: Settings) -> int:
    """How many comparisons run at the same time: the setting, else one per processor core."""
    return settings.worker_count or os.cpu_count() or 1


def _recent_pairs(entries: list[Any]) -> tuple[RecentPair, ...]:
    """Recent pairs are a convenience: an entry of another shape is passed over, not an error."""
    return tuple(
        RecentPair(entry["base"], entry["head"])
        for entry in entries
        if isinstance(entry, dict) and isinstance(entry.get("base"), str) and isinstance(entry.get("head"), str)
    )


def _connections(entries: list[Any]) -> tuple[ServerConnection, ...]:
    """Like recent pairs: an entry of another shape is passed over."""
    return tuple(
        ServerConnection(entry["name"], entry["url"])
        for entry in entries
        if isinstance(entry, dict) and isinstance(entry.get("name"), str) and isinstance(entry.get("url"), str)
    )


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
