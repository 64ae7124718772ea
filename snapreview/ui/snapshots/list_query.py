"""Which rows the list shows: sections by category, groups inside, images inside those. Plain Python, no Qt.

Built for 50,000 images: what depends on the plan alone is prepared once (`image_index.py`); `arrange` then
only picks and orders references. Both are pure and run in the background.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from operator import attrgetter

from snapreview.model.result import ImageResult, Status
from snapreview.settings import SortOrder
from snapreview.ui.decisions.mark import Mark
from snapreview.ui.snapshots.image_index import ImageRow
from snapreview.ui.snapshots.narrowing import NO_NARROWING, Narrowing
from snapreview.ui.snapshots.positions import Positions
from snapreview.ui.snapshots.traits import Trait, traits_of

# A category; None for images that still wait for their result.
Section = Status | None

Marks = Mapping[str, tuple[Mark, ...]]

NO_MARKS: Marks = {}
NO_SIGNATURES: Mapping[str, str] = {}

_NAME, _GROUP = attrgetter("name"), attrgetter("group")

_COUNTED_AT_ONCE = 1_000  # images, a millisecond or two

SECTION_ORDER: tuple[Section, ...] = (*Status, None)


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The header of a category. `count` is the number of images in it that match the search."""

    section: Section
    count: int
    collapsed: bool


@dataclass(frozen=True, slots=True)
class GroupRow:
    """The header of a group with several images in this section. `ratio` is the largest of its members."""

    section: Section
    group: str
    count: int
    ratio: float
    collapsed: bool


Row = SectionRow | GroupRow | ImageRow


