"""Finding renamed images: the same bytes under another name (snapshots API §4.2)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from snapreview.model.image_name import last_part

# Scoring every new name against every old one is quadratic; beyond this many comparisons per content
# hash (a fraction of a second) cheaper keys go first.
SCORED_PAIRS_LIMIT = 10_000

Names = Iterable[str]


def find_renames(new_hashes: Mapping[str, str], old_hashes: Mapping[str, str]) -> dict[str, str]:
    """Pair new names with old names of the same content.

    Both mappings go from image name to content hash; an empty hash (unreadable file) pairs with nothing.
    Returns old name by new name. Every name occurs at most once; the result does not depend on the
    order of the mappings.
    """
    old_by_hash = _names_by_hash(old_hashes)
    renames: dict[str, str] = {}
    for content_hash, new_names in _names_by_hash(new_hashes).items():
        old_names = old_by_hash.get(content_hash)
        if old_names:
            renames.update(_pair_names(new_names, old_names))
    return renames


def _names_by_hash(hashes: Mapping[str, str]) -> dict[str, list[str]]:
    names: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(hashes):
        if hashes[name]:
            names[hashes[name]].append(name)
    return names


def _pair_names(new_names: list[str], old_names: list[str]) -> dict[str, str]:
    if len(new_names) == 1 and len(old_names) == 1:
        return {new_names[0]: old_names[0]}
    if len(new_names) * len(old_names) <= SCORED_PAIRS_LIMIT:
        return _pair_by_similarity(new_names, old_names)
    return _pair_many(new_names, old_names)


def _pair_by_similarity(new_names: Names, old_names: Names) -> dict[str, str]:
    """Highest name similarity first, then new name, then old name."""
    new_names = list(new_names)
    matcher: SequenceMatcher[str] = SequenceMatcher(None)
    scored = []
    for old in old_names:
        matcher.set_seq2(old)  # the costly side, remembered by the matcher
        for new in new_names:
            matcher.set_seq1(new)
            scored.append((-matcher.ratio(), new, old))
    renames: dict[str, str] = {}
    taken: set[str] = set()
    for _, new, old in sorted(scored):
        if new not in renames and old not in taken:
            renames[new] = old
            taken.add(old)
    return renames


def _pair_many(new_names: list[str], old_names: list[str]) -> dict[str, str]:
    """Many copies of one content: equal last path parts first, then whatever is left.

    What is left is scored while that is affordable, else paired in the order of the names.
    """
    renames: dict[str, str] = {}
    old_by_part: defaultdict[str, list[str]] = defaultdict(list)
    new_by_part: defaultdict[str, list[str]] = defaultdict(list)
    for old in old_names:
        old_by_part[last_part(old)].append(old)
    for new in new_names:
        new_by_part[last_part(new)].append(new)
    for part, candidates in new_by_part.items():
        renames.update(_pair_affordably(candidates, old_by_part.get(part, [])))
    taken = set(renames.values())
    rest_new = [name for name in new_names if name not in renames]
    rest_old = [name for name in old_names if name not in taken]
    renames.update(_pair_affordably(rest_new, rest_old))
    return renames


def _pair_affordably(new_names: list[str], old_names: list[str]) -> dict[str, str]:
    if len(new_names) * len(old_names) <= SCORED_PAIRS_LIMIT:
        return _pair_by_similarity(new_names, old_names)
    return dict(zip(new_names, old_names, strict=False))
