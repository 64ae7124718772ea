"""The main job put together from the rooms below: open two builds, compare, keep the results. No Qt."""
