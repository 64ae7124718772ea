"""The centre: one image of the comparison, seen side by side, as overlay or as mask."""
