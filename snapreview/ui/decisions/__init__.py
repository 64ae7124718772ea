"""Deciding: what is decided and shown of it, notes, groups of equal changes, accepted changes."""
