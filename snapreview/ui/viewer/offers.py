"""Views that say more about a pair than the usual ones: looked for in the background, offered in a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from snapreview.model.result import Status
from snapreview.ui.messages.notice import Notice, Offer
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.scene import Moment
from snapreview.ui.viewer.shown_scaled import SCALED, ShownScaled, may_be_scaled, scaled_derivation, scaled_words
from snapreview.ui.viewer.shown_shift import SHIFT, ShownShift, shift_derivation, shift_words
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewed_image import ViewedImage


def offer_derivations(image: ViewedImage, _: Moment) -> tuple[Derivation, ...]:
    """What is looked for in a changed pair; in others there is nothing to explain."""
    result = image.result
    if result is None or result.status is not Status.CHANGED or image.base is None or image.head is None:
        return ()
    if may_be_scaled(image.entry):
        return (scaled_derivation(image),)
    return (shift_derivation(image),)


def offers(derived: Mapping[str, object], mode: ViewMode | None) -> tuple[Notice, ...]:
    """What was found. The view that shows it is offered unless it is the one in use."""
    translate = QCoreApplication.translate
    notices = []
    shift, scaled = derived.get(SHIFT), derived.get(SCALED)
    if isinstance(shift, ShownShift):
        notices.append(_notice(shift_words(shift), translate("Offers", "Show aligned"), "shift", mode))
    if isinstance(scaled, ShownScaled):
        notices.append(_notice(scaled_words(scaled), translate("Offers", "Compare scaled"), "scaled", mode))
    return tuple(notices)


def _notice(text: str, words: str, identifier: str, mode: ViewMode | None) -> Notice:
    shown = mode is not None and mode.identifier == identifier
    return Notice("info", text, offer=None if shown else Offer(words, identifier))
