"""The left side: the list of snapshots with its search and filters."""
