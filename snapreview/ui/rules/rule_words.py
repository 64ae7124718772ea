"""Rules and where they come from, in words. Plain Python, no Qt."""

from snapreview.model.image_name import displayable
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import Level
from snapreview.model.rule_origins import Place, Statement


def origin_words(statement: Statement) -> str:
    """Where a value comes from: `default`, `command line`, `image · this window`, `group charts/* · …`."""
    target = statement.target
    if target is None:
        return str(statement.place)
    level = f"group {displayable(target.name)}" if target.level is Level.GROUP else str(target.level)
    place = "manifest" if statement.place is Place.MANIFEST and target.level is Level.BUILD else statement.place
    return f"{level} · {place}"


def region_words(region: Rectangle) -> str:
    """A region by its corner and size: `390 × 47 at 0, 0`."""
    return f"{region.width} × {region.height} at {region.x}, {region.y}"


def reach_words(level: Level, group: str) -> str:
    """Whom a rule of a level concerns."""
    match level:
        case Level.IMAGE:
            return "This image alone."
        case Level.GROUP:
            return f"Every image of the group “{displayable(group)}”."
        case Level.BUILD:
            return "Every image of the build."


def antialiasing_words(tolerated: bool) -> str:
    """What is done with pixels that look like anti-aliasing."""
    return "tolerated" if tolerated else "counted"
