"""What a reader says about a comparison, as values: decisions, notes, accepted changes, pairs. No files, no clock."""
