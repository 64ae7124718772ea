"""What the list shows, without Qt."""

import re
from collections.abc import Mapping
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.note import Note
from snapreview.model.pairing import Pairing, Plan, PlanEntry
from snapreview.model.result import ImageResult, Sameness, Status
from snapreview.model.size import Size
from snapreview.model.snapshot import Build, Snapshot, SnapshotMetadata
from snapreview.ui.snapshots.image_index import ImageRow, index_plan, natural_keys, two_lines
from snapreview.ui.snapshots.list_query import (
    EMPTY_ARRANGEMENT,
    Arrangement,
    GroupRow,
    KnownImages,
    ListQuery,
    SectionRow,
    arrange,
    tag_counts_left,
)
from snapreview.ui.snapshots.narrowing import Narrowing
from snapreview.ui.snapshots.traits import Trait


def entry_of(name: str, group: str | None = None, display_name: str | None = None, **tags: str) -> PlanEntry:
    metadata = SnapshotMetadata(display_name=display_name, group=group, tags=tags)
    snapshot = Snapshot(name, "0" * 64, Size(10, 10), metadata)
    return PlanEntry(name, Pairing.MATCHED, snapshot, snapshot)


def plan_of(*entries: PlanEntry) -> Plan:
    build = Build("folder", {})
    return Plan(build, build, {entry.name: entry for entry in sorted(entries, key=lambda entry: entry.name)})


def result_of(name: str, status: Status, changed_pixels: int | None = None) -> ImageResult:
    return ImageResult(name, status, changed_pixels=changed_pixels, total_pixels=100)


def changed(name: str, pixels: int) -> ImageResult:
    return result_of(name, Status.CHANGED, pixels)


def arranged(plan: Plan, *results: ImageResult, query: ListQuery | None = None) -> Arrangement:
    by_name: Mapping[str, ImageResult] = {result.name: result for result in results}
    return arrange(KnownImages(index_plan(plan).images, by_name), query or ListQuery())


def with_long_numbers(text: str) -> str:
    return re.sub("[0-9]+", lambda number: number[0].zfill(20), text.casefold().replace("\0", "\1"))


def names(arrangement: Arrangement) -> list[str]:
    return [row.name for row in arrangement.rows if isinstance(row, ImageRow)]


def sections(arrangement: Arrangement) -> list[tuple[str, int]]:
    return [
        (row.section.value if row.section else "waiting", row.count)
        for row in arrangement.rows
        if isinstance(row, SectionRow)
    ]


class TestSections:
    def test_stand_in_the_order_of_the_seed_and_waiting_comes_last(self) -> None:
        plan = plan_of(*(entry_of(name) for name in "abcdefgh"))
        statuses = [
            Status.SKIPPED,
            Status.UNCHANGED,
            Status.RENAMED,
            Status.ADDED,
            Status.REMOVED,
            Status.ERRORED,
            Status.CHANGED,
        ]
        results = [result_of(name, status) for name, status in zip("abcdefg", statuses, strict=True)]
        assert sections(arranged(plan, *results)) == [
            ("changed", 1),
            ("errored", 1),
            ("removed", 1),
            ("added", 1),
            ("renamed", 1),
            ("unchanged", 1),
            ("skipped", 1),
            ("waiting", 1),
        ]

    def test_without_images_have_no_header(self) -> None:
        assert sections(arranged(plan_of(entry_of("a")), changed("a", 1))) == [("changed", 1)]

    def test_collapsed_ones_keep_header_and_count_but_no_images(self) -> None:
        plan = plan_of(entry_of("a"), entry_of("b"))
        query = ListQuery(collapsed_sections=frozenset({Status.CHANGED}))
        arrangement = arranged(plan, changed("a", 1), result_of("b", Status.ADDED), query=query)
        assert arrangement.rows[0] == SectionRow(Status.CHANGED, 1, collapsed=True)
        assert names(arrangement) == ["b"]

    def test_are_those_of_the_chosen_categories_and_waiting_is_none_of_them(self) -> None:
        plan = plan_of(entry_of("a"), entry_of("b"), entry_of("c"))
        query = ListQuery(categories=frozenset({Status.ADDED}))
        arrangement = arranged(plan, changed("a", 1), result_of("b", Status.ADDED), query=query)
        assert names(arrangement) == ["b"]


