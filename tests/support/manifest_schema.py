"""The published schema of comparison manifests."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

SCHEMA_FILE = Path(__file__).resolve().parents[2] / "docs" / "comparison-manifest.schema.json"


def schema() -> dict[str, Any]:
    """The schema as it is published."""
    document: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    return document


def faults(document: object) -> list[str]:
    """What is wrong with a comparison manifest, where and why; nothing when it keeps to the schema."""
    validator = Draft202012Validator(schema())
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(document)]
