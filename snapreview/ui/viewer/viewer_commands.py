"""What the actions of the picture do."""

from collections.abc import Callable
from functools import partial
from typing import get_args

from snapreview.settings import CanvasChoice, MotionChoice
from snapreview.ui.viewer.choosing import Choosing
from snapreview.ui.viewer.handling import FAR, NUDGES, Handling
from snapreview.ui.viewer.regions.change_regions import ChangeRegions
from snapreview.ui.viewer.viewport import Viewport
from snapreview.ui.viewer.views.table import VIEW_MODES, view_mode_of

Commands = dict[str, Callable[[], object]]


def viewer_commands(
    choosing: Choosing,
    viewport: Viewport,
    handling: Handling,
    regions: ChangeRegions,
    hold_other: Callable[[], object],
) -> Commands:
    """What is done for which action, by its identifier."""
    commands: Commands = {
        "fit": viewport.fit,
        "actual-size": viewport.actual_size,
        "zoom-in": viewport.zoom_in,
        "zoom-out": viewport.zoom_out,
        "next-difference": partial(regions.step, 1),
        "previous-difference": partial(regions.step, -1),
        "other-image": hold_other,
        "keep-other": handling.keep_other,
        "reset-nudge": handling.reset_nudge,
    }
    return commands | _choices(choosing) | _nudges(handling)


def _choices(choosing: Choosing) -> Commands:
    commands: Commands = {
        "toggle-overlay": choosing.toggle_overlay,
        "region-boxes": choosing.toggle_region_boxes,
        "minimap": choosing.toggle_minimap,
        "turn-divider": choosing.turn_divider,
        "adjust-less": partial(_adjust, choosing, -1),
        "adjust-more": partial(_adjust, choosing, 1),
    }
    commands |= {mode.identifier: partial(choosing.set_view_mode, mode.identifier) for mode in VIEW_MODES}
    commands |= {f"motion-{motion}": partial(choosing.set_motion, motion) for motion in get_args(MotionChoice)}
    commands |= {f"canvas-{canvas}": partial(choosing.set_canvas, canvas) for canvas in get_args(CanvasChoice)}
    return commands


def _adjust(choosing: Choosing, steps: int) -> None:
    """Less or more of what can be adjusted in the view chosen."""
    choosing.choose(view_mode_of(choosing.choices.view_mode).adjusted(choosing.choices, steps))


def _nudges(handling: Handling) -> Commands:
    commands: Commands = {}
    for direction, (right, down) in NUDGES.items():
        commands[f"nudge-{direction}"] = partial(handling.nudge, right, down)
        commands[f"nudge-{direction}-far"] = partial(handling.nudge, FAR * right, FAR * down)
    return commands
