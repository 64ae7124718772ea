"""What a reader must know about how a pair could be compared."""

from enum import StrEnum


class Note(StrEnum):
    """A limit that was met while a pair was compared; the value is the code in the manifest."""

    SIXTEEN_BIT = "sixteen_bit"
    FIRST_FRAME_ONLY = "first_frame_only"
    COLOUR_PROFILES_DIFFER = "colour_profiles_differ"
    TURNED_UPRIGHT = "turned_upright"
    NOT_CONFIRMED = "not_confirmed"


NOTE_TEXTS = {
    Note.SIXTEEN_BIT: "16 bits per channel: only the upper 8 were compared; smaller differences may exist.",
    Note.FIRST_FRAME_ONLY: "Animated: only the first frame was compared.",
    Note.COLOUR_PROFILES_DIFFER: "The colour profiles differ: equal values may look different on screen.",
    Note.TURNED_UPRIGHT: "Turned upright by its Exif orientation before comparing.",
    Note.NOT_CONFIRMED: "Only odiff could decode this pair; an exact second look was not possible.",
}
"""One sentence per note, for people."""
