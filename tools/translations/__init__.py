"""The strings of the window and their translations: collected, kept in .ts files, compiled."""
