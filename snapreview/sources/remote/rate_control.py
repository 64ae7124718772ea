"""How politely a server is asked: how many requests at a time, and how long to wait after a refusal.

Values and plain functions; `host_gate.py` applies them.
"""

from dataclasses import dataclass, replace
from datetime import UTC
from email.utils import parsedate_to_datetime

MOST_AT_A_TIME = 8
"""The seed's own clients ask for no more."""

LONGEST_WAIT_SECONDS = 120.0
"""A server that wants to be left alone for longer is not waited for: the reader is told."""

_FIRST_DELAY_SECONDS = 0.5
_LONGEST_DELAY_SECONDS = 30.0
_AT_FIRST = 2


@dataclass(frozen=True, slots=True)
class Pace:
    """How a server is asked just now: `limit` requests at a time, none before `not_before` (seconds of the clock).

    `successes` counts answers since the limit was last changed.
    """

    limit: int = _AT_FIRST
    successes: int = 0
    not_before: float = 0.0


def after_success(pace: Pace) -> Pace:
    """One request more at a time after as many good answers as there may be requests, up to eight."""
    if pace.limit >= MOST_AT_A_TIME:
        return pace
    if pace.successes + 1 < pace.limit:
        return replace(pace, successes=pace.successes + 1)
    return replace(pace, limit=pace.limit + 1, successes=0)


def after_refusal(pace: Pace, now: float, wait_seconds: float) -> Pace:
    """Half as many requests at a time, and none before the wait is over."""
    return Pace(max(1, pace.limit // 2), 0, max(pace.not_before, now + wait_seconds))


def retry_after_seconds(header: str | None, wall_seconds: float) -> float | None:
    """What a Retry-After header asks for: a number of seconds or a date; None when it says neither.

    `wall_seconds` is the time since 1970.
    """
    if header is None:
        return None
    text = header.strip()
    if text.isdecimal():
        return float(text)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - wall_seconds)


def backoff_seconds(attempt: int, chance: float) -> float:
    """How long to wait after the so-many-th failed attempt (from 1): growing, and spread by `chance` (0..1), so that
    many clients do not come back at the same moment.
    """
    full = min(_LONGEST_DELAY_SECONDS, _FIRST_DELAY_SECONDS * 2.0 ** min(attempt - 1, 16))
    return full * (0.5 + chance / 2)
