"""Laying two review files side by side."""

from dataclasses import replace
from pathlib import Path

import pytest

from snapreview.errors import UserError
from snapreview.model.review.merging import Side
from snapreview.session.review_merging import lay_side_by_side
from tests.support.reviewed_builds import ADDED
from tests.unit.sources.test_review_file import file_of


def test_reviews_of_other_builds_are_not_merged(tmp_path: Path) -> None:
    ours = file_of(tmp_path)
    less = {name: each for name, each in ours.head.snapshots.items() if name != ADDED}
    with pytest.raises(UserError, match="about different builds"):
        lay_side_by_side(ours, replace(ours, head=replace(ours.head, snapshots=less)))


def test_the_newer_file_wins_where_words_have_no_time(tmp_path: Path) -> None:
    ours = file_of(tmp_path)
    said = replace(ours.review, pairs={"a": "b"})
    theirs = replace(ours, saved_at=ours.saved_at + 1, review=replace(ours.review, pairs={"a": "c"}))
    merging = lay_side_by_side(replace(ours, review=said), theirs)
    assert [merging.newer(conflict) for conflict in merging.found.conflicts] == [Side.THEIRS]
