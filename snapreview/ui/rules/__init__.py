"""Thresholds and regions to ignore, set from the window."""
