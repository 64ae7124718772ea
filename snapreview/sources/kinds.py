"""What kind of place a uri names. Every uri is asked, so what opens the place is not loaded for it."""

from snapreview.model.local_uri import local_path


def is_web_address(uri: str) -> bool:
    """True for what starts like an address of the web."""
    return uri.lower().startswith(("https://", "http://"))


def is_archive(uri: str) -> bool:
    """True for the path or `file:` uri of an existing file called `.zip`."""
    if not (uri.startswith("file:") or "://" not in uri) or not uri.lower().endswith(".zip"):
        return False
    try:
        path = local_path(uri)
        return path is not None and path.is_file()
    except (OSError, ValueError):
        return False
