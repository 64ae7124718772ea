"""Receiving request bodies: never more than the limit, never waiting for ever."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from snapreview.server.content_encoding import unpacker
from snapreview.server.limits import MEBIBYTE
from snapreview.server.refusal import Refusal

_PORTION = MEBIBYTE


async def receive_portions(request: Request, maximum_bytes: int, silence: float) -> AsyncIterator[bytes]:
    """The body in portions of about 1 MiB.

    Raises Refusal (413) above the limit, at once when the client announces it, and (408) when the client is silent
    for `silence` seconds. Raises ClientDisconnect.
    """
    if _announced_length(request) > maximum_bytes:
        raise _too_large(maximum_bytes)
    stream = request.stream()
    received, portion = 0, bytearray()
    while True:
        try:
            chunk = await asyncio.wait_for(anext(stream, None), silence)
        except TimeoutError as error:
            raise Refusal(408, f"Nothing was received for {silence:.0f} s.") from error
        if chunk is None:
            break
        received += len(chunk)
        if received > maximum_bytes:
            raise _too_large(maximum_bytes)
        portion += chunk
        if len(portion) >= _PORTION:
            yield bytes(portion)
            portion.clear()
    if portion:
        yield bytes(portion)


async def receive_json(request: Request, maximum_bytes: int, silence: float) -> Any:
    """The JSON document of a body, unpacked. Raises Refusal, ClientDisconnect."""
    unpack = unpacker(request.headers.get("content-encoding"), maximum_bytes)
    portions = [portion async for portion in receive_portions(request, maximum_bytes, silence)]
    body = b"".join(portions)
    return await run_in_threadpool(lambda: _parse(unpack(body)))


def _parse(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "Invalid json body") from error


def _announced_length(request: Request) -> int:
    text = request.headers.get("content-length", "0")
    return int(text) if text.isdecimal() else 0


def _too_large(maximum_bytes: int) -> Refusal:
    return Refusal(413, f"The body is larger than {maximum_bytes // MEBIBYTE} MiB.", {"Connection": "close"})
