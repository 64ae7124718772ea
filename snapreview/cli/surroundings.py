"""What the commands work in: the user's folders and settings, and the terminal."""

import sys

from snapreview.folders import user_folders
from snapreview.session.environment import Environment
from snapreview.settings import SettingsFile


def user_environment() -> Environment:
    """The user's folders, settings and environment variables. Raises SettingsError."""
    folders = user_folders()
    return Environment(folders, SettingsFile(folders.settings).load())


def tell(sentence: str) -> None:
    """Say something about the run where it is not taken for a result."""
    print(f"snapreview: {sentence}", file=sys.stderr)
