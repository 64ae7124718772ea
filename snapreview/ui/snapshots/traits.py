"""What is worth knowing of an image besides its category. Plain Python, no Qt."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from itertools import chain

from snapreview.language.marking import translatable
from snapreview.model.result import ImageResult, Sameness


class Trait(StrEnum):
    """Something an image can be besides changed or unchanged; the value is the name of its icon."""

    QUIET = "quiet"
    RE_ENCODED = "re-encoded"
    RESIZED = "size-changed"
    NOTED = "noted"


TRAIT_WORDS = {
    Trait.QUIET: "Quiet",
    Trait.RE_ENCODED: "Re-encoded",
    Trait.RESIZED: "Resized",
    Trait.NOTED: "Noted",
}

TRAIT_TIPS = {
    Trait.QUIET: translatable("Traits", "pixels differ, but too little to be called a change"),
    Trait.RE_ENCODED: translatable("Traits", "other bytes, same pixels"),
    Trait.RESIZED: translatable("Traits", "base and head differ in size"),
    Trait.NOTED: translatable("Traits", "something could not be compared"),
}
"""What each trait means, to be read after its word."""


def traits_of(result: ImageResult) -> tuple[Trait, ...]:
    """The traits of an image, in their order."""
    found = []
    if result.quiet is not None:
        found.append(Trait.QUIET)
    if result.sameness is Sameness.RE_ENCODED:
        found.append(Trait.RE_ENCODED)
    if result.size_changed:
        found.append(Trait.RESIZED)
    if result.notes:
        found.append(Trait.NOTED)
    return tuple(found)


def trait_counts(results: Iterable[ImageResult]) -> Counter[Trait]:
    """How many of the results have each trait."""
    plain = Sameness.SAME_BYTES  # nearly all of a large build, and nothing else is to be known of them
    others = (
        result
        for result in results
        if result.sameness is not plain or result.before is not result.after or result.notes
    )
    return Counter(chain.from_iterable(map(traits_of, others)))
