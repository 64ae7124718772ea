"""The commands that need a window, without a display."""

import json
from pathlib import Path

from tests.support.program import Program


def test_one_build_alone_is_refused(program: Program, tmp_path: Path) -> None:
    done = program.run(tmp_path)
    assert done.returncode == 2
    assert f"Only one build was given ({tmp_path}). Give two: snapreview BASE HEAD." in done.stderr


def test_without_a_display_the_demo_writes_down_what_it_would_show(program: Program, tmp_path: Path) -> None:
    done = program.run("demo", "--output", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("There is no display")
    document = json.loads((tmp_path / "out" / "comparison.json").read_text())
    for status in ("changed", "unchanged", "added", "removed", "renamed", "errored"):
        assert document["summary"][status] > 0, status
    pictures = [line.split(maxsplit=1)[1] for line in done.stdout.splitlines() if line.startswith("Picture:")]
    assert pictures
    assert all(Path(picture).read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert list((program.folders.cache / "work").glob("*")) == []
