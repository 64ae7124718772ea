"""Where reviews and what came before them lie in the data folder; asked before anything that reads them is loaded."""

from pathlib import Path

REVIEWS_FILE = "reviews.sqlite3"
FORMER_RULES_FOLDER = "rules"


def anything_said(data_folder: Path) -> bool:
    """True when a reader may have said something on this machine."""
    return any((data_folder / name).exists() for name in (REVIEWS_FILE, FORMER_RULES_FOLDER))
