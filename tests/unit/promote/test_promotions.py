import shutil
import threading
from pathlib import Path
from typing import IO

import pytest

from snapreview.errors import Cancelled, PromoteError
from snapreview.file_lock import try_lock
from snapreview.file_lock import wait_for_lock as wait_really
from snapreview.promote import carrying_out, promotions, restoring, staging
from snapreview.promote.journal import Stage, read_journal
from snapreview.promote.operations import OperationKind
from snapreview.promote.promotions import Promotions
from tests.support.promoting import picture_of, planned, state_of, written


@pytest.fixture
def store(tmp_path: Path) -> Promotions:
    return Promotions(tmp_path / "promotions")


@pytest.fixture
def builds(tmp_path: Path) -> tuple[Path, Path]:
    base = written(
        tmp_path / "base", {"changed.png": "1", "gone/deep/er.png": "2", "old/moved.png": "3", "same.png": "4"}
    )
    head = written(tmp_path / "head", {"changed.png": "x", "a/b/new.png": "5", "new/moved.png": "3", "same.png": "4"})
    (base / "changed.png").chmod(0o640)
    (base / "old" / "moved.png").chmod(0o755)
    (base / "gone" / "deep").chmod(0o750)
    return base, head


def images(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.png")}


def relinked(base: Path, folder: str) -> None:
    """Put a link in a folder's place, which leads to the folder under another name."""
    (base / folder).rename(base / "elsewhere")
    (base / folder).symlink_to("elsewhere")


def test_afterwards_the_base_is_the_head(store: Promotions, builds: tuple[Path, Path]) -> None:
    base, head = builds
    steps: list[tuple[int, int]] = []
    store.carry_out(planned(base, head), lambda done, total: steps.append((done, total)))
    assert images(base) == images(head)
    assert (base / "changed.png").stat().st_mode & 0o777 == 0o640
    assert (base / "new" / "moved.png").stat().st_mode & 0o777 == 0o755
    assert sorted(path.name for path in base.iterdir()) == ["a", "changed.png", "new", "same.png"]
    assert steps[-1] == (5, 5)


def test_rolling_back_gives_the_very_same_files(store: Promotions, builds: tuple[Path, Path]) -> None:
    base, head = builds
    before, times = state_of(base), (base / "changed.png").stat().st_mtime_ns
    store.carry_out(planned(base, head))
    past = store.last(base)
    assert past is not None
    assert past.counts[OperationKind.MOVE] == 1
    assert store.roll_back(base) == past
    assert state_of(base) == before
    assert (base / "changed.png").stat().st_mtime_ns == times
    assert store.last(base) is None
    with pytest.raises(PromoteError, match="No promotion into"):
        store.roll_back(base)


def test_a_new_folder_comes_and_goes(tmp_path: Path, store: Promotions, builds: tuple[Path, Path]) -> None:
    copy = tmp_path / "somewhere" / "copy"
    store.carry_out(planned(*builds, into=copy))
    assert images(copy) == images(builds[1])
    store.roll_back(copy)
    assert not copy.exists()


def test_only_the_last_promotion_is_kept(tmp_path: Path, store: Promotions, builds: tuple[Path, Path]) -> None:
    base, head = builds
    store.carry_out(planned(base, head, {"changed.png"}))
    between = state_of(base)
    store.carry_out(planned(base, head))
    store.roll_back(base)
    assert state_of(base) == between
    assert store.last(base) is None
    assert not list((tmp_path / "promotions").glob("*/*"))


def test_nothing_to_do_is_no_promotion(store: Promotions, builds: tuple[Path, Path]) -> None:
    store.carry_out(planned(*builds))
    past = store.last(builds[0])
    store.carry_out(planned(*builds))
    assert store.last(builds[0]) == past


def test_a_journal_that_resists_deletion_spoils_no_promotion(
    tmp_path: Path, store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    base, head = builds
    store.carry_out(planned(base, head, {"changed.png"}))
    between = state_of(base)

    def rmtree(_folder: Path, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            raise OSError(13, "Permission denied")

    with monkeypatch.context() as broken:
        broken.setattr(shutil, "rmtree", rmtree)
        store.carry_out(planned(base, head))
        assert images(base) == images(head)
        store.roll_back(base)
        assert state_of(base) == between
        assert store.last(base) is None
    assert len(list((tmp_path / "promotions").glob("*/*/"))) == 2
    store.carry_out(planned(base, head))
    assert len(list((tmp_path / "promotions").glob("*/*/"))) == 1


def test_a_record_that_resists_deletion_is_told_as_what_it_is(
    store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    base, head = builds
    before = state_of(base)
    store.carry_out(planned(base, head, {"changed.png"}))

    def discard(_journal: object) -> None:
        raise OSError(13, "Permission denied")

    with monkeypatch.context() as broken:
        broken.setattr(promotions, "_discard", discard)
        store.carry_out(planned(base, head))
        assert images(base) == images(head)
        with pytest.raises(PromoteError, match=r"are back, but the record .* \(Permission denied\)"):
            store.roll_back(base)
    assert [each.completed for each in store.recover()] == [False]
    store.roll_back(base)
    assert state_of(base) == before


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda base, _head: (base / "changed.png").write_text("later"), "not what was compared"),
        (lambda base, _head: (base / "old" / "moved.png").unlink(), "not what was compared"),
        (lambda base, _head: written(base, {"a/b/new.png": "?"}), "is there already"),
        (lambda base, _head: (base / "a").write_text("a file"), "is a file where the head has a folder"),
        (lambda _base, head: (head / "changed.png").write_text("y"), "it has changed. Compare again"),
        (lambda _base, head: (head / "changed.png").unlink(), "cannot be read"),
        (lambda base, _head: (base / "a").symlink_to(base.parent), "a link to somewhere outside"),
        (lambda base, _head: (base / "a").symlink_to("gone"), "“a/b/new.png” lies in a folder that is a link. Leave"),
        (lambda base, _head: (base / "new").symlink_to("gone"), "“new/moved.png” lies in a folder that is a link"),
        (lambda base, _head: relinked(base, "gone"), "“gone/deep/er.png” lies in a folder that is a link"),
        (lambda base, _head: relinked(base, "old"), "“old/moved.png” lies in a folder that is a link"),
        (lambda base, _head: (base / "a").symlink_to("a"), "is a file where the head has a folder"),
    ],
)
def test_what_was_not_compared_is_refused(
    store: Promotions, builds: tuple[Path, Path], spoil: "object", message: str
) -> None:
    base, head = builds
    promotion = planned(base, head)
    assert callable(spoil)
    spoil(base, head)
    before = state_of(base)
    with pytest.raises(PromoteError, match=message):
        store.carry_out(promotion)
    assert state_of(base) == before


def test_a_second_program_is_refused(tmp_path: Path, store: Promotions, builds: tuple[Path, Path]) -> None:
    store.carry_out(planned(*builds, {"changed.png"}))
    lock = next((tmp_path / "promotions").glob("*.lock"))
    with lock.open("ab") as held:
        assert try_lock(held)
        with pytest.raises(PromoteError, match=r"Another promotion into .* is under way"):
            store.carry_out(planned(*builds))
        with pytest.raises(PromoteError, match="under way"):
            store.roll_back(builds[0])


def test_cancelling_in_time_leaves_nothing(tmp_path: Path, store: Promotions, builds: tuple[Path, Path]) -> None:
    before, stop = state_of(builds[0]), threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        store.carry_out(planned(*builds), stop=stop)
    assert state_of(builds[0]) == before
    assert not list((tmp_path / "promotions").glob("*/*"))


@pytest.mark.parametrize("failing", range(5))
def test_an_error_midway_restores_the_old_baseline(
    store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    before, really, done = state_of(builds[0]), carrying_out._carry_out_one, 0

    def carry_out_one(*arguments: object) -> None:
        nonlocal done
        if done == failing:
            raise OSError(5, "Input/output error")
        done += 1
        really(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(carrying_out, "_carry_out_one", carry_out_one)
    with pytest.raises(PromoteError, match=r"could not be written \(Input/output error\). It is as it was"):
        store.carry_out(planned(*builds))
    assert state_of(builds[0]) == before


def test_a_file_that_changes_at_the_last_moment_is_kept(
    store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    base, really = builds[0], staging.stage

    def stage(*arguments: object) -> None:
        really(*arguments)  # type: ignore[arg-type]
        (base / "same.png").write_text("edited")
        (base / "gone" / "deep" / "er.png").unlink()
        (base / "a" / "b" / "new.png").write_text("somebody else's")

    monkeypatch.setattr(promotions, "stage", stage)
    with pytest.raises(PromoteError, match="changed after the promotion"):
        store.carry_out(planned(*builds))
    assert (base / "a" / "b" / "new.png").read_text() == "somebody else's"
    (base / "a" / "b" / "new.png").unlink()
    assert [each.completed for each in store.recover()] == [True]  # everything new still lies ready


def test_when_not_even_restoring_works_the_next_start_does_it(
    store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state_of(builds[0])

    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(carrying_out, "_remove_emptied", fail)
        broken.setattr(restoring, "_restore_one", fail)
        with pytest.raises(PromoteError, match=r"could not all be put back\. .* start snapreview again"):
            store.carry_out(planned(*builds))
        with pytest.raises(PromoteError, match="could not be brought to an end"):
            store.recover()
    assert [(each.target, each.completed) for each in store.recover()] == [(builds[0].resolve(), False)]
    assert state_of(builds[0]) == before
    assert store.recover() == []


def test_rolling_back_over_later_work_is_refused(store: Promotions, builds: tuple[Path, Path]) -> None:
    base, head = builds
    store.carry_out(planned(base, head))
    (base / "changed.png").write_text("edited")
    after = state_of(base)
    with pytest.raises(PromoteError, match=r"changed\.png” was changed after the promotion"):
        store.roll_back(base)
    assert state_of(base) == after
    (base / "changed.png").unlink()
    store.roll_back(base)
    assert (base / "changed.png").read_bytes() == picture_of("1")


def test_a_rollback_that_fails_goes_on_the_next_time(
    store: Promotions, builds: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = state_of(builds[0])
    store.carry_out(planned(*builds))
    really, done = restoring._restore_one, 0

    def restore_one(*arguments: object) -> None:
        nonlocal done
        done += 1
        if done == 3:
            raise OSError(28, "No space left on device")
        really(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(restoring, "_restore_one", restore_one)
    with pytest.raises(PromoteError, match="could not all be put back"):
        store.roll_back(builds[0])
    assert [each.completed for each in store.recover(builds[0])] == [False]
    assert state_of(builds[0]) == before


def test_a_journal_that_cannot_be_read_is_told(tmp_path: Path, store: Promotions, builds: tuple[Path, Path]) -> None:
    store.carry_out(planned(*builds))
    journal = next((tmp_path / "promotions").glob("*/*/journal.json"))
    journal.write_text('{"format": 2}')
    with pytest.raises(PromoteError, match="another version of snapreview"):
        store.last(builds[0])
    journal.write_text("{}")
    with pytest.raises(PromoteError, match=r"cannot be read .* The files before it lie in"):
        store.roll_back(builds[0])


def test_a_folder_for_journals_that_cannot_be_made(tmp_path: Path, builds: tuple[Path, Path]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PromoteError, match="Free space there"):
        Promotions(tmp_path / "file" / "promotions").carry_out(planned(*builds))


def test_promotions_elsewhere_are_left_alone(store: Promotions, builds: tuple[Path, Path], tmp_path: Path) -> None:
    store.carry_out(planned(*builds))
    journal = read_journal(next((tmp_path / "promotions").glob("*/*/")))
    assert journal is not None
    journal.at(Stage.RESTORING)
    assert store.recover(tmp_path / "head") == []
    with next((tmp_path / "promotions").glob("*.lock")).open("ab") as held:
        assert try_lock(held)
        assert store.recover() == []
    assert len(store.recover(tmp_path)) == 1


def test_opening_a_base_waits_for_a_promotion_that_changes_it(
    store: Promotions, builds: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.carry_out(planned(*builds))
    journal = read_journal(next((tmp_path / "promotions").glob("*/*/")))
    assert journal is not None
    applying = journal.at(Stage.APPLYING)
    held = next((tmp_path / "promotions").glob("*.lock")).open("ab")
    assert try_lock(held)
    waited: list[object] = []

    def wait_for_lock(lock: IO[bytes]) -> None:
        waited.append(lock)
        applying.at(Stage.DONE)  # the other program comes to its end
        held.close()
        wait_really(lock)

    monkeypatch.setattr(promotions, "wait_for_lock", wait_for_lock)
    assert store.recover(builds[0]) == []
    assert len(waited) == 1
