"""What an image is besides its category."""

from dataclasses import replace

from snapreview.model.note import Note
from snapreview.model.pixel_difference import PixelDifference
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.ui.review.collected_results import CollectedResults
from snapreview.ui.snapshots.traits import TRAIT_TIPS, TRAIT_WORDS, Trait, traits_of

PLAIN = ImageResult("a.png", Status.UNCHANGED, sameness=Sameness.SAME_BYTES)
QUIET = replace(PLAIN, sameness=Sameness.QUIET, difference=PixelDifference(5, 0, 9, 100))


def test_each_trait_is_seen() -> None:
    assert traits_of(PLAIN) == ()
    assert traits_of(QUIET) == (Trait.QUIET,)
    assert traits_of(replace(PLAIN, sameness=Sameness.RE_ENCODED)) == (Trait.RE_ENCODED,)
    assert traits_of(replace(PLAIN, before=Size(1, 1), after=Size(1, 2))) == (Trait.RESIZED,)
    assert traits_of(replace(PLAIN, notes=(Note.SIXTEEN_BIT,))) == (Trait.NOTED,)


def test_a_size_that_both_sides_share_is_no_trait() -> None:
    size = Size(1, 1)
    assert traits_of(replace(PLAIN, before=size, after=size)) == ()
    assert traits_of(replace(PLAIN, before=size, after=size, notes=(Note.SIXTEEN_BIT,))) == (Trait.NOTED,)


def test_an_exact_look_at_a_changed_pair_makes_it_not_quiet() -> None:
    assert traits_of(replace(QUIET, status=Status.CHANGED, sameness=None)) == ()


def test_every_trait_has_its_words() -> None:
    assert set(TRAIT_WORDS) == set(TRAIT_TIPS) == set(Trait)


def test_results_are_counted_once_even_when_they_come_again() -> None:
    collected = CollectedResults([PLAIN, replace(QUIET, name="b.png")])
    assert (collected.counts[Status.UNCHANGED], collected.trait_counts[Trait.QUIET]) == (2, 1)
    collected.take([replace(QUIET, name="b.png", status=Status.CHANGED, sameness=None)])
    assert (collected.counts[Status.UNCHANGED], collected.counts[Status.CHANGED]) == (1, 1)
    assert [collected.trait_counts[trait] for trait in Trait] == [0, 0, 0, 0]
    assert set(collected.by_name) == {"a.png", "b.png"}
