"""What a crash has left of a promotion is mended before builds are opened."""

from contextlib import closing
from pathlib import Path

import pytest

from snapreview.errors import PromoteError
from snapreview.promote.journal import Stage, read_journal
from snapreview.session.environment import Environment
from snapreview.session.promoting import dry_run, promotions_in
from snapreview.session.recovering import recover_before_opening
from tests.support.builds import environment_in, prepare_run, two_builds
from tests.support.promoting import planned, state_of


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return environment_in(tmp_path / "own")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    return two_builds(tmp_path, changed=2)


def broken_off(builds: tuple[Path, Path], environment: Environment, stage: Stage) -> None:
    """A promotion that was killed at a stage, after its last file."""
    promotions_in(environment.folders).carry_out(planned(*builds))
    journal = read_journal(next((environment.folders.promotions).glob("*/*/")))
    assert journal is not None
    journal.at(stage)


@pytest.mark.parametrize(
    ("stage", "told", "unchanged"),
    [(Stage.APPLYING, "it was completed", True), (Stage.RESTORING, "before it was put back", False)],
)
def test_the_next_comparison_mends_it_and_says_so(
    builds: tuple[Path, Path], environment: Environment, stage: Stage, told: str, unchanged: bool
) -> None:
    broken_off(builds, environment, stage)
    with closing(prepare_run(builds, environment)) as run:
        assert [warning for warning in run.warnings if told in warning]
        assert (run.remaining == 0) is unchanged
    with closing(prepare_run(builds, environment)) as run:
        assert run.warnings == ()


def test_a_promotion_that_was_only_prepared_leaves_nothing(builds: tuple[Path, Path], environment: Environment) -> None:
    broken_off(builds, environment, Stage.PREPARING)
    after = state_of(builds[0])
    part = builds[0] / ".snapreview-0-0.part"
    assert recover_before_opening(environment.folders, str(builds[0])) == ()
    assert state_of(builds[0]) == after
    assert not part.exists()


def test_other_promotions_are_mended_too_but_stop_nobody(
    builds: tuple[Path, Path], environment: Environment, tmp_path: Path
) -> None:
    broken_off(builds, environment, Stage.RESTORING)
    (builds[0] / "000.png").write_bytes(b"edited since")
    with pytest.raises(PromoteError, match="was changed after the promotion"):
        recover_before_opening(environment.folders, str(builds[0]))
    elsewhere = str(tmp_path / "elsewhere")
    assert recover_before_opening(environment.folders, elsewhere, "https://example.org/1", "a\0b") == ()
    (builds[0] / "000.png").unlink()
    [told] = recover_before_opening(environment.folders, elsewhere)
    assert "was put back" in told


def test_a_dry_run_refuses_what_could_not_be_done(builds: tuple[Path, Path], environment: Environment) -> None:
    with closing(prepare_run(builds, environment)) as run:
        assert len(dry_run(run, {"000.png"}).promotion.operations) == 1
        (builds[0] / "000.png").write_bytes(b"edited since")
        with pytest.raises(PromoteError, match="has changed since it was compared"):
            dry_run(run, {"000.png"})
