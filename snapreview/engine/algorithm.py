"""The way pairs are compared."""

ALGORITHM = 4
"""Number of the way pairs are made ready and counted; results are remembered by it."""
