"""Rules from `snapreview.toml` and from the window, in a whole comparison and in what is remembered of it."""

from pathlib import Path

import pytest

from snapreview.errors import SourceError
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.options import CompareOptions
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.session.environment import Environment
from snapreview.sources.rules_file import RULES_FILE_NAME
from tests.support.builds import compare_builds, make_build, prepare_run
from tests.support.fake_odiff import FakeOdiff
from tests.support.pictures import plain, with_block

Builds = tuple[Path, Path]
PAPER = plain((40, 30))
NAMES = ("charts/bar.png", "charts/pie.png", "map.png")
CLOCK = "{ x = 0, y = 0, width = 40, height = 5 }"
LEFT_HALF = Rectangle(0, 0, 20, 30)


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    """Three pairs; in each 60 pixels of a clock at the top and 100 pixels further down have changed."""
    head = with_block(with_block(PAPER, (10, 1, 30, 4)), (10, 15, 30, 20))
    base_folder, head_folder = tmp_path / "old" / "base", tmp_path / "new" / "head"
    return make_build(base_folder, dict.fromkeys(NAMES, PAPER)), make_build(head_folder, dict.fromkeys(NAMES, head))


def write_rules(folder: Path, text: str) -> None:
    (folder / RULES_FILE_NAME).write_text(text, encoding="utf-8")


def compared(
    builds: Builds,
    environment: Environment,
    window_rules: CompareRules = NO_RULES,
    options: CompareOptions | None = None,
) -> dict[str, ImageResult]:
    comparison, warnings = compare_builds(builds, environment, options, window_rules=window_rules)
    assert warnings == ()
    return dict(comparison.results)


def counts(results: dict[str, ImageResult]) -> list[int | None]:
    """Changed pixels of bar, pie and map."""
    return [results[name].changed_pixels for name in NAMES]


def waiting(builds: Builds, environment: Environment, window_rules: CompareRules = NO_RULES) -> int:
    """How many pairs are not known yet."""
    run = prepare_run(builds, environment, window_rules=window_rules)
    run.close()
    return run.remaining


def test_without_rules_everything_counts(builds: Builds, environment: Environment) -> None:
    assert counts(compared(builds, environment)) == [160, 160, 160]


@pytest.mark.parametrize("place", ["inside", "beside"])
def test_rules_lie_inside_the_head_build_or_beside_it(builds: Builds, environment: Environment, place: str) -> None:
    write_rules(builds[1] if place == "inside" else builds[1].parent, f"ignore_regions = [{CLOCK}]")
    assert counts(compared(builds, environment)) == [100, 100, 100]


def test_nothing_that_the_base_states_counts(builds: Builds, environment: Environment) -> None:
    write_rules(builds[0], f"ignore_regions = [{CLOCK}]\ndiff_threshold = 0.9")
    results = compared(builds, environment)
    assert counts(results) == [160, 160, 160]
    assert {result.diff_threshold for result in results.values()} == {0.0}


def test_regions_of_build_group_and_image_add_up(builds: Builds, environment: Environment) -> None:
    write_rules(
        builds[1],
        f"ignore_regions = [{CLOCK}]\n"
        '[[group]]\nmatch = "charts/*"\nignore_regions = [{ x = 0, y = 0, width = 20, height = 30 }]\n'
        '[[image]]\nname = "charts/bar.png"\nignore_regions = [{ x = 20, y = 10, width = 5, height = 10 }]\n',
    )
    assert counts(compared(builds, environment)) == [25, 50, 100]


def test_rules_of_the_window_go_before_those_of_the_file(builds: Builds, environment: Environment) -> None:
    write_rules(builds[1], 'diff_threshold = 0.9\n[[group]]\nmatch = "charts/*"\ndiff_threshold = 0.8\n')
    window = CompareRules(
        Rule(diff_threshold=0.3),
        (GroupRule("charts/pie*", Rule(diff_threshold=0.2)),),
        {"map.png": Rule(diff_threshold=0.1)},
    )
    results = compared(builds, environment, window)
    assert [results[name].diff_threshold for name in NAMES] == [0.8, 0.2, 0.1]
    assert {result.sameness for result in results.values()} == {None, Sameness.BELOW_THRESHOLD}