class TestTraits:
    PLAN = plan_of(*(entry_of(name) for name in "abcd"))
    RESULTS = (
        replace(changed("a", 1), before=Size(1, 1), after=Size(1, 2)),
        replace(result_of("b", Status.UNCHANGED), sameness=Sameness.RE_ENCODED),
        replace(result_of("c", Status.UNCHANGED), notes=(Note.SIXTEEN_BIT,)),
    )

    def found(self, *traits: Trait, categories: frozenset[Status] = frozenset()) -> list[str]:
        query = ListQuery(traits=frozenset(traits), categories=categories)
        return names(arranged(self.PLAN, *self.RESULTS, query=query))

    def test_several_find_what_has_one_of_them(self) -> None:
        assert self.found(Trait.RESIZED, Trait.RE_ENCODED) == ["a", "b"]

    def test_without_any_everything_is_shown_what_waits_too(self) -> None:
        assert self.found() == ["a", "b", "c", "d"]

    def test_and_categories_must_both_fit(self) -> None:
        unchanged = frozenset({Status.UNCHANGED})
        assert self.found(Trait.RESIZED, Trait.NOTED, categories=unchanged) == ["c"]
        assert self.found(Trait.RESIZED, categories=unchanged) == []

    def test_count_in_the_headers(self) -> None:
        query = ListQuery(traits=frozenset({Trait.NOTED}))
        assert sections(arranged(self.PLAN, *self.RESULTS, query=query)) == [("unchanged", 1)]


class TestOrder:
    def test_changed_by_share_largest_first_equal_shares_by_name(self) -> None:
        plan = plan_of(*(entry_of(name) for name in ("a", "b", "c", "d")))
        arrangement = arranged(plan, changed("a", 1), changed("b", 50), changed("c", 50), changed("d", 90))
        assert names(arrangement) == ["d", "b", "c", "a"]

    def test_changed_by_name(self) -> None:
        plan = plan_of(entry_of("a"), entry_of("b"))
        query = ListQuery(sort_order="name")
        assert names(arranged(plan, changed("a", 1), changed("b", 50), query=query)) == ["a", "b"]

    def test_of_other_sections_never_follows_the_share(self) -> None:
        plan = plan_of(entry_of("a"), entry_of("b"))
        results = (result_of("a", Status.UNCHANGED, 1), result_of("b", Status.UNCHANGED, 9))
        assert names(arranged(plan, *results)) == ["a", "b"]

    def test_takes_numbers_in_names_as_numbers(self) -> None:
        plan = plan_of(entry_of("page 10"), entry_of("page 9"), entry_of("Page 1"))
        assert names(arranged(plan)) == ["Page 1", "page 9", "page 10"]

    @given(st.lists(st.text(max_size=12) | st.text("aB1029 /-ß", max_size=12)))
    def test_natural_keys_sort_as_if_all_numbers_were_equally_long(self, texts: list[str]) -> None:
        keys = natural_keys(texts)
        assert len(keys) == len(texts)
        by_key = [text for _, text in sorted(zip(keys, texts, strict=True), key=lambda pair: pair[0])]
        assert by_key == sorted(texts, key=with_long_numbers)


