"""Promotions and rollbacks that are killed: run as a program, which forks one child for each kill.

`python -m tests.support.promotion_crashes FOLDER every|random COUNT` prints as JSON how many were killed, how many
ended before, and what was found afterwards: old or new baselines, or mixtures of both.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from snapreview.promote.operations import Promotion
from snapreview.promote.promotions import Promotions
from tests.support.promoting import planned, state_of, written

_CALLS = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.chmod",
    "os.utime",
    "os.symlink",
    "open",
    "shutil.rmtree",
}
"""What Python reports before it changes anything on the disk."""


def main(folder: Path, way: str, count: int) -> None:
    """Kill `count` times at random moments, or at every call that changes the disk."""
    ground = _Ground(folder)
    killing = ground.kill_at_random(count) if way == "random" else ground.kill_at_every_call()
    print(json.dumps(killing))


class _Ground:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        base = {f"{group}/{number}.png": f"{group} {number}" for group in "abc" for number in range(4)}
        head = {
            name: content + ("!" if name.startswith("a") else "") for name, content in base.items() if name[0] != "b"
        }
        head |= {f"moved/{number}.png": f"b {number}" for number in range(3)} | {"new/deep/er.png": "new"}
        self._first = written(folder / "first", base)
        (self._first / "link.png").symlink_to("a/0.png")
        written(self._first, {"a/0.json": '{"group": "a"}'})
        self._head = written(folder / "head", head | {"link.png": "a 0!", "a/0.json": '{"group": "b"}'})
        self._base = folder / "base"
        self._store = folder / "promotions"
        self._make_base()
        self._old = state_of(self._base)
        Promotions(self._store).carry_out(self._planned())
        self._new = state_of(self._base)
        assert self._old != self._new

    def kill_at_random(self, count: int) -> dict[str, int]:
        found: Counter[str] = Counter()
        generator = random.Random(20240501)
        durations = [self._duration(direction) for direction in range(2)]
        for number in range(count):
            direction = number % 2
            seconds = generator.uniform(0, durations[direction])
            found.update(self._killed_after(self._prepared(direction), seconds))
        return found

    def _duration(self, direction: int) -> float:
        """How long it takes when nobody kills it, in seconds; the shortest of three times."""
        durations = []
        for _ in range(3):
            action = self._prepared(direction)
            began = time.monotonic()
            self._child(action)
            durations.append(time.monotonic() - began)
        return min(durations)

    def kill_at_every_call(self) -> dict[str, int]:
        found: Counter[str] = Counter()
        for direction in range(2):
            for call in range(1, 100_000):
                ended = self._dies_at(self._prepared(direction), call)
                found.update(ended)
                if "ended before" in ended:
                    break
        return found

    def _make_base(self) -> None:
        shutil.rmtree(self._base, ignore_errors=True)
        shutil.rmtree(self._store, ignore_errors=True)
        shutil.copytree(self._first, self._base, symlinks=True)

    def _planned(self) -> Promotion:
        return planned(self._base, self._head)

    def _prepared(self, direction: int) -> Callable[[], object]:
        """The old baseline and a promotion of it, or the new baseline and its rollback."""
        self._make_base()
        promotion, store = self._planned(), Promotions(self._store)
        if direction == 0:
            return lambda: store.carry_out(promotion)
        store.carry_out(promotion)
        return lambda: store.roll_back(self._base)

    def _child(self, action: Callable[[], object]) -> int:
        child = os.fork()
        if child == 0:
            action()
            os._exit(0)
        return os.waitpid(child, 0)[1]

    def _killed_after(self, action: Callable[[], object], seconds: float) -> list[str]:
        child = os.fork()
        if child == 0:
            action()
            os._exit(0)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        return self._judged(os.waitpid(child, 0)[1])

    def _dies_at(self, action: Callable[[], object], call: int) -> list[str]:
        def dying() -> None:
            calls = 0

            def count(event: str, arguments: tuple[object, ...]) -> None:
                nonlocal calls
                if event in _CALLS and not (event == "open" and str(arguments[1])[:1] == "r"):
                    calls += 1
                    if calls == call:
                        os.kill(os.getpid(), signal.SIGKILL)

            sys.addaudithook(count)
            action()

        return self._judged(self._child(dying))

    def _judged(self, status: int) -> list[str]:
        assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, status
        killed = "killed" if os.WIFSIGNALED(status) else "ended before"
        store = Promotions(self._store)
        broken = bool(store.recover())
        state = state_of(self._base)
        kind = "old" if state == self._old else "new" if state == self._new else "mixed"
        return [killed, kind, *(["recovered"] if broken else [])]


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
