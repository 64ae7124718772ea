"""Builds in words."""

from pathlib import Path

import pytest

from snapreview.model.local_uri import absolute_uri
from snapreview.ui.start.uri_words import folder_words, pair_place, pair_words


@pytest.mark.parametrize(
    ("base", "head", "words"),
    [
        ("/builds/chartjs/base", "/builds/chartjs/head", ("chartjs/base", "chartjs/head")),
        ("/builds/1.0", "/builds/2.0", ("1.0", "2.0")),
        ("/a/main/shots", "/a/feature/shots", ("main/shots", "feature/shots")),
        ("/same", "/same", ("same", "same")),
        ("", "", ("", "")),
    ],
)
def test_pairs_are_named_by_the_shortest_ends_that_differ(base: str, head: str, words: tuple[str, str]) -> None:
    assert pair_words(base, head) == words


def test_a_folder_is_its_name_and_its_place() -> None:
    assert folder_words("/builds/chartjs/base") == ("base", "/builds/chartjs")


def test_a_pair_in_one_folder_names_it_once() -> None:
    assert pair_place("/builds/base", "/builds/head") == "/builds"
    assert pair_place("/a/base", "/b/head") == "/a/base  →  /b/head"


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute_uri("base") == str(tmp_path / "base")
    assert absolute_uri("") == ""
    assert absolute_uri("https://host/build") == "https://host/build"
