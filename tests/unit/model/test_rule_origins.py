"""Every value in force has an origin, and it is the value that the comparison uses."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.options import CompareOptions
from snapreview.model.pair_options import pair_options
from snapreview.model.rectangle import Rectangle
from snapreview.model.rule_changes import BUILD_TARGET, RuleTarget, group_target, image_target
from snapreview.model.rule_origins import InForce, OptionOrigins, Place, option_origins
from tests.support.values import build, snapshot

CLOCK = Rectangle(0, 0, 390, 47)
ratios = st.none() | st.floats(0, 1, exclude_max=True)
regions = st.lists(st.builds(Rectangle, *[st.integers(1, 3)] * 4), max_size=2).map(tuple)
single_rules = st.builds(Rule, ratios, st.none() | st.booleans(), ratios, regions)
group_rules = st.builds(GroupRule, st.sampled_from(["*", "a.png", "b*"]), single_rules)
all_rules = st.builds(
    CompareRules,
    build=single_rules,
    groups=st.lists(group_rules, max_size=3).map(tuple),
    images=st.dictionaries(st.sampled_from(["a.png", "b.png"]), single_rules),
)
options = st.builds(CompareOptions, ratios, st.none() | st.booleans(), ratios)


def origins(
    window: CompareRules = NO_RULES,
    file: CompareRules = NO_RULES,
    asked: CompareOptions | None = None,
    own: float | None = None,
    manifest: float | None = None,
) -> OptionOrigins:
    head = replace(build({}, diff_threshold=manifest), rules=file)
    return option_origins(snapshot("a.png", "1", diff_threshold=own), head, window, asked or CompareOptions())


def origin_of(found: InForce[float]) -> tuple[Place, RuleTarget | None]:
    return found.origin.place, found.origin.target


@given(all_rules, all_rules, options, ratios, ratios)
def test_the_values_are_those_the_pair_is_compared_with(
    window: CompareRules, file: CompareRules, asked: CompareOptions, own: float | None, manifest: float | None
) -> None:
    head = replace(build({}, diff_threshold=manifest), rules=file)
    shown = snapshot("a.png", "1", diff_threshold=own)
    told = option_origins(shown, head, window, asked)
    in_force = pair_options(shown, head, window, asked)
    assert told.colour_threshold.value == in_force.colour_threshold
    assert told.antialiasing.value == in_force.antialiasing
    assert told.diff_threshold.value == in_force.diff_threshold
    assert tuple(sorted({placed.region for placed in told.regions})) == in_force.ignore_regions


def test_where_nothing_is_stated_all_is_default() -> None:
    told = origins()
    assert {told.colour_threshold.origin.place, told.antialiasing.origin.place} == {Place.DEFAULT}
    assert told.regions == ()


def test_each_origin_is_named() -> None:
    rule = Rule(diff_threshold=0.1)
    image, group = image_target("a.png"), group_target("a.png")
    cases = [
        (origins(window=CompareRules(images={"a.png": rule}), own=0.2), (Place.WINDOW, image)),
        (origins(file=CompareRules(images={"a.png": rule}), own=0.2), (Place.FILE, image)),
        (origins(own=0.2, window=CompareRules(groups=(GroupRule("a.png", rule),))), (Place.MANIFEST, image)),
        (origins(window=CompareRules(groups=(GroupRule("a.png", rule),))), (Place.WINDOW, group)),
        (origins(asked=CompareOptions(diff_threshold=0.3), manifest=0.2), (Place.ASKED, None)),
        (origins(window=CompareRules(build=rule), manifest=0.2), (Place.WINDOW, BUILD_TARGET)),
        (origins(manifest=0.2), (Place.MANIFEST, BUILD_TARGET)),
    ]
    for told, expected in cases:
        assert origin_of(told.diff_threshold) == expected


def test_only_regions_of_the_window_can_be_removed_in_it() -> None:
    rule = Rule(ignore_regions=(CLOCK,))
    told = origins(window=CompareRules(build=rule), file=CompareRules(images={"a.png": rule}))
    assert [(placed.origin.place, placed.removable) for placed in told.regions] == [
        (Place.FILE, False),
        (Place.WINDOW, True),
    ]
