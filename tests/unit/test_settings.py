import json
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from snapreview.errors import SettingsError
from snapreview.settings import (
    RECENT_PAIRS_KEPT,
    RecentPair,
    ServerConnection,
    Settings,
    SettingsFile,
    effective_worker_count,
    with_recent_pair,
)

WRONG: dict[str, list[Any]] = {
    "odiff_path": [None, 5],
    "worker_count": [-1, 65, 1.5, True, "2"],
    "pixel_limit": [0, -1, 1.5, True],
    "seed_rules": [1, "yes", None],
    "cache_limit_bytes": [-1, 0.5, False],
    "image_cache_limit_bytes": [-1, 0.5, False],
    "allow_plain_http": [1, "yes", None],
    "theme": ["blue", None, ["dark"]],
    "language": ["fr", None, 1],
    "ui_scale": [0.5, 3.1, "2", True],
    "pixel_grid": [1, "yes", None],
    "swipe_position": [-0.1, 1.1, "middle", True],
    "swipe_divider": ["diagonal", 1],
    "onion_opacity": [-0.1, 1.1, "half"],
    "blink_milliseconds": [333, 3001, 500.5, True],
    "region_boxes_shown": ["yes", 1],
    "minimap_shown": ["yes", 1],
    "motion": ["none", False],
    "view_mode": ["Side by side", "", 1],
    "canvas": ["red", {}],
    "overlay_shown": [0, None],
    "overlay_colour": ["red", "#fff", "#12345g", "#1234567", 5],
    "overlay_opacity": [-0.1, 1.1, "1", True],
    "sort_order": ["size", None],
    "watch_folders": ["yes", 1, None],
    "reader_name": [None, 5],
    "guarded_decisions": ["yes", 1, None],
    "connections": [{}, "a", None],
    "picture_cache_bytes": [-1, 1.5, "1"],
    "picture_limit_bytes": [1000, 2**41, "1"],
    "recent_pairs": [{}, "a", None],
}


def written(folder: Path, document: Any) -> SettingsFile:
    (folder / "settings.json").write_text(json.dumps(document), encoding="utf-8")
    return SettingsFile(folder)


def test_without_a_file_there_are_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none").load() == Settings()


def test_what_is_saved_is_loaded_again(tmp_path: Path) -> None:
    settings = Settings(
        odiff_path="/opt/odiff",
        worker_count=3,
        theme="dark",
        overlay_colour="#00FF00",
        overlay_opacity=1,
        connections=(ServerConnection("Team ü", "https://example.com/organizations/o/"),),
        watch_folders=False,
        recent_pairs=(RecentPair("/a b", os.fsdecode("/ü".encode()) + "\udcff"), RecentPair("c", "d")),
    )
    file = SettingsFile(tmp_path / "made" / "for it")
    file.save(settings)
    assert SettingsFile(tmp_path / "made" / "for it").load() == settings
    file.save(Settings())
    assert file.load() == Settings()


def test_a_key_that_is_missing_has_its_default_and_an_unknown_one_is_ignored(tmp_path: Path) -> None:
    settings = written(tmp_path, {"worker_count": 2, "from_the_future": True}).load()
    assert settings == replace(Settings(), worker_count=2)


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_wrong_value_is_named_with_what_is_allowed(tmp_path: Path, name: str, value: Any) -> None:
    with pytest.raises(SettingsError) as caught:
        written(tmp_path, {name: value}).load()
    message = str(caught.value)
    assert f"“{name}”" in message
    assert str(tmp_path / "settings.json") in message
    assert message.endswith("Mend it, or delete it for the default.")


def test_every_setting_is_checked() -> None:
    assert {field.name for field in fields(Settings)} == WRONG.keys()


def test_defaults_are_allowed(tmp_path: Path) -> None:
    SettingsFile(tmp_path).save(Settings())
    document = json.loads((tmp_path / "settings.json").read_text(encoding="utf-8"))
    assert written(tmp_path, document).load() == Settings()


@pytest.mark.parametrize("content", [b"{broken", b"\xff\xfe", b"", b"[" * 200_000])
def test_a_broken_file_is_named_with_the_remedy(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    with pytest.raises(SettingsError, match=r"settings\.json cannot be read.*Mend or delete it"):
        SettingsFile(tmp_path).load()


def test_a_file_of_another_shape_is_named_too(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="not a JSON object"):
        written(tmp_path, [1, 2]).load()


def test_a_recent_pair_of_another_shape_is_passed_over(tmp_path: Path) -> None:
    file = written(tmp_path, {"recent_pairs": [{"base": "a", "head": "b"}, {"base": 1, "head": "b"}, "x", {}]})
    assert file.load().recent_pairs == (RecentPair("a", "b"),)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(SettingsError, match="cannot be saved"):
        SettingsFile(tmp_path / "file").save(Settings())


def test_the_latest_pair_comes_first_and_each_pair_once() -> None:
    settings = Settings()
    for base, head in (("a", "b"), ("c", "d"), ("a", "b"), ("b", "a")):
        settings = with_recent_pair(settings, base, head)
    assert settings.recent_pairs == (RecentPair("b", "a"), RecentPair("a", "b"), RecentPair("c", "d"))


def test_only_the_latest_pairs_are_kept() -> None:
    settings = Settings()
    for number in range(RECENT_PAIRS_KEPT + 5):
        settings = with_recent_pair(settings, "base", str(number))
    assert len(settings.recent_pairs) == RECENT_PAIRS_KEPT
    assert settings.recent_pairs[0].head == str(RECENT_PAIRS_KEPT + 4)


def test_as_many_workers_as_set_or_one_per_core() -> None:
    assert effective_worker_count(Settings(worker_count=3)) == 3
    assert effective_worker_count(Settings()) == (os.cpu_count() or 1)


def test_a_server_of_another_shape_is_passed_over(tmp_path: Path) -> None:
    good = {"name": "Team", "url": "https://example.com/"}
    settings = written(tmp_path, {"connections": [good, {"name": "x"}, 5, {"name": 1, "url": "u"}]}).load()
    assert settings.connections == (ServerConnection("Team", "https://example.com/"),)
