"""The summary of a comparison for a terminal."""

from snapreview.model.comparison import Comparison
from snapreview.model.image_name import displayable
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.snapshot import Build
from snapreview.model.wording import count_text, pixels_text, share_text

_LARGEST_SHOWN = 10


def summary_text(comparison: Comparison) -> str:
    """Builds, counts by category, largest changes and errors, as lines."""
    blocks = [
        _builds(comparison),
        _counts(comparison),
        _largest_changes(comparison),
        _errors(comparison),
        f"Compared with odiff {comparison.engine_version}",
    ]
    return "\n\n".join(block for block in blocks if block)


def _builds(comparison: Comparison) -> str:
    plan = comparison.plan
    return f"Base  {_build(plan.base)}\nHead  {_build(plan.head)}"


def _build(build: Build) -> str:
    return f"{displayable(build.uri)}  ({count_text(len(build.snapshots), 'image')})"


def _counts(comparison: Comparison) -> str:
    summary = comparison.summary
    results = comparison.results.values()
    remarks = {
        "with a changed size": sum(result.size_changed for result in results if result.compared),
        "unchanged, but with a quiet difference": sum(result.quiet is not None for result in results),
        "unchanged, only re-encoded": sum(result.sameness is Sameness.RE_ENCODED for result in results),
    }
    lines = [f"  {status.value.capitalize():<10} {summary[status]:>7,}" for status in Status]
    lines.append(f"  {'Total':<10} {summary.total:>7,}")
    told = [f"  {count_text(count, 'pair')} {remark}" for remark, count in remarks.items() if count]
    return "\n".join([*lines, "", *told] if told else lines)


def _largest_changes(comparison: Comparison) -> str:
    changed = [result for result in comparison.results.values() if result.status is Status.CHANGED]
    changed.sort(key=lambda result: (-result.ratio, result.name))
    lines = [_change(result) for result in changed[:_LARGEST_SHOWN]]
    if len(changed) > _LARGEST_SHOWN:
        lines.append(f"  … and {len(changed) - _LARGEST_SHOWN:,} more")
    return "\n".join(["Largest changes", *lines]) if lines else ""


def _change(result: ImageResult) -> str:
    size = f"  {result.before} → {result.after}" if result.size_changed else ""
    pixels = pixels_text(result.changed_pixels or 0)
    return f"  {share_text(result.ratio):>10}  {pixels:>17}  {displayable(result.name)}{size}"


def _errors(comparison: Comparison) -> str:
    errored = [result for result in comparison.results.values() if result.status is Status.ERRORED]
    lines = [f"  {displayable(result.name)}\n    {result.message}" for result in errored]
    return "\n".join(["Errors", *lines]) if lines else ""
