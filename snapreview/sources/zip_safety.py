"""Whether an archive may be opened: everything that could harm is refused before a member is read."""

import os
import re
import stat
import struct
import zipfile
from dataclasses import dataclass
from typing import IO

from snapreview.errors import SourceError
from snapreview.model.image_name import displayable
from snapreview.model.wording import bytes_text

_STORED_OR_DEFLATED = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_DRIVE = re.compile(r"[A-Za-z]:")

_END = struct.Struct("<4s4H2IH")
_END_SIGNATURE = b"PK\x05\x06"
_END64_LOCATOR = struct.Struct("<4sIQI")
_END64_LOCATOR_SIGNATURE = b"PK\x06\x07"
_END64 = struct.Struct("<4sQ2H2I4Q")
_END64_SIGNATURE = b"PK\x06\x06"
_LONGEST_COMMENT = 65_535


@dataclass(frozen=True, slots=True)
class ArchiveLimits:
    """What an archive may hold: members, bytes of the unpacked whole, bytes of one member, and how many times larger
    a large member may become.
    """

    members: int = 250_000
    total_bytes: int = 64 * 1024**3
    member_bytes: int = 1024**3
    large_bytes: int = 64 * 1024**2
    ratio: int = 200


def require_bounded_directory(file: IO[bytes], limits: ArchiveLimits) -> None:
    """Refuse an archive with too many members before its directory is read into memory.

    Raises SourceError, also when the end of the archive is missing.
    """
    members = _member_count(file)
    if members > limits.members:
        raise SourceError(f"it holds {members:,} members; at most {limits.members:,} are allowed")


def require_safe(members: list[zipfile.ZipInfo], archive_bytes: int, limits: ArchiveLimits) -> None:
    """Refuse an archive for what its directory says. Raises SourceError with the reason, without a full stop."""
    if len(members) > limits.members:  # the end may lie about the directory
        raise SourceError(f"it holds {len(members):,} members; at most {limits.members:,} are allowed")
    for member in members:
        reason = _reason_against(member, limits)
        if reason:
            raise SourceError(f"its member “{displayable(member_name(member))}” {reason}")
    if sum(member.compress_size for member in members) > archive_bytes:
        raise SourceError("its members overlap, as in an archive made to fill the disk")
    total = sum(member.file_size for member in members)
    if total > limits.total_bytes:
        raise SourceError(f"it unpacks to {bytes_text(total)}; at most {bytes_text(limits.total_bytes)} are allowed")


def member_name(member: zipfile.ZipInfo) -> str:
    """A member's name as it was written, slashes apart. Bytes that are no UTF-8 are kept as file names keep them."""
    name = member.orig_filename
    if not member.flag_bits & _UTF8_NAME:
        name = os.fsdecode(name.encode("cp437")) if os.name != "nt" else _utf8_or_as_it_is(name)
    return name.replace("\\", "/")


def _utf8_or_as_it_is(name: str) -> str:
    try:
        return name.encode("cp437").decode("utf-8")
    except UnicodeDecodeError:
        return name


def _reason_against(member: zipfile.ZipInfo, limits: ArchiveLimits) -> str:
    name = member_name(member)
    reasons = {
        "has an absolute path": name.startswith("/"),
        "starts with a drive letter": bool(_DRIVE.match(name)),
        "leads out of the archive": ".." in name.split("/"),
        "has a NUL character in its name": "\0" in name,
        "is a link": stat.S_ISLNK(member.external_attr >> 16),
        "is encrypted": bool(member.flag_bits & _ENCRYPTED),
        "is packed in a way other than stored or deflated": member.compress_type not in _STORED_OR_DEFLATED,
        f"unpacks to {bytes_text(member.file_size)}, more than an image can have": member.file_size
        > limits.member_bytes,
        f"would grow more than {limits.ratio}-fold to {bytes_text(member.file_size)}": (
            member.file_size > limits.large_bytes and member.file_size > limits.ratio * member.compress_size
        ),
    }
    return next((reason for reason, applies in reasons.items() if applies), "")


def _member_count(file: IO[bytes]) -> int:
    """How many members the end of the archive announces."""
    size = file.seek(0, os.SEEK_END)
    start = max(0, size - _END.size - _LONGEST_COMMENT - _END64_LOCATOR.size)
    file.seek(start)
    tail = file.read()
    at = tail.rfind(_END_SIGNATURE)
    if at < 0 or len(tail) < at + _END.size:
        raise SourceError("its end is missing: it is cut short, or no ZIP archive")
    count = int(_END.unpack_from(tail, at)[4])
    return _member_count_64(file, tail, at) or count


def _member_count_64(file: IO[bytes], tail: bytes, end_at: int) -> int:
    """The count in the ZIP64 record, 0 without one."""
    locator_at = end_at - _END64_LOCATOR.size
    if locator_at < 0 or tail[locator_at : locator_at + 4] != _END64_LOCATOR_SIGNATURE:
        return 0
    file.seek(_END64_LOCATOR.unpack_from(tail, locator_at)[2])
    record = file.read(_END64.size)
    if len(record) < _END64.size or not record.startswith(_END64_SIGNATURE):
        raise SourceError("its ZIP64 record is damaged")
    return int(_END64.unpack(record)[7])
