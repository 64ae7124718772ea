"""Unpacking request bodies. zstd needs the module `zstandard`; without it such bodies are refused."""

import importlib.util
from collections.abc import Callable
from functools import partial

from snapreview.server.refusal import Refusal

_PORTION = 1024**2

Unpack = Callable[[bytes], bytes]


def unpacker(encoding: str | None, maximum_bytes: int) -> Unpack:
    """What unpacks a body of this Content-Encoding. Raises Refusal for one that is not supported.

    The function raises Refusal when the body is damaged or larger than `maximum_bytes` when unpacked.
    """
    name = (encoding or "identity").strip().lower()
    if name == "identity":
        return bytes
    if name == "zstd" and importlib.util.find_spec("zstandard") is not None:
        return partial(_unpack_zstd, maximum_bytes=maximum_bytes)
    raise Refusal(400, f"Unsupported Content-Encoding: {name[:40]}")


def _unpack_zstd(body: bytes, maximum_bytes: int) -> bytes:
    import zstandard  # optional

    unpacked = bytearray()
    try:
        decompressor = zstandard.ZstdDecompressor(max_window_size=2**27).decompressobj()
        for start in range(0, len(body), _PORTION // 64):
            unpacked += decompressor.decompress(body[start : start + _PORTION // 64])
            if len(unpacked) > maximum_bytes:
                raise Refusal(400, f"The body is larger than {maximum_bytes // 1024**2} MiB when unpacked.")
            if decompressor.eof:
                break
    except zstandard.ZstdError as error:
        raise Refusal(400, "The body is not valid zstd data.") from error
    if not decompressor.eof:
        raise Refusal(400, "The body is not valid zstd data: it ends too early.")
    return bytes(unpacked)
