"""Rules as the session of a window keeps them and compares by them."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from snapreview.folders import Folders
from snapreview.model.compare_rules import NO_RULES, CompareRules, Rule
from snapreview.model.rectangle import Rectangle
from snapreview.model.result import Sameness, Status
from snapreview.session.review_key import review_key
from snapreview.store.review_store import ReviewStore
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.review.review_session import ReviewSession
from tests.support.values import tree
from tests.ui.builds import Builds, write_picture
from tests.ui.rule_builds import (
    ALONE,
    LOUD,
    make_rule_builds,
)

MARK = Rectangle(4, 4, 10, 10)
LENIENT = CompareRules(build=Rule(diff_threshold=0.5))


@pytest.fixture
def builds(tmp_path: Path) -> Builds:
    return make_rule_builds(tmp_path / "builds")


def finish(session: ReviewSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.busy, timeout=20_000)


class TestSession:
    def test_rules_are_kept_and_compared_by(
        self, compared: ReviewSession, folders: Folders, builds: Builds, qtbot: QtBot
    ) -> None:
        before = tree(builds.base.parent)
        compared.change_rules(LENIENT)
        assert compared.rules == LENIENT
        finish(compared, qtbot)
        assert compared.results[LOUD].sameness is Sameness.BELOW_THRESHOLD
        with ReviewStore(folders.data) as store:
            assert store.journal.open(review_key(*builds.uris)).review.rules == LENIENT
        assert tree(builds.base.parent) == before

    def test_rules_hold_the_next_time(
        self, compared: ReviewSession, preferences: Preferences, builds: Builds, qtbot: QtBot
    ) -> None:
        compared.change_rules(LENIENT)
        finish(compared, qtbot)
        another = ReviewSession(preferences)
        another.choose(*builds.uris)
        another.compare()
        finish(another, qtbot)
        assert (another.rules, another.results[LOUD].status) == (LENIENT, Status.UNCHANGED)
        another.stop()

    def test_the_comparison_is_renewed_in_place(self, compared: ReviewSession, qtbot: QtBot) -> None:
        told: list[str] = []
        compared.opened.connect(lambda: told.append("opened"))
        compared.closed.connect(lambda: told.append("closed"))
        compared.renewed.connect(lambda: told.append("renewed"))
        compared.show(ALONE)
        compared.change_rules(LENIENT)
        finish(compared, qtbot)
        assert (told, compared.current) == (["renewed"], ALONE)

    def test_images_that_come_are_compared_in_place(
        self, compared: ReviewSession, builds: Builds, qtbot: QtBot
    ) -> None:
        told: list[str] = []
        compared.opened.connect(lambda: told.append("opened"))
        compared.renewed.connect(lambda: told.append("renewed"))
        write_picture(builds.head / "one more.png")
        compared.compare()
        finish(compared, qtbot)
        assert told == ["renewed"]
        assert "one more.png" in compared.results

    def test_what_is_computed_stays_known(self, compared: ReviewSession, qtbot: QtBot) -> None:
        totals: list[int] = []
        compared.renewed.connect(lambda: totals.append(compared.progress.total if compared.progress else -1))
        compared.change_rules(CompareRules(images={ALONE: Rule(ignore_regions=(MARK,))}))
        finish(compared, qtbot)
        compared.change_rules(NO_RULES)
        finish(compared, qtbot)
        assert totals == [1, 0]

    def test_cancelled_before_it_was_compared_the_reader_is_told(self, compared: ReviewSession, qtbot: QtBot) -> None:
        notices: list[Notice] = []
        compared.notice_raised.connect(notices.append)
        compared.change_rules(LENIENT)
        compared.cancel()
        finish(compared, qtbot)
        assert "Press F5" in notices[0].text
        assert compared.results[LOUD].status is Status.CHANGED
        compared.compare()
        finish(compared, qtbot)
        assert compared.results[LOUD].status is Status.UNCHANGED

    def test_builds_can_be_looked_at_where_no_review_can_be_kept(
        self, session: ReviewSession, folders: Folders, builds: Builds, qtbot: QtBot
    ) -> None:
        notices: list[Notice] = []
        session.notice_raised.connect(notices.append)
        folders.data.parent.mkdir(parents=True, exist_ok=True)
        folders.data.write_text("in the way")
        session.choose(*builds.uris)
        session.compare()
        finish(session, qtbot)
        session.change_rules(LENIENT)
        assert [notice.level for notice in notices] == ["error", "error"]
        assert "Decisions cannot be kept" in notices[0].text
        assert session.rules == NO_RULES
        assert not session.busy

    def test_warnings_are_not_told_again(self, session: ReviewSession, builds: Builds, qtbot: QtBot) -> None:
        (builds.head / "added.json").write_text("{ this is no JSON")
        notices: list[Notice] = []
        session.notice_raised.connect(notices.append)
        session.choose(*builds.uris)
        session.compare()
        finish(session, qtbot)
        session.change_rules(LENIENT)
        finish(session, qtbot)
        assert [notice.level for notice in notices] == ["warning"]
