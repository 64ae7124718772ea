"""The ways of comparing that are measured against each other; each compares all pairs of a workload once."""

import contextlib
import io
import json
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from PIL import Image

from benchmarks.workloads import Workload
from snapreview.engine.odiff_binary import packed_binary
from snapreview.folders import Folders
from snapreview.model.options import CompareOptions
from snapreview.session.comparing import compare_all, prepare
from snapreview.session.environment import Environment
from snapreview.settings import Settings

WORKERS = 2
_OPTIONS = {"threshold": 0.01, "antialiasing": True, "outputDiffMask": True}


class BareServer:
    """An odiff server without anything around it: no deadline, no checks, no mask reading."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [packed_binary(), "--server"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self._input, self._output = self.process.stdin, self.process.stdout
        self._output.readline()

    def ask(self, base: Path, head: Path, output: Path) -> dict[str, Any]:
        """Send one request and wait for its reply."""
        request = {
            "requestId": 1,
            "base": str(base),
            "compare": str(head),
            "output": str(output),
            "options": _OPTIONS,
        }
        self._input.write(json.dumps(request).encode() + b"\n")
        self._input.flush()
        reply: dict[str, Any] = json.loads(self._output.readline())
        return reply

    def close(self) -> None:
        """End the server."""
        self._input.close()
        self.process.wait()
        self._output.close()


def snapreview_engine(workload: Workload, workers: int = WORKERS) -> Iterator[None]:
    """Ours, with everything: checks, masks counted, results and masks stored. Yields before and after comparing."""
    with tempfile.TemporaryDirectory() as home:
        environment = Environment(_folders(Path(home)), Settings())
        run = prepare(
            str(workload.base), str(workload.head), environment, CompareOptions(), lambda _step: None, threading.Event()
        )
        with closing(run):
            yield
            compare_all(run, workers, lambda _result: None)
            yield


def snapreview_whole_run(workload: Workload, workers: int = WORKERS) -> Iterator[None]:
    """Ours from opening the builds to the last result, nothing known, without the start of a process."""
    with tempfile.TemporaryDirectory() as home:
        environment = Environment(_folders(Path(home)), Settings())
        yield
        run = prepare(
            str(workload.base), str(workload.head), environment, CompareOptions(), lambda _step: None, threading.Event()
        )
        with closing(run):
            compare_all(run, workers, lambda _result: None)
        yield


def bare_servers(workload: Workload, workers: int = WORKERS) -> Iterator[None]:
    """(a) Bare odiff servers fed back to back, as many as we use."""
    names = iter(workload.names)
    lock = threading.Lock()

    def feed(number: int) -> None:
        with closing(BareServer()) as server:
            output = Path(folder) / f"{number}.png"
            while True:
                with lock:
                    name = next(names, None)
                if name is None:
                    return
                server.ask(workload.base / name, workload.head / name, output)

    with tempfile.TemporaryDirectory() as folder:
        yield
        threads = [threading.Thread(target=feed, args=(number,)) for number in range(workers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        yield


def process_per_pair(workload: Workload) -> Iterator[None]:
    """(b) One odiff process per pair, as many at a time as we use servers."""
    names = iter(workload.names)
    lock = threading.Lock()

    def feed(number: int) -> None:
        while True:
            with lock:
                name = next(names, None)
            if name is None:
                return
            output = Path(folder) / f"{number}.png"
            command = [packed_binary(), workload.base / name, workload.head / name, output]
            arguments = ["--threshold=0.01", "--antialiasing", "--diff-mask"]
            subprocess.run([*command, *arguments], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    with tempfile.TemporaryDirectory() as folder:
        yield
        threads = [threading.Thread(target=feed, args=(number,)) for number in range(WORKERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        yield


def seed_way(workload: Workload) -> Iterator[None]:
    """(c) The seed's way: decode with Pillow, pad, write PNG, one odiff server, read the mask, write it as L."""
    with tempfile.TemporaryDirectory() as folder, closing(BareServer()) as server:
        yield
        base, head, output = (Path(folder) / name for name in ("base.png", "head.png", "mask.png"))
        for name in workload.names:
            images = [Image.open(build / name).convert("RGBA") for build in (workload.base, workload.head)]
            canvas = max(images[0].width, images[1].width), max(images[0].height, images[1].height)
            for image, path in zip(images, (base, head), strict=True):
                padded = Image.new("RGBA", canvas, (0, 0, 0, 0))
                padded.paste(image, (0, 0))
                padded.save(path, "PNG")
            reply = server.ask(base, head, output)
            if not reply["match"]:
                mask = Image.open(output).getchannel("A").point(lambda alpha: 255 if alpha else 0)
                mask.histogram()
                mask.save(io.BytesIO(), "PNG")
        yield


def _folders(root: Path) -> Folders:
    return Folders(root / "settings", root / "data", root / "cache", root / "log")


@contextlib.contextmanager
def prepared(way: Iterator[None]) -> Iterator[Iterator[None]]:
    """A way that has done everything that is not measured; the next step is."""
    next(way)
    try:
        yield way
    finally:
        next(way, None)
