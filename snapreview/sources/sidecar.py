"""Sidecars: a JSON file beside an image that carries its metadata (snapshots API §2.3)."""

import json
import posixpath
from collections.abc import Mapping
from pathlib import Path
from typing import Any

MAXIMUM_SIDECAR_BYTES = 4 * 1024**2


def sidecar_name(image_name: str) -> str:
    """The name of an image's sidecar: `a/b.png` → `a/b.json`. Images with the same stem share it."""
    return posixpath.splitext(image_name)[0] + ".json"


def read_sidecar(path: Path, warnings: list[str]) -> Mapping[str, Any]:
    """The keys of a sidecar; empty, with a sentence added to `warnings`, when it is broken."""
    try:
        if not path.is_file():
            raise OSError("it is not a regular file")
        if path.stat().st_size > MAXIMUM_SIDECAR_BYTES:
            raise ValueError("it is larger than 4 MiB")
        document = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        warnings.append(f"The sidecar {path.name} is ignored: it cannot be read ({error}).")
        return {}
    if not isinstance(document, dict):
        warnings.append(f"The sidecar {path.name} is ignored: it is not a JSON object.")
        return {}
    return document
