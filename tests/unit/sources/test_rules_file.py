"""`snapreview.toml`: where it lies, what it says, and how a mistake in it is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.errors import SourceError
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.sources.rules_file import RULES_FILE_NAME, parse_rules, read_rules, rules_beside

EXAMPLE = """\
colour_threshold = 0.02
diff_threshold = 0.0005
ignore_regions = [{ x = 0, y = 0, width = 390, height = 47 }]   # the status bar with its clock

[[group]]
match = "charts/*"          # a group or an image name, with * ? and [abc]
antialiasing = false

[[group]]
match = "maps"

[[image]]
name = "settings/profile.png"
diff_threshold = 0
ignore_regions = [
    { height = 80, width = 80, y = 96, x = 24 },
    { x = 1, y = 2, width = 3, height = 4 },
]
"""


@pytest.fixture
def head(tmp_path: Path) -> Path:
    folder = tmp_path / "builds" / "head"
    folder.mkdir(parents=True)
    return folder


def write(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / RULES_FILE_NAME
    path.write_text(text, encoding=encoding)
    return path


def test_everything_that_can_be_stated() -> None:
    assert parse_rules(EXAMPLE, "here") == CompareRules(
        Rule(colour_threshold=0.02, diff_threshold=0.0005, ignore_regions=(Rectangle(0, 0, 390, 47),)),
        (GroupRule("charts/*", Rule(antialiasing=False)), GroupRule("maps", Rule())),
        {
            "settings/profile.png": Rule(
                diff_threshold=0, ignore_regions=(Rectangle(24, 96, 80, 80), Rectangle(1, 2, 3, 4))
            )
        },
    )


def test_an_empty_file_states_nothing() -> None:
    assert parse_rules("", "here") == NO_RULES
    assert parse_rules("ignore_regions = []\ngroup = []\n", "here") == NO_RULES


# ----------------------------------------------------------------------------------------- where it lies


def test_without_a_file_there_are_no_rules(head: Path) -> None:
    assert read_rules(head) == NO_RULES


def test_the_file_inside_the_build_wins_over_the_one_beside_it(head: Path) -> None:
    write(head.parent, "diff_threshold = 0.2")
    assert read_rules(head).build == Rule(diff_threshold=0.2)
    write(head, "diff_threshold = 0.1")
    assert read_rules(head).build == Rule(diff_threshold=0.1)


def test_the_file_beside_a_build_named_relatively_is_found(head: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(head.parent, "diff_threshold = 0.2")
    monkeypatch.chdir(head)
    assert read_rules(Path()).build == Rule(diff_threshold=0.2)


def test_a_file_further_up_is_not_meant(head: Path) -> None:
    write(head.parent.parent, "diff_threshold = 0.2")
    assert read_rules(head) == NO_RULES


def test_a_folder_of_that_name_is_no_file(head: Path) -> None:
    (head / RULES_FILE_NAME).mkdir()
    assert read_rules(head) == NO_RULES


def test_a_byte_order_mark_does_no_harm(head: Path) -> None:
    write(head, "diff_threshold = 0.2", encoding="utf-8-sig")
    assert read_rules(head).build == Rule(diff_threshold=0.2)


def test_a_file_that_is_no_text_is_refused(head: Path) -> None:
    path = head / RULES_FILE_NAME
    path.write_bytes(b"match = '\xff'")
    with pytest.raises(SourceError) as refused:
        read_rules(head)
    assert str(path) in str(refused.value)
    assert "Mend or delete it." in str(refused.value)


def test_a_mistake_is_told_with_the_file_s_path(head: Path) -> None:
    path = write(head, "\ndiff_threshold = 1")
    with pytest.raises(SourceError) as refused:
        read_rules(head)
    assert str(refused.value).startswith(f"{path}, line 2: diff_threshold must be")


# ---------------------------------------------------------------------------------------------- mistakes

REGION = "a rectangle must be written"
FULL = "x = 1, y = 2, width = 3, height = 4"
MISTAKES: list[tuple[str, int, str]] = [
    ("colour_threshold = 1.01", 1, "colour_threshold must be a number from 0 to 1, not 1.01"),
    ("\n\ncolour_threshold = -0.1", 3, "colour_threshold must be"),
    ("colour_threshold = true", 1, "colour_threshold must be"),
    ("colour_threshold = '0.1'", 1, "not '0.1'"),
    ("colour_threshold = nan", 1, "colour_threshold must be"),
    (f"colour_threshold = {'9' * 400}", 1, "colour_threshold must be"),
    ("diff_threshold = 1", 1, "diff_threshold must be a number of at least 0 and below 1, not 1"),
    ("diff_threshold = -1e-9", 1, "diff_threshold must be"),
    ("diff_threshold = inf", 1, "diff_threshold must be"),
    ("diff_threshold = [0.1]", 1, "diff_threshold must be"),
    ("diff_threshold = false", 1, "diff_threshold must be"),
    ("'diff_threshold' = 2", 1, "diff_threshold must be"),
    ("antialiasing = 1", 1, "antialiasing must be true or false, not 1"),
    ("antialiasing = 'yes'", 1, "antialiasing must be"),
    ("ignore_regions = 5", 1, "ignore_regions must be a list of rectangles"),
    (f"ignore_regions = {{ {FULL} }}", 1, "ignore_regions must be a list"),
    ("ignore_regions = '''\n'''", 1, "ignore_regions must be a list"),
    ("ignore_regions = [5]", 1, REGION),
    ("ignore_regions = [[1, 2, 3, 4]]", 1, REGION),
    ("ignore_regions = [{ x = 1, y = 2, width = 3 }]", 1, REGION),
    (f"ignore_regions = [{{ {FULL}, depth = 5 }}]", 1, REGION),
    ("ignore_regions = [{ x = 1.0, y = 2, width = 3, height = 4 }]", 1, REGION),
    ("ignore_regions = [{ x = true, y = 2, width = 3, height = 4 }]", 1, REGION),
    ("ignore_regions = [{ x = -1, y = 2, width = 3, height = 4 }]", 1, "x and y must be 0 or more"),
    ("ignore_regions = [{ x = 1, y = 2, width = 0, height = 4 }]", 1, "width and height must be 1 or more"),
    (f"ignore_regions = [\n  {{ {FULL} }},\n  # and\n  {{ x = 1 }},\n]", 4, REGION),
    (f"ignore_regions = [\n  {{ {FULL} }}, {{ x = -1, y = 2, width = 3, height = 4 }},\n]", 2, "x and y"),
    ("tolerance = 3", 1, "there is no setting tolerance; known here are antialiasing, colour_threshold, diff_th"),
    ("color_threshold = 0.1", 1, "there is no setting color_threshold"),
    ("\n[rules]\ndiff_threshold = 0.1", 2, "there is no setting rules"),
    ("group = 5", 1, "group must be written as tables with the heading [[group]]"),
    ("[group]\nmatch = 'a'", 1, "group must be written"),
    ("image = ['a.png']", 1, "image must be written as tables with the heading [[image]]"),
    ("[[group]]\nantialiasing = true", 1, "match must be given, as text, not None"),
    ("[[group]]\nmatch = ''", 2, "match must be given"),
    ("[[group]]\nmatch = 5", 2, "match must be given, as text, not 5"),
    ("[[group]]\nname = 'a'", 2, "there is no setting name; known here are"),
    ("[[image]]\nmatch = 'a'", 2, "there is no setting match"),
    ("[[image]]\nname = ['a']", 2, "name must be given"),
    ("[[image]]\ndiff_threshold = 0.1\n", 1, "name must be given, as text, not None"),
    ("[[image]]\nname = 'a'\n[[image]]\nname = 'a'", 4, "the image 'a' has a table already"),
    (f"{EXAMPLE}\n[[image]]\nname = 'b'\n\nantialiasing = 0", 23, "antialiasing must be"),
    (EXAMPLE.replace('"maps"', '"maps"\ndiff_threshold = 7'), 11, "diff_threshold must be"),
    (EXAMPLE.replace("width = 3,", "width = -3,"), 17, "width and height"),
    (EXAMPLE.replace("antialiasing = false", "[group.inner]"), 7, "there is no setting inner"),
]


@pytest.mark.parametrize(("text", "line", "message"), MISTAKES, ids=[text[-40:] for text, _, _ in MISTAKES])
def test_a_mistake_is_refused_with_its_line_and_what_is_allowed(text: str, line: int, message: str) -> None:
    with pytest.raises(SourceError) as refused:
        parse_rules(text, "rules/snapreview.toml")
    told = str(refused.value)
    assert told.startswith(f"rules/snapreview.toml, line {line}: ")
    assert message in told
    assert told.endswith(".")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a = = 1", "line 1"),
        ("\n\n[[group]\n", "line 3"),
        ("diff_threshold = 0.1\ndiff_threshold = 0.2\n", "line 2"),
        (f"diff_threshold = {'9' * 5000}", "digits"),
    ],
)
def test_what_is_no_toml_is_refused(text: str, place: str) -> None:
    with pytest.raises(SourceError, match=r"^here is not valid TOML: ") as refused:
        parse_rules(text, "here")
    assert place in str(refused.value)


@given(st.floats() | st.integers(-3, 3))
def test_thresholds_are_taken_in_their_range_and_refused_outside(value: float) -> None:
    for key, allowed in (("colour_threshold", 0 <= value <= 1), ("diff_threshold", 0 <= value < 1)):
        text = f"{key} = {value}"
        if allowed:
            assert getattr(parse_rules(text, "here").build, key) == value
        else:
            with pytest.raises(SourceError, match=f"^here, line 1: {key} must be"):
                parse_rules(text, "here")


def test_rules_lie_beside_folders_and_archives_not_beside_builds_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "snapreview.toml").write_text("colour_threshold = 0.3\n")
    for uri in (str(tmp_path / "head"), str(tmp_path / "head.zip"), (tmp_path / "head").as_uri()):
        assert rules_beside(uri).build.colour_threshold == 0.3
    assert rules_beside("https://example.com/head") == NO_RULES
