"""What must last: content hashes, comparison results and masks. No Qt."""
