"""Which changes were nearly in a group of equal changes, and why they are not."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from snapreview.model.change_region import ChangeDetails

_MOST_REGIONS = 12  # enough to tell changes apart; a page may have thousands
_NEAR_AREA = 1.5  # how many times larger a changed box may be and still look related


class Unlike(StrEnum):
    """Why a change is not in a group that it resembles; the value is the code."""

    COLOURS = "colours"
    SHAPE = "shape"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An image whose change resembles a group's, and what is unlike."""

    name: str
    unlike: Unlike


def near_misses(members: Collection[str], details: Mapping[str, ChangeDetails], most: int = 12) -> tuple[NearMiss, ...]:
    """Changed images that are not members but resemble them, the nearest first; at most `most`.

    `details` are those of all changed images by name, the members among them. Alike are: the same boxes with the
    same number of pixels (then the colours differ), the same boxes (then the shape differs), as many boxes of nearly
    the same area (then the size differs).
    """
    sample = next((details[name] for name in members if name in details), None)
    if sample is None:
        return ()
    known = frozenset(members)
    found = [
        NearMiss(name, unlike)
        for name, other in details.items()
        if name not in known and (unlike := _unlike(sample, other)) is not None
    ]
    order = list(Unlike)
    return tuple(sorted(found, key=lambda miss: order.index(miss.unlike))[:most])


def _unlike(sample: ChangeDetails, other: ChangeDetails) -> Unlike | None:
    """What tells two resembling changes apart, None when they do not resemble each other."""
    if len(sample.regions) != len(other.regions) or not sample.regions:
        return None
    if _boxes(sample, pixels=True) == _boxes(other, pixels=True):
        return Unlike.COLOURS
    if _boxes(sample, pixels=False) == _boxes(other, pixels=False):
        return Unlike.SHAPE
    areas = zip(_areas(sample), _areas(other), strict=True)
    return Unlike.SIZE if all(max(pair) <= _NEAR_AREA * min(pair) for pair in areas) else None


def _boxes(details: ChangeDetails, *, pixels: bool) -> list[tuple[int, ...]]:
    regions = details.regions[:_MOST_REGIONS]
    sizes = ((region.bounds.width, region.bounds.height, region.changed_pixels) for region in regions)
    return sorted(size if pixels else size[:2] for size in sizes)


def _areas(details: ChangeDetails) -> list[int]:
    return sorted(region.bounds.width * region.bounds.height for region in details.regions[:_MOST_REGIONS])
