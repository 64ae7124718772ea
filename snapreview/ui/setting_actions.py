"""Actions that switch a setting, and how they show which is in force."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import QObject, Signal

from snapreview.settings import LanguageChoice, Settings, ThemeChoice
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.actions.look_actions import SCALE_PERCENTS
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.restarting import restart_offer
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.viewer.views.table import view_mode_of


class SettingActions(QObject):
    """Changes settings for one window and checks the actions accordingly. `notice_raised` and `notice_withdrawn` carry
    a Notice.
    """

    notice_raised = Signal(object)
    notice_withdrawn = Signal(object)

    def __init__(self, session: ReviewSession, preferences: Preferences, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences = preferences
        self._actions = actions
        self._in_force = preferences.settings  # as the program was started

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        commands: dict[str, Callable[[], object]] = {"seed-rules": self._toggle_seed_rules, "watch": self._toggle_watch}
        commands |= {f"theme-{choice}": partial(self._choose_theme, choice) for choice in get_args(ThemeChoice)}
        commands |= {f"scale-{percent}": partial(self._choose_scale, percent) for percent in SCALE_PERCENTS}
        return commands | {
            f"language-{choice}": partial(self._choose_language, choice) for choice in get_args(LanguageChoice)
        }

    def reflect(self, settings: Settings) -> None:
        """Check what is in force."""
        for identifier in (
            view_mode_of(settings.view_mode).identifier,
            f"canvas-{settings.canvas}",
            f"motion-{settings.motion}",
            f"theme-{settings.theme}",
            f"sort-{settings.sort_order}",
            f"language-{settings.language}",
        ):
            self._actions[identifier].setChecked(True)
        for percent in SCALE_PERCENTS:
            self._actions[f"scale-{percent}"].setChecked(settings.ui_scale == percent / 100)
        self._actions["toggle-overlay"].setChecked(settings.overlay_shown)
        self._actions["region-boxes"].setChecked(settings.region_boxes_shown)
        self._actions["minimap"].setChecked(settings.minimap_shown)
        self._actions["seed-rules"].setChecked(settings.seed_rules)
        self._actions["watch"].setChecked(settings.watch_folders)

    def _toggle_seed_rules(self) -> None:
        settings = self._preferences.settings
        self._preferences.take(replace(settings, seed_rules=not settings.seed_rules))
        if self._session.run is not None:
            self._session.compare()

    def _toggle_watch(self) -> None:
        settings = self._preferences.settings
        self._preferences.take(replace(settings, watch_folders=not settings.watch_folders))

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._preferences.take(replace(self._preferences.settings, theme=choice))

    def _choose_language(self, choice: LanguageChoice) -> None:
        self._preferences.take(replace(self._preferences.settings, language=choice))
        text = self.tr("The language changes when snapreview is started again.")
        self._tell(text, pending=choice != self._in_force.language)

    def _choose_scale(self, percent: int) -> None:
        self._preferences.take(replace(self._preferences.settings, ui_scale=percent / 100))
        text = self.tr("The size changes when snapreview is started again.")
        self._tell(text, pending=percent / 100 != self._in_force.ui_scale)

    def _tell(self, text: str, pending: bool) -> None:
        """Say what waits for the next start, once; take it back where the choice is what is in force anyway."""
        notice = Notice("info", text, offer=restart_offer())
        (self.notice_raised if pending else self.notice_withdrawn).emit(notice)
