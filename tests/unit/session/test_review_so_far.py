"""What a review says counts for who only compares, and nothing is begun by looking."""

from pathlib import Path

import pytest

from snapreview.export.review_file import save_review
from snapreview.folders import Folders
from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.model.guidance import Guidance
from snapreview.model.review.review import Review
from snapreview.model.review_uri import review_sides
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.session.review_so_far import review_so_far
from snapreview.store.review_store import ReviewStore
from tests.unit.sources.test_review_file import file_of

BUILDS = "builds/base", "builds/head"
SOME = CompareRules(build=Rule(diff_threshold=0.25))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(*(tmp_path / "own" / name for name in ("settings", "data", "cache", "log")))


def test_without_reviews_nothing_is_said_and_nothing_is_made(folders: Folders) -> None:
    assert review_so_far(*BUILDS, folders) == Review()
    assert not folders.data.exists()


def test_the_review_of_the_builds_else_the_rules_of_the_head(folders: Folders) -> None:
    with ReviewStore(folders.data) as store:
        book = ReviewBook(store, review_key(*BUILDS), "Kim")
        book.change_rules(SOME)
        book.pair_images("new.png", "old.png")
        book.refuse_pair("a.png", "b.png")
    found = review_so_far(*BUILDS, folders)
    assert found.guidance == Guidance(SOME, {"new.png": "old.png"})
    assert found.refused_pairs == {("a.png", "b.png")}
    assert review_so_far("builds/another", BUILDS[1], folders) == Review(rules=SOME)
    with ReviewStore(folders.data) as store:
        assert store.journal.find(review_key("builds/another", BUILDS[1])) is None


def test_builds_in_a_review_file_bring_what_it_says(folders: Folders, tmp_path: Path) -> None:
    file = file_of(tmp_path)
    uris = review_sides(save_review(file, tmp_path / "a.snapreview"))
    assert review_so_far(*uris, folders) == file.review
