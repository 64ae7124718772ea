"""What is worth knowing of an image besides its category. Plain Python, no Qt."""

from enum import StrEnum

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
    Trait.QUIET: "pixels differ, but too little to be called a change",
    Trait.RE_ENCODED: "other bytes, same pixels",
    Trait.RESIZED: "base and head differ in size",
    Trait.NOTED: "something could not be compared",
}
"""What each trait means, to be read after its word."""


def traits_of(result: ImageResult) -> tuple[Trait, ...]:
    """The traits of an image, in their order."""
    present = {
        Trait.QUIET: result.quiet is not None,
        Trait.RE_ENCODED: result.sameness is Sameness.RE_ENCODED,
        Trait.RESIZED: result.size_changed,
        Trait.NOTED: bool(result.notes),
    }
    return tuple(trait for trait, is_present in present.items() if is_present)