def test_the_whole_picture_can_be_ignored(builds: Builds, environment: Environment) -> None:
    window = CompareRules(images={"map.png": Rule(ignore_regions=(Rectangle(0, 0, 9999, 9999),))})
    result = compared(builds, environment, window)["map.png"]
    assert (result.status, result.sameness, result.changed_pixels) == (Status.UNCHANGED, Sameness.RE_ENCODED, 0)


# ----------------------------------------------------------------------------------------- what is known


@pytest.mark.parametrize(
    "rule",
    [Rule(colour_threshold=0.02), Rule(antialiasing=False), Rule(ignore_regions=(LEFT_HALF,))],
    ids=["colour threshold", "antialiasing", "ignore regions"],
)
def test_results_of_other_rules_are_not_reused(builds: Builds, environment: Environment, rule: Rule) -> None:
    compared(builds, environment)
    assert waiting(builds, environment) == 0
    assert waiting(builds, environment, CompareRules(rule)) == len(NAMES)
    assert waiting(builds, environment, CompareRules(groups=(GroupRule("charts/*", rule),))) == 2
    assert waiting(builds, environment, CompareRules(images={"map.png": rule})) == 1
    compared(builds, environment, CompareRules(rule))
    assert waiting(builds, environment, CompareRules(rule)) == waiting(builds, environment) == 0


def test_another_diff_threshold_needs_no_new_comparing(
    builds: Builds, environment: Environment, counting: FakeOdiff
) -> None:
    first = compared(builds, environment)
    started = counting.starts
    window = CompareRules(Rule(diff_threshold=0.5), images={"map.png": Rule(diff_threshold=0.0)})
    second = compared(builds, environment, window)
    assert counting.starts == started
    assert counts(second) == counts(first)
    statuses = [second[name].status for name in NAMES]
    assert statuses == [Status.UNCHANGED, Status.UNCHANGED, Status.CHANGED]


def test_rules_that_come_to_the_same_are_the_same(builds: Builds, environment: Environment) -> None:
    compared(builds, environment, CompareRules(Rule(ignore_regions=(LEFT_HALF,))))
    same = CompareRules(groups=(GroupRule("*", Rule(ignore_regions=(LEFT_HALF,), colour_threshold=0.01)),))
    assert waiting(builds, environment, same) == 0


def test_seed_rules_judge_what_is_known_in_another_way(
    tmp_path: Path, environment: Environment, counting: FakeOdiff
) -> None:
    faint = with_block(PAPER, (0, 0, 40, 20), (132, 128, 128))  # two thirds of the picture
    builds = make_build(tmp_path / "one", {"a.png": PAPER}), make_build(tmp_path / "two", {"a.png": faint})
    ours = compared(builds, environment)["a.png"]
    started = counting.starts
    seeds = compared(builds, environment, options=CompareOptions(seed_rules=True))["a.png"]
    assert counting.starts == started
    assert (ours.status, ours.changed_pixels) == (Status.CHANGED, 800)
    assert (seeds.status, seeds.changed_pixels, seeds.sameness) == (Status.UNCHANGED, 0, Sameness.QUIET)
    assert seeds.quiet == ours.difference


def test_a_mistake_in_the_file_refuses_before_anything_is_compared(
    builds: Builds, environment: Environment, counting: FakeOdiff
) -> None:
    write_rules(builds[1], "\n\ndiff_threshold = 2")
    with pytest.raises(SourceError, match=r"head/snapreview\.toml, line 3: diff_threshold must be"):
        prepare_run(builds, environment)
    assert counting.starts == 0
