"""What became of images in the comparisons made on this machine: the history of an image."""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from snapreview.model.result import ImageResult, Status
from snapreview.model.review.decision import Seen
from snapreview.store.review_database import ReviewDatabase, blob_of, text_of

_INSERT = "INSERT OR REPLACE INTO appearances VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_SELECT = (
    "SELECT base_hash, head_hash, options, status, ratio, seen_at, base, head "
    "FROM appearances JOIN reviews ON reviews.identity = review WHERE name = ? ORDER BY seen_at DESC"
)


@dataclass(frozen=True, slots=True)
class Appearance:
    """An image in one comparison: the builds' uris, what was seen, its status, its changed ratio (0..1), and when
    (seconds since 1970, UTC).
    """

    base: str
    head: str
    seen: Seen
    status: Status
    ratio: float
    seen_at: float


class Appearances:
    """Keeps and finds appearances. Safe in any thread."""

    def __init__(self, database: ReviewDatabase) -> None:
        self._database = database

    def note(self, review: int, images: Iterable[tuple[Seen, ImageResult]]) -> None:
        """Keep what a comparison of a review said about images; the same again renews the time. Raises StoreError."""
        now = time.time()
        rows = [
            (
                blob_of(seen.name),
                review,
                seen.base_hash,
                seen.head_hash,
                seen.options,
                str(result.status),
                result.ratio,
                now,
            )
            for seen, result in images
        ]
        if rows:
            with self._database.writing() as connection:
                connection.executemany(_INSERT, rows)

    def of(self, name: str) -> tuple[Appearance, ...]:
        """The appearances of an image, the latest first. Raises StoreError."""
        with self._database.reading() as connection:
            rows = connection.execute(_SELECT, (blob_of(name),)).fetchall()
        return tuple(
            Appearance(text_of(row[6]), text_of(row[7]), Seen(name, *row[:3]), Status(row[3]), row[4], row[5])
            for row in rows
        )
