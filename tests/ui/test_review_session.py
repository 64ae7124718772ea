"""The session with real builds and the real odiff."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.export.comparison_export import export_reviewed
from snapreview.model.result import Status
from snapreview.settings import RecentPair
from snapreview.sources.opening import OpeningProgress
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.exporting import ExportProgress, Write
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.viewer.viewed_image import ViewedImage
from tests.ui.builds import Builds, make_builds


@pytest.fixture
def notices(session: ReviewSession) -> list[Notice]:
    told: list[Notice] = []
    session.notice_raised.connect(told.append)
    return told


def finish(session: ReviewSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.opening, timeout=20_000)
    qtbot.waitUntil(lambda: not session.comparing, timeout=20_000)


def compare(session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
    session.choose(*builds.uris)
    session.compare()
    finish(session, qtbot)


def test_every_image_gets_its_result_and_is_counted_once(compared: ReviewSession) -> None:
    assert {status: count for status, count in compared.counts.items() if count} == {
        Status.CHANGED: 3,
        Status.ERRORED: 1,
        Status.REMOVED: 1,
        Status.ADDED: 1,
        Status.RENAMED: 1,
        Status.UNCHANGED: 1,
    }
    assert set(compared.results) == {image.name for image in compared.images}
    assert compared.waiting == 0
    assert compared.exportable


def test_opening_tells_its_progress_and_its_end(session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
    told: list[OpeningProgress | None] = []
    session.opening_changed.connect(told.append)
    compare(session, builds, qtbot)
    assert told[0] is not None
    assert told[-1] is None


def test_progress_runs_from_none_to_finished(session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
    states: list[tuple[str, int, int]] = []
    session.progress_changed.connect(lambda progress: states.append((progress.state, progress.done, progress.total)))
    compare(session, builds, qtbot)
    assert states[0] == ("comparing", 0, 3)
    assert states[-1] == ("finished", 3, 3)
    assert [done for _, done, _ in states] == sorted(done for _, done, _ in states)


def test_the_second_time_everything_is_known_at_once(compared: ReviewSession, qtbot: QtBot) -> None:
    compared.compare()
    finish(compared, qtbot)
    assert compared.progress is not None
    assert compared.progress.total == 0
    assert compared.counts[Status.CHANGED] == 3


def test_what_the_view_gets_leads_to_the_files(compared: ReviewSession, builds: Builds) -> None:
    viewed = compared.viewed("home/changed 1.png")
    assert viewed.result is compared.results["home/changed 1.png"]
    assert viewed.base is not None
    assert viewed.head is not None
    assert viewed.base().path == builds.base / "home/changed 1.png"
    assert viewed.head().path == builds.head / "home/changed 1.png"
    renamed = compared.viewed("new name.png")
    assert renamed.base is not None
    assert renamed.base().path == builds.base / "old name.png"
    assert compared.viewed("settings/added.png").base is None
    assert compared.viewed("settings/removed.png").head is None


def test_the_current_image_is_told_again_when_its_result_arrives(
    session: ReviewSession, builds: Builds, qtbot: QtBot
) -> None:
    shown: list[ViewedImage | None] = []
    session.current_changed.connect(shown.append)
    session.opened.connect(lambda: session.show("home/changed 1.png"))
    compare(session, builds, qtbot)
    assert [image.result is None for image in shown if image is not None] == [True, False]


def test_swapping_an_open_comparison_makes_it_again(compared: ReviewSession, qtbot: QtBot, builds: Builds) -> None:
    compared.swap()
    finish(compared, qtbot)
    assert compared.run is not None
    assert compared.run.base.build.uri == str(builds.head)
    assert compared.counts[Status.ADDED] == 1
    assert compared.results["settings/removed.png"].status is Status.ADDED


def test_a_folder_that_is_gone_is_one_notice_and_leaves_what_was_open(
    compared: ReviewSession, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    before = compared.run
    compared.choose(head=str(tmp_path / "nowhere"))
    compared.compare()
    finish(compared, qtbot)
    assert [notice.level for notice in notices] == ["error"]
    assert str(tmp_path / "nowhere") in notices[0].text
    assert compared.run is before


def test_comparing_without_two_builds_says_what_is_missing(session: ReviewSession, notices: list[Notice]) -> None:
    session.compare()
    assert not session.opening
    assert "Choose a base and a head" in notices[0].text


def test_a_missing_odiff_is_a_notice(
    preferences: Preferences, session: ReviewSession, notices: list[Notice], builds: Builds, qtbot: QtBot
) -> None:
    preferences.take(replace(preferences.settings, odiff_path="/no/such/odiff"))
    compare(session, builds, qtbot)
    assert "/no/such/odiff" in notices[0].text
    assert session.run is None


def test_cancelled_while_reading_it_is_as_before(session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
    session.choose(*builds.uris)
    session.compare()
    session.cancel()
    opened: list[bool] = []
    session.opened.connect(lambda: opened.append(True))
    session.compare()
    finish(session, qtbot)
    assert opened == [True]


def test_cancelled_while_comparing_the_results_stay(session: ReviewSession, tmp_path: Path, qtbot: QtBot) -> None:
    builds = make_builds(tmp_path / "many", changed=60)
    session.choose(*builds.uris)
    session.results_arrived.connect(session.cancel)
    session.compare()
    finish(session, qtbot)
    assert session.progress is not None
    assert session.progress.state == "cancelled"
    assert session.waiting > 0
    assert session.counts[Status.ADDED] == 1
    assert not session.exportable


def test_comparing_again_stays_at_the_image(compared: ReviewSession, qtbot: QtBot) -> None:
    compared.show("home/changed 1.png")
    compared.compare()
    finish(compared, qtbot)
    assert compared.current == "home/changed 1.png"


def test_closing_forgets_everything_but_the_choice(compared: ReviewSession, builds: Builds) -> None:
    compared.show("home/changed 1.png")
    compared.close()
    assert compared.run is None
    assert compared.current is None
    assert not compared.images
    assert not compared.results
    assert (compared.chosen.base, compared.chosen.head) == builds.uris


def manifest_into(folder: Path) -> Write:
    return lambda said, _progress: export_reviewed(said, folder)


def test_export_writes_the_manifest_and_says_where(
    compared: ReviewSession, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    exporting: list[ExportProgress | None] = []
    compared.exporting_changed.connect(exporting.append)
    compared.export(manifest_into(tmp_path / "out"), "Written to {path}.")
    qtbot.waitUntil(lambda: bool(notices), timeout=10_000)
    assert notices[0].level == "success"
    assert str(tmp_path / "out") in notices[0].text
    assert exporting[0] == ExportProgress(0, 3)
    assert exporting[-1] is None
    document = json.loads((tmp_path / "out/comparison.json").read_text(encoding="utf-8"))
    assert document["summary"]["changed"] == 3


def test_an_export_can_be_cancelled_and_a_comparison_closed_meanwhile(
    compared: ReviewSession, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    ended: list[object] = []
    compared.exporting_changed.connect(ended.append)
    compared.export(manifest_into(tmp_path / "out"), "Written to {path}.")
    compared.close()
    qtbot.waitUntil(lambda: ended[-1] is None, timeout=10_000)
    assert not [notice for notice in notices if notice.level == "error"]


def test_an_export_that_fails_is_a_notice(
    compared: ReviewSession, notices: list[Notice], tmp_path: Path, qtbot: QtBot
) -> None:
    in_the_way = tmp_path / "a file"
    in_the_way.write_text("")
    compared.export(manifest_into(in_the_way), "Written to {path}.")
    qtbot.waitUntil(lambda: bool(notices), timeout=10_000)
    assert notices[0].level == "error"
    assert compared.exportable


def test_opened_pairs_are_remembered(compared: ReviewSession, preferences: Preferences, builds: Builds) -> None:
    assert preferences.settings.recent_pairs == (RecentPair(*builds.uris),)


def test_nothing_is_left_in_the_work_folder(
    session: ReviewSession, preferences: Preferences, builds: Builds, qtbot: QtBot
) -> None:
    compare(session, builds, qtbot)
    session.stop()
    work = preferences.environment.folders.cache / "work"
    assert not work.exists() or not list(work.iterdir())


def test_things_passed_over_are_told_once(
    session: ReviewSession, notices: list[Notice], builds: Builds, qtbot: QtBot
) -> None:
    (builds.head / "settings/added.json").write_text("{ this is no JSON")
    compare(session, builds, qtbot)
    assert [notice.level for notice in notices] == ["warning"]


def test_images_that_vanish_meanwhile_do_not_end_the_run(session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
    session.opened.connect(lambda: shutil.rmtree(builds.head / "home"))
    compare(session, builds, qtbot)
    assert session.waiting == 0
    assert session.results["settings/resized.png"].status is Status.CHANGED
