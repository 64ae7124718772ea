"""Views that say more about a pair than the usual ones: looked for in the background, offered in a sentence."""

from collections.abc import Hashable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from snapreview.images.shift_search import LEAST_CHANGED
from snapreview.model.result import Status
from snapreview.ui.messages.notice import Notice, Offer
from snapreview.ui.viewer.derivations import Derivation
from snapreview.ui.viewer.pair_pixels import pair_key
from snapreview.ui.viewer.scene import Moment
from snapreview.ui.viewer.shown_scaled import (
    NOT_SCALED,
    SCALED,
    ShownScaled,
    may_be_scaled,
    not_scaled_words,
    scaled_derivation,
    scaled_words,
)
from snapreview.ui.viewer.shown_shift import NO_SHIFT, SHIFT, ShownShift, no_shift_words, shift_derivation, shift_words
from snapreview.ui.viewer.view_mode import ViewMode
from snapreview.ui.viewer.viewed_image import ViewedImage

REST_MILLISECONDS = 300
"""How long a pair is in sight before it is looked through."""

OFFERED = frozenset({"shift", "scaled"})
"""The views that are offered, by identifier."""


class Offers(QObject):
    """Wants a pair looked through once it has been in sight for a while: who flips through a build must not wait for
    what nobody stays to read. `wanted` when there is something to compute now.
    """

    wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._in_sight: Hashable | None = None
        self._rested = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._begin)

    @property
    def resting(self) -> bool:
        """True while the pair in sight is still too new."""
        return self._rest.isActive()

    def derivations(self, image: ViewedImage, _: Moment) -> tuple[Derivation, ...]:
        """What is looked for in a changed pair; in others there is nothing to explain."""
        wanted = _wanted(image)
        in_sight = pair_key(image) if wanted else None
        if in_sight != self._in_sight:
            self._in_sight, self._rested = in_sight, False
            self._rest.stop()
            if wanted:
                self._rest.start()
        return wanted if self._rested else ()

    def stop(self) -> None:
        """Want nothing any more."""
        self._rest.stop()

    def _begin(self) -> None:
        self._rested = True
        self.wanted.emit()


def _wanted(image: ViewedImage) -> tuple[Derivation, ...]:
    result = image.result
    if result is None or result.status is not Status.CHANGED or image.base is None or image.head is None:
        return ()
    if may_be_scaled(image.entry):
        return (scaled_derivation(image),)
    # With less marked than that the plain comparison is read at a glance.
    return (shift_derivation(image),) if result.ratio >= LEAST_CHANGED else ()


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


def ruled_out(derived: Mapping[str, object]) -> dict[str, str]:
    """The views that were found to have nothing to show of the pair: why, by identifier."""
    nothing = {}
    if derived.get(SHIFT) == NO_SHIFT:
        nothing["shift"] = no_shift_words()
    if derived.get(SCALED) == NOT_SCALED:
        nothing["scaled"] = not_scaled_words()
    return nothing


def _notice(text: str, words: str, identifier: str, mode: ViewMode | None) -> Notice:
    shown = mode is not None and mode.identifier == identifier
    return Notice("info", text, offer=None if shown else Offer(words, identifier))
