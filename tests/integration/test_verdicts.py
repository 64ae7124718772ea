"""The verdicts of docs/verdicts.md, on real builds and on labelled pairs, against what was counted without odiff."""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from snapreview.engine.pair_comparer import PairComparer
from snapreview.export.comparison_document import comparison_document
from snapreview.export.mask_names import mask_names
from snapreview.images.decode import decode_rgba
from snapreview.model.comparison import Comparison
from snapreview.model.files import LocalFile
from snapreview.model.options import CompareOptions
from snapreview.model.pair_options import PairOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, PairOutcome, Sameness, Status
from snapreview.resource_files import resource_path
from tests.support.builds import compare_builds, environment_in, make_build
from tests.support.manifest_schema import faults
from tests.support.pictures import WHITE, plain
from tests.support.real_sets import SETS, RealSet, differing_share, read_real_set

Read = Callable[[str], Path]
SEED = CompareOptions(seed_rules=True)

TABLE = {
    # set: pairs of equal size that differ, odiff calls equal, of them over 20 %, changed, quiet
    "chartjs": (131, 1, 0, 131, 0),
    "nowinandroid": (101, 21, 4, 84, 17),
    "openlayers": (28, 0, 0, 28, 0),
}


@dataclass(frozen=True, slots=True)
class Judged:
    """A real set, and what is said of it by our rules and by the seed's."""

    name: str
    real: RealSet
    ours: Comparison
    seeds: Comparison

    def changed(self, comparison: Comparison) -> set[str]:
        """The pairs of equal size and differing pixels that a comparison calls changed."""
        return {name for name in self.real.differing if comparison.results[name].status is Status.CHANGED}


@pytest.fixture(scope="session")
def judged_sets(real_data: Read, odiff: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Judged]:
    """Gives a set with its verdicts; compared once."""
    known: dict[str, Judged] = {}

    def judge(name: str) -> Judged:
        if name not in known:
            real = read_real_set(real_data(name))
            environment = environment_in(tmp_path_factory.mktemp(f"verdicts-{name}"), odiff)
            ours, _ = compare_builds(real.builds, environment)
            seeds, _ = compare_builds(real.builds, environment, SEED)
            known[name] = Judged(name, real, ours, seeds)
        return known[name]

    return judge


@pytest.fixture(params=SETS)
def judged(request: pytest.FixtureRequest, judged_sets: Callable[[str], Judged]) -> Judged:
    return judged_sets(request.param)


def test_the_table_of_the_evidence(judged: Judged) -> None:
    equal_to_odiff = set(judged.real.differing) - judged.changed(judged.seeds)
    broad = {name for name in equal_to_odiff if differing_share(judged.real.facts[name]) > 0.2}
    quiet = {name for name in judged.real.differing if judged.ours.results[name].quiet is not None}
    found = (len(judged.real.differing), len(equal_to_odiff), len(broad), len(judged.changed(judged.ours)), len(quiet))
    assert found == TABLE[judged.name]


def test_every_pair_that_differs_in_more_than_a_fifth_is_changed(judged: Judged) -> None:
    broad = {name for name, fact in judged.real.differing.items() if differing_share(fact) > 0.2}
    assert broad <= judged.changed(judged.ours)


def test_seventy_pairs_are_broad_and_the_seed_s_rules_find_sixty_six(judged_sets: Callable[[str], Judged]) -> None:
    broad = seeds = 0
    for judged in map(judged_sets, SETS):
        names = {name for name, fact in judged.real.differing.items() if differing_share(fact) > 0.2}
        broad += len(names)
        seeds += len(names & judged.changed(judged.seeds))
    assert (broad, seeds) == (70, 66)


def test_nothing_is_changed_of_which_no_pixel_differs(judged: Judged) -> None:
    equal = {name for name, fact in judged.real.facts.items() if fact.get("diff_px") == 0}
    assert equal
    for comparison in (judged.ours, judged.seeds):
        assert {comparison.results[name].status for name in equal} == {Status.UNCHANGED}
        samenesses = {name: comparison.results[name].sameness for name in equal}
        for name, sameness in samenesses.items():
            encoded_anew = judged.real.facts[name]["status"] == "pixel_identical"
            assert sameness is (Sameness.RE_ENCODED if encoded_anew else Sameness.SAME_BYTES)


def test_nothing_real_is_called_equal_in_silence(judged: Judged) -> None:
    for comparison in (judged.ours, judged.seeds):
        for name, fact in judged.real.differing.items():
            result = comparison.results[name]
            if result.status is Status.CHANGED:
                assert result.quiet is None
                continue
            assert result.quiet is not None, name
            assert (result.quiet.changed_pixels, result.quiet.max_delta) == (fact["diff_px"], fact["max_delta"])
            assert result.quiet.ratio == pytest.approx(differing_share(fact))


def test_the_seed_s_rules_give_odiff_s_own_count(judged: Judged) -> None:
    for name, result in judged.seeds.results.items():
        if result.compared:
            assert (result.status is Status.CHANGED) == bool(result.changed_pixels), name


def test_pairs_of_two_sizes_are_changed_and_say_so(judged: Judged) -> None:
    resized = {name for name, fact in judged.real.facts.items() if fact["status"] == "dimension_different"}
    for name in resized:
        result = judged.ours.results[name]
        assert (result.status, result.size_changed) == (Status.CHANGED, True)


