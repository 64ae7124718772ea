"""The traits of images as a second, calmer row of chips."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from snapreview.ui.actions.action_words import action_word
from snapreview.ui.look.filter_chip import FilterChip
from snapreview.ui.look.theme import Theme
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.snapshots.filter_chips import FilterChips
from snapreview.ui.snapshots.traits import TRAIT_TIPS, TRAIT_WORDS, Trait

_HEIGHT = 24


class TraitChip(FilterChip):
    """One trait, in muted words until it is chosen."""

    height_of_kind = _HEIGHT

    def __init__(self, trait: Trait, theme: ThemeController, parent: QWidget | None = None) -> None:
        word = action_word(TRAIT_WORDS[trait])
        tip = QCoreApplication.translate("Traits", TRAIT_TIPS[trait])
        super().__init__(word, trait, f"{word}: {tip}", theme, parent)

    def word_colour(self, theme: Theme) -> str:
        """Muted, so that the categories come first for the eye."""
        return theme.text if self.isChecked() else theme.muted_text


def trait_chips(theme: ThemeController, parent: QWidget | None = None) -> FilterChips[Trait]:
    """All traits in their order."""
    return FilterChips({trait: TraitChip(trait, theme) for trait in Trait}, parent)
