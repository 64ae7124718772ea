"""Sidecars: a JSON file beside an image that carries its metadata (snapshots API §2.3)."""

import os
from collections.abc import Callable, Mapping
from typing import Any

from snapreview.model.image_name import displayable
from snapreview.sources.json_file import read_json_file

MAXIMUM_SIDECAR_BYTES = 4 * 1024**2


def read_sidecar(path: str, warnings: list[str]) -> Mapping[str, Any]:
    """The keys of a sidecar; empty, with a sentence added to `warnings`, when it is broken."""
    return sidecar_fields(os.path.basename(path), lambda: read_json_file(path, MAXIMUM_SIDECAR_BYTES), warnings)


def sidecar_fields(name: str, load: Callable[[], Any], warnings: list[str]) -> Mapping[str, Any]:
    """The keys of the sidecar that `load` reads; empty, with a sentence added to `warnings`, when it is broken.

    `load` may raise OSError, ValueError and RecursionError.
    """
    try:
        document = load()
    except (OSError, ValueError, RecursionError) as error:
        cause = getattr(error, "strerror", None) or error
        warnings.append(f"The sidecar {displayable(name)} is ignored: it cannot be read ({cause}).")
        return {}
    if not isinstance(document, dict):
        warnings.append(f"The sidecar {displayable(name)} is ignored: it is not a JSON object.")
        return {}
    return document
