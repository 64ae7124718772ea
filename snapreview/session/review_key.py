"""Which review two builds have."""

from snapreview.model.local_uri import absolute_uri
from snapreview.model.review_uri import review_side
from snapreview.sources.review_file import content_stamp
from snapreview.store.review_journal import ReviewKey


def review_key(base_uri: str, head_uri: str) -> ReviewKey:
    """The review of two builds. A review file with another content has another review. Raises SourceError."""
    return ReviewKey(_key_of(base_uri), _key_of(head_uri))


def _key_of(uri: str) -> str:
    side = review_side(uri)
    return absolute_uri(uri) if side is None else f"{absolute_uri(uri)}@{content_stamp(side.path)}"
