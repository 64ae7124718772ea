"""Rules that earlier versions kept in files go on in the journal of the first review of their head."""

import hashlib
import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings

from snapreview.errors import StoreError
from snapreview.model.compare_rules import NO_RULES, CompareRules, Rule
from snapreview.model.review.rules_document import rules_document, rules_of
from snapreview.store.former_rules import former_rules
from snapreview.store.review_journal import ReviewKey
from snapreview.store.review_store import ReviewStore
from tests.support.reviews import ALL_RULES

HEAD = "builds/head"
SOME = CompareRules(build=Rule(diff_threshold=0.25))


def write(data: Path, content: bytes, head: str = HEAD) -> Path:
    path = data / "rules" / f"{hashlib.sha256(os.fsencode(head)).hexdigest()[:32]}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def kept(rules: CompareRules) -> bytes:
    return json.dumps({"head": HEAD, "rules": rules_document(rules)}, indent=2).encode()


def test_at_first_there_are_none(tmp_path: Path) -> None:
    assert former_rules(tmp_path, HEAD) == NO_RULES


@settings(max_examples=30, deadline=None)
@given(ALL_RULES)
def test_rules_come_back(rules: CompareRules) -> None:
    assert rules_of(json.loads(json.dumps(rules_document(rules)))) == rules


def test_the_first_review_of_a_head_begins_with_them(tmp_path: Path) -> None:
    write(tmp_path, kept(SOME))
    with ReviewStore(tmp_path) as store:
        assert store.journal.open(ReviewKey("base", HEAD)).review.rules == SOME
        assert store.journal.open(ReviewKey("base", "other")).review.rules == NO_RULES


@pytest.mark.parametrize("content", [b"", b"{cut", b"\xff\xfe", b"5", b'{"rules": []}', b'{"rules": {"build": 5}}'])
def test_a_file_that_cannot_be_read_is_named_with_the_remedy(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path, content)
    with pytest.raises(StoreError) as refused:
        former_rules(tmp_path, HEAD)
    assert str(path) in str(refused.value)
    assert "Delete the file to start anew." in str(refused.value)
