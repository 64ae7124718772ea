"""The table of the fault corpus in docs/faults.md. `python -m tests.faults.table` writes it anew."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from snapreview.atomic_file import write_atomically
from snapreview.model.result import Status
from tests.faults.case import Expected, FaultCase
from tests.faults.corpus import all_cases

DOCUMENT = Path(__file__).parents[2] / "docs" / "faults.md"

_INTRODUCTION = """\
# What becomes of odd and damaged files

Every line below is a family of the fault corpus in `tests/faults/`. The corpus is made by a script, put into two
builds with a healthy pair after every tenth case, and compared in one run; each case must have exactly the result
that stands here, and each healthy pair its own. One file never ends or delays the rest.

- **changed**: compared, and the change is seen; where the format is lossless, its pixels are counted exactly.
- **unchanged**: compared, and no pixel differs; or both files are the same, byte by byte.
- **errored**: not compared. The result says which file is at fault, why, and what to do. `image_fetch_failed`: the
  file cannot be read. `image_processing_failed`: what was read is no sound image. `exceeds_pixel_limit`: the header
  states more pixels than the limit of a pair (a setting); nothing is decoded.
- **changed or errored**: the format has no checksums, so a damaged file may still decode; what the pair shows
  besides is never lost.
- **removed**, **added**: on one side there is no file of this name.

This page is written by `python -m tests.faults.table`.

"""


def document() -> str:
    """The page, made from the cases themselves."""
    cases = all_cases()
    rows = [f"| {family} | {count} | {result} |" for family, count, result in _families(cases)]
    total = f"| **All** | **{len(cases)}** | |"
    return _INTRODUCTION + "\n".join(["| Case | Number | Result |", "|---|---:|---|", *rows, total]) + "\n"


def _families(cases: Sequence[FaultCase]) -> Iterator[tuple[str, int, str]]:
    for family in dict.fromkeys(case.family for case in cases):
        results = Counter(_result(case.expected) for case in cases if case.family == family)
        words = [f"{count} {result}" if len(results) > 1 else result for result, count in results.items()]
        yield family, results.total(), "; ".join(words)


def _result(expected: Expected) -> str:
    statuses = " or ".join(status for status in Status if status in expected.statuses)
    reason = f" (`{expected.reason}`)" if expected.reason else ""
    told = f": “… {expected.told} …”" if expected.told else ""
    return statuses + reason + told


if __name__ == "__main__":
    write_atomically(DOCUMENT, document().encode())
