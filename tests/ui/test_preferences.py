"""Settings while the program runs."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from snapreview.session.environment import Environment
from snapreview.settings import SettingsFile
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.viewer.viewer_choices import ViewerChoices


def test_many_changes_are_saved_together_a_moment_later(
    preferences: Preferences, environment: Environment, qtbot: QtBot
) -> None:
    file = SettingsFile(environment.folders.settings)
    for opacity in (0.1, 0.2, 0.3):
        preferences.keep_viewer_choices(ViewerChoices(overlay_opacity=opacity, view_mode="mask"))
    assert not file.path.exists()
    qtbot.waitUntil(file.path.exists)
    assert file.load().overlay_opacity == 0.3
    assert preferences.viewer_choices == ViewerChoices(overlay_opacity=0.3, view_mode="mask")


def test_nothing_is_told_or_saved_when_nothing_changed(preferences: Preferences, environment: Environment) -> None:
    told: list[object] = []
    preferences.changed.connect(told.append)
    preferences.take(replace(preferences.settings))
    preferences.flush()
    assert told == []
    assert not SettingsFile(environment.folders.settings).path.exists()


def test_a_folder_that_cannot_be_written_is_a_warning(preferences: Preferences, environment: Environment) -> None:
    environment.folders.settings.parent.mkdir(parents=True, exist_ok=True)
    environment.folders.settings.write_text("in the way")
    told: list[Notice] = []
    preferences.notice_raised.connect(told.append)
    preferences.take(replace(preferences.settings, sort_order="name"))
    preferences.flush()
    assert [notice.level for notice in told] == ["warning"]
    assert str(environment.folders.settings) in told[0].text


def test_the_environment_carries_the_settings_in_force(preferences: Preferences) -> None:
    preferences.take(replace(preferences.settings, pixel_limit=5))
    assert preferences.environment.settings.pixel_limit == 5
