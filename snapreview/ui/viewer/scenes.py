"""From a pane's plan and the loaded pictures to what the pane paints: layers on a canvas, or a sentence."""

from dataclasses import dataclass

from snapreview.model.size import Size
from snapreview.model.snapshot import CanvasTheme
from snapreview.settings import CanvasChoice
from snapreview.ui.look.theme import DARK, LIGHT, Theme
from snapreview.ui.viewer.layers import GroundLayer, Layer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.loaded_pictures import LoadedPictures
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.status_views import MaskUse, PaneView
from snapreview.ui.viewer.viewer_choices import ViewerChoices


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """What a pane paints: `layers` from the bottom up on a ground of one colour, and a sentence over them."""

    ground: str
    layers: tuple[Layer, ...] = ()
    message: str = ""
    message_colour: str = ""
    message_icon: str = ""


@dataclass(frozen=True, slots=True)
class CanvasLook:
    """The colours around and behind a picture. `checker` is the second colour of the board, if there is one."""

    around: str
    behind: str
    checker: str | None
    plain: str
    outline: str
    text: str


def canvas_look(choice: CanvasChoice, canvas_theme: CanvasTheme | None, theme: Theme) -> CanvasLook:
    """The look of a canvas. A snapshot's own canvas theme is heeded as long as the reader made no choice,
    which is what the checkerboard stands for.
    """
    wanted = canvas_theme if choice == "checkerboard" and canvas_theme is not None else choice
    if wanted == "checkerboard":
        plain = theme.canvas_light if theme.name == "light" else theme.canvas_dark
        return _look(theme, theme.checker_one, theme.checker_two, plain)
    if wanted == "light":
        return _look(LIGHT, LIGHT.canvas_light, None, LIGHT.canvas_light)
    return _look(DARK, DARK.canvas_dark, None, DARK.canvas_dark)


def scene_of(pane: PaneView, pictures: LoadedPictures, canvas: Size, choices: ViewerChoices, look: CanvasLook) -> Scene:
    """What a pane paints once everything is loaded."""
    if pane.mask is MaskUse.ALONE:
        return _mask_scene(pane, pictures.mask, choices, look)
    loaded = pictures.base if pane.side == "base" else pictures.head
    if not isinstance(loaded, Picture):
        text = loaded.message if loaded is not None else f"There is no {pane.side} picture."
        return _sentence(text, "image-missing", look)
    layers: list[Layer] = [PictureLayer(loaded), OutlineLayer(loaded.size, canvas, look.outline)]
    if not loaded.is_opaque:
        layers.insert(0, GroundLayer(loaded.size, look.behind, look.checker))
    if pane.mask is MaskUse.OVERLAY and choices.overlay_shown and isinstance(pictures.mask, Marks):
        layers.append(MarksLayer(pictures.mask, choices.overlay_colour, choices.overlay_opacity))
    return Scene(look.around, tuple(layers))


def _mask_scene(pane: PaneView, mask: Marks | LoadProblem | None, choices: ViewerChoices, look: CanvasLook) -> Scene:
    if isinstance(mask, LoadProblem):
        return _sentence(mask.message, "image-missing", look)
    if mask is None:
        return _sentence(pane.empty, "mask", look)
    layers = (
        GroundLayer(mask.size, look.plain),
        OutlineLayer(mask.size, mask.size, look.outline),
        MarksLayer(mask, choices.overlay_colour, 1.0),
    )
    return Scene(look.around, layers)


def _sentence(text: str, icon: str, look: CanvasLook) -> Scene:
    return Scene(look.around, message=text, message_colour=look.text, message_icon=icon)


def _look(theme: Theme, behind: str, checker: str | None, plain: str) -> CanvasLook:
    return CanvasLook(theme.window, behind, checker, plain, theme.border, theme.muted_text)
