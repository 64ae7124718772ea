"""One odiff server process: requests and replies in order, with deadlines, and an orderly or forced end.

The protocol and what it does to careless clients is in odiff's README; the traps that this file guards
against are named where they are met.
"""

import contextlib
import json
import os
import queue
import subprocess
import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapreview.engine.process_memory import resident_bytes
from snapreview.model.quick_values import quickly_made
from snapreview.thread_priority import BACKGROUND_NICENESS

READY_SECONDS = 10.0
PATIENCE_SECONDS = 10.0
"""How long the reply to the smallest request may take; read for each request."""
_CLOSING_SECONDS = 1.0
_LEAST_WAIT_SECONDS = 0.1
"""A reply that came while its request was not waited for may still be on its way through the reading thread."""
_LONGEST_REPLY = 1024 * 1024  # bytes; real ones have some hundred
_MEBIBYTE = 1024 * 1024
MEMORY_CEILING_BYTES = 256 * _MEBIBYTE
BYTES_PER_PIXEL = 12  # two decoded images and the output, made for every request


class ServerFault(Exception):
    """The server cannot be used any more; the message says what happened. It is dead when this is raised."""


class ServerDied(ServerFault):
    """The process ended in the middle of a request, or did not start."""


class ServerSilent(ServerFault):
    """No reply came before the deadline."""


class ServerConfused(ServerFault):
    """The reply was no JSON object, or belonged to another request."""


@quickly_made
@dataclass(frozen=True, slots=True)
class DiffRequest:
    """Two files to compare and where to write the mask, all relative to the server's folder.

    `pixels` is the area of the larger image, for deadline and memory.
    """

    base: str
    compare: str
    output: str
    colour_threshold: float
    antialiasing: bool
    pixels: int

    @property
    def deadline(self) -> float:
        """Seconds to wait for the reply: covers every legal case that was measured, nine times over."""
        return PATIENCE_SECONDS + 2e-6 * self.pixels


@quickly_made
@dataclass(frozen=True, slots=True)
class DiffReply:
    """odiff's answer: equal, different with a count, or an error (whose text is never trusted)."""

    match: bool
    diff_count: int
    failed: bool


