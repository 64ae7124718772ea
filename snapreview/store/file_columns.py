"""The measured files of one folder as one piece of bytes.

Written and read column by column: a row for every file takes the database ten times as long to write and twice as
long to read, and a build may hold 50,000.
"""

import functools
import json
import os
import struct
from collections.abc import Mapping

from snapreview.model.failure import ImageFailure, Reason
from snapreview.model.files import FileStamp, MeasuredFile
from snapreview.model.size import Size

_HEAD = struct.Struct("<III")  # files, bytes of their names, bytes of their problems
_NUMBERS = 5  # of each file: size, time of change, inode, width, height
_HASH_LENGTH = 64


def storable(file: MeasuredFile) -> bool:
    """True for a file that was read."""
    return file.stamp is not None and len(file.content_hash) == _HASH_LENGTH


def packed_files(files: Mapping[str, MeasuredFile]) -> bytes:
    """Storable files by name as bytes."""
    stamps = [file.stamp for file in files.values() if file.stamp is not None]
    columns = (
        [stamp.size for stamp in stamps],
        [stamp.changed_ns for stamp in stamps],
        [stamp.inode for stamp in stamps],
        [file.size.width for file in files.values()],
        [file.size.height for file in files.values()],
    )
    problems = {
        place: (file.problem.reason, file.problem.message)
        for place, file in enumerate(files.values())
        if file.problem is not None
    }
    names, told = os.fsencode("\0".join(files)), json.dumps(problems).encode("ascii")
    hashes = bytes.fromhex("".join(file.content_hash for file in files.values()))
    numbers = b"".join(struct.pack(f"<{len(files)}q", *column) for column in columns)
    return b"".join((_HEAD.pack(len(files), len(names), len(told)), names, told, hashes, numbers))


def unpacked_files(content: bytes) -> dict[str, MeasuredFile]:
    """The files in such bytes. Raises ValueError, TypeError or struct.error for others."""
    count, names_length, told_length = _HEAD.unpack_from(content)
    if not count:
        return {}
    told_at = _HEAD.size + names_length
    hashes_at = told_at + told_length
    numbers_at = hashes_at + count * _HASH_LENGTH // 2
    names = os.fsdecode(content[_HEAD.size : told_at]).split("\0")
    problems = {int(place): _problem(*problem) for place, problem in json.loads(content[told_at:hashes_at]).items()}
    hashes = content[hashes_at:numbers_at].hex()
    numbers = struct.unpack(f"<{_NUMBERS * count}q", content[numbers_at:])
    columns = (numbers[start * count : (start + 1) * count] for start in range(_NUMBERS))
    size_of = functools.cache(Size)  # a build has few sizes; one object for each of them will do
    files = {
        name: MeasuredFile(FileStamp(size, changed_ns, inode), hashes[at : at + _HASH_LENGTH], size_of(width, height))
        for name, size, changed_ns, inode, width, height, at in zip(
            names, *columns, range(0, len(hashes), _HASH_LENGTH), strict=True
        )
    }
    for place, problem in problems.items():
        file = files[names[place]]
        files[names[place]] = MeasuredFile(file.stamp, file.content_hash, file.size, problem)
    return files


def _problem(reason: str, message: str) -> ImageFailure:
    return ImageFailure(Reason(reason), message)
