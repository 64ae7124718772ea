"""What a decision is made on: exactly what is seen."""

from contextlib import closing
from pathlib import Path

from snapreview.model.result import Status
from snapreview.session.comparing import compare_all
from snapreview.session.reviewing import seen_images
from tests.support.builds import environment_in, make_build, prepare_run
from tests.support.pictures import plain


def test_a_rename_of_another_file_is_something_else_although_the_pictures_are_equal(tmp_path: Path) -> None:
    same = plain((9, 9))
    base = make_build(tmp_path / "base", {"a.png": same, "b.png": same})
    seen = []
    for kept in ("a.png", "b.png"):
        head = make_build(tmp_path / f"head without {kept}", {kept: same, "c.png": same})
        with closing(prepare_run((base, head), environment_in(tmp_path / "own"))) as run:
            assert compare_all(run, 1, lambda _result: None).results["c.png"].status is Status.RENAMED
            seen.append(seen_images(run)["c.png"])
    assert seen[0] != seen[1]
    assert (seen[0].base_hash, seen[0].head_hash) == (seen[1].base_hash, seen[1].head_hash)
