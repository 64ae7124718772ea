"""Pairs of images that were renamed and changed: proposals, and pairs made by hand."""
