"""Trying other thresholds on the pair in sight, and what they would do to the rest."""
