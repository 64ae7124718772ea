"""Builds on a server: finding them, keeping them for offline use, approving them."""