class OdiffServer:
    """A running odiff server. Used by one thread; only `kill` may be called from another."""

    def __init__(self, binary: Path, folder: Path, ready_seconds: float = READY_SECONDS) -> None:
        """Start the server with `folder` as its working directory. Raises ServerDied.

        Does not wait: the first `send` gives the server `ready_seconds` to say that it is ready, so that
        `kill` can be called meanwhile.
        """
        try:
            self._process = subprocess.Popen(
                [binary, "--server"],
                cwd=folder,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # an unread pipe fills up and blocks the server
                env={name: value for name, value in os.environ.items() if "TOKEN" not in name},  # none of its business
                bufsize=0,
            )
        except OSError as error:
            raise ServerDied(f"odiff does not start ({error})") from error
        _give_way(self._process.pid)
        self._replies: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read_replies, name="odiff replies", daemon=True)
        self._start_reading()
        self._last_id = 0
        self._unanswered: deque[tuple[int, DiffRequest]] = deque()
        self._due = 0.0
        self._pixels_sent = self._pixels_since = self._resident = 0
        self._ready_seconds: float | None = ready_seconds

    @property
    def process_id(self) -> int:
        """The operating system's number of the process."""
        return self._process.pid

    def send(self, request: DiffRequest) -> None:
        """Let the server compare two files, when it has done what was sent before. Raises a ServerFault.

        Does not wait, except for a server that has just been started.
        """
        self._await_ready()
        self._last_id += 1
        self._pixels_sent += request.pixels
        self._pixels_since += request.pixels
        if not self._unanswered:
            self._due = time.monotonic() + request.deadline
        self._unanswered.append((self._last_id, request))
        self._write(request)

    def receive(self) -> DiffReply:
        """The reply to what was sent first of all that is unanswered. Blocks until it comes or the request's
        deadline, which counts from when the server could begin with it. Raises a ServerFault.
        """
        number, request = self._unanswered.popleft()
        reply = self._next_reply(max(_LEAST_WAIT_SECONDS, self._due - time.monotonic()), request.deadline)
        # `is` keeps True from passing for request 1.
        if reply.get("requestId") != number or isinstance(reply["requestId"], bool):
            self._end()
            raise ServerConfused("odiff answered another request")
        if self._unanswered:
            self._due = time.monotonic() + self._unanswered[0][1].deadline
        return self._understood(reply, request.pixels)

    def would_outgrow(self, pixels: int) -> bool:
        """True when the server should be replaced before a request of so many pixels.

        Every request leaks some memory. An estimate that is safe for every set of options tells when the ceiling
        may have been reached; where the process's memory can be read, that decides then.
        """
        if not self._pixels_sent or self._at_most(pixels) <= MEMORY_CEILING_BYTES:
            return False
        resident = resident_bytes(self._process.pid)
        if resident is None or resident > MEMORY_CEILING_BYTES:
            return True
        self._resident, self._pixels_since = resident, sum(request.pixels for _, request in self._unanswered)
        return False

    def _at_most(self, pixels: int) -> int:
        """Bytes that the process cannot exceed in a request of so many pixels, from what was read of it last."""
        return self._resident + (self._pixels_since + pixels) * BYTES_PER_PIXEL

    def kill(self) -> None:
        """End the process at once; a thread waiting in `receive` gets ServerDied. Callable from any thread."""
        self._process.kill()

    def close(self) -> None:
        """End the process: ask by closing its input, wait a second, then kill. Returns when it is gone."""
        with contextlib.suppress(OSError):
            self._stdin().close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_CLOSING_SECONDS)
        self._end()

    def _start_reading(self) -> None:
        try:
            self._reader.start()
        except RuntimeError as error:  # the system gives no further thread
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                assert pipe is not None  # Popen was asked for both
                pipe.close()
            raise ServerDied(f"odiff cannot be listened to ({error})") from error

    def _await_ready(self) -> None:
        if self._ready_seconds is None:
            return
        ready = self._next_reply(self._ready_seconds, self._ready_seconds)
        if ready.get("ready") is not True:
            self._end()
            raise ServerConfused("odiff did not say that it is ready")
        self._ready_seconds = None

    def _write(self, request: DiffRequest) -> None:
        options = {
            "threshold": float(request.colour_threshold),
            "antialiasing": request.antialiasing,
            "outputDiffMask": True,
        }
        message = {
            "requestId": self._last_id,
            "base": request.base,
            "compare": request.compare,
            "output": request.output,
            "options": options,
        }
        try:
            self._stdin().write(json.dumps(message).encode("ascii") + b"\n")
        except (OSError, ValueError) as error:
            if len(self._unanswered) == 1:
                self._end()
                raise ServerDied("odiff ended before the request") from error
            # Else replies may be there that were not received yet; the end shows behind them.

    def _next_reply(self, seconds: float, patience: float) -> dict[str, Any]:
        """The next line, for which there are so many `seconds` left of the `patience` with it."""
        try:
            line = self._replies.get(timeout=seconds)
        except queue.Empty:
            self._end()
            raise ServerSilent(f"odiff did not answer within {patience:.0f} seconds") from None
        if not line.endswith(b"\n"):
            code = self._end()
            raise ServerDied(f"odiff ended unexpectedly (exit code {code})")
        try:
            reply = json.loads(line)
        except (ValueError, RecursionError) as error:
            self._end()
            raise ServerConfused("odiff answered something that is no JSON") from error
        if not isinstance(reply, dict):
            self._end()
            raise ServerConfused("odiff answered something that is no JSON object")
        return reply

    def _understood(self, reply: dict[str, Any], pixels: int) -> DiffReply:
        if "error" in reply:
            return DiffReply(match=False, diff_count=0, failed=True)
        match, count = reply.get("match"), reply.get("diffCount", 0)
        if not isinstance(match, bool) or not isinstance(count, int) or not (match or 0 < count <= pixels):
            self._end()
            raise ServerConfused("odiff's answer has no verdict")
        return DiffReply(match, count, failed=False)

    def _read_replies(self) -> None:
        """In a thread of its own, so that a deadline works on every system.

        An end shows as a cut line, and so does a line without end.
        """
        assert self._process.stdout is not None  # Popen was asked for a pipe
        buffer = b""
        while len(buffer) < _LONGEST_REPLY and (chunk := self._process.stdout.read(65536)):
            *lines, buffer = (buffer + chunk).split(b"\n")
            for line in lines:
                self._replies.put(line + b"\n")
        self._replies.put(buffer)

    def _stdin(self) -> Any:
        assert self._process.stdin is not None  # Popen was asked for a pipe
        return self._process.stdin

    def _end(self) -> int:
        """Kill, wait, and only then close: a descriptor closed under a reading thread gets a new owner."""
        self._process.kill()
        code = self._process.wait()
        with contextlib.suppress(OSError):
            self._stdin().close()
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        return code


def _give_way(process_id: int) -> None:
    """Comparing takes all processors there are; whoever looks at results meanwhile must not wait for one."""
    if hasattr(os, "setpriority"):
        with contextlib.suppress(OSError):  # it has died already, which its first reply will tell
            os.setpriority(os.PRIO_PROCESS, process_id, BACKGROUND_NICENESS)
