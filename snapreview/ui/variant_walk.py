"""Walking through the variants of the image shown."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from snapreview.model.pairing import Plan
from snapreview.model.variants import Variant, variants_of
from snapreview.ui.actions.action_set import ActionSet
from snapreview.ui.review.review_session import ReviewSession
from snapreview.ui.tasks import BackgroundTasks
from snapreview.ui.viewer.variant_strip import VariantStrip


class VariantWalk(QObject):
    """Finds the variants of a comparison in the background and connects strip and actions with them."""

    def __init__(self, session: ReviewSession, strip: VariantStrip, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._strip = strip
        self._actions = actions
        self._tasks = BackgroundTasks(1, self)
        self._variants: Mapping[str, tuple[Variant, ...]] = {}
        strip.chosen.connect(session.show)
        session.renewed.connect(self._forget)
        session.closed.connect(self._forget)
        session.current_changed.connect(self.reflect)

    def commands(self) -> dict[str, Callable[[], object]]:
        """What is done for which action."""
        return {"next-variant": partial(self._step, 1), "previous-variant": partial(self._step, -1)}

    def stop(self) -> None:
        """End the background."""
        self._tasks.stop()

    def reflect(self) -> None:
        """Show the variants of the image looked at."""
        name = self._session.current
        variants = self._variants.get(name or "", ())
        self._strip.show_variants(variants, name)
        for identifier in ("next-variant", "previous-variant"):
            self._actions[identifier].setEnabled(bool(variants))

    def find(self) -> None:
        """Look for the variants of the comparison that is open now."""
        run = self._session.run
        if run is not None:
            self._tasks.forget()
            self._tasks.run_task(partial(_variants, run.plan), self._on_found, self._on_failed)

    def _forget(self) -> None:
        self._tasks.forget()
        self._variants = {}
        self.reflect()

    def _on_found(self, variants: Mapping[str, tuple[Variant, ...]]) -> None:
        self._variants = variants
        self.reflect()

    def _on_failed(self, _error: Exception) -> None:
        self._variants = {}

    def _step(self, step: int) -> None:
        """The next one, round and round."""
        name = self._session.current
        names = [variant.name for variant in self._variants.get(name or "", ())]
        if name in names:
            self._session.show(names[(names.index(name) + step) % len(names)])


def _variants(plan: Plan) -> Mapping[str, tuple[Variant, ...]]:
    """The variants of images that have an entry; a renamed image has none under its former name."""
    found = variants_of(entry.shown for entry in plan.entries.values())
    return {name: variants for name, variants in found.items() if name in plan.entries}