class TestGroups:
    def test_of_several_images_get_a_row_single_ones_do_not(self) -> None:
        plan = plan_of(entry_of("a", "login"), entry_of("b", "login"), entry_of("c", "home"))
        arrangement = arranged(plan, *(result_of(name, Status.ADDED) for name in "abc"))
        rows = arrangement.rows
        assert rows[1].name == "c"  # type: ignore[union-attr]
        assert rows[2] == GroupRow(Status.ADDED, "login", 2, 0.0, collapsed=False)
        assert names(arrangement) == ["c", "a", "b"]
        assert [arrangement.in_group(position) for position in range(len(rows))] == [False] * 3 + [True] * 2

    def test_are_counted_within_their_section(self) -> None:
        plan = plan_of(entry_of("a", "login"), entry_of("b", "login"))
        rows = arranged(plan, result_of("a", Status.ADDED), changed("b", 1)).rows
        assert not any(isinstance(row, GroupRow) for row in rows)

    def test_stand_where_their_largest_member_would_and_tell_its_share(self) -> None:
        plan = plan_of(entry_of("a", "login"), entry_of("b", "login"), entry_of("c"))
        arrangement = arranged(plan, changed("a", 1), changed("b", 90), changed("c", 50))
        assert arrangement.rows[1] == GroupRow(Status.CHANGED, "login", 2, 0.9, collapsed=False)
        assert names(arrangement) == ["b", "a", "c"]

    def test_collapsed_ones_keep_their_row(self) -> None:
        plan = plan_of(entry_of("a", "login"), entry_of("b", "login"))
        query = ListQuery(collapsed_groups=frozenset({(Status.ADDED, "login")}))
        results = (result_of("a", Status.ADDED), result_of("b", Status.ADDED))
        assert arranged(plan, *results, query=query).rows[1:] == [
            GroupRow(Status.ADDED, "login", 2, 0.0, collapsed=True)
        ]

    def test_of_the_same_share_are_not_torn_apart(self) -> None:
        plan = plan_of(*(entry_of(name, group) for name, group in (("a", "x"), ("b", "y"), ("c", "x"), ("d", "y"))))
        arrangement = arranged(plan, *(changed(name, 10) for name in "abcd"))
        assert names(arrangement) == ["a", "c", "b", "d"]


class TestSearch:
    PLAN = plan_of(
        entry_of("web/login.png", "Sign in", "Login page", theme="dark"),
        entry_of("web/home.png"),
    )

    def found(self, search: str) -> list[str]:
        return names(arranged(self.PLAN, query=ListQuery(search=search)))

    def test_finds_parts_of_name_group_display_name_and_tags_in_any_case(self) -> None:
        for search in ("LOGIN.png", "sign", "login page", "theme:dark", "web in"):
            assert self.found(search) == ["web/login.png"], search

    def test_needs_all_words(self) -> None:
        assert self.found("home login") == []

    def test_of_nothing_finds_everything(self) -> None:
        assert len(self.found("  ")) == 2

    def test_finds_renamed_images_by_their_previous_name(self) -> None:
        old, new = Snapshot("old.png", "0" * 64, Size(1, 1)), Snapshot("new.png", "0" * 64, Size(1, 1))
        plan = plan_of(PlanEntry("new.png", Pairing.RENAMED, old, new))
        assert names(arranged(plan, query=ListQuery(search="old"))) == ["new.png"]

    def test_counts_only_what_it_found(self) -> None:
        assert sections(arranged(self.PLAN, query=ListQuery(search="home"))) == [("waiting", 1)]


class TestTwoLines:
    def lines(self, *entries: PlanEntry) -> list[tuple[str, str]]:
        plan = plan_of(*entries)
        index = index_plan(plan)
        shown = {name: entry.shown.metadata.display_name for name, entry in plan.entries.items()}
        return [two_lines(image.name, shown[image.name], index.repeated) for image in index.images]

    def test_are_file_name_and_folder(self) -> None:
        assert self.lines(entry_of("web/dark/login.png")) == [("login.png", "web/dark")]
        assert self.lines(entry_of("login.png")) == [("login.png", "")]

    def test_carry_the_folder_where_file_names_repeat(self) -> None:
        assert self.lines(entry_of("cases/line/expected.png"), entry_of("cases/map/expected.png")) == [
            ("line/expected.png", "cases"),
            ("map/expected.png", "cases"),
        ]

    def test_are_display_name_and_name_where_there_is_one(self) -> None:
        assert self.lines(entry_of("a/b.png", display_name="Login")) == [("Login", "a/b.png")]

    def test_make_what_cannot_be_seen_visible(self) -> None:
        assert self.lines(entry_of("two\nlines.png")) == [("two\\nlines.png", "")]


