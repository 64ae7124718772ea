"""Which images are variants of each other."""

from hypothesis import given
from hypothesis import strategies as st

from snapreview.model.size import Size
from snapreview.model.snapshot import Snapshot, SnapshotMetadata
from snapreview.model.variants import MOST_VARIANTS, variants_of


def plain(*names: str) -> list[Snapshot]:
    return [Snapshot(name, "", Size(1, 1)) for name in names]


def tagged(name: str, group: str, **tags: str) -> Snapshot:
    return Snapshot(name, "", Size(1, 1), SnapshotMetadata(group=group, tags=tags))


def labels(snapshots: list[Snapshot], name: str) -> list[str]:
    return [variant.label for variant in variants_of(snapshots).get(name, ())]


def test_the_same_name_in_several_folders() -> None:
    images = plain("web/dark/home.png", "web/light/home.png", "web/dark/login.png", "web/light/login.png")
    assert labels(images, "web/dark/home.png") == ["dark", "light"]
    assert [variant.name for variant in variants_of(images)["web/light/login.png"]] == [
        "web/dark/login.png",
        "web/light/login.png",
    ]


def test_several_folders_may_differ() -> None:
    names = [f"{device}/{theme}/{page}" for device in "ab" for theme in ("dark", "light") for page in ("1", "2")]
    assert labels(plain(*names), "a/dark/1") == ["a · dark", "a · light", "b · dark", "b · light"]


def test_a_file_name_every_folder_has_is_no_variant() -> None:
    assert variants_of(plain(*(f"case-{number}/expected.png" for number in range(5)))) == {}
    everywhere = [f"case-{number}/{file}" for number in range(MOST_VARIANTS + 1) for file in ("a.png", "b.png")]
    assert variants_of(plain(*everywhere)) == {}


def test_an_explicit_group_by_the_tags_that_tell_its_members_apart() -> None:
    images = [
        tagged("x/1.png", "Home", theme="dark", device="phone", app="shop"),
        tagged("y/2.png", "Home", theme="light", device="phone", app="shop"),
        tagged("z/3.png", "Home", theme="light", device="tablet", app="shop"),
    ]
    assert labels(images, "x/1.png") == ["phone · dark", "phone · light", "tablet · light"]


def test_a_group_without_telling_tags_is_no_set_of_variants() -> None:
    assert variants_of([tagged("1.png", "Home", theme="dark"), tagged("2.png", "Home", theme="dark")]) == {}


def test_numbers_in_labels_count_as_numbers() -> None:
    names = [f"{width}/{page}" for width in ("1280", "390") for page in ("a", "b")]
    assert labels(plain(*names), "390/a") == ["390", "1280"]


@given(st.lists(st.from_regex(r"[ab]{1,2}(/[cd]{1,2}){0,2}", fullmatch=True), unique=True))
def test_whoever_is_a_variant_of_another_is_one_of_the_same_set(names: list[str]) -> None:
    found = variants_of(plain(*names))
    for name, variants in found.items():
        assert len(variants) > 1
        assert name in {variant.name for variant in variants}
        assert len({variant.label for variant in variants}) == len(variants)
        assert all(found[variant.name] == variants for variant in variants)
