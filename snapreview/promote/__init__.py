"""Writing what was approved into a baseline, all or nothing, and taking it back."""
