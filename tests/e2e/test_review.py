"""`snapreview review` from outside: what it prints, decides and returns."""

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from snapreview.session.review_book import ReviewBook
from snapreview.session.review_key import review_key
from snapreview.store.review_store import ReviewStore
from tests.support.builds import two_builds
from tests.support.program import Program


def state(program: Program, builds: tuple[Path, Path], *arguments: str) -> tuple[int, dict[str, Any]]:
    """The exit code, and the review as JSON."""
    finished = program.run("review", *builds, *arguments, "--json")
    return finished.returncode, json.loads(finished.stdout)


def test_a_review_is_made_undone_and_redone(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=3)
    code, document = state(program, builds)
    assert (code, document["reviewed"], document["total"]) == (1, 0, 3)
    code, document = state(program, builds, "--approve", "00[01].png")
    assert (code, document["reviewed"], document["undo"]) == (1, 2, "approve 2 images")
    code, document = state(program, builds, "--reject", "002.png")
    assert (code, document["undecided"]) == (1, {})
    assert {name: image["standing"] for name, image in document["images"].items()} == {
        "000.png": "approved",
        "001.png": "approved",
        "002.png": "rejected",
    }
    code, document = state(program, builds, "--undo")
    assert (code, document["redo"]) == (1, "reject “002.png”")
    code, document = state(program, builds, "--approve", "*")
    assert (code, document["reviewed"]) == (0, 3)
    code, document = state(program, builds, "--undecide", "000.png")
    assert (code, document["undecided"]) == (1, {"changed": 1})


def test_it_is_told_in_words(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=2)
    finished = program.run("review", *builds, "--reject", "001.png")
    assert finished.returncode == 1
    assert "Done: reject “001.png”." in finished.stdout
    assert "Reviewed 1 of 2." in finished.stdout
    assert "  rejected  001.png" in finished.stdout
    assert "  undecided  000.png" in finished.stdout


def test_what_cannot_be_done_is_refused(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=1)
    for arguments, words in (
        (("--approve", "nothing*"), "No image that needs a decision matches nothing*."),
        (("--undo",), "Nothing is left to undo"),
    ):
        finished = program.run("review", *builds, *arguments)
        assert (finished.returncode, finished.stdout) == (2, "")
        assert words in finished.stderr
    assert "Only one build was given" in program.run("review", builds[0]).stderr
    file = tmp_path / "without images.snapreview"
    program.run("report", *builds, "--save-without-images", file)
    assert "does not hold the images" in program.run("review", file).stderr


def test_rules_that_a_review_file_brings_are_told(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=1)
    signature = json.loads(program.run("compare", *builds, "--json").stdout)["images"]["000.png"]["change_signature"]
    with ReviewStore(program.folders.data) as store:
        book = ReviewBook(store, review_key(*map(str, builds)), "Kim")
        rule = book.accept_change(signature, "*", "flaky", 9e9)
        file = tmp_path / "mine.snapreview"
        program.run("report", *builds, "--save", file)
        book.edit_accepted(replace(rule, reason="known"))
    told = "In this report hold rules for accepted changes from the file: “flaky” (*)."
    assert told in program.run("report", file).stderr

    inside = f"{file}#base", f"{file}#head"
    first = program.run("review", *inside, "--json")
    assert "Rules that the review file says otherwise stay as they are here: “known” (*)." in first.stderr
    (stayed,) = json.loads(first.stdout)["accepted_rules"]
    assert (stayed["reason"], stayed["images"], stayed["stayed"], stayed["in_force"]) == (
        "known",
        ["000.png"],
        True,
        True,
    )
    assert json.loads(first.stdout)["images"]["000.png"]["accepted_by"] == rule.identity

    for command, given in (("review", (file,)), ("report", inside), ("promote", (file,))):
        elsewhere = Program(tmp_path / command)
        options = ("--dry-run", "--into", builds[0]) if command == "promote" else ()
        done = elsewhere.run(command, *given, *options)
        assert done.returncode == 0, done.stderr
        assert "Rules for accepted changes came with this review: “flaky” (*)." in done.stderr
    assert "  accepted by rule  000.png (flaky)" in Program(tmp_path / "review").run("review", *inside).stdout


def test_a_review_file_is_promoted_into_a_folder_that_holds_the_base_only(program: Program, tmp_path: Path) -> None:
    builds = two_builds(tmp_path, changed=1)
    file, copy = tmp_path / "mine.snapreview", tmp_path / "copy"
    program.run("review", *builds, "--approve", "*")
    program.run("report", *builds, "--save", file)
    refused = program.run("promote", file, "--into", tmp_path / "new")
    assert (refused.returncode, (tmp_path / "new").exists()) == (2, False)
    assert "does not hold the images that did not change" in refused.stderr
    shutil.copytree(builds[0], copy)
    assert program.run("promote", file, "--into", copy).returncode == 0
    assert program.run("compare", copy, builds[1], "--fail-on", "changed,added,removed").returncode == 0
