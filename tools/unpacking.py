"""Unpacking the archives of real builds that lie beside the project."""

import tarfile
from pathlib import Path


def unpack(archive: Path, folder: Path) -> None:
    """Unpack a tar archive into a folder. Raises OSError or tarfile.TarError."""
    with tarfile.open(archive) as content:
        # Python before 3.11.4, such as Debian 12's, has no filters.
        content.extraction_filter = getattr(tarfile, "data_filter", None)
        content.extractall(folder)
