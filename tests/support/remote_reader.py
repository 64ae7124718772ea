"""A reader of remote builds for tests: own folders, own clock, no keyring."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

from snapreview.errors import Cancelled
from snapreview.model.files import OpenedBuild
from snapreview.sources.opening import OpeningContext, OpeningProgress
from snapreview.sources.remote.access import RemoteAccess
from snapreview.sources.remote.connection import Manners
from snapreview.sources.remote.offline import OfflineBuilds
from snapreview.sources.remote.remote_build import RemoteSource
from snapreview.sources.remote.secrets import TokenStore
from snapreview.store.image_cache import ImageCache
from tests.support.artifact_server import TOKEN
from tests.support.memory import KeptFiles


@dataclass
class FakeClock:
    """Time that only passes when somebody waits, or by `step` seconds at every look."""

    step: float = 0.0
    time: float = 1000.0
    pauses: list[float] = field(default_factory=list)

    def now(self) -> float:
        """Seconds."""
        self.time += self.step
        return self.time

    def wall(self) -> float:
        """Seconds since 1970."""
        return 1_800_000_000.0 + self.time

    def pause(self, seconds: float, stop: threading.Event) -> None:
        """Let time pass."""
        if stop.is_set():
            raise Cancelled
        self.pauses.append(seconds)
        self.time += seconds


class FakeKeyring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def get_password(self, _service: str, username: str) -> str | None:
        """The secret."""
        return self.secrets.get(username)

    def set_password(self, _service: str, username: str, password: str) -> None:
        """Keep it."""
        self.secrets[username] = password

    def delete_password(self, _service: str, username: str) -> None:
        """Forget it."""
        del self.secrets[username]


class Reader:
    """A source of remote builds, with everything it needs below one folder."""

    def __init__(
        self, folder: Path, clock: FakeClock | None = None, read_seconds: float = 20.0, plain_http: bool = False
    ) -> None:
        self.folder = folder
        self.clock = clock or FakeClock()
        self.cache = ImageCache(folder / "cache")
        self.offline = OfflineBuilds(folder / "data")
        self.stop = threading.Event()
        self.progress: list[OpeningProgress] = []
        self._opened: list[OpenedBuild] = []
        tokens = TokenStore({"SNAPREVIEW_TOKEN": TOKEN}, FakeKeyring)
        manners = Manners(self.clock, lambda: 1.0, connect_seconds=5.0, read_seconds=read_seconds)
        self.access = RemoteAccess(tokens, plain_http, manners)
        self.source = RemoteSource(self.access, self.cache, self.offline)
        self.context = OpeningContext(KeptFiles(), self.progress.append, self.stop, workers=2)

    def open(self, uri: str) -> OpenedBuild:
        """Open a build, until this reader is closed."""
        return self.held(self.source.open(uri, self.context))

    def held(self, opened: OpenedBuild) -> OpenedBuild:
        """Have a build closed together with this reader."""
        self._opened.append(opened)
        return opened

    def close(self) -> None:
        """Close everything."""
        for opened in self._opened:
            opened.close()
        self.access.close()

    def image(self, opened: OpenedBuild, name: str) -> bytes:
        """The bytes of an image."""
        return opened.files.local_file(opened.build.snapshots[name]).path.read_bytes()
