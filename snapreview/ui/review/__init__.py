"""What the window shows, held in one place, and the work behind it."""
