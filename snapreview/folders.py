"""The program's own folders, each under the place the operating system has for it."""

from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PROGRAM = "snapreview"


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps what is its own.

    settings: what the reader chose. data: what must last. cache: what can be computed again (masks,
    results, content hashes, working copies). log: reports about our own faults.
    """

    settings: Path
    data: Path
    cache: Path
    log: Path

    @property
    def promotions(self) -> Path:
        """The journals of promotions, which must last; missing before the first one."""
        return self.data / "promotions"


def user_folders() -> Folders:
    """The folders of the user who runs the program; they may not exist yet."""
    return Folders(
        settings=platformdirs.user_config_path(_PROGRAM, appauthor=False),
        data=platformdirs.user_data_path(_PROGRAM, appauthor=False),
        cache=platformdirs.user_cache_path(_PROGRAM, appauthor=False),
        log=platformdirs.user_log_path(_PROGRAM, appauthor=False),
    )
