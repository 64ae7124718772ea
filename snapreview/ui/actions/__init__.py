"""What the reader can do: the one table of actions, its menus and the overview of keys."""
