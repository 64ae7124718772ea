"""`snapreview compare` from outside: what it prints, writes and returns."""

import contextlib
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from PIL import Image

from snapreview.model.compare_rules import CompareRules, Rule
from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.store.database import SCHEMA_VERSION
from snapreview.store.review_store import ReviewStore
from tests.support.builds import make_build, two_builds
from tests.support.fake_odiff import make_fake_odiff
from tests.support.pictures import plain, saved, scene, with_block
from tests.support.program import Program

DATABASE = f"results-{SCHEMA_VERSION}.sqlite3"
SCHEMA = Path(__file__).parents[2] / "docs" / "comparison-manifest.schema.json"
STATUSES = ["changed", "unchanged", "added", "removed", "errored", "renamed"]


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Two builds with one image of every category but skipped."""
    base = make_build(
        tmp_path / "base",
        {
            "same.png": scene(),
            "login/changed.png": plain((40, 30)),
            "grown.png": plain((30, 30)),
            "old name.png": plain((9, 9), (1, 2, 3)),
            "removed.png": plain((8, 8), (9, 9, 9)),
            "broken.png": plain((8, 8)),
        },
    )
    head = make_build(
        tmp_path / "head",
        {
            "same.png": scene(),
            "login/changed.png": with_block(plain((40, 30)), (0, 0, 4, 5)),
            "grown.png": plain((50, 50)),
            "new name.png": plain((9, 9), (1, 2, 3)),
            "added.png": plain((7, 7), (200, 0, 0)),
        },
    )
    (head / "broken.png").write_bytes(b"")
    return base, head


@pytest.fixture
def equal_builds(tmp_path: Path) -> tuple[Path, Path]:
    return two_builds(tmp_path / "equal", changed=0)


def test_the_table_tells_counts_changes_and_errors(program: Program, builds: tuple[Path, Path]) -> None:
    done = program.run("compare", *builds)
    assert done.returncode == 0
    lines = [line.split() for line in done.stdout.splitlines()]
    for status in ("Changed", "Errored", "Removed", "Added", "Renamed", "Unchanged"):
        assert [status, "2" if status == "Changed" else "1"] in lines
    assert ["Total", "7"] in lines
    assert "1 pair with a changed size" in done.stdout
    assert "1,600 pixels  grown.png  30 × 30 → 50 × 50" in done.stdout
    assert "20 pixels  login/changed.png" in done.stdout
    assert "broken.png\n    Head: The file is empty" in done.stdout
    assert "Compared with odiff 4.3.8" in done.stdout


def test_in_a_pipe_nothing_but_the_summary_is_printed(program: Program, builds: tuple[Path, Path]) -> None:
    done = program.run("compare", *builds)
    assert done.stderr == ""
    assert "\r" not in done.stdout
    assert done.stdout.startswith("Base  ")


def test_on_a_terminal_a_line_of_progress_comes_and_goes(program: Program, builds: tuple[Path, Path]) -> None:
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "snapreview", "compare", *builds],
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=terminal,
    )
    os.close(terminal)
    shown = b""
    with contextlib.suppress(OSError):  # Linux tells the end of a terminal by an error
        while portion := os.read(controller, 4096):
            shown += portion
    os.close(controller)
    assert process.wait(60) == 0
    text = shown.decode()
    assert "\rReading" in text
    last = text.rstrip("\r").rpartition("\r")[2]
    assert not last.strip(), "the line is wiped at the end"


@pytest.mark.parametrize(
    ("fail_on", "code"),
    [
        (None, 0),
        ("skipped", 0),
        ("", 0),
        ("changed", 1),
        ("errored", 1),
        ("skipped, renamed", 1),
        ("added,removed", 1),
        ("nonsense", 2),
    ],
)
def test_fail_on_decides_about_the_exit_code(
    program: Program, builds: tuple[Path, Path], fail_on: str | None, code: int
) -> None:
    options = [] if fail_on is None else ["--fail-on", fail_on]
    done = program.run("compare", *builds, *options)
    assert done.returncode == code
    if code == 2:
        assert "choose from changed, errored" in done.stderr


def test_equal_builds_are_clean(program: Program, equal_builds: tuple[Path, Path]) -> None:
    done = program.run("compare", *equal_builds, "--fail-on", "changed,added,removed,errored,renamed,skipped")
    assert done.returncode == 0


def test_json_is_the_manifest_and_nothing_else(program: Program, builds: tuple[Path, Path]) -> None:
    document = json.loads(program.run("compare", *builds, "--json").stdout)
    assert document["summary"] == {
        "total": 7, "changed": 2, "unchanged": 1, "added": 1, "removed": 1, "errored": 1, "renamed": 1, "skipped": 0
    }  # fmt: skip
    grown = document["images"]["grown.png"]
    assert (grown["changed_pixels"], grown["total_pixels"], grown["size_changed"]) == (1600, 2500, True)
    assert document["images"]["new name.png"]["previous_image_file_name"] == "old name.png"
    assert document["engine"]["version"] == "4.3.8"
    assert grown["diff_mask_key"] is None, "without --output there are no masks"


def test_output_holds_the_manifest_and_a_mask_of_every_compared_pair(
    tmp_path: Path, program: Program, builds: tuple[Path, Path]
) -> None:
    done = program.run("compare", *builds, "--output", tmp_path / "out", "--json")
    document = json.loads((tmp_path / "out" / "comparison.json").read_text())
    assert json.loads(done.stdout) == document
    masks = {
        entry["diff_mask_key"]: (entry["changed_pixels"], entry["total_pixels"])
        for entry in document["images"].values()
        if entry["diff_mask_key"]
    }
    assert sorted(masks) == ["diff/grown.png.png", "diff/login/changed.png.png"]
    for name, (changed, total) in masks.items():
        with Image.open(tmp_path / "out" / name) as mask:
            assert mask.mode == "L"
            assert mask.histogram()[255] == changed
            assert mask.histogram()[0] == total - changed


@pytest.mark.skipif(not SCHEMA.exists(), reason="the schema is not published yet")
def test_exports_are_valid_by_the_published_schema(program: Program, builds: tuple[Path, Path]) -> None:
    document = json.loads(program.run("compare", *builds, "--json").stdout)
    schema = json.loads(SCHEMA.read_text())
    jsonschema.validators.validator_for(schema)(schema).validate(document)


def test_the_same_builds_give_the_same_bytes(tmp_path: Path, program: Program, builds: tuple[Path, Path]) -> None:
    other_user = Program(tmp_path / "another home")
    program.run("compare", *builds, "--output", tmp_path / "one", "--workers", "1")
    program.run("compare", *builds, "--output", tmp_path / "two")  # everything is known
    other_user.run("compare", *builds, "--output", tmp_path / "three", "--workers", "4")
    one, two, three = (
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        for folder in (tmp_path / "one", tmp_path / "two", tmp_path / "three")
    )
    assert one == two == three
    assert len(one) == 3


def test_the_thresholds_can_be_chosen(tmp_path: Path, program: Program) -> None:
    base = make_build(tmp_path / "base", {"a.png": plain((20, 10), (100, 100, 100))})
    head = make_build(
        tmp_path / "head", {"a.png": with_block(plain((20, 10), (100, 100, 100)), (0, 0, 5, 2), (110,) * 3)}
    )

    def counted(*options: str) -> tuple[int, int]:
        document = json.loads(program.run("compare", base, head, "--seed-rules", "--json", *options).stdout)
        return document["summary"]["changed"], document["images"]["a.png"]["changed_pixels"]

    assert counted() == (1, 10)
    assert counted("--threshold", "0.1") == (0, 0)
    assert counted("--diff-threshold", "0.05") == (0, 10)
    assert counted("--diff-threshold", "0.04") == (1, 10)


def test_antialiasing_can_be_counted(tmp_path: Path, program: Program) -> None:
    def ellipse(width: int) -> Image.Image:
        from PIL import ImageDraw

        large = plain((400, 400), (255, 255, 255))
        ImageDraw.Draw(large).ellipse((40, 40, width, 360), fill=(0, 0, 0))
        return large.resize((100, 100), Image.Resampling.BOX)

    base, head = (
        make_build(tmp_path / "b", {"a.png": ellipse(360)}),
        make_build(tmp_path / "h", {"a.png": ellipse(362)}),
    )

    def counted(*options: str) -> int:
        document = json.loads(program.run("compare", base, head, "--seed-rules", "--json", *options).stdout)
        count: int = document["images"]["a.png"]["changed_pixels"]
        return count

    assert counted("--no-antialiasing") > counted()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--threshold", "1.5"], "The colour threshold must be between 0 and 1"),
        (["--threshold", "nan"], "The colour threshold must be between 0 and 1"),
        (["--diff-threshold", "1"], "The diff threshold must be at least 0 and below 1"),
        (["--workers", "0"], "must be a whole number from 1 to 64"),
        (["--workers", "many"], "must be a whole number from 1 to 64"),
    ],
)
def test_a_wrong_option_is_refused_with_a_sentence(
    program: Program, equal_builds: tuple[Path, Path], options: list[str], told: str
) -> None:
    done = program.run("compare", *equal_builds, *options)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_what_cannot_run_exits_with_2_and_a_remedy(
    tmp_path: Path, program: Program, equal_builds: tuple[Path, Path]
) -> None:
    missing = program.run("compare", equal_builds[0], tmp_path / "nowhere")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "does not exist. Check the path." in missing.stderr
    old = make_fake_odiff(tmp_path / "old", "", version="4.3.7")
    refused = program.run("compare", *equal_builds, SNAPREVIEW_ODIFF=str(old.path))
    assert refused.returncode == 2
    assert "at least 4.3.8 is needed" in refused.stderr
    (tmp_path / "file").write_text("")
    unwritable = program.run("compare", *equal_builds, "--output", tmp_path / "file" / "out")
    assert unwritable.returncode == 2
    assert "The export to" in unwritable.stderr


def test_a_settings_file_with_a_wrong_value_is_named(program: Program, equal_builds: tuple[Path, Path]) -> None:
    program.folders.settings.mkdir(parents=True)
    (program.folders.settings / "settings.json").write_text('{"worker_count": "many"}')
    done = program.run("compare", *equal_builds)
    assert done.returncode == 2
    assert "worker_count" in done.stderr
    assert "settings.json" in done.stderr


def test_a_broken_store_costs_a_warning_not_the_comparison(
    tmp_path: Path, program: Program, builds: tuple[Path, Path]
) -> None:
    program.folders.cache.mkdir(parents=True)
    (program.folders.cache / DATABASE).write_bytes(b"this is no database" * 100)
    done = program.run("compare", *builds, "--output", tmp_path / "out")
    assert done.returncode == 0
    assert f"{DATABASE} cannot be used" in done.stderr
    assert (tmp_path / "out" / "diff" / "grown.png.png").is_file()


def test_names_that_are_no_text_are_compared_and_shown(tmp_path: Path, program: Program) -> None:
    name = os.fsdecode(b"caf\xe9.png")
    for side, picture in (("base", plain((9, 9))), ("head", plain((9, 9), (0, 0, 0)))):
        saved(picture, tmp_path / side / "made.png").rename(tmp_path / side / name)
    done = program.run("compare", tmp_path / "base", tmp_path / "head", "--output", tmp_path / "out")
    assert done.returncode == 0
    assert "caf\\xe9.png" in done.stdout


def test_an_encoding_without_arrows_is_no_reason_to_fail(program: Program, builds: tuple[Path, Path]) -> None:
    done = program.run("compare", *builds, PYTHONIOENCODING="ascii")
    assert done.returncode == 0
    assert "30 \\xd7 30 \\u2192 50 \\xd7 50" in done.stdout


def test_a_reader_that_goes_away_leaves_no_traceback(program: Program, builds: tuple[Path, Path]) -> None:
    process = program.start("compare", *builds)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    told = process.stderr.read()
    process.stderr.close()
    assert process.wait(60) == 141
    assert told == b""


def test_compare_never_loads_qt(program: Program, builds: tuple[Path, Path]) -> None:
    code = (
        "import sys; from snapreview.cli.main import main; "
        f"code = main(['compare', {str(builds[0])!r}, {str(builds[1])!r}]); "
        "print([name for name in sys.modules if 'PySide' in name or 'shiboken' in name], code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=program.environment(), capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.splitlines()[-1] == "[] 0"


def test_versions_and_help_are_told(program: Program) -> None:
    version = program.run("--version")
    assert version.returncode == 0
    assert version.stdout.startswith("snapreview ")
    assert "snapreview compare BASE HEAD" in program.run("--help").stdout


def test_pairs_are_proposed_and_made_on_request(tmp_path: Path, program: Program) -> None:
    base = make_build(tmp_path / "base", {"old name.png": scene()})
    head = make_build(tmp_path / "head", {"new.png": with_block(scene(), (40, 10, 50, 20))})
    proposed = program.run("compare", base, head, "--propose-pairs")
    assert proposed.returncode == 0, proposed.stderr
    confidence, option, pair = proposed.stdout.split(maxsplit=2)
    assert confidence.endswith("%")
    assert (option, pair) == ("--pair", "'new.png=old name.png'\n")
    done = program.run("compare", base, head, "--pair", "new.png=old name.png", "--json")
    image = json.loads(done.stdout)["images"]["new.png"]
    assert (image["status"], image["previous_image_file_name"]) == ("changed", "old name.png")
    refused = program.run("compare", base, head, "--pair", "new.png=other.png")
    assert refused.returncode == 2
    assert "cannot be paired" in refused.stderr
    assert "must be NEW=OLD" in program.run("compare", base, head, "--pair", "new.png").stderr


def test_the_pairs_and_rules_of_the_review_count(tmp_path: Path, program: Program) -> None:
    first = with_block(scene((60, 40)), (0, 0, 4, 5))
    base = make_build(tmp_path / "base", {"old.png": scene((60, 40)), "a.png": plain((40, 30))})
    head = make_build(tmp_path / "head", {"new.png": first, "a.png": with_block(plain((40, 30)), (0, 0, 2, 2))})
    with ReviewStore(program.folders.data) as store:
        book = ReviewBook(store, review_key(str(base), str(head)), "Kim")
        book.pair_images("new.png", "old.png")
        book.change_rules(CompareRules(images={"a.png": Rule(diff_threshold=0.5)}))
    done = program.run("compare", base, head, "--json")
    assert done.returncode == 0
    assert done.stderr == "snapreview: Compared as the review of these builds says: 1 pair and 1 rule.\n"
    images = json.loads(done.stdout)["images"]
    assert images["new.png"]["status"] == "changed"
    assert images["new.png"]["previous_image_file_name"] == "old.png"
    assert images["a.png"]["status"] == "unchanged"
    assert "old.png" not in images
    listed = program.run("promote", base, head, "--all", "--dry-run").stdout
    assert "old.png" in listed
    (program.folders.data / "reviews.sqlite3").write_bytes(b"no database at all" * 100)
    done = program.run("compare", base, head, "--json")
    assert "The builds are compared without what their review says." in done.stderr
    assert json.loads(done.stdout)["images"]["new.png"]["status"] == "added"
