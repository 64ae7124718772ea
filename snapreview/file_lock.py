"""Locking a file against other programs; the system lets go of the lock when its holder dies."""

import os
from typing import IO

if os.name == "nt":
    import msvcrt

    def try_lock(file: IO[bytes]) -> bool:
        """Lock an open file for this program until it is closed; False when another program holds it."""
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True

    def wait_for_lock(file: IO[bytes]) -> None:
        """Lock an open file, waiting while another program holds it. Raises OSError after ten seconds."""
        msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def try_lock(file: IO[bytes]) -> bool:
        """Lock an open file for this program until it is closed; False when another program holds it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def wait_for_lock(file: IO[bytes]) -> None:
        """Lock an open file, waiting while another program holds it. Raises OSError."""
        fcntl.flock(file, fcntl.LOCK_EX)
