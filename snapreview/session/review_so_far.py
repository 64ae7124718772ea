"""What readers have said of two builds, for who only compares them: no review is begun, and nothing is written."""

from contextlib import closing

from snapreview.folders import Folders
from snapreview.model.review.review import Review
from snapreview.model.review_uri import review_side
from snapreview.session.review_key import review_key
from snapreview.sources.review_file import ReviewFileReader
from snapreview.store.former_rules import former_rules
from snapreview.store.review_store import ReviewStore
from snapreview.store.review_traces import REVIEWS_FILE


def review_so_far(base_uri: str, head_uri: str, folders: Folders) -> Review:
    """The review as the window would open it: the stored one, else what the review file says in which the builds lie,
    else the rules that were last made for the head. Raises StoreError, SourceError.
    """
    key = review_key(base_uri, head_uri)
    rules = None
    if (folders.data / REVIEWS_FILE).exists():
        with ReviewStore(folders.data) as store:
            found = store.journal.find(key)
            if found is not None:
                return found.review
            rules = store.journal.rules_of_head(key.head)
    side = review_side(base_uri)
    if side is not None:
        with closing(ReviewFileReader(side.path)) as reader:
            return reader.file.review
    return Review(rules=former_rules(folders.data, key.head) if rules is None else rules)
