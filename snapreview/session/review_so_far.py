"""What readers have said of two builds, for who only compares them: no review is begun, and nothing is written."""

from snapreview.folders import Folders
from snapreview.model.guidance import Guidance
from snapreview.model.review.review import Review
from snapreview.model.review_uri import review_side
from snapreview.session.review_files import read_review_file
from snapreview.session.reviewing import review_key
from snapreview.store.former_rules import former_rules
from snapreview.store.review_database import REVIEWS_FILE
from snapreview.store.review_store import ReviewStore


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
        return read_review_file(side.path)[0].review
    return Review(rules=former_rules(folders.data, key.head) if rules is None else rules)


def joined(said: Guidance, pairs: dict[str, str]) -> Guidance:
    """What a review says of how to compare, with further pairs (base names by head names): these outweigh its own."""
    taken = set(pairs.values())
    own = {new: old for new, old in said.pairs.items() if new not in pairs and old not in taken}
    return Guidance(said.rules, {**own, **pairs})
