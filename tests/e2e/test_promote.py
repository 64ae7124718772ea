"""`snapreview promote`, as a process, with real builds where they are at hand."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from snapreview.model.review.decision import Verdict
from snapreview.session.environment import Environment
from snapreview.session.reviewing import opened_review, seen_images
from snapreview.settings import Settings
from tests.support.builds import make_build, prepare_run, two_builds
from tests.support.pictures import plain
from tests.support.program import Program
from tests.support.promoting import state_of
from tests.support.real_sets import read_real_set


def test_dry_run_promote_and_roll_back(tmp_path: Path, program: Program) -> None:
    base, head = two_builds(tmp_path, changed=2)
    make_build(head, {"new.png": plain((5, 5))})
    before = state_of(base)

    dry = program.run("promote", base, head, "--dry-run", "--all")
    assert dry.returncode == 0, dry.stderr
    assert [line.split() for line in dry.stdout.splitlines() if line.startswith("  ")] == [
        ["replace", "000.png"],
        ["replace", "001.png"],
        ["add", "new.png"],
    ]
    assert "Nothing was written." in dry.stdout
    assert state_of(base) == before

    done = program.run("promote", base, head, "--all", "--only", "00*", "--only", "x")
    assert done.returncode == 0, done.stderr
    assert "2 files: 2 replace\nPromoted." in done.stdout
    assert not (base / "new.png").exists()

    back = program.run("promote", base, "--rollback")
    assert back.returncode == 0, back.stderr
    assert "was taken back (2 files: 2 replace)" in back.stdout
    assert state_of(base) == before
    again = program.run("promote", base, "--rollback")
    assert again.returncode == 2
    assert "No promotion into" in again.stderr


def test_an_archive_is_promoted_into_a_new_folder(tmp_path: Path, program: Program) -> None:
    base, head = two_builds(tmp_path, changed=2)
    archive = shutil.make_archive(str(tmp_path / "archive"), "zip", base)
    refused = program.run("promote", archive, head, "--all")
    assert refused.returncode == 2
    assert "--into DIR" in refused.stderr
    done = program.run("promote", archive, head, "--all", "--into", tmp_path / "new")
    assert done.returncode == 0, done.stderr
    assert {name: each[2] for name, each in state_of(tmp_path / "new").items()} == {
        name: each[2] for name, each in state_of(head).items()
    }


def test_without_a_head_nothing_is_promoted(tmp_path: Path, program: Program) -> None:
    done = program.run("promote", tmp_path)
    assert done.returncode == 2
    assert "Only one build was given" in done.stderr


def test_chartjs_promoted_into_a_copy_is_unchanged_and_comes_back(
    tmp_path: Path, program: Program, real_data: Callable[[str], Path]
) -> None:
    chartjs = read_real_set(real_data("chartjs"))
    copy = tmp_path / "copy"
    shutil.copytree(chartjs.builds[0], copy)
    before = state_of(copy)
    done = program.run("promote", copy, chartjs.builds[1], "--all")
    assert done.returncode == 0, done.stderr
    assert "442 files: 265 add, 132 replace, 10 delete, 35 move" in done.stdout
    compared = program.run("compare", copy, chartjs.builds[1])
    counts = dict(line.split() for line in compared.stdout.splitlines() if len(line.split()) == 2)
    assert (counts["Unchanged"], counts["Total"]) == ("635", "635")
    assert program.run("promote", copy, "--rollback").returncode == 0
    assert state_of(copy) == before


def test_only_what_the_review_approved(tmp_path: Path, program: Program) -> None:
    base, head = two_builds(tmp_path, changed=3)
    nothing = program.run("promote", base, head)
    assert "Nothing to promote" in nothing.stdout
    environment = Environment(program.folders, Settings())
    with (
        opened_review(str(base), str(head), environment, print) as book,
        closing(prepare_run((base, head), environment)) as run,
    ):
        book.look_at(seen_images(run))
        book.decide(["000.png", "002.png"], Verdict.APPROVED)
        book.decide(["001.png"], Verdict.REJECTED)
    done = program.run("promote", base, head)
    assert done.returncode == 0, done.stderr
    assert [line.split() for line in done.stdout.splitlines() if line.startswith("  ")] == [
        ["replace", "000.png"],
        ["replace", "002.png"],
    ]
