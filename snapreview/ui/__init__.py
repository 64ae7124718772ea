"""The window. Widgets ask the session and react to what changed; they never poke each other."""
