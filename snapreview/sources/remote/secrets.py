"""Tokens: from the system keyring, else from the environment; never shown, never written anywhere else."""

import logging
from collections.abc import Callable, Mapping
from typing import Protocol

TOKEN_VARIABLE = "SNAPREVIEW_TOKEN"
_SERVICE = "snapreview"
_log = logging.getLogger(__name__)


class Token:
    """A secret that says nothing of itself: not in a repr, a log, an error text or a pickle."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return "Token(…)"

    def __reduce__(self) -> str:
        raise TypeError("a token is not to be written down")

    def header_value(self) -> str:
        """What goes into the Authorization header of a request to the token's own server."""
        return f"Bearer {self._text}"

    def removed_from(self, text: str) -> str:
        """The text without the token, whatever a server may have echoed."""
        return text.replace(self._text, "…") if self._text else text


class Keyring(Protocol):
    """What is needed of the system keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, None without one."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


class TokenStore:
    """Tokens by the origin of their server, such as `https://us.sentry.io`."""

    def __init__(self, variables: Mapping[str, str], keyring: Callable[[], Keyring]) -> None:
        """`keyring` gives the keyring when it is first needed, for looking for one takes a while."""
        self._variables = variables
        self._keyring = keyring

    def token_of(self, origin: str) -> Token | None:
        """The token for a server: of the keyring, else of the environment variable SNAPREVIEW_TOKEN."""
        from keyring.errors import KeyringError

        try:
            text = self._keyring().get_password(_SERVICE, origin)
        except (KeyringError, OSError, RuntimeError) as error:
            _log.info("The system keyring cannot be used: %s", type(error).__name__)
            text = None
        text = (text or self._variables.get(TOKEN_VARIABLE, "")).strip()
        return Token(text) if text else None

    def keep(self, origin: str, text: str) -> bool:
        """Keep a server's token in the keyring; False when this system has none that works."""
        from keyring.errors import KeyringError

        try:
            self._keyring().set_password(_SERVICE, origin, text.strip())
        except (KeyringError, OSError, RuntimeError):
            return False
        return True

    def forget(self, origin: str) -> None:
        """Take a server's token out of the keyring, if it is there."""
        from keyring.errors import KeyringError

        try:
            self._keyring().delete_password(_SERVICE, origin)
        except (KeyringError, OSError, RuntimeError):
            _log.info("The token of %s is not in the keyring", origin)


def system_keyring() -> Keyring:
    """The keyring of the operating system. Importing it takes a while, so only who needs it does."""
    import keyring

    return keyring.get_keyring()
