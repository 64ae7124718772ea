"""How the window is divided: the picture in the middle, panels around it, and what goes when room is short."""
