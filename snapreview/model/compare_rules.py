"""The rules of a comparison as they are written down: for the whole build, for groups, for single images.

What they come to for one pair is decided in `pair_options`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from snapreview.model.rectangle import Rectangle


@dataclass(frozen=True, slots=True)
class Rule:
    """What one level states; None where it states nothing.

    Thresholds are ratios: colour_threshold 0..1, diff_threshold 0 <= x < 1. Regions are in image pixels.
    """

    colour_threshold: float | None = None
    antialiasing: bool | None = None
    diff_threshold: float | None = None
    ignore_regions: tuple[Rectangle, ...] = ()


NO_RULE = Rule()


@dataclass(frozen=True, slots=True)
class GroupRule:
    """A rule for every image whose group or name matches a pattern with `*`, `?` and `[…]`."""

    pattern: str
    rule: Rule

    def applies_to(self, group: str, image_name: str) -> bool:
        """True when the pattern matches the image's group or its name."""
        return fnmatchcase(group, self.pattern) or fnmatchcase(image_name, self.pattern)


@dataclass(frozen=True, slots=True)
class CompareRules:
    """The rules of one origin: for the whole build, for groups in their order, for images by name."""

    build: Rule = NO_RULE
    groups: tuple[GroupRule, ...] = ()
    images: Mapping[str, Rule] = field(default_factory=dict)


NO_RULES = CompareRules()
