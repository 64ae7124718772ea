"""What the reader does about rules: which level they set, which region is selected, whether they are drawing one."""

from PySide6.QtCore import QObject, Signal

from snapreview.model.compare_rules import Rule
from snapreview.model.pairing import PlanEntry
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import (
    BUILD_TARGET,
    Level,
    RuleTarget,
    group_target,
    image_target,
    rule_of,
    with_region,
    with_values,
    without_region,
)
from snapreview.model.rule_origins import OptionOrigins, PlacedRegion, option_origins
from snapreview.ui.review.review_session import ReviewSession


class RuleEditing(QObject):
    """Turns wishes into other rules of the session, and knows what is in force for the current image.

    `changed` whenever something of it is to be shown anew. It knows no widget.
    """

    changed = Signal()

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._level = Level.IMAGE
        self._drawing = False
        self._selected: PlacedRegion | None = None
        self._name: str | None = None
        session.current_changed.connect(self._on_current)
        session.rules_changed.connect(self._on_rules)

    @property
    def entry(self) -> PlanEntry | None:
        """The current image, None unless it is in both builds: rules are about pairs."""
        run, name = self._session.run, self._session.current
        if run is None or name is None:
            return None
        entry = run.plan.entries[name]
        return entry if entry.comparable else None

    @property
    def group(self) -> str | None:
        """The group of the current image, None when it has none but itself."""
        entry = self.entry
        return entry.shown.group if entry is not None and entry.shown.group != entry.name else None

    @property
    def level(self) -> Level:
        """The level that is set now: the one chosen, or the image's where there is no group."""
        return Level.IMAGE if self._level is Level.GROUP and self.group is None else self._level

    @property
    def target(self) -> RuleTarget | None:
        """What is set now, None while there is nothing to set."""
        entry = self.entry
        if entry is None:
            return None
        match self.level:
            case Level.IMAGE:
                return image_target(entry.name)
            case Level.GROUP:
                return group_target(entry.shown.group)
            case Level.BUILD:
                return BUILD_TARGET

    @property
    def rule(self) -> Rule:
        """What the window's rules state at this level."""
        target = self.target
        return Rule() if target is None else rule_of(self._session.rules, target)

    @property
    def origins(self) -> OptionOrigins | None:
        """What is in force for the current image and why."""
        entry, run = self.entry, self._session.run
        if entry is None or run is None:
            return None
        _, head = entry.both
        return option_origins(head, run.head.build, self._session.rules, run.options)

    @property
    def regions(self) -> tuple[PlacedRegion, ...]:
        """The regions that are ignored in the current image."""
        origins = self.origins
        return origins.regions if origins is not None else ()

    @property
    def selected(self) -> PlacedRegion | None:
        """The region that is selected."""
        return self._selected

    @property
    def drawing(self) -> bool:
        """True while the mouse draws regions."""
        return self._drawing

    def choose_level(self, level: Level) -> None:
        """Set rules of another level from now on."""
        if level is not self.level:
            self._level = level
            self.changed.emit()

    def set_drawing(self, drawing: bool) -> None:
        """Begin or stop drawing regions."""
        if drawing != self._drawing:
            self._drawing = drawing
            self.changed.emit()

    def select(self, region: PlacedRegion | None) -> None:
        """Select a region, or none."""
        if region != self._selected:
            self._selected = region
            self.changed.emit()

    def select_at(self, point: tuple[float, float]) -> None:
        """Select the smallest region at an image point; where there is none, select none."""
        found = [placed for placed in self.regions if _contains(placed.region, point)]
        self.select(min(found, key=lambda placed: placed.region.width * placed.region.height, default=None))

    def set_values(
        self, colour_threshold: float | None, antialiasing: bool | None, diff_threshold: float | None
    ) -> None:
        """State these values at the level chosen; None states nothing."""
        target = self.target
        if target is not None:
            rules = with_values(self._session.rules, target, colour_threshold, antialiasing, diff_threshold)
            self._session.change_rules(rules)

    def add_region(self, region: Rectangle) -> None:
        """Ignore a region at the level chosen, and select it."""
        target = self.target
        if target is not None:
            self._session.change_rules(with_region(self._session.rules, target, region))
            made = (placed for placed in self.regions if placed.region == region and placed.origin.target == target)
            self.select(next(made, None))

    def remove_selected(self) -> None:
        """Heed the selected region again, if it was made in the window."""
        if self._selected is not None:
            self.remove(self._selected)

    def remove(self, placed: PlacedRegion) -> None:
        """Heed a region again, if it was made in the window."""
        target = placed.origin.target
        if placed.removable and target is not None:
            self._session.change_rules(without_region(self._session.rules, target, placed.region))

    def _on_current(self) -> None:
        """The current image is told again with every news about it; the selection is lost with the image only."""
        if self._session.current != self._name:
            self._name = self._session.current
            self._selected = None
        self._drawing = self._drawing and self.entry is not None
        self.changed.emit()

    def _on_rules(self) -> None:
        """A selected region lives on as what it is now, or not at all."""
        was = self._selected
        if was is not None:
            places = (was.region, was.origin.place, was.origin.target)
            same = (now for now in self.regions if (now.region, now.origin.place, now.origin.target) == places)
            self._selected = next(same, None)
        self.changed.emit()


def _contains(region: Rectangle, point: tuple[float, float]) -> bool:
    left, top, right, bottom = region.box
    return left <= point[0] < right and top <= point[1] < bottom
