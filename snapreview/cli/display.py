"""Is there a screen that a window could open on?"""

import os
import sys


def has_display() -> bool:
    """macOS and Windows always have one; elsewhere X11 or Wayland must be named, or a Qt platform chosen."""
    if sys.platform in {"darwin", "win32"}:
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform not in {"offscreen", "minimal"}
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