@dataclass(frozen=True, slots=True)
class ListQuery:
    """What the reader asked the list to show.

    search: words, all of which must occur in name, display name, group, description, tags or previous name, in any
    case.
    categories: those to show, empty for all (images without a result are then shown, too).
    traits: images that have one of them, empty for all. marks: likewise.
    narrowing: what images must have besides.
    by_change: one row for all changed images with the same change; `opened_changes` are the signatures whose images are
    listed all the same.
    sort_order: of changed images; everything else goes by group and name.
    """

    search: str = ""
    categories: frozenset[Status] = frozenset()
    traits: frozenset[Trait] = frozenset()
    marks: frozenset[Mark] = frozenset()
    narrowing: Narrowing = NO_NARROWING
    sort_order: SortOrder = "share"
    by_change: bool = False
    opened_changes: frozenset[str] = frozenset()
    collapsed_sections: frozenset[Section] = frozenset()
    collapsed_groups: frozenset[tuple[Section, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The visible rows, where each of them is, and how many images match (in collapsed sections, too). `heads` are the
    positions of rows that have others below them, in order.
    """

    rows: Sequence[Row] = ()
    position_of_name: Mapping[str, int] = field(default_factory=Positions)
    position_of_section: Mapping[Section, int] = field(default_factory=dict)
    heads: Sequence[int] = ()
    matching: int = 0

    def in_group(self, position: int) -> bool:
        """True for a row that stands below that of its group, or of an image with the same change."""
        above = bisect_left(self.heads, position) - 1
        return above >= 0 and position <= self.heads[above] + _followers(self.rows[self.heads[above]])

    def next_image(self, position: int, step: int) -> int | None:
        """The position of the nearest image row from `position` on, going by `step` (1 or -1)."""
        while 0 <= position < len(self.rows):
            if isinstance(self.rows[position], ImageRow):
                return position
            position += step
        return None

    def positions_of(self, names: Set[str]) -> list[int]:
        """Where the images with these names are, in order; those that are not shown are left out."""
        rows = enumerate(self.rows)
        return [position for position, row in rows if isinstance(row, ImageRow) and row.name in names]

    def section_at(self, position: int) -> Section:
        """The section that the row at a position belongs to."""
        starts = self.position_of_section
        return max((section for section in starts if starts[section] <= position), key=lambda section: starts[section])


EMPTY_ARRANGEMENT = Arrangement()


class KnownImages:
    """All images and the results so far (by name, missing while waiting), parted into sections when that is first asked
    for: a letter in the search changes nothing of it. Neither may change any more.
    """

    def __init__(
        self,
        images: Sequence[ImageRow],
        results: Mapping[str, ImageResult],
        repeated: frozenset[str] = frozenset(),
    ) -> None:
        """`repeated` are the file names that several images have."""
        self.images = images
        self.repeated = repeated
        self.results = results

    def part(self) -> None:
        """Part them now, in whatever thread this is."""
        len(self.grouped)

    @cached_property
    def sections(self) -> Mapping[Section, list[ImageRow]]:
        """The images of each section, in the order of `images`."""
        sections: dict[Section, list[ImageRow]] = {section: [] for section in SECTION_ORDER}
        results = map(self.results.get, map(_NAME, self.images))
        for image, result in zip(self.images, results, strict=True):
            sections[result.status if result else None].append(image)
        return sections

    @cached_property
    def grouped(self) -> frozenset[Section]:
        """The sections in which groups have several images; where they have not, no part of them has."""
        counts = {section: len(set(map(_GROUP, images))) for section, images in self.sections.items()}
        return frozenset(section for section, groups in counts.items() if groups < len(self.sections[section]))


NO_KNOWN_IMAGES = KnownImages((), {})


def arrange(
    known: KnownImages, query: ListQuery, marks: Marks = NO_MARKS, signatures: Mapping[str, str] = NO_SIGNATURES
) -> Arrangement:
    """The rows to show. `marks` by image name, missing where there are none; `signatures` of changes by image name, as
    far as they are known.
    """
    rows: list[Row] = []
    parts: list[tuple[int, Sequence[Row]]] = []
    heads: list[int] = []
    position_of_section: dict[Section, int] = {}
    matching = 0
    for section in SECTION_ORDER:
        if query.categories and section not in query.categories:
            continue
        members = _filtered(known.sections[section], known.results, query, marks)
        if not members:
            continue
        collapsed = section in query.collapsed_sections
        position_of_section[section] = len(rows)
        matching += len(members)
        rows.append(SectionRow(section, len(members), collapsed))
        if not collapsed:
            first, below = len(rows), _rows_of(section, members, known, query, signatures)
            parts.append((first, below))
            rows += below
            if section in known.grouped or query.by_change:
                heads += _heads(below, first)
    return Arrangement(rows, Positions(parts), position_of_section, heads, matching)


def _rows_of(
    section: Section,
    members: Sequence[ImageRow],
    known: KnownImages,
    query: ListQuery,
    signatures: Mapping[str, str],
) -> Sequence[Row]:
    if query.by_change and section is Status.CHANGED:
        return _rows_by_change(members, known.results, query, signatures)
    ratios = {image.name: known.results[image.name].ratio for image in members} if section is Status.CHANGED else {}
    if section in known.grouped:
        return _section_rows(section, members, ratios, query)
    if ratios and query.sort_order == "share":
        return sorted(members, key=lambda image: -ratios[image.name])
    return members


def _heads(rows: Sequence[Row], first: int) -> list[int]:
    return [position for position, row in enumerate(rows, first) if not isinstance(row, ImageRow) or row.opened]


def _followers(row: Row) -> int:
    """How many rows stand below this one and belong to it."""
    if isinstance(row, GroupRow):
        return 0 if row.collapsed else row.count
    return row.same - 1 if isinstance(row, ImageRow) and row.opened else 0


def _matching(images: Sequence[ImageRow], search: str) -> Sequence[ImageRow]:
    for word in search.casefold().split():
        images = [image for image in images if word in image.searchable]
    return images


def matching_names(
    images: Sequence[ImageRow], results: Mapping[str, ImageResult], query: ListQuery, marks: Marks = NO_MARKS
) -> tuple[str, ...]:
    """The names of all images with a result that match, in collapsed sections, too."""
    names = [image.name for image in _filtered(images, results, query, marks)]
    categories = query.categories
    if not categories:
        return tuple([name for name in names if name in results])
    return tuple([name for name in names if name in results and results[name].status in categories])


def tag_counts_left(
    images: Sequence[ImageRow],
    results: Mapping[str, ImageResult],
    query: ListQuery,
    marks: Marks = NO_MARKS,
    stopped: Callable[[], bool] = lambda: False,
) -> dict[tuple[str, str], int]:
    """How many images each value of each tag would leave: those that match everything but the tag's own filter.

    Ends early, with part of the counts, soon after `stopped` says so.
    """
    chosen = dict(query.narrowing.tags)
    free = replace(query, narrowing=replace(query.narrowing, tags=()))
    tagged = (image for image in images if image.tags)
    counts: Counter[tuple[str, str]] = Counter()
    while not stopped() and (part := list(islice(tagged, _COUNTED_AT_ONCE))):
        for image in _filtered(part, results, free, marks):
            result = results.get(image.name)
            if query.categories and (result is None or result.status not in query.categories):
                continue
            missed = [key for key, value in chosen.items() if image.tags.get(key) != value]
            if not missed:
                counts.update(image.tags.items())
            elif len(missed) == 1 and missed[0] in image.tags:
                counts[missed[0], image.tags[missed[0]]] += 1
    return dict(counts)


def _filtered(
    images: Sequence[ImageRow], results: Mapping[str, ImageResult], query: ListQuery, marks: Marks
) -> Sequence[ImageRow]:
    found = _narrowed(_matching(images, query.search), results, query.narrowing)
    found = _with_traits(found, results, query.traits)
    if not query.marks:
        return found
    return [image for image in found if not query.marks.isdisjoint(marks.get(image.name, ()))]


def _narrowed(
    images: Sequence[ImageRow], results: Mapping[str, ImageResult], narrowing: Narrowing
) -> Sequence[ImageRow]:
    if not narrowing.count:
        return images
    return [image for image in images if narrowing.keeps(image.name, image.tags, results.get(image.name))]


def _with_traits(
    images: Sequence[ImageRow], results: Mapping[str, ImageResult], traits: frozenset[Trait]
) -> Sequence[ImageRow]:
    if not traits:
        return images
    known = ((image, results.get(image.name)) for image in images)
    return [image for image, result in known if result is not None and not traits.isdisjoint(traits_of(result))]


def _rows_by_change(
    members: Sequence[ImageRow], results: Mapping[str, ImageResult], query: ListQuery, signatures: Mapping[str, str]
) -> list[Row]:
    """One row per change, by its largest image; the others follow where that was asked for."""
    by_signature: dict[str, list[ImageRow]] = {}
    for image in members:
        by_signature.setdefault(signatures.get(image.name) or f"\0{image.name}", []).append(image)
    if query.sort_order == "share":
        for images in by_signature.values():
            images.sort(key=lambda image: -results[image.name].ratio)
        ordered = sorted(by_signature.items(), key=lambda item: -results[item[1][0].name].ratio)
    else:
        ordered = list(by_signature.items())
    rows: list[Row] = []
    for signature, (first, *others) in ordered:
        opened = signature in query.opened_changes
        rows.append(first._replace(same=len(others) + 1, opened=opened) if others else first)
        rows += others if opened else []
    return rows


def _section_rows(
    section: Section, members: Sequence[ImageRow], ratios: Mapping[str, float], query: ListQuery
) -> list[Row]:
    """The images of a section with those of a group together."""
    by_share = bool(ratios) and query.sort_order == "share"
    sizes = Counter([image.group for image in members])
    largest = _largest_by_group(members, ratios)
    if by_share:
        members = _groups_by_share(members, ratios, largest)
    return _grouped_rows(section, members, sizes, largest, query)


def _grouped_rows(
    section: Section,
    members: Iterable[ImageRow],
    sizes: Mapping[str, int],
    largest: Mapping[str, float],
    query: ListQuery,
) -> list[Row]:
    """`members` with those of a group next to each other."""
    rows: list[Row] = []
    group_shown: str | None = None
    for image in members:
        if sizes[image.group] == 1:
            rows.append(image)
            continue
        collapsed = (section, image.group) in query.collapsed_groups
        if image.group != group_shown:
            group_shown = image.group
            ratio = largest.get(image.group, 0.0)
            rows.append(GroupRow(section, image.group, sizes[image.group], ratio, collapsed))
        if not collapsed:
            rows.append(image)
    return rows


def _groups_by_share(
    members: Sequence[ImageRow], ratios: Mapping[str, float], largest: Mapping[str, float]
) -> list[ImageRow]:
    """Largest share first; a group stands where its largest member would. Equal shares stay in name order."""
    order = {image.group: position for position, image in enumerate(members)}
    return sorted(members, key=lambda image: (-largest[image.group], order[image.group], -ratios[image.name]))


def _largest_by_group(members: Iterable[ImageRow], ratios: Mapping[str, float]) -> dict[str, float]:
    largest: dict[str, float] = {}
    for image in members if ratios else ():
        largest[image.group] = max(ratios[image.name], largest.get(image.group, 0.0))
    return largest
