"""Times in exports: UTC."""

from datetime import UTC, datetime

from snapreview.language.wording import Wording


def iso_time(seconds: float) -> str:
    """Seconds since 1970, UTC as `2026-03-01T14:05:09Z`; times that no calendar has become its limits."""
    return f"{_moment(seconds):%Y-%m-%dT%H:%M:%S}Z"


def minute_text(seconds: float, wording: Wording) -> str:
    """Seconds since 1970, UTC for people: `2026-03-01 14:05 UTC`."""
    return _moment(seconds).strftime(wording.moment_form)


def _moment(seconds: float) -> datetime:
    # From 1970 to 9999: review files come from anywhere.
    return datetime.fromtimestamp(min(max(seconds, 0.0), 253_370_764_800.0), UTC)
