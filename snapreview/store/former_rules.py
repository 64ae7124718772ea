"""Rules that earlier versions of the program kept in files, one per head build. They are read once, when the first
review of that head begins, and go on in its journal.
"""

import hashlib
import json
import os
from pathlib import Path

from snapreview.errors import StoreError
from snapreview.model.compare_rules import NO_RULES, CompareRules
from snapreview.model.review.checked_json import JsonObject
from snapreview.model.review.rules_document import rules_of
from snapreview.store.review_traces import FORMER_RULES_FOLDER


def former_rules(data_folder: Path, head_uri: str) -> CompareRules:
    """The rules that were kept for a head build; none when there were none. Raises StoreError with the remedy."""
    path = data_folder / FORMER_RULES_FOLDER / f"{hashlib.sha256(os.fsencode(head_uri)).hexdigest()[:32]}.json"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return JsonObject(document).optional("rules", rules_of) or NO_RULES
    except FileNotFoundError:
        return NO_RULES
    except (OSError, ValueError, RecursionError) as error:
        raise StoreError(f"The rules in {path} cannot be read ({error}). Delete the file to start anew.") from error
