"""Tokens for the object store: of its own kind, for one project, for one hour. Never the API token."""

import hashlib
import hmac
import secrets
import time

LIFETIME_SECONDS = 3600


class ObjectTokens:
    """Gives out and checks tokens; a restart of the server makes all of them invalid."""

    def __init__(self) -> None:
        self._secret = secrets.token_bytes(32)

    def issue(self, project_id: int) -> str:
        """A token with which images of a project can be uploaded."""
        claim = f"{project_id}.{int(time.time()) + LIFETIME_SECONDS}"
        return f"{claim}.{self._signature(claim)}"

    def allows(self, token: str, project_id: int) -> bool:
        """True for a token of ours, for this project, that has not expired."""
        claim, _, signature = token.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(claim).encode()):
            return False
        project, _, expiry = claim.partition(".")
        return project == str(project_id) and int(expiry) > time.time()

    def _signature(self, claim: str) -> str:
        return hmac.new(self._secret, claim.encode(), hashlib.sha256).hexdigest()
