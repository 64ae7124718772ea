"""Handing a review over: exports, review files, and merging them."""
