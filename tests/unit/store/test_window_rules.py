"""The rules made in the window: what is saved comes back."""

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapreview.errors import StoreError
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.store.window_rules import WindowRules
from tests.support.values import tree

HEAD = "builds/head"
SOME = CompareRules(build=Rule(diff_threshold=0.25))

# As file names come out of Python: any text, and bytes that are no text.
TEXTS = st.text(max_size=8) | st.binary(max_size=6).map(os.fsdecode)
REGIONS = st.builds(Rectangle, *[st.integers(0, 10**6)] * 2, *[st.integers(1, 10**6)] * 2)
RULES = st.builds(
    Rule,
    colour_threshold=st.none() | st.floats(0, 1),
    antialiasing=st.none() | st.booleans(),
    diff_threshold=st.none() | st.floats(0, 1, exclude_max=True),
    ignore_regions=st.lists(REGIONS, max_size=3).map(tuple),
)
ALL_RULES = st.builds(
    CompareRules,
    build=RULES,
    groups=st.lists(st.builds(GroupRule, TEXTS, RULES), max_size=3).map(tuple),
    images=st.dictionaries(TEXTS, RULES, max_size=3),
)


@pytest.fixture
def window_rules(tmp_path: Path) -> WindowRules:
    return WindowRules(tmp_path / "data")


def only_file(folder: Path) -> Path:
    (path,) = (folder / "data" / "rules").iterdir()
    return path


def test_at_first_there_are_none(window_rules: WindowRules, tmp_path: Path) -> None:
    assert window_rules.load(HEAD) == NO_RULES
    assert tree(tmp_path) == {}


@given(TEXTS, ALL_RULES)
def test_what_is_saved_comes_back(uri: str, rules: CompareRules) -> None:
    with TemporaryDirectory() as folder:
        WindowRules(Path(folder)).save(uri, rules)
        assert WindowRules(Path(folder)).load(uri) == rules


def test_every_build_has_its_own(window_rules: WindowRules) -> None:
    window_rules.save(HEAD, SOME)
    window_rules.save("builds/other", NO_RULES)
    assert window_rules.load(HEAD) == SOME
    assert window_rules.load("builds/other") == window_rules.load("builds/third") == NO_RULES


def test_saving_again_replaces(window_rules: WindowRules, tmp_path: Path) -> None:
    window_rules.save(HEAD, SOME)
    window_rules.save(HEAD, NO_RULES)
    assert window_rules.load(HEAD) == NO_RULES
    assert json.loads(only_file(tmp_path).read_text())["head"] == HEAD


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{cut",
        b"\xff\xfe",
        b"5",
        b"[]",
        b"{}",
        b'{"rules": []}',
        b'{"rules": {"build": {}, "groups": []}}',
        b'{"rules": {"build": {}, "groups": [], "images": []}}',
        b'{"rules": {"build": 5, "groups": [], "images": {}}}',
        b'{"rules": {"build": {}, "groups": [{}], "images": {}}}',
        b'{"rules": {"build": {"ignore_regions": [[1, 2, 3]]}, "groups": [], "images": {}}}',
        b'{"rules": {"build": {"ignore_regions": [[1, 2, 3, 0]]}, "groups": [], "images": {}}}',
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_remedy(
    window_rules: WindowRules, tmp_path: Path, content: bytes
) -> None:
    window_rules.save(HEAD, SOME)
    path = only_file(tmp_path)
    path.write_bytes(content)
    with pytest.raises(StoreError) as refused:
        window_rules.load(HEAD)
    assert str(path) in str(refused.value)
    assert "Delete the file to start anew." in str(refused.value)
    window_rules.save(HEAD, SOME)
    assert window_rules.load(HEAD) == SOME


def test_a_folder_in_the_place_of_the_file_cannot_be_read(window_rules: WindowRules, tmp_path: Path) -> None:
    window_rules.save(HEAD, SOME)
    path = only_file(tmp_path)
    path.unlink()
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be read"):
        window_rules.load(HEAD)


def test_a_place_that_cannot_be_written_is_named_with_the_remedy(window_rules: WindowRules, tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(StoreError, match=r"The rules cannot be saved to .*Free space or mend its permissions\."):
        window_rules.save(HEAD, SOME)
