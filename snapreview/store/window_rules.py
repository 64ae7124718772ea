"""The rules a reader makes in the window, kept in the program's own folder; nothing is written beside the builds."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

from snapreview.atomic_file import write_atomically
from snapreview.errors import StoreError
from snapreview.model.compare_rules import NO_RULES, CompareRules, GroupRule, Rule
from snapreview.model.rectangle import Rectangle


class WindowRules:
    """Loads and saves the rules made for one head build, known by its uri."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / "rules"

    def load(self, head_uri: str) -> CompareRules:
        """The rules made for a head build; none when none were made. Raises StoreError with the remedy."""
        path = self._path(head_uri)
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            return _rules(document["rules"])
        except FileNotFoundError:
            return NO_RULES
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise StoreError(f"The rules in {path} cannot be read ({error}). Delete the file to start anew.") from error

    def save(self, head_uri: str, rules: CompareRules) -> None:
        """Keep the rules made for a head build. Raises StoreError with the remedy."""
        path = self._path(head_uri)
        document = {"head": head_uri, "rules": _document(rules)}
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, json.dumps(document, indent=2).encode("ascii"))
        except OSError as error:
            raise StoreError(
                f"The rules cannot be saved to {path} ({error.strerror}). Free space or mend its permissions."
            ) from error

    def _path(self, head_uri: str) -> Path:
        return self._folder / f"{hashlib.sha256(os.fsencode(head_uri)).hexdigest()[:32]}.json"


def _document(rules: CompareRules) -> dict[str, Any]:
    return {
        "build": _rule_document(rules.build),
        "groups": [{"match": group.pattern, **_rule_document(group.rule)} for group in rules.groups],
        "images": {name: _rule_document(rule) for name, rule in rules.images.items()},
    }


def _rule_document(rule: Rule) -> dict[str, Any]:
    document: dict[str, Any] = {
        "colour_threshold": rule.colour_threshold,
        "antialiasing": rule.antialiasing,
        "diff_threshold": rule.diff_threshold,
        "ignore_regions": [[region.x, region.y, region.width, region.height] for region in rule.ignore_regions],
    }
    return {key: value for key, value in document.items() if value not in (None, [])}


def _rules(document: dict[str, Any]) -> CompareRules:
    return CompareRules(
        build=_rule(document["build"]),
        groups=tuple(GroupRule(group["match"], _rule(group)) for group in document["groups"]),
        images={name: _rule(rule) for name, rule in document["images"].items()},
    )


def _rule(document: dict[str, Any]) -> Rule:
    return Rule(
        colour_threshold=document.get("colour_threshold"),
        antialiasing=document.get("antialiasing"),
        diff_threshold=document.get("diff_threshold"),
        ignore_regions=tuple(Rectangle(*numbers) for numbers in document.get("ignore_regions", [])),
    )
