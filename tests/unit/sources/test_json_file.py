import os
from pathlib import Path

import pytest

from snapreview.sources.json_file import read_json_file

LIMIT = 1024**2


def test_a_document(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text('{"a": [1, null]}', encoding="utf-8")
    assert read_json_file(path, LIMIT) == {"a": [1, None]}


def test_exactly_the_limit_is_read_and_one_byte_more_is_not(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"1".rjust(LIMIT))
    assert read_json_file(path, LIMIT) == 1
    path.write_bytes(b"1".rjust(LIMIT + 1))
    with pytest.raises(ValueError, match="larger than 1 MiB"):
        read_json_file(path, LIMIT)


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_json_file(tmp_path / "missing.json", LIMIT)
    with pytest.raises(OSError, match="not a regular file"):
        read_json_file(tmp_path, LIMIT)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no FIFOs")
def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.json")
    with pytest.raises(OSError, match="not a regular file"):
        read_json_file(tmp_path / "a.json", LIMIT)
