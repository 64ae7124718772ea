"""How much the server takes and how long it waits. Each limit is declared once, here."""

from dataclasses import dataclass

MEBIBYTE = 1024**2


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds.

    object_bytes: one uploaded image. manifest_bytes: an upload manifest, as sent and unpacked. images: images of one
    build. silence: how long a client may pause within a body. base_wait: how old a build without its base may become
    before it counts as having none. base_retry: how often a missing ancestor is looked for. archives_kept and
    archives_waiting: archives on disk, and those asked for and not built yet. connections: at the same time.
    """

    object_bytes: int = 128 * MEBIBYTE
    manifest_bytes: int = 256 * MEBIBYTE
    images: int = 100_000
    silence: float = 60.0
    base_wait: float = 600.0
    base_retry: float = 60.0
    archives_kept: int = 16
    archives_waiting: int = 16
    connections: int = 1000
    refresh: float = 1.0
