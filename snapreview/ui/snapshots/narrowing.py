"""Filters of the list besides words, categories and traits: tags, share of changed pixels, equal changes. No Qt."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from snapreview.model.pairing import Plan
from snapreview.model.result import ImageResult


def _no_names() -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What images must have, all of it.

    tags: one value by key. above: a share of changed pixels greater than this ratio. names: only these images, where
    `change` is set: those with that change signature.
    """

    tags: tuple[tuple[str, str], ...] = ()
    above: float | None = None
    change: str = ""
    names: frozenset[str] = field(default_factory=_no_names)

    @property
    def count(self) -> int:
        """How many filters are in force."""
        return len(self.tags) + (self.above is not None) + bool(self.change)

    def keeps(self, name: str, tags: Mapping[str, str], result: ImageResult | None) -> bool:
        """True for an image that has all of it."""
        if self.above is not None and (result is None or result.ratio <= self.above):
            return False
        if self.change and name not in self.names:
            return False
        return all(tags.get(key) == value for key, value in self.tags)

    def with_tag(self, key: str, value: str) -> "Narrowing":
        """With another value of a tag; without the tag when it has that value already."""
        others = tuple((other, kept) for other, kept in self.tags if other != key)
        tags = others if (key, value) in self.tags else tuple(sorted((*others, (key, value))))
        return Narrowing(tags, self.above, self.change, self.names)


NO_NARROWING = Narrowing()


def telling_tags(plan: Plan) -> Mapping[str, Mapping[str, int]]:
    """How many images have which value of which tag, by key; the most frequent value first. Of the keys only those
    that tell images apart.
    """
    counts: dict[str, Counter[str]] = {}
    for entry in plan.entries.values():
        for key, value in entry.shown.metadata.tags.items():
            counts.setdefault(key, Counter())[value] += 1
    images = len(plan.entries)
    telling = (key for key, values in sorted(counts.items()) if len(values) > 1 or values.total() < images)
    return {key: dict(counts[key].most_common()) for key in telling}
