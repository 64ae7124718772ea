"""How well renamed and changed images of real builds are found. `-s` prints the table of docs/pairs.md."""

from collections.abc import Callable
from pathlib import Path

import pytest

from snapreview.model.fingerprint import Fingerprint
from tests.support.hidden_renames import (
    Rename,
    make_case,
    measure,
    to_anything,
    to_other_folder,
    with_words_mixed,
)
from tests.support.real_sets import read_real_set


@pytest.fixture(scope="module")
def known() -> dict[Path, Fingerprint]:
    return {}


def test_the_renames_of_chartjs_are_found_without_their_hashes(
    real_data: Callable[[str], Path], known: dict[Path, Fingerprint]
) -> None:
    """35 renames whose equal bytes are not looked at, and 10 images that chartjs renamed and changed."""
    figures = measure(make_case(read_real_set(real_data("chartjs")), to_other_folder, share=0), known)
    assert (figures.true, figures.proposed, figures.right) == (45, 45, 45)


@pytest.mark.parametrize(
    ("name", "rename", "share", "precision", "recall"),
    [
        ("chartjs", to_other_folder, 0.1, 0.95, 0.93),
        ("chartjs", to_other_folder, 1, 0.92, 0.85),
        ("chartjs", with_words_mixed, 1, 0.9, 0.8),
        ("chartjs", to_anything, 1, 0.85, 0.7),
        ("nowinandroid", to_other_folder, 1, 0.95, 0.85),
        ("nowinandroid", with_words_mixed, 1, 0.9, 0.8),
        ("nowinandroid", to_anything, 1, 0.85, 0.7),
        ("openlayers", to_other_folder, 1, 0.8, 0.8),
        ("openlayers", to_anything, 1, 0.7, 0.65),
    ],
)
def test_changed_pairs_are_found_under_other_names(
    real_data: Callable[[str], Path],
    known: dict[Path, Fingerprint],
    name: str,
    rename: Rename,
    share: float,
    precision: float,
    recall: float,
) -> None:
    figures = measure(make_case(read_real_set(real_data(name)), rename, share), known)
    print(
        f"| {name} | {rename.__name__.replace('_', ' ')} | {figures.true} | {figures.proposed} | {figures.right} "
        f"| {figures.precision:.2f} | {figures.recall:.2f} |"
    )
    assert figures.precision >= precision
    assert figures.recall >= recall
