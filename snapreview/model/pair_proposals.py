"""Which added and removed images may be one image that was renamed and changed. Only proposed: a reader decides."""

import heapq
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from snapreview.model.fingerprint import Fingerprint, likeness, structural_likeness

LEAST_CONFIDENCE = 0.4
"""Proposals below are more often wrong than right (docs/pairs.md)."""

_CANDIDATES = 8  # partners per image that are looked at closely
_NAME_WEIGHT = 0.25
_OTHER_SIZE = 0.95


@dataclass(frozen=True, slots=True)
class PairProposal:
    """An image of the head that may be an image of the base under another name; `confidence` is 0..1."""

    head_name: str
    base_name: str
    confidence: float


def propose_pairs(
    new: Mapping[str, Fingerprint],
    old: Mapping[str, Fingerprint],
    refused: Collection[tuple[str, str]] = frozenset(),
    least: float = LEAST_CONFIDENCE,
) -> list[PairProposal]:
    """The most likely pairs, the most confident first; every image occurs at most once.

    `new` are images that only the head has, `old` those that only the base has. `refused` are (head name, base name)
    that are not to be proposed. Independent of the order of the mappings.
    """
    scored = sorted(_scored(new, old, refused), key=lambda pair: (-pair.confidence, pair.head_name, pair.base_name))
    proposals: list[PairProposal] = []
    taken_new: set[str] = set()
    taken_old: set[str] = set()
    for pair in scored:
        if pair.confidence < least:
            break
        if pair.head_name not in taken_new and pair.base_name not in taken_old:
            taken_new.add(pair.head_name)
            taken_old.add(pair.base_name)
            proposals.append(pair)
    return proposals


def _scored(
    new: Mapping[str, Fingerprint], old: Mapping[str, Fingerprint], refused: Collection[tuple[str, str]]
) -> Iterator[PairProposal]:
    matcher: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
    for head_name, fingerprint in new.items():
        matcher.set_seq2(head_name)  # the costly side, remembered by the matcher
        # Comparing structures is a matter of a few machine words; names and colours cost a hundred times as much.
        alike = heapq.nlargest(_CANDIDATES, ((structural_likeness(fingerprint, old[name]), name) for name in old))
        for _, base_name in alike:
            if (head_name, base_name) not in refused:
                matcher.set_seq1(base_name)
                yield PairProposal(head_name, base_name, _confidence(fingerprint, old[base_name], matcher.ratio()))


def _confidence(new: Fingerprint, old: Fingerprint, name_similarity: float) -> float:
    looks = likeness(new, old) * (1 - _NAME_WEIGHT + _NAME_WEIGHT * name_similarity)
    return round(looks if new.size == old.size else looks * _OTHER_SIZE, 4)
