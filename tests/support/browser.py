"""A real browser without a window: Chromium, spoken to over two pipes with its debugging protocol."""

import base64
import contextlib
import json
import os
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_OPTIONS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--remote-debugging-pipe",
)
_KEY_CODES = {"ArrowDown": 40, "ArrowUp": 38, "ArrowLeft": 37, "ArrowRight": 39, "Home": 36, "End": 35, "Escape": 27}


def find_browser() -> str | None:
    """The path of a Chromium on this machine."""
    return next((path for name in ("chromium", "chromium-browser") if (path := shutil.which(name))), None)


class Browser:
    """One page of a browser process that ends with the block it is used in."""

    def __init__(self, program: str, profile: Path, size: tuple[int, int] = (1280, 800)) -> None:
        """Start it with an own, empty profile folder."""
        command_read, self._commands = os.pipe()
        self._answers, answers_write = os.pipe()
        options = [*_OPTIONS, f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}"]
        # The protocol wants the descriptors 3 and 4, which the shell gives it.
        script = f'exec "$@" 3<&{command_read} 4>&{answers_write}'
        self._process = subprocess.Popen(
            ["bash", "-c", script, "bash", program, *options, "about:blank"],
            pass_fds=(command_read, answers_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(command_read)
        os.close(answers_write)
        self._buffer = b""
        self._count = 0
        self._session = ""
        self.requested: list[str] = []
        self.problems: list[str] = []

    def __enter__(self) -> Self:
        page = next(target for target in self._call("Target.getTargets")["targetInfos"] if target["type"] == "page")
        attached = self._call("Target.attachToTarget", targetId=page["targetId"], flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        os.close(self._commands)
        os.close(self._answers)

    def open(self, path: Path, fragment: str = "") -> None:
        """Open a file as a reader does, and wait until it is loaded."""
        self._call("Page.navigate", url=path.as_uri() + fragment)
        self.wait_for("document.readyState === 'complete' && location.protocol === 'file:'")

    def evaluate(self, expression: str) -> Any:
        """The value of a script in the page. Raises AssertionError when it fails."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def wait_for(self, expression: str, seconds: float = 20) -> None:
        """Wait until a script in the page gives a true value."""
        end = time.monotonic() + seconds
        while not self.evaluate(f"Boolean({expression})"):
            assert time.monotonic() < end, f"never came true: {expression}"

    def press(self, key: str) -> None:
        """Press and release a key, by its name in browsers."""
        self.key_down(key)
        self._call("Input.dispatchKeyEvent", type="keyUp", key=key)

    def key_down(self, key: str) -> None:
        """Press a key and hold it."""
        text = {"text": key} if len(key) == 1 else {}
        code = _KEY_CODES.get(key, ord(key.upper()) if len(key) == 1 else 0)
        self._call("Input.dispatchKeyEvent", type="keyDown", key=key, windowsVirtualKeyCode=code, **text)

    def key_up(self, key: str) -> None:
        """Release a key."""
        self._call("Input.dispatchKeyEvent", type="keyUp", key=key)

    def prefer_colours(self, scheme: str) -> None:
        """Have pages believe that the reader prefers `light` or `dark`."""
        self._call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def resize(self, width: int, height: int, density: float = 1) -> None:
        """Give the page this size in CSS pixels."""
        self._call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=density, mobile=False
        )

    def screenshot(self, path: Path) -> None:
        """Write what is seen as PNG."""
        path.write_bytes(base64.b64decode(self._call("Page.captureScreenshot")["data"]))

    def _call(self, method: str, **parameters: Any) -> Any:
        self._count += 1
        message: dict[str, Any] = {"id": self._count, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._commands, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next_message()
            if answer.get("id") == self._count:
                assert "error" not in answer, answer
                return answer["result"]
            self._note(answer)

    def _note(self, event: dict[str, Any]) -> None:
        """Keep what tells of the network and of scripts that failed."""
        parameters = event.get("params", {})
        if event.get("method") == "Network.requestWillBeSent":
            self.requested.append(parameters["request"]["url"])
        if event.get("method") == "Runtime.exceptionThrown":
            self.problems.append(str(parameters["exceptionDetails"]))
        if event.get("method") == "Log.entryAdded" and parameters["entry"]["level"] == "error":
            self.problems.append(parameters["entry"]["text"])

    def _next_message(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._answers], [], [], 60)
            block = os.read(self._answers, 1 << 20) if ready else b""
            assert block, "the browser does not answer"
            self._buffer += block
        text, _, self._buffer = self._buffer.partition(b"\0")
        message: dict[str, Any] = json.loads(text)
        return message
