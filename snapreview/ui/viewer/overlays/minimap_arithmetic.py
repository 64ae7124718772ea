"""How large the minimap of a canvas is."""

from snapreview.model.size import Size

LONGEST = 190
"""Device-independent pixels of the longer side."""

WIDEST = 150
"""Device-independent pixels of the width, so that little of the picture is covered."""


def minimap_scale(canvas: Size) -> float:
    """Device-independent pixels per image pixel."""
    if not canvas.pixels:
        return 1.0
    return min(WIDEST / canvas.width, LONGEST / canvas.height)
