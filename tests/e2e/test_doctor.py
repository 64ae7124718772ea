"""`snapreview doctor`."""

import hashlib
from pathlib import Path

from tests.support.fake_odiff import make_fake_odiff
from tests.support.program import Program


def test_a_sound_installation_is_told_in_full(program: Program, odiff: Path) -> None:
    done = program.run("doctor")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "odiff         4.3.8, from the package" in done.stdout
    assert f"SHA-256 {hashlib.sha256(odiff.read_bytes()).hexdigest()} (as pinned)" in done.stdout
    assert "7 of 7 changed pixels found" in done.stdout
    assert "platform offscreen" in done.stdout
    for folder in (program.folders.settings, program.folders.data, program.folders.cache):
        assert str(folder) in done.stdout
    assert done.stdout.rstrip().endswith("Everything is in place.")
    assert done.stderr == ""


def test_a_wrong_odiff_is_a_problem_with_its_remedy(program: Program, tmp_path: Path) -> None:
    done = program.run("doctor", SNAPREVIEW_ODIFF=str(tmp_path / "nothing"))
    assert done.returncode == 2
    problem = f"Problem: There is no file {tmp_path / 'nothing'}, which the environment variable SNAPREVIEW_ODIFF names"
    assert done.stdout.count(problem) == 1
    assert "Correct or remove it." in done.stdout
    assert done.stdout.rstrip().endswith("snapreview is not ready.")
    assert "platform offscreen" in done.stdout, "the other checks go on"


def test_an_odiff_that_counts_wrong_fails_the_self_test(program: Program, tmp_path: Path) -> None:
    behaviour = "ready()\nwhile True:\n    answer(request(), match=True)"
    fake = make_fake_odiff(tmp_path / "fake", behaviour)
    done = program.run("doctor", SNAPREVIEW_ODIFF=str(fake.path))
    assert done.returncode == 2
    assert "The self-test found 0 changed pixels in place of 7." in done.stdout
    assert "not one of the pinned binaries" in done.stdout


def test_an_odiff_that_dies_fails_the_self_test(program: Program, tmp_path: Path) -> None:
    fake = make_fake_odiff(tmp_path / "fake", "sys.exit(1)")
    done = program.run("doctor", SNAPREVIEW_ODIFF=str(fake.path))
    assert done.returncode == 2
    assert "The self-test comparison failed." in done.stdout


def test_a_qt_that_does_not_start_is_a_problem_with_its_remedy(program: Program) -> None:
    done = program.run("doctor", QT_QPA_PLATFORM="no-such-platform")
    assert done.returncode == 2
    assert "Qt does not start, so the window cannot open" in done.stdout


def test_a_folder_in_the_way_is_a_problem(program: Program) -> None:
    program.folders.data.parent.mkdir(parents=True)
    program.folders.data.write_text("a file")
    done = program.run("doctor")
    assert done.returncode == 2
    assert f"The folder {program.folders.data} cannot be written" in done.stdout
