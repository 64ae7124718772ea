"""Reports and review files from the command line."""

import json
import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from snapreview.model.review.decision import Verdict
from snapreview.session.environment import Environment
from snapreview.session.reviewing import opened_review, seen_images
from snapreview.settings import Settings
from tests.support.builds import prepare_run, two_builds
from tests.support.manifest_schema import faults
from tests.support.program import Program


def decide(program: Program, builds: tuple[Path, Path], reader: str = "Kim", **verdicts: Verdict) -> None:
    """Decide in the reader's store, as the window does; `n0` is the first image."""
    environment = Environment(program.folders, Settings(reader_name=reader))
    run = prepare_run(builds, environment)
    try:
        with opened_review(str(builds[0]), str(builds[1]), environment, print) as book:
            book.look_at(seen_images(run))
            for name, verdict in verdicts.items():
                book.decide([f"{int(name[1:]):03}.png"], verdict)
    finally:
        run.close()


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    """Two builds with two changed images."""
    return two_builds(tmp_path, changed=2)


def test_the_exit_code_follows_the_decisions(program: Program, builds: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "out"
    written = {
        "--html": "r.html",
        "--html-folder": "f.html",
        "--junit": "j.xml",
        "--markdown": "s.md",
        "--zip": "i.zip",
    }
    targets = [word for option, name in written.items() for word in (option, out / name)]
    found = program.run("report", *builds, *targets, "--manifest", out / "m")
    assert found.returncode == 1, found.stderr
    assert found.stdout.splitlines()[-1] == "0 of 2 images reviewed · 2 unchanged"
    assert {path.name for path in out.iterdir()} == {*written.values(), "m", "f_files"}
    assert faults(json.loads((out / "m" / "comparison.json").read_bytes())) == []
    decide(program, builds, n0=Verdict.APPROVED, n1=Verdict.REJECTED)
    assert program.run("report", *builds, "--junit", out / "j.xml").returncode == 1
    assert len(list(Xml.fromstring((out / "j.xml").read_bytes()).iter("failure"))) == 1
    decide(program, builds, n1=Verdict.APPROVED)
    found = program.run("report", *builds)
    assert (found.returncode, found.stdout) == (0, "2 of 2 images reviewed: 2 approved · 2 unchanged\n")


def test_the_report_speaks_the_language_asked_for_else_that_of_the_system(
    program: Program, builds: tuple[Path, Path], tmp_path: Path
) -> None:
    for number, (words, variables) in enumerate(
        [(["--language", "de"], {}), ([], {"LC_ALL": "de_DE.UTF-8"}), (["--language", "en"], {"LC_ALL": "de_DE.UTF-8"})]
    ):
        page = tmp_path / f"{number}.html"
        found = program.run("report", *builds, "--html", page, *words, **variables)
        assert found.stdout.endswith("0 of 2 images reviewed · 2 unchanged\n"), found.stderr
        assert f'<html lang="{"en" if number == 2 else "de"}">' in page.read_text(encoding="utf-8")


def test_what_cannot_run_is_2(program: Program, builds: tuple[Path, Path], tmp_path: Path) -> None:
    for words in ([builds[0]], [*builds, builds[0]], [tmp_path / "no.snapreview"]):
        assert program.run("report", *words).returncode == 2


def test_a_review_travels_without_its_builds(program: Program, builds: tuple[Path, Path], tmp_path: Path) -> None:
    decide(program, builds, n0=Verdict.APPROVED, n1=Verdict.APPROVED)
    file = tmp_path / "mine.snapreview"
    assert program.run("report", *builds, "--save", file).returncode == 0
    for build in builds:
        shutil.rmtree(build)
    elsewhere = Program(tmp_path / "elsewhere")
    found = elsewhere.run("report", file, "--zip", tmp_path / "i.zip")
    assert (found.returncode, found.stderr) == (0, "")
    with zipfile.ZipFile(tmp_path / "i.zip") as archive:
        assert len(archive.namelist()) == 6


def test_without_images_the_builds_are_asked_for_and_checked(
    program: Program, builds: tuple[Path, Path], tmp_path: Path
) -> None:
    decide(program, builds, n0=Verdict.APPROVED, n1=Verdict.APPROVED)
    file = tmp_path / "mine.snapreview"
    program.run("report", *builds, "--save-without-images", file)
    elsewhere = Program(tmp_path / "elsewhere")
    found = elsewhere.run("report", file)
    assert found.returncode == 2
    assert "Give its builds, too" in found.stderr
    assert elsewhere.run("report", file, *builds).returncode == 0
    shutil.copy(builds[1] / "001.png", builds[1] / "000.png")
    found = elsewhere.run("report", file, *builds)
    assert found.returncode == 1
    assert "not those that were reviewed: 1 of the head (000.png)" in found.stderr


def test_two_readers_are_merged(program: Program, builds: tuple[Path, Path], tmp_path: Path) -> None:
    other = Program(tmp_path / "lee")
    decide(program, builds, n0=Verdict.APPROVED, n1=Verdict.APPROVED)
    decide(other, builds, "Lee", n1=Verdict.REJECTED)
    ours, theirs, merged = (tmp_path / f"{name}.snapreview" for name in ("ours", "theirs", "merged"))
    program.run("report", *builds, "--save-without-images", ours)
    other.run("report", *builds, "--save", theirs)
    found = program.run("merge", ours, theirs, "-o", merged)
    assert found.returncode == 1
    assert found.stdout.startswith("The same: 0. Only ours: 1. Only theirs: 0.\n  001.png: approved by Kim, ")
    assert "rejected by Lee" in found.stdout
    assert not merged.exists()
    assert program.run("merge", ours, theirs, "-o", merged, "--prefer", "newer").returncode == 0
    found = program.run("report", merged)  # their images came along
    assert (found.returncode, found.stdout) == (1, "2 of 2 images reviewed: 1 approved, 1 rejected · 2 unchanged\n")
