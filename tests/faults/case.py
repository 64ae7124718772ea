"""What one case of the fault corpus is: two files, and the result that is documented for them."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path

from snapreview.model.failure import Reason
from snapreview.model.result import Status

Maker = Callable[[Path], object]
"""Makes what lies at a path of a build; the folder is there, the path is free."""

FETCH_FAILED = Reason.IMAGE_FETCH_FAILED
PROCESSING_FAILED = Reason.IMAGE_PROCESSING_FAILED
EXCEEDS_LIMIT = Reason.EXCEEDS_PIXEL_LIMIT


@dataclass(frozen=True, slots=True)
class Expected:
    """The documented result.

    `statuses` are those allowed; there are several only where a format has no checksum, so that a damaged file
    may or may not be found out. `changed_pixels` and `told` (words of the message) are checked unless empty.
    """

    statuses: frozenset[Status]
    reason: Reason | None = None
    changed_pixels: int | None = None
    told: str = ""


@dataclass(frozen=True, slots=True)
class FaultCase:
    """One pair of the corpus, under one image name in both builds.

    `after_opening` is done to the head file (or the base file, when `meddle_with_base`) after both builds were
    opened and before anything is compared.
    """

    family: str
    label: str
    extension: str
    base: Maker
    head: Maker
    expected: Expected
    after_opening: Maker | None = None
    meddle_with_base: bool = False


def changed(pixels: int | None = None) -> Expected:
    """The pair is compared and differs, in so many pixels where that can be told."""
    return Expected(frozenset({Status.CHANGED}), changed_pixels=pixels)


def unchanged() -> Expected:
    """The pair is compared and no pixel differs."""
    return Expected(frozenset({Status.UNCHANGED}), changed_pixels=0)


def errored(reason: Reason, told: str = "") -> Expected:
    """The pair has no comparison, and the message says why."""
    return Expected(frozenset({Status.ERRORED}), reason, told=told)


def never_equal() -> Expected:
    """Damage that nobody can be sure to find, beside a change that must show: changed or errored."""
    return Expected(frozenset({Status.CHANGED, Status.ERRORED}))


def writes(content: bytes) -> Maker:
    """A maker of a file with this content."""
    return lambda path: path.write_bytes(content)


def copies(source: Path) -> Maker:
    """A maker of a copy of another file."""
    return partial(shutil.copyfile, source)


@dataclass(frozen=True, slots=True)
class Odd:
    """An odd file beside a sound one, before it is decided in which build the odd one lies."""

    label: str
    extension: str
    odd: Maker
    sound: Maker
    expected: Expected


def alternating(family: str, pairs: Sequence[Odd]) -> Iterator[FaultCase]:
    """Cases whose odd file lies in the head build and the base build by turns."""
    for pair, in_head in zip(pairs, cycle((True, False)), strict=False):
        base, head = (pair.sound, pair.odd) if in_head else (pair.odd, pair.sound)
        side = "head" if in_head else "base"
        yield FaultCase(family, f"{pair.label} in {side}", pair.extension, base, head, pair.expected)
