"""The fault corpus: every case, and two builds made of them with healthy neighbours in between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from tests.faults import bombs, damaged_files, odd_entries, unusual_formats, unusual_pngs
from tests.faults.case import FaultCase, Maker, changed, writes
from tests.faults.sound_files import PICTURE, saved_bytes
from tests.support.pictures import with_block

NEIGHBOURS = "Healthy neighbours"
_ONE_NEIGHBOUR_FOR = 10
_INK = (90, 10, 250)

_GENERATORS = (
    damaged_files.truncated,
    damaged_files.bit_flipped,
    damaged_files.empty,
    damaged_files.empty_on_both_sides,
    damaged_files.no_images,
    unusual_formats.wrong_extensions,
    unusual_formats.upper_case_extensions,
    unusual_formats.encodings,
    bombs.bombs,
    bombs.deep,
    bombs.baggage,
    unusual_pngs.sound_forms,
    unusual_pngs.reinterlaced,
    unusual_pngs.transparent_colours,
    unusual_pngs.wrong_checksums,
    unusual_pngs.broken_profiles,
    unusual_pngs.structures,
    unusual_pngs.broken_structures,
    unusual_pngs.missing_rows,
    unusual_pngs.damaged_exif,
    unusual_formats.animations,
    unusual_formats.turned,
    unusual_formats.odd_jpegs,
    unusual_formats.odd_bitmaps,
    unusual_formats.measures,
    odd_entries.not_regular,
    odd_entries.folders,
    odd_entries.changing,
    odd_entries.names,
)


@dataclass(frozen=True, slots=True)
class Corpus:
    """The cases by image name, neighbours among them, and the two builds they lie in."""

    base: Path
    head: Path
    cases: dict[str, FaultCase]

    def meddle(self) -> None:
        """Do to the files what the cases want done after both builds were opened."""
        for name, case in self.cases.items():
            if case.after_opening is not None:
                case.after_opening((self.base if case.meddle_with_base else self.head) / name)


@cache
def all_cases() -> tuple[FaultCase, ...]:
    """Every case of the corpus, without neighbours."""
    return tuple(chain.from_iterable(generate() for generate in _GENERATORS))


def with_neighbours(cases: Sequence[FaultCase]) -> Iterator[FaultCase]:
    """The cases with a healthy pair after every few of them; no two neighbours have the same count."""
    for number, case in enumerate(cases):
        yield case
        if number % _ONE_NEIGHBOUR_FOR == 0:
            yield _neighbour(number // _ONE_NEIGHBOUR_FOR)


def make_corpus(parent: Path) -> Corpus:
    """Make both builds below `parent`."""
    corpus = Corpus(parent / "base", parent / "head", {})
    for number, case in enumerate(with_neighbours(all_cases())):
        name = f"{number:04}{case.extension}"
        corpus.cases[name] = case
        _make(case.base, corpus.base / name)
        _make(case.head, corpus.head / name)
    return corpus


def _make(maker: Maker, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    maker(path)


def _neighbour(number: int) -> FaultCase:
    """A pair that differs in 200 + `number` pixels."""
    rows, rest = divmod(number, 20)
    head = with_block(PICTURE, (20, 12, 40, 22 + rows), _INK)
    head = with_block(head, (20, 22 + rows, 20 + rest, 23 + rows), _INK)
    base, expected = saved_bytes(PICTURE, format="PNG"), changed(200 + number)
    return FaultCase(NEIGHBOURS, f"{number}", ".png", writes(base), writes(saved_bytes(head, format="PNG")), expected)
