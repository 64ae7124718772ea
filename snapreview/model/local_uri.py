"""Which uris name a place on this machine."""

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit


def local_path(uri: str) -> Path | None:
    """The path that a path or `file:` uri names, None for the uri of another machine."""
    if uri.startswith("file:"):
        return Path(os.fsdecode(unquote_to_bytes(urlsplit(uri).path)))
    if "://" in uri:
        return None
    return Path(os.path.expanduser(uri))  # noqa: PTH111 - Path.expanduser fails for a `~name` of nobody


def absolute_uri(uri: str) -> str:
    """A relative path as an absolute one, so that it still means the same tomorrow; other uris as they are."""
    return uri if not uri or "://" in uri or uri.startswith("file:") else str(Path(uri).expanduser().absolute())
