"""docs/performance.md: the last table of every benchmark, one section each."""

from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[1] / "docs" / "performance.md"

_HEADING = "## "
_INTRODUCTION = """\
# Performance

The last run of each benchmark. `python -m benchmarks NAME --write` measures one again and replaces its section,
`python -m benchmarks all --write` all of them. The ways of a table are measured in turn, round after round, on the
same files; seconds are medians, and a ratio is the median of the ratios to the first way within each round, which
says more than seconds when the machine has other work.
"""


def with_section(document: Path, name: str, text: str) -> str:
    """The document's text with the section `name` replaced, or added at its end."""
    sections = _sections(document)
    sections[name] = text.strip()
    parts = [f"{_HEADING}{title}\n\n{body}\n" for title, body in sections.items()]
    return "\n".join([_INTRODUCTION, *parts])


def _sections(document: Path) -> dict[str, str]:
    if not document.is_file():
        return {}
    _, *blocks = document.read_text(encoding="utf-8").split(f"\n{_HEADING}")
    parted = [block.partition("\n") for block in blocks]
    return {title.strip(): body.strip() for title, _, body in parted}
