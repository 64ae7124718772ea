"""Builds on a server with the seed's artifact API (snapshots API §6 to §8)."""