class TestArrangement:
    def test_knows_where_everything_is(self) -> None:
        plan = plan_of(entry_of("a"), entry_of("b"), entry_of("c"))
        arrangement = arranged(plan, changed("a", 1), result_of("b", Status.ADDED))
        for name, position in arrangement.position_of_name.items():
            row = arrangement.rows[position]
            assert isinstance(row, ImageRow)
            assert row.name == name
        assert [arrangement.section_at(position) for position in range(len(arrangement.rows))] == [
            Status.CHANGED,
            Status.CHANGED,
            Status.ADDED,
            Status.ADDED,
            None,
            None,
        ]

    def test_finds_many_images_in_their_order(self) -> None:
        arrangement = arranged(plan_of(entry_of("a"), entry_of("b"), entry_of("c")), changed("b", 1))
        assert arrangement.positions_of({"c", "b", "gone"}) == [1, 4]
        assert arrangement.positions_of({"gone"}) == []

    def test_finds_the_next_image_over_headers(self) -> None:
        arrangement = arranged(plan_of(entry_of("a"), entry_of("b")), changed("a", 1))
        assert arrangement.next_image(0, 1) == 1
        assert arrangement.next_image(2, 1) == 3
        assert arrangement.next_image(2, -1) == 1
        assert arrangement.next_image(0, -1) is None
        assert EMPTY_ARRANGEMENT.next_image(0, 1) is None


@given(
    st.lists(
        st.tuples(st.text("abc/ 12", min_size=1, max_size=8), st.sampled_from("xyz")), unique_by=lambda pair: pair[0]
    ),
    st.data(),
)
def test_every_matching_image_is_shown_once(pairs: list[tuple[str, str]], data: st.DataObject) -> None:
    plan = plan_of(*(entry_of(name, group) for name, group in pairs))
    statuses = {name: data.draw(st.sampled_from([*Status, None])) for name, _ in pairs}
    results = [result_of(name, status, 5) for name, status in statuses.items() if status is not None]
    arrangement = arranged(plan, *results)
    assert sorted(names(arrangement)) == sorted(name for name, _ in pairs)
    assert sum(row.count for row in arrangement.rows if isinstance(row, SectionRow)) == len(pairs)


def test_a_tag_counts_what_it_leaves_under_all_other_filters() -> None:
    plan = plan_of(
        entry_of("a", theme="dark", device="phone"),
        entry_of("b", theme="light", device="phone"),
        entry_of("c", theme="light", device="tablet"),
        entry_of("d", theme="dark", device="tablet"),
        entry_of("e"),
    )
    results = {name: changed(name, 5) for name in "abc"} | {"d": result_of("d", Status.ADDED)}

    def left(query: ListQuery) -> dict[tuple[str, str], int]:
        return tag_counts_left(index_plan(plan).images, results, query)

    dark, light = ("theme", "dark"), ("theme", "light")
    phone, tablet = ("device", "phone"), ("device", "tablet")
    assert left(ListQuery()) == {dark: 2, light: 2, phone: 2, tablet: 2}
    assert left(ListQuery(narrowing=Narrowing((dark,)))) == {dark: 2, light: 2, phone: 1, tablet: 1}
    assert left(ListQuery(narrowing=Narrowing((phone, dark)))) == {dark: 1, light: 1, phone: 1, tablet: 1}
    assert left(ListQuery(categories=frozenset({Status.CHANGED}))) == {dark: 1, light: 2, phone: 2, tablet: 1}
    assert left(ListQuery(search="tablet", narrowing=Narrowing((dark,)))) == {dark: 1, light: 1, tablet: 1}
