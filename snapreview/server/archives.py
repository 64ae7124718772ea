"""Archives of builds: put together in the background, kept until their build changes or room is needed."""

import json
import logging
import secrets
import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from snapreview.model.upload_manifest import MANIFEST_FILE_NAME
from snapreview.server.build_record import BuildRecord
from snapreview.server.catalogue import Catalogue, stamp_now
from snapreview.server.layout import Layout
from snapreview.server.limits import Limits

_LOG = logging.getLogger("snapreview serve")
_PORTION = 1024**2
_DATE = (1980, 1, 1, 0, 0, 0)


class Archives:
    """Builds one archive at a time. Safe in any thread."""

    def __init__(self, layout: Layout, catalogue: Catalogue, limits: Limits) -> None:
        self._layout = layout
        self._catalogue = catalogue
        self._limits = limits
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="archives")
        self._lock = threading.Lock()
        self._under_way: set[Path] = set()
        self._stop = threading.Event()

    def find(self, record: BuildRecord) -> Path | None:
        """The archive of a build as it is now, when it is ready."""
        path = self._path(record)
        return path if path.is_file() else None

    def request(self, record: BuildRecord) -> bool:
        """Have the archive built; asking again changes nothing. False when too many are waiting."""
        path = self._path(record)
        with self._lock:
            if path in self._under_way or path.is_file():
                return True
            if len(self._under_way) >= self._limits.archives_waiting:
                return False
            self._under_way.add(path)
        self._pool.submit(self._build, record, path)
        return True

    def remove(self, record: BuildRecord) -> None:
        """Forget the archives of a build."""
        for path in self._layout.archives.glob(f"{record.id}-*.zip"):
            path.unlink(missing_ok=True)

    def stop(self) -> None:
        """Give up what is being built. Blocks until the thread has ended."""
        self._stop.set()
        self._pool.shutdown(cancel_futures=True)

    def _path(self, record: BuildRecord) -> Path:
        return self._layout.archives / f"{record.id}-{record.digest[:16]}.zip"

    def _build(self, record: BuildRecord, path: Path) -> None:
        part = self._layout.incoming / f"{secrets.token_hex(16)}.zip"
        try:
            self._write(record, part)
            if not self._stop.is_set():
                self.remove(record)
                part.replace(path)
                self._make_room()
        except Exception:  # noqa: BLE001 - into the log with it, not into a future that nobody reads
            _LOG.exception("the archive of build %d could not be built", record.id)
        finally:
            part.unlink(missing_ok=True)
            with self._lock:
                self._under_way.discard(path)

    def _write(self, record: BuildRecord, part: Path) -> None:
        manifest = json.dumps(self._catalogue.manifest(record)).encode("ascii")
        with zipfile.ZipFile(part, "x", allowZip64=True) as archive:
            entry = zipfile.ZipInfo(MANIFEST_FILE_NAME, _DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, manifest)
            for name, path, stamp in self._catalogue.image_files(record):
                if self._stop.is_set():
                    return
                # A file that is no longer the one that was hashed must not pass for it.
                if is_archivable(name) and stamp_now(path) == stamp:
                    _add(archive, name, path)

    def _make_room(self) -> None:
        ready = sorted(self._layout.archives.glob("*.zip"), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in ready[self._limits.archives_kept :]:
            path.unlink(missing_ok=True)


def is_archivable(name: str) -> bool:
    """False for a name that no unpacker should see."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return "\\" not in name and ":" not in name.split("/", 1)[0][:2]


def _add(archive: zipfile.ZipFile, name: str, path: Path) -> None:
    entry = zipfile.ZipInfo(name, _DATE)
    entry.file_size = path.stat().st_size  # tells zipfile whether the entry needs 64-bit sizes
    with path.open("rb") as source, archive.open(entry, "w") as target:
        while portion := source.read(_PORTION):
            target.write(portion)
