"""What the sources need of the place where fetched images are kept; the store provides it."""

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KeptImage:
    """An image in the cache: its file and the SHA-256 of its bytes, which it is kept under."""

    path: Path
    content_hash: str


class IncomingImage(Protocol):
    """An image on its way into the cache. Every method raises StoreError when the cache cannot be written."""

    @property
    def size(self) -> int:
        """How many bytes are there already, from an earlier attempt among others."""

    def restart(self) -> None:
        """Forget what is there."""

    def write(self, data: bytes) -> None:
        """Append."""

    def keep(self) -> KeptImage:
        """The image is complete: keep it under its real content hash."""


class ImageKeeper(Protocol):
    """Keeps images by content hash. Safe in any thread and beside other windows."""

    def find(self, content_hash: str) -> Path | None:
        """The file with this content, if it is kept; it counts as used now."""

    def incoming(self, content_hash: str) -> AbstractContextManager[IncomingImage]:
        """Receive the image that is said to have this hash. What is not kept on leaving waits to be resumed."""

    def lease(self, content_hashes: Iterable[str]) -> Callable[[], None]:
        """Have these images stay until the returned function is called. Raises StoreError."""
