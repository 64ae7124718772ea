"""Adding a server: tried before it is kept, and its token never in the settings."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from pytestqt.qtbot import QtBot

from snapreview.session.environment import Environment
from snapreview.settings import ServerConnection
from snapreview.ui.look.theme_controller import ThemeController
from snapreview.ui.messages.notice import Notice
from snapreview.ui.preferences import Preferences
from snapreview.ui.remote.browse_dialog import BrowseDialog
from snapreview.ui.remote.connection_dialog import ConnectionDialog
from snapreview.ui.remote.server_check import ServerDraft
from tests.support.api_server import TOKEN, Client
from tests.ui.remote.served import PATIENCE_MS, wait_until_listed


class KeyringInMemory(KeyringBackend):
    """A keyring that works."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.secrets[service, username]


@pytest.fixture
def dialog(environment: Environment, theme: ThemeController, qtbot: QtBot) -> Iterator[ConnectionDialog]:
    dialog = ConnectionDialog(environment, theme)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def answer(dialog: ConnectionDialog, qtbot: QtBot) -> Notice:
    """What is said once the work in the background has ended."""
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=PATIENCE_MS)
    assert dialog.notice_row.notice is not None
    return dialog.notice_row.notice


@pytest.mark.parametrize(
    ("token", "level", "said"),
    [(TOKEN, "success", "answers for the organisation “local”"), ("another one", "error", "does not accept the token")],
)
def test_a_server_is_tried(
    dialog: ConnectionDialog, client: Client, qtbot: QtBot, token: str, level: str, said: str
) -> None:
    dialog.url_field.setText(f"{client.address}/organizations/local/")
    dialog.token_field.setText(token)
    dialog.test_button.click()
    notice = answer(dialog, qtbot)
    assert (notice.level, said in notice.text) == (level, True), notice
    assert token not in notice.text


def test_an_address_that_is_none_is_not_kept(dialog: ConnectionDialog, qtbot: QtBot) -> None:
    dialog.url_field.setText("example.com")
    with qtbot.assertNotEmitted(dialog.kept):
        dialog.save_button.click()
    assert "must start with https://" in answer(dialog, qtbot).text


def test_the_token_goes_to_the_keyring_and_not_to_the_settings(
    preferences: Preferences, theme: ThemeController, client: Client, qtbot: QtBot
) -> None:
    secrets = KeyringInMemory()
    keyring.set_keyring(secrets)
    browse = BrowseDialog(preferences, theme)
    qtbot.addWidget(browse)
    browse.show()
    dialog = browse.add_server()
    dialog.url_field.setText(f"{client.address}/organizations/local/")
    dialog.token_field.setText(TOKEN)
    with qtbot.waitSignal(dialog.kept):
        dialog.save_button.click()
    assert secrets.secrets == {("snapreview", client.address): TOKEN}
    name = client.address.removeprefix("http://")
    url = f"{client.address}/organizations/local/"
    assert preferences.settings.connections == (ServerConnection(name, url),)
    wait_until_listed(browse, qtbot)
    assert browse.listing.count == 2
    preferences.flush()
    settings = preferences.environment.folders.settings / "settings.json"
    assert TOKEN not in settings.read_text(encoding="utf-8")
    browse.reject()


def test_without_a_keyring_the_variable_is_named(dialog: ConnectionDialog, qtbot: QtBot) -> None:
    class Broken(KeyringInMemory):
        def set_password(self, service: str, username: str, password: str) -> None:
            raise RuntimeError("no backend")

    keyring.set_keyring(Broken())
    dialog.url_field.setText("https://example.com/organizations/o/")
    dialog.token_field.setText(TOKEN)
    with qtbot.assertNotEmitted(dialog.kept):
        dialog.save_button.click()
        assert "no keyring that works" in answer(dialog, qtbot).text
    with qtbot.waitSignal(dialog.kept):
        dialog.save_button.click()


def test_a_draft_does_not_tell_its_token() -> None:
    assert TOKEN not in repr(ServerDraft("name", "https://host/", TOKEN))
