"""Rules and where they come from, in words."""

from PySide6.QtCore import QCoreApplication

from snapreview.language.marking import translatable
from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import Level
from snapreview.model.rule_origins import Place, Statement

_PLACES = {
    Place.WINDOW: translatable("rules", "this window"),
    Place.MANIFEST: translatable("rules", "manifest or sidecar"),
    Place.ASKED: translatable("rules", "command line"),
    Place.DEFAULT: translatable("rules", "default"),
}
_LEVELS = {
    Level.IMAGE: translatable("rules", "image"),
    Level.BUILD: translatable("rules", "build"),
}


def place_words(place: Place) -> str:
    """Where a value was written down; a file's name is the same in all languages."""
    return _translated(_PLACES[place]) if place in _PLACES else str(place)


def no_group_words() -> str:
    """Why there can be no rule for the group of an image."""
    return QCoreApplication.translate("rules", "This image belongs to no group.")


def origin_words(statement: Statement) -> str:
    """Where a value comes from: `default`, `command line`, `image · this window`, `group charts/* · …`."""
    target = statement.target
    if target is None:
        return place_words(statement.place)
    if target.level is Level.GROUP:
        level = QCoreApplication.translate("rules", "group {group}").format(group=displayable(target.name))
    else:
        level = _translated(_LEVELS[target.level])
    in_manifest = statement.place is Place.MANIFEST and target.level is Level.BUILD
    place = QCoreApplication.translate("rules", "manifest") if in_manifest else place_words(statement.place)
    return f"{level} · {place}"


def region_words(region: Rectangle) -> str:
    """A region by its corner and size: `390 × 47 at 0, 0`."""
    text = QCoreApplication.translate("rules", "{width} × {height} at {x}, {y}")
    return text.format(width=region.width, height=region.height, x=region.x, y=region.y)


def reach_words(level: Level, group: str) -> str:
    """Whom a rule of a level concerns."""
    match level:
        case Level.IMAGE:
            return QCoreApplication.translate("rules", "This image alone.")
        case Level.GROUP:
            text = QCoreApplication.translate("rules", "Every image of the group “{group}”.")
            return text.format(group=displayable(group))
        case Level.BUILD:
            return QCoreApplication.translate("rules", "Every image of the build.")


def antialiasing_words(tolerated: bool) -> str:
    """What is done with pixels that look like anti-aliasing."""
    if tolerated:
        return QCoreApplication.translate("rules", "tolerated")
    return QCoreApplication.translate("rules", "counted")


def _translated(text: str) -> str:
    return QCoreApplication.translate("rules", text)
