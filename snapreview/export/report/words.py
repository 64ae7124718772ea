"""The words of the report's page and of its script, by the names under which both ask for them."""

from snapreview.export.review_words import STANDING_WORDS, STATUS_WORDS
from snapreview.language.marking import translatable
from snapreview.language.wording import Wording

PAGE_WORDS = {
    "report": translatable("report", "Screenshot review"),
    "base": translatable("report", "Base"),
    "head": translatable("report", "Head"),
    "theme": translatable("report", "Light or dark"),
    "keys": translatable("report", "Keys"),
    "close": translatable("report", "Close"),
    "needsScript": translatable(
        "report",
        "This report shows pictures side by side with a script that is part of this file. Allow scripts to see it.",
    ),
    "images": translatable("report", "Images"),
    "image": translatable("report", "Image"),
    "searchWhere": translatable("report", "Search names and notes"),
    "category": translatable("report", "Category"),
    "decision": translatable("report", "Decision"),
    "view": translatable("report", "View"),
    "pictures": translatable("report", "Pictures"),
    "notes": translatable("report", "Notes"),
}
"""What stands in the page itself."""

SCRIPT_WORDS = {
    "base": translatable("report", "Base"),
    "head": translatable("report", "Head"),
    "sideBySide": translatable("report", "Side by side"),
    "swipe": translatable("report", "Swipe"),
    "overlay": translatable("report", "Overlay"),
    "ways": translatable("report", "Way of looking"),
    "marks": translatable("report", "Mark changes"),
    "size": translatable("report", "Size"),
    "fit": translatable("report", "Fit"),
    "groundChecks": translatable("report", "Ground: checks"),
    "groundLight": translatable("report", "Ground: light"),
    "groundDark": translatable("report", "Ground: dark"),
    "noMatch": translatable("report", "No image matches."),
    "nothingDiffers": translatable("report", "Nothing differs: there is nothing to review."),
    "noImage": translatable("report", "No image"),
    "otherFilters": translatable("report", "Choose other filters to see images."),
    "unshowable": translatable("report", "This picture cannot be shown."),
    "baseLacks": translatable("report", "The base has no such image."),
    "headLacks": translatable("report", "The head has no such image."),
    "noBasePicture": translatable("report", "No picture of the base."),
    "noHeadPicture": translatable("report", "No picture of the head."),
    "both": translatable("report", "Base and head"),
    "swipeCaption": translatable("report", "Base left, head right"),
    "overlayCaption": translatable("report", "Head over base"),
    "headFrom": translatable("report", "Head from {percent} % on"),
    "blended": translatable("report", "Head {head} %, base {base} %"),
    "keyHome": translatable("report", "Home"),
    "keyEnd": translatable("report", "End"),
    "keySpace": translatable("report", "Space"),
    "toNeighbour": translatable("report", "next, previous image"),
    "toEnds": translatable("report", "first, last image"),
    "toView": translatable("report", "side by side, swipe, overlay"),
    "toMark": translatable("report", "mark changed pixels"),
    "toGround": translatable("report", "ground of transparent pictures: checks, light, dark"),
    "toHold": translatable("report", "hold: the other picture"),
    "toMove": translatable("report", "move the swipe, blend the overlay"),
    "toZoom": translatable("report", "larger, smaller, fit"),
    "toSearch": translatable("report", "search"),
    "toClear": translatable("report", "clear the search"),
    "toKeys": translatable("report", "this list"),
}
"""What the script says."""


def page_words(wording: Wording) -> dict[str, str]:
    """What stands in the page itself, in a language."""
    return _told(PAGE_WORDS, wording)


def script_words(wording: Wording) -> dict[str, object]:
    """What the script says in a language; a text with a count as its forms for one and for many."""
    return {
        **_told(SCRIPT_WORDS, wording),
        "statuses": _told({status.value: word for status, word in STATUS_WORDS.items()}, wording),
        "standings": _told({standing.value: word for standing, word in STANDING_WORDS.items()}, wording),
        "imageCount": wording.forms("report", "%Ln images"),
        "shownOfAll": wording.forms("report", "{shown} of %Ln images"),
    }


def _told(table: dict[str, str], wording: Wording) -> dict[str, str]:
    return {name: wording.translate("report", word) for name, word in table.items()}
