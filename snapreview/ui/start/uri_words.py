"""Uris of builds in words for people."""

from pathlib import PurePath

from PySide6.QtCore import QCoreApplication

from snapreview.errors import SourceError
from snapreview.model.image_name import displayable
from snapreview.sources.kinds import is_web_address
from snapreview.sources.remote.addresses import BuildAddress, parse_build_address


def remote_address(uri: str) -> BuildAddress | None:
    """The address of a build on a server; None for other uris."""
    if not is_web_address(uri):
        return None
    try:
        return parse_build_address(uri, plain_http_allowed=True)
    except SourceError:
        return None


def folder_words(uri: str) -> tuple[str, str]:
    """The last part of a build's path, and what stands before it; a build on a server by number and host."""
    address = remote_address(uri)
    if address is not None:
        place = QCoreApplication.translate("builds", "{organisation} on {host}")
        return _build_name(address), place.format(organisation=address.organisation, host=_host(address))
    path = PurePath(uri.removeprefix("file://"))
    return displayable(path.name or str(path)), displayable(str(path.parent))


def pair_words(base: str, head: str) -> tuple[str, str]:
    """Two builds by the shortest ends of their paths that differ: `chartjs/base` and `chartjs/head`."""
    base_parts, head_parts = _parts(base), _parts(head)
    kept = 1
    while kept < min(len(base_parts), len(head_parts)) and base_parts[-kept:] == head_parts[-kept:]:
        kept += 1
    kept = max(kept, 2) if _is_generic(base_parts) or _is_generic(head_parts) else kept
    return _joined(base_parts[-kept:]), _joined(head_parts[-kept:])


def pair_place(base: str, head: str) -> str:
    """Where two builds are: the folder both lie in, else both paths."""
    base_parent, head_parent = folder_words(base)[1], folder_words(head)[1]
    return base_parent if base_parent == head_parent else f"{displayable(base)}  →  {displayable(head)}"


def _build_name(address: BuildAddress) -> str:
    return QCoreApplication.translate("builds", "Build {number}").format(number=address.artifact_id)


def _host(address: BuildAddress) -> str:
    return address.origin.partition("://")[2]


def _parts(uri: str) -> list[str]:
    address = remote_address(uri)
    if address is not None:
        return [_host(address), address.organisation, _build_name(address)]
    return [part for part in PurePath(uri.removeprefix("file://")).parts if part not in ("/", "\\")] or [uri]


def _is_generic(parts: list[str]) -> bool:
    return parts[-1].casefold() in ("base", "head", "before", "after", "old", "new", "screenshots", "snapshots")


def _joined(parts: list[str]) -> str:
    return displayable("/".join(parts))
