"""Parts of reviews made up by hypothesis, and short ways to write them."""

import os

from hypothesis import strategies as st

from snapreview.model.compare_rules import CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.review.accepted_change import AcceptedChange
from snapreview.model.review.decision import Decision, Seen, Verdict
from snapreview.model.review.review import Review
from snapreview.model.review.review_note import ReviewNote

# As file names come out of Python: any text, and bytes that are no text.
TEXTS = st.text(max_size=8) | st.binary(max_size=6).map(os.fsdecode)
REGIONS = st.builds(Rectangle, *[st.integers(0, 10**6)] * 2, *[st.integers(1, 10**6)] * 2)
RULES = st.builds(
    Rule,
    colour_threshold=st.none() | st.floats(0, 1),
    antialiasing=st.none() | st.booleans(),
    diff_threshold=st.none() | st.floats(0, 1, exclude_max=True),
    ignore_regions=st.lists(REGIONS, max_size=3).map(tuple),
)
ALL_RULES = st.builds(
    CompareRules,
    build=RULES,
    groups=st.lists(st.builds(GroupRule, TEXTS, RULES), max_size=3).map(tuple),
    images=st.dictionaries(TEXTS, RULES, max_size=3),
)
TIMES = st.floats(0, 4e9)
DECISIONS = st.builds(
    Decision, st.builds(Seen, TEXTS, TEXTS, TEXTS, TEXTS), st.sampled_from(Verdict), TEXTS, TIMES, TEXTS
)
NOTES = st.builds(ReviewNote, TEXTS, TEXTS, TEXTS, TEXTS, TIMES, st.none() | REGIONS)
ACCEPTED = st.builds(AcceptedChange, TEXTS, TEXTS, TEXTS, TEXTS, TEXTS, TIMES, TIMES)
REVIEWS = st.builds(
    Review,
    decisions=st.lists(DECISIONS, max_size=4).map(lambda found: {decision.seen.name: decision for decision in found}),
    notes=st.lists(NOTES, max_size=3).map(lambda found: {note.identity: note for note in found}),
    accepted=st.lists(ACCEPTED, max_size=3).map(lambda found: {rule.identity: rule for rule in found}),
    pairs=st.dictionaries(TEXTS, TEXTS, max_size=3),
    refused_pairs=st.frozensets(st.tuples(TEXTS, TEXTS), max_size=3),
    rules=ALL_RULES,
)


def seen(name: str, head: str = "head", options: str = "") -> Seen:
    """What is seen of an image whose head has this content."""
    return Seen(name, "base", head, options)


def looked_at(*names: str, head: str = "head", options: str = "") -> dict[str, Seen]:
    """What a comparison shows: these images with this content of their heads."""
    return {name: seen(name, head, options) for name in names}
