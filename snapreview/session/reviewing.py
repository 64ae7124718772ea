"""What a comparison gives a reader to decide on, and who the reader is."""

import getpass
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from snapreview.model.pairing import Pairing, PlanEntry
from snapreview.model.review.decision import Seen, options_text
from snapreview.model.snapshot import Snapshot
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_files import take_over
from snapreview.session.review_key import review_key
from snapreview.settings import Settings
from snapreview.store.review_store import ReviewStore


def reader_name(settings: Settings) -> str:
    """Who decides: the name in the settings, else the user's login name, else nobody ("")."""
    if settings.reader_name:
        return settings.reader_name
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in a bare container
        return ""


@contextmanager
def opened_review(
    base_uri: str, head_uri: str, environment: Environment, tell: Callable[[str], None]
) -> Iterator[ReviewBook]:
    """The review of two builds, outside a window; `tell` is called with a sentence about what came with it, if
    anything did. Raises StoreError, SourceError.
    """
    with ReviewStore(environment.folders.data) as store:
        book, told = open_book(store, base_uri, head_uri, reader_name(environment.settings))
        if told:
            tell(told)
        yield book


def open_book(store: ReviewStore, base_uri: str, head_uri: str, reader: str) -> tuple[ReviewBook, str]:
    """The review of two builds; for those inside a review file it begins with what the file says.

    With it comes a sentence for the reader when that brought rules, which hold elsewhere, too; else "".
    Raises StoreError, SourceError.
    """
    book = ReviewBook(store, review_key(base_uri, head_uri), reader)
    return book, take_over(book, base_uri)


def seen_images(run: ComparisonRun) -> dict[str, Seen]:
    """What is seen of each image that may need a decision, by image name."""
    seen: dict[str, Seen] = {}
    matched, skipped = Pairing.MATCHED, Pairing.SKIPPED  # to look them up 50,000 times takes longer than all the rest
    for name, entry in run.plan.entries.items():
        base, head, pairing = entry.base, entry.head, entry.pairing
        if base is not None and head is not None and pairing is matched:
            if base.content_hash == head.content_hash and base.problem is None and head.problem is None:
                continue  # nearly all of a large build
        elif pairing is skipped:
            continue
        seen[name] = _seen(run, entry)
    return seen


def _seen(run: ComparisonRun, entry: PlanEntry) -> Seen:
    base_hash, head_hash = _hash(entry.base), _hash(entry.head)
    compared = entry.base is not None and entry.head is not None and base_hash != head_hash
    options = options_text(run.options_of(entry.name)) if compared else ""
    if entry.base is not None and entry.base.name != entry.name:
        # Which file a rename takes away is part of what is decided; equal pictures may have many names.
        options += f"; formerly {entry.base.name}"
    return Seen(entry.name, base_hash, head_hash, options)


def _hash(snapshot: Snapshot | None) -> str:
    return snapshot.content_hash if snapshot is not None else ""
