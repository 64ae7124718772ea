"""How the server says no."""

from starlette.exceptions import HTTPException


class Refusal(HTTPException):
    """An answer other than success, with its status and the `detail` text the client shows."""

    def __init__(self, status: int, detail: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(status, detail, headers)


class UploadRefused(ValueError):
    """An upload manifest is not acceptable; the message is the `detail` text."""