def test_the_manifest_tells_every_quiet_difference(judged: Judged) -> None:
    document = comparison_document(judged.ours, mask_names(judged.ours.results))
    assert faults(document) == []
    told = {name: entry["quiet"] for name, entry in document["images"].items() if "quiet" in entry}
    assert told.keys() == judged.real.differing.keys() - judged.changed(judged.ours)
    for name, quiet in told.items():
        fact = judged.real.facts[name]
        assert (quiet["changed_pixels"], quiet["max_delta"]) == (fact["diff_px"], fact["max_delta"])
        assert quiet["ratio"] == pytest.approx(differing_share(fact))


def test_the_border_that_odiff_takes_for_anti_aliasing_is_a_change(judged_sets: Callable[[str], Judged]) -> None:
    judged = judged_sets("chartjs")
    (name,) = judged.changed(judged.ours) - judged.changed(judged.seeds)
    assert judged.ours.results[name].changed_pixels == 2900
    seeds = judged.seeds.results[name].quiet
    assert seeds is not None
    assert (seeds.changed_pixels, seeds.max_delta) == (2900, 142)


# --------------------------------------------------------------------------------------- labelled pairs


def right_verdicts(folder: Path, comparison: Comparison) -> Counter[str]:
    """How many of the labelled changes and of the labelled noise are judged like that."""
    cases = json.loads((folder / "EXPECTED.json").read_text(encoding="utf-8"))["cases"]
    statuses = {"fail": Status.CHANGED, "match": Status.UNCHANGED}
    return Counter(
        case["verdict"] for case in cases if comparison.results[case["pair"]].status is statuses[case["verdict"]]
    )


def test_of_twenty_one_labelled_pairs_all_are_right(real_data: Read, tmp_path: Path, odiff: Path) -> None:
    folder = real_data("expect-playwright")
    environment = environment_in(tmp_path, odiff)
    ours, _ = compare_builds((folder / "base", folder / "head"), environment)
    assert right_verdicts(folder, ours) == {"fail": 9, "match": 12}
    seeds, _ = compare_builds((folder / "base", folder / "head"), environment, SEED)
    assert right_verdicts(folder, seeds).total() == 15


def test_odiff_s_own_case_of_ignored_regions_is_reached(comparer: PairComparer, real_data: Read) -> None:
    folder = real_data("expect-odiff")
    cases = json.loads((folder / "EXPECTED.json").read_text(encoding="utf-8"))["cases"]
    (case,) = [case for case in cases if "ignoreRegions" in case["options"]]
    ignored = tuple(
        Rectangle(area["x1"], area["y1"], area["x2"] - area["x1"], area["y2"] - area["y1"])
        for area in case["options"]["ignoreRegions"]
    )
    files = LocalFile(folder / case["base"]), LocalFile(folder / case["head"])
    found = {}
    for regions in ((), ignored):
        outcome = comparer.compare(
            *files, PairOptions(0.1, antialiasing=False, diff_threshold=0.0, ignore_regions=regions)
        )
        assert isinstance(outcome, PairOutcome), outcome
        found[regions] = outcome.changed_pixels
    assert found == {(): 1366, ignored: case["expected"]["diffCount"]} == {(): 1366, ignored: 0}


# ------------------------------------------------------------------------------- what odiff cannot see


def both_verdicts(builds: tuple[Path, Path], folder: Path, odiff: Path) -> tuple[ImageResult, ImageResult]:
    """The result of the only pair by our rules and by the seed's."""
    environment = environment_in(folder, odiff)
    ours, _ = compare_builds(builds, environment)
    seeds, _ = compare_builds(builds, environment, SEED)
    return ours.results["a.png"], seeds.results["a.png"]


def test_white_that_became_transparent(tmp_path: Path, odiff: Path) -> None:
    base = make_build(tmp_path / "base", {"a.png": plain((40, 30), (*WHITE, 255))})
    head = make_build(tmp_path / "head", {"a.png": plain((40, 30), (*WHITE, 0))})
    ours, seeds = both_verdicts((base, head), tmp_path / "own", odiff)
    assert (ours.status, ours.changed_pixels) == (Status.CHANGED, 1200)
    assert (seeds.status, seeds.changed_pixels, seeds.sameness) == (Status.UNCHANGED, 0, Sameness.QUIET)


def test_a_page_that_grew_in_white(tmp_path: Path, odiff: Path) -> None:
    base = make_build(tmp_path / "base", {"a.png": plain((30, 30), WHITE)})
    head = make_build(tmp_path / "head", {"a.png": plain((50, 50), WHITE)})
    ours, seeds = both_verdicts((base, head), tmp_path / "own", odiff)
    assert (ours.status, ours.changed_pixels, ours.size_changed) == (Status.CHANGED, 1600, True)
    assert (seeds.status, seeds.changed_pixels, seeds.size_changed) == (Status.UNCHANGED, 0, True)


def test_a_file_that_was_only_encoded_anew(tmp_path: Path, odiff: Path, real_data: Read) -> None:
    picture = decode_rgba(real_data("odd-files") / "mapnik-palette.png")
    base, head = make_build(tmp_path / "base", {"a.png": picture}), tmp_path / "head"
    head.mkdir()
    picture.save(head / "a.png", compress_level=0)
    for result in both_verdicts((base, head), tmp_path / "own", odiff):
        assert (result.status, result.sameness, result.notes) == (Status.UNCHANGED, Sameness.RE_ENCODED, ())


def test_the_demo_builds_have_the_categories_they_state(tmp_path: Path) -> None:
    expected = json.loads(resource_path("demo/expected.json").read_text(encoding="utf-8"))
    builds = resource_path("demo/base"), resource_path("demo/head")
    comparison, _ = compare_builds(builds, environment_in(tmp_path))
    results = comparison.results
    assert {name: result.status.value for name, result in results.items()} == expected
    assert [name for name, result in results.items() if result.quiet] == ["web/light/invoices.png"]
