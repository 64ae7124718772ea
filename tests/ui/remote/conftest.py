"""A real server of builds on loopback, no keyring, and a window whose reader has the server's token."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring
from PIL import Image
from pytestqt.qtbot import QtBot

from snapreview.folders import Folders
from snapreview.session.environment import Environment
from snapreview.settings import ServerConnection, Settings
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.main_window import MainWindow
from snapreview.ui.preferences import Preferences
from tests.support.api_server import TOKEN, Client, api_server
from tests.support.builds import environment_in, make_build
from tests.support.pictures import plain, with_block
from tests.ui.remote.served import AnsweringDialogs, describe


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """Whoever runs the tests may have a keyring that asks him."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def no_proxy_before_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever runs the tests may be behind a proxy."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def pictures() -> dict[str, Image.Image]:
    """What the base of the served builds holds."""
    return {f"{number}.png": plain((40, 30), (number * 20, 90, 90)) for number in range(5)}


@pytest.fixture
def served(tmp_path: Path, pictures: dict[str, Image.Image]) -> Path:
    """A folder with a base of commit aa, and a head of commit bb in which two images changed."""
    folder = tmp_path / "served"
    changed = {name: with_block(pictures[name], (2, 3, 12, 13)) for name in ("0.png", "1.png")}
    make_build(folder / "before", pictures)
    make_build(folder / "after", pictures | changed)
    describe(folder / "before", head_sha="a" * 40, head_ref="main", date_added="2026-11-01T08:00:00Z")
    describe(
        folder / "after",
        head_sha="b" * 40,
        base_sha="a" * 40,
        head_ref="feature/login",
        date_added="2026-11-02T08:00:00Z",
    )
    return folder


@pytest.fixture
def client(served: Path, tmp_path: Path) -> Iterator[Client]:
    """A client of the server, while it runs."""
    with api_server(served, environment_in(tmp_path / "server's home")) as client:
        yield client


@pytest.fixture
def environment(folders: Folders) -> Environment:
    """A reader who has the token in an environment variable."""
    return Environment(folders, Settings(worker_count=2, theme="light"), {"SNAPREVIEW_TOKEN": TOKEN})


@pytest.fixture
def connected(preferences: Preferences, client: Client) -> Preferences:
    """Settings that know the server."""
    server = ServerConnection("Team", f"{client.address}/organizations/local/")
    preferences.take(replace(preferences.settings, connections=(server,)))
    return preferences


@pytest.fixture
def dialogs() -> AnsweringDialogs:
    """Answers for the window's questions."""
    return AnsweringDialogs()


@pytest.fixture
def window(
    preferences: Preferences, theme: ThemeController, dialogs: AnsweringDialogs, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window, shown."""
    window = MainWindow(preferences, theme, dialogs)
    window.show()
    yield window
    window.close()
    window.deleteLater()
