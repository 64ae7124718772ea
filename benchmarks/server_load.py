"""`snapreview serve` under load: image requests per second with 1, 8 and 200 connections at a time, nothing lost.

Client and server share this machine, so the figures are a floor: half of the work is the client's.
"""

import asyncio
import hashlib
import random
import statistics
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image

from benchmarks.serving import TOKEN, build_uris, snapreview_server

_IMAGES = 400
_IMAGE_SIDE = 90  # noise of 90 × 90 pixels makes files of 24 KB, about what a screenshot of a component has
_REQUESTS = 6_000
_CONNECTIONS = (1, 8, 200)


@dataclass(frozen=True, slots=True)
class Load:
    """What one round gave: answers with the right content, all others, and the seconds of each answer."""

    connections: int
    sound: int
    lost: int
    seconds: float
    latencies: Sequence[float]


def report(folder: Path) -> str:
    """The table; `folder` keeps the generated build."""
    builds = folder / "served"
    hashes = _make_build(builds / "build")
    with snapreview_server(builds) as address:
        assert list(build_uris(address)) == ["build"]
        loads = [asyncio.run(_load(address, hashes, connections)) for connections in _CONNECTIONS]
    lines = [
        f"### `snapreview serve`: {_REQUESTS:,} requests for images of 24 KB, content verified",
        "",
        "| connections | requests/s | median ms | 99 % ms | lost |",
        "|---:|---:|---:|---:|---:|",
    ]
    return "\n".join(lines + [_line(load) for load in loads])


def _line(load: Load) -> str:
    median = statistics.median(load.latencies) * 1000
    slow = statistics.quantiles(load.latencies, n=100)[98] * 1000
    return f"| {load.connections} | {load.sound / load.seconds:,.0f} | {median:.1f} | {slow:.1f} | {load.lost} |"


def _make_build(folder: Path) -> list[str]:
    """A build of noise; returns the content hashes of its images."""
    folder.mkdir(parents=True, exist_ok=True)
    hashes = []
    for number in range(_IMAGES):
        path = folder / f"{number:04}.png"
        noise = random.Random(number).randbytes(_IMAGE_SIDE * _IMAGE_SIDE * 3)
        Image.frombytes("RGB", (_IMAGE_SIDE, _IMAGE_SIDE), noise).save(path)
        hashes.append(hashlib.sha256(path.read_bytes()).hexdigest())
    return hashes


async def _load(address: str, hashes: Sequence[str], connections: int) -> Load:
    """Ask for images over so many connections at a time until all requests are made."""
    chance = random.Random(connections)
    wanted = iter([chance.choice(hashes) for _ in range(_REQUESTS)])
    latencies: list[float] = []
    started = time.perf_counter()
    lost = await asyncio.gather(*(_connection(address, wanted, latencies) for _ in range(connections)))
    return Load(connections, len(latencies), sum(lost), time.perf_counter() - started, latencies)


async def _connection(address: str, wanted: Iterator[str], latencies: list[float]) -> int:
    """One connection that is kept open; returns how many of its answers were not what was asked for."""
    parts = urlsplit(address)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    lost = 0
    for content_hash in wanted:
        asked = time.perf_counter()
        path = f"/api/0/projects/local/snapshots/files/images/{content_hash}/"
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode())
        if await _body_hash(reader) == content_hash:
            latencies.append(time.perf_counter() - asked)
        else:
            lost += 1
    writer.close()
    return lost


async def _body_hash(reader: asyncio.StreamReader) -> str:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
    return hashlib.sha256(await reader.readexactly(length)).hexdigest()
