import copy
import pickle

import pytest
from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

from snapreview.sources.remote.secrets import Token, TokenStore, system_keyring
from tests.support.remote_reader import FakeKeyring

ORIGIN = "https://host"


class BrokenKeyring(FakeKeyring):
    """A keyring that only ever fails."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, _service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, _service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, _service: str, username: str) -> None:
        raise self.error


def header(token: Token | None) -> str | None:
    return token.header_value() if token else None


def test_the_keyring_comes_before_the_environment() -> None:
    ring = FakeKeyring()
    store = TokenStore({"SNAPREVIEW_TOKEN": " from-environment \n"}, lambda: ring)
    assert header(store.token_of(ORIGIN)) == "Bearer from-environment"
    assert store.keep(ORIGIN, " from-keyring ")
    assert header(store.token_of(ORIGIN)) == "Bearer from-keyring"
    assert header(store.token_of("https://other")) == "Bearer from-environment"
    store.forget(ORIGIN)
    assert header(store.token_of(ORIGIN)) == "Bearer from-environment"


def test_no_token_at_all() -> None:
    assert TokenStore({}, FakeKeyring).token_of(ORIGIN) is None


@pytest.mark.parametrize("error", [NoKeyringError(), KeyringError("locked"), OSError(), PasswordDeleteError()])
def test_a_keyring_that_fails_leaves_the_environment(error: Exception) -> None:
    store = TokenStore({"SNAPREVIEW_TOKEN": "it"}, lambda: BrokenKeyring(error))
    assert header(store.token_of(ORIGIN)) == "Bearer it"
    assert not store.keep(ORIGIN, "it")
    store.forget(ORIGIN)


def test_a_token_says_nothing_of_itself() -> None:
    token = Token("hush")
    assert "hush" not in f"{token!r} {token} {[token]}"
    assert token.removed_from("say hush") == "say …"
    for write_down in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError, match="not to be written down"):
            write_down(token)


def test_the_system_has_a_keyring_or_says_that_it_has_none() -> None:
    assert system_keyring() is not None
