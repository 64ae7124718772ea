"""Promoting in the window: the dry run as a list, carrying it out, and taking it back."""
