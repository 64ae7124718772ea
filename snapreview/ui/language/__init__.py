"""The language of the window: which one, its translations, and numbers as it writes them."""
