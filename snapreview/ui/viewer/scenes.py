"""From a pane's plan and the loaded pictures to what the pane paints: the scenes that several views share."""

from PySide6.QtCore import QCoreApplication

from snapreview.model.snapshot import CanvasTheme
from snapreview.settings import CanvasChoice
from snapreview.ui.look.theme import DARK, LIGHT, Theme
from snapreview.ui.viewer.layers import GroundLayer, Layer, MarksLayer, OutlineLayer, PictureLayer
from snapreview.ui.viewer.part_layers import PushedLayer
from snapreview.ui.viewer.picture_levels import Marks, Picture
from snapreview.ui.viewer.picture_loader import LoadProblem
from snapreview.ui.viewer.scene import CanvasLook, Material, PaneView, Scene, Side
from snapreview.ui.viewer.size_frames import SizeFrame, SizeFramesLayer


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


def plain_scene(pane: PaneView, material: Material) -> Scene:
    """The picture of the pane's side, and nothing over it."""
    return _scene_below(pane, material, ())


def marked_scene(pane: PaneView, material: Material) -> Scene:
    """The picture of the pane's side, below the marks where they are switched on."""
    return _scene_below(pane, material, marks_layers(material))


def _scene_below(pane: PaneView, material: Material, over: tuple[Layer, ...]) -> Scene:
    """The picture of the pane's side below other layers, and the frames with their words above all of them."""
    side = material.side(pane.side)
    if not isinstance(material.picture(side), Picture):
        return missing_scene(side, material)
    return Scene(material.look.around, (*side_layers(side, material), *over, *frame_layers(material)))


def mask_scene(pane: PaneView, material: Material) -> Scene:
    """The marks alone, on a plain ground."""
    mask, look, tried = material.marks, material.look, material.moment.tried
    if tried is not None:
        ground = (GroundLayer(tried.size, look.plain), OutlineLayer(tried.size, tried.size, look.outline))
        return Scene(look.around, (*ground, tried.layer(material.choices.overlay_colour, 1.0)))
    if isinstance(mask, LoadProblem):
        return sentence_scene(mask.message, "image-missing", look)
    if mask is None:
        return sentence_scene(_reason_for_no_marks(pane, material), "mask", look)
    layers = (
        GroundLayer(mask.size, look.plain),
        OutlineLayer(mask.size, mask.size, look.outline),
        MarksLayer(mask, material.choices.overlay_colour, 1.0),
    )
    return Scene(look.around, (*layers, *frame_layers(material)))


def _reason_for_no_marks(pane: PaneView, material: Material) -> str:
    if material.moment.nudged:
        return QCoreApplication.translate("Views", "Comparing …")
    return pane.empty or QCoreApplication.translate("Views", "There are no changed pixels to show.")


def missing_scene(side: Side, material: Material) -> Scene:
    """A sentence in place of the picture of a side."""
    loaded = material.picture(side)
    if isinstance(loaded, LoadProblem):
        text = loaded.message
    elif side == "base":
        text = QCoreApplication.translate("Views", "There is no base picture.")
    else:
        text = QCoreApplication.translate("Views", "There is no head picture.")
    return sentence_scene(text, "image-missing", material.look)


def sentence_scene(text: str, icon: str, look: CanvasLook) -> Scene:
    """A sentence below an icon, in place of a picture."""
    return Scene(look.around, message=text, message_colour=look.text, message_icon=icon)


def side_layers(side: Side, material: Material) -> tuple[Layer, ...]:
    """The picture of a side on its ground, with an outline; nothing where there is none."""
    picture, look = material.picture(side), material.look
    if not isinstance(picture, Picture):
        return ()
    layers: list[Layer] = [] if picture.is_opaque else [GroundLayer(picture.size, look.behind, look.checker)]
    layers.append(PictureLayer(picture))
    layers.append(OutlineLayer(picture.size, material.canvas, look.outline))
    return tuple(pushed(layer, side, material) for layer in layers)


def pushed(layer: Layer, side: Side, material: Material) -> Layer:
    """The layer of a side where the reader pushed it to: only the head is ever pushed."""
    moment = material.moment
    return PushedLayer(layer, moment.offset_x, moment.offset_y) if side == "head" and moment.nudged else layer


def frame_layers(material: Material) -> tuple[Layer, ...]:
    """The frames of both pictures with their sizes, where these differ."""
    base, head = material.pictures.base, material.pictures.head
    if not isinstance(base, Picture) or not isinstance(head, Picture) or base.size == head.size:
        return ()
    names = (QCoreApplication.translate("Views", "Base"), QCoreApplication.translate("Views", "Head"))
    frames = (SizeFrame("base", names[0], base.size), SizeFrame("head", names[1], head.size))
    return (SizeFramesLayer(frames),)


def marks_layers(material: Material) -> tuple[Layer, ...]:
    """The marks over a picture, where there are some and they are switched on."""
    choices, mask, tried = material.choices, material.marks, material.moment.tried
    if choices.overlay_shown and tried is not None:
        return (tried.layer(choices.overlay_colour, choices.overlay_opacity),)
    if not choices.overlay_shown or not isinstance(mask, Marks):
        return ()
    return (MarksLayer(mask, choices.overlay_colour, choices.overlay_opacity),)


def _look(theme: Theme, behind: str, checker: str | None, plain: str) -> CanvasLook:
    return CanvasLook(theme.window, behind, checker, plain, theme.border, theme.muted_text)
