"""Where builds come from. No Qt."""
