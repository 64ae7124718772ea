"""Writing rows as a PNG whose data is not compressed: reading it again costs hardly more than a copy."""

import os
import struct
from pathlib import Path

import deflate

from snapreview.images.filtered_rows import FilteredRows
from snapreview.images.pillow import Image
from snapreview.images.row_bands import RowBands, all_rows

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGBA = 6  # a colour type
_WRITING = os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0)


def write_stored(rows: FilteredRows, bands: RowBands, path: Path) -> None:
    """Write the bands of a picture under each other as a PNG file. Raises OSError.

    A file that is there already is overwritten in place: a new one for every pair costs ten times as much.
    """
    parts = [rows.span(span) for span in bands.spans]
    packed = deflate.zlib_compress(parts[0] if len(parts) == 1 else b"".join(parts), 0)
    header = rows.header[:4] + bands.count.to_bytes(4, "big") + rows.header[8:]
    before = _SIGNATURE + chunk(b"IHDR", header) + rows.colours + struct.pack(">I", len(packed)) + b"IDAT"
    checksum = deflate.crc32(packed, deflate.crc32(b"IDAT"))
    with os.fdopen(os.open(path, _WRITING, 0o600), "wb") as file:
        file.write(before)
        file.write(packed)
        file.write(struct.pack(">I", checksum) + chunk(b"IEND", b""))
        file.truncate()


def write_stored_picture(image: Image.Image, path: Path) -> None:
    """Write an RGBA picture as a PNG file whose data is neither filtered nor compressed. Raises OSError."""
    row_bytes = 1 + 4 * image.width
    # Every row ends in a byte of padding, which is the filter of the next one.
    data = bytearray(1) + image.tobytes("raw", "RGBA", row_bytes, 1)[:-1]
    header = struct.pack(">IIBBBBB", image.width, image.height, 8, _RGBA, 0, 0, 0)
    write_stored(FilteredRows(header, b"", row_bytes, data), all_rows(image.height), path)


def chunk(kind: bytes, data: bytes) -> bytes:
    """A PNG chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", deflate.crc32(kind + data))
