"""Builds in ZIP archives."""

import io
import json
import os
import random
import stat
import threading
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from snapreview.errors import Cancelled, ManifestError, SourceError
from snapreview.model.failure import Reason
from snapreview.model.files import OpenedBuild
from snapreview.model.image_name import displayable
from snapreview.model.size import Size
from snapreview.sources.archive import Archive, ArchiveSource
from snapreview.sources.opening import OpeningContext, OpeningProgress
from snapreview.sources.zip_safety import ArchiveLimits
from snapreview.store.image_cache import ImageCache
from tests.support.memory import KeptFiles
from tests.support.pictures import noise, plain, png_of

A, B = png_of(noise((30, 20), 1)), png_of(plain((4, 3)))
Members = Mapping[str | zipfile.ZipInfo, bytes]


class Opener:
    """Opens archives, and closes them at the end of the test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = ImageCache(folder / "cache")
        self.memory = KeptFiles()
        self.progress: list[OpeningProgress] = []
        self.stop = threading.Event()
        self.opened: list[OpenedBuild] = []

    def pack(self, members: Members, compression: int = zipfile.ZIP_STORED) -> Path:
        path = self.folder / "build.zip"
        with zipfile.ZipFile(path, "w", compression) as archive:
            for name, content in members.items():
                archive.writestr(name, content, compression)
        return path

    def open(self, path: Path, limits: ArchiveLimits | None = None) -> OpenedBuild:
        source = ArchiveSource(self.cache, limits or ArchiveLimits())
        assert source.understands(str(path))
        context = OpeningContext(self.memory, self.progress.append, self.stop, workers=2)
        self.opened.append(source.open(str(path), context))
        return self.opened[-1]

    def image(self, opened: OpenedBuild, name: str) -> bytes:
        return opened.files.local_file(opened.build.snapshots[name]).path.read_bytes()


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    opening = Opener(tmp_path)
    yield opening
    for opened in opening.opened:
        opened.close()


def member(name: str, change: Callable[[zipfile.ZipInfo], object]) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    change(info)
    return info


def test_names_hashes_and_sizes_without_unpacking(opener: Opener) -> None:
    build = opener.open(opener.pack({"a.png": A, "sub/b.png": B, "notes.txt": b"no image", ".hidden/c.png": A})).build
    assert {name: snapshot.size for name, snapshot in build.snapshots.items()} == {
        "a.png": Size(30, 20),
        "sub/b.png": Size(4, 3),
    }
    assert opener.cache.contents() == (0, 0)
    assert opener.progress[-1].done == opener.progress[-1].total == 2


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_an_image_that_is_looked_at_is_unpacked_into_the_cache_once(opener: Opener, compression: int) -> None:
    path = opener.pack({"a.png": A, "sub/b.png": B}, compression)
    opened = opener.open(path)
    assert [opener.image(opened, "a.png") for _ in range(2)] == [A, A]
    assert opener.cache.contents() == (1, len(A))


def test_manifest_and_sidecars_are_read(opener: Opener) -> None:
    manifest = {"images": {"a.png": {"content_hash": "0" * 64, "width": 1, "height": 1}}, "diff_threshold": 0.25}
    members: Members = {
        "manifest.json": json.dumps(manifest).encode(),
        "a.png": A,
        "a.json": b'{"display_name": "Page A"}',
        "b.png": B,
        "b.json": b"[1]",
    }
    build = opener.open(opener.pack(members)).build
    assert build.diff_threshold == 0.25
    assert build.snapshots["a.png"].label == "Page A"
    assert build.snapshots["a.png"].size == Size(30, 20)
    assert build.warnings == ("The sidecar b.json is ignored: it is not a JSON object.",)


def test_an_image_that_only_the_manifest_knows(opener: Opener) -> None:
    manifest = {"images": {"gone.png": {"content_hash": "0" * 64, "width": 1, "height": 1}}}
    opened = opener.open(opener.pack({"manifest.json": json.dumps(manifest).encode(), "a.png": A}))
    problem = opened.build.snapshots["gone.png"].problem
    assert problem is not None
    assert problem.reason is Reason.IMAGE_FETCH_FAILED
    with pytest.raises(SourceError, match="its file is missing"):
        opener.image(opened, "gone.png")


@pytest.mark.parametrize("content", [b"{", b"[]", b'{"images": 1}', b"\xff"])
def test_a_broken_manifest_is_told(opener: Opener, content: bytes) -> None:
    with pytest.raises(ManifestError, match=r"manifest\.json in .*build\.zip"):
        opener.open(opener.pack({"manifest.json": content, "a.png": A}))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["shots/a.png", "shots/x/b.png"], ["a.png", "x/b.png"]),
        (["shots/manifest.json", "shots/a.png"], ["a.png"]),
        (["manifest.json", "shots/a.png"], ["shots/a.png"]),
        (["one/a.png", "two/a.png"], ["one/a.png", "two/a.png"]),
        (["shots/a.png", "__MACOSX/._a.png"], ["a.png"]),
        (["a.png"], ["a.png"]),
        (["./shots\\a.png", "./shots/b.png"], ["a.png", "b.png"]),
    ],
)
def test_a_single_top_folder_is_stepped_over(opener: Opener, names: list[str], expected: list[str]) -> None:
    members: Members = {name: b'{"images": {}}' if name.endswith("json") else A for name in names}
    assert list(opener.open(opener.pack(members)).build.snapshots) == expected


@pytest.mark.skipif(os.name == "nt", reason="names there are no bytes")
def test_names_that_are_no_utf_8(opener: Opener) -> None:
    path = opener.pack({"???.png": A, "ordinary.png": B})
    path.write_bytes(path.read_bytes().replace(b"???.png", b"\xe4\xff\x80.png"))
    opened = opener.open(path)
    [name] = set(opened.build.snapshots) - {"ordinary.png"}
    assert displayable(name) == "\\xe4\\xff\\x80.png"
    assert opener.image(opened, name) == A


def test_utf_8_names_without_the_flag(opener: Opener) -> None:
    path = opener.pack({"xx.png": A, "b.png": B})
    path.write_bytes(path.read_bytes().replace(b"xx.png", "ß.png".encode()))
    assert list(opener.open(path).build.snapshots) == ["b.png", "ß.png"]


def test_a_second_opening_reads_no_image(opener: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    path = opener.pack({"a.png": A, "b.png": B})
    first = opener.open(path).build.snapshots
    monkeypatch.setattr(Archive, "measure", lambda *_: pytest.fail("read again"))
    assert opener.open(path).build.snapshots == first


def test_a_changed_archive_is_read_again(opener: Opener) -> None:
    opener.open(opener.pack({"a.png": A}))
    assert opener.open(opener.pack({"a.png": B, "b.png": A})).build.snapshots["a.png"].size == Size(4, 3)


def test_an_archive_that_changed_while_open_is_told(opener: Opener) -> None:
    large = png_of(noise((300, 200), 1))
    path = opener.pack({"a.png": large})
    opened = opener.open(path)
    content = path.read_bytes()
    with path.open("r+b") as file:
        file.write(content.replace(large, bytes(len(large))))
    with pytest.raises(SourceError, match=r"is damaged in the archive|changed after"):
        opener.image(opened, "a.png")


def test_an_image_damaged_in_the_archive_is_its_own_problem(opener: Opener) -> None:
    path = opener.pack({"a.png": A, "b.png": B})
    path.write_bytes(path.read_bytes().replace(A[200:300], bytes(100)))
    opened = opener.open(path)
    problem = opened.build.snapshots["a.png"].problem
    assert problem is not None
    assert "damaged in the archive" in problem.message
    assert opened.build.snapshots["b.png"].problem is None


def test_a_closed_archive_gives_nothing_more(opener: Opener) -> None:
    opened = opener.open(opener.pack({"a.png": A}))
    opened.close()
    with pytest.raises(SourceError, match="is damaged in the archive"):
        opener.image(opened, "a.png")


def test_cancelling(opener: Opener) -> None:
    opener.stop.set()
    with pytest.raises(Cancelled):
        opener.open(opener.pack({"a.png": A}))


def test_no_images_is_told(opener: Opener) -> None:
    assert "holds no images" in opener.open(opener.pack({"readme.txt": b"x"})).build.warnings[0]


@pytest.mark.parametrize(
    ("info", "reason"),
    [
        (zipfile.ZipInfo("../a.png"), "leads out of the archive"),
        (zipfile.ZipInfo("x/../../a.png"), "leads out of the archive"),
        (zipfile.ZipInfo("x\\..\\a.png"), "leads out of the archive"),
        (zipfile.ZipInfo("/etc/a.png"), "has an absolute path"),
        (zipfile.ZipInfo("\\\\host\\a.png"), "has an absolute path"),
        (zipfile.ZipInfo("C:\\a.png"), "starts with a drive letter"),
        (member("a.png", lambda info: setattr(info, "external_attr", (stat.S_IFLNK | 0o777) << 16)), "is a link"),
    ],
)
def test_members_that_could_harm_are_refused(opener: Opener, info: zipfile.ZipInfo, reason: str) -> None:
    path = opener.pack({info: A, "b.png": B})
    with pytest.raises(SourceError, match=f"is not opened: its member “.*” {reason}") as told:
        opener.open(path)
    assert str(path) in str(told.value)


def test_encrypted_archives_are_refused(opener: Opener) -> None:
    path = opener.pack({"a.png": A})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    with pytest.raises(SourceError, match="is encrypted"):
        opener.open(path)


def test_other_ways_of_packing_are_refused(opener: Opener) -> None:
    with pytest.raises(SourceError, match="packed in a way other than stored or deflated"):
        opener.open(opener.pack({"a.png": A}, zipfile.ZIP_LZMA))


def test_bombs_are_refused(opener: Opener) -> None:
    path = opener.pack({"a.png": bytes(3_000_000), "b.png": bytes(3_000_000)}, zipfile.ZIP_DEFLATED)
    with pytest.raises(SourceError, match="would grow more than 200-fold"):
        opener.open(path, ArchiveLimits(large_bytes=1_000_000))
    with pytest.raises(SourceError, match=r"unpacks to 5\.7 MiB; at most 4\.8 MiB are allowed"):
        opener.open(path, ArchiveLimits(total_bytes=5_000_000))
    with pytest.raises(SourceError, match="more than an image can have"):
        opener.open(path, ArchiveLimits(member_bytes=1_000_000))
    with pytest.raises(SourceError, match="holds 2 members; at most 1 are allowed"):
        opener.open(path, ArchiveLimits(members=1))


def test_members_that_share_their_bytes_are_refused(opener: Opener) -> None:
    path = opener.pack({"a.png": A, "b.png": A})
    with zipfile.ZipFile(path) as archive:
        start = archive.start_dir
        offsets = [info.header_offset for info in archive.infolist()]
    content = path.read_bytes()
    directory = content[start:].replace(offsets[1].to_bytes(4, "little"), offsets[0].to_bytes(4, "little"))
    end = bytearray(directory)
    end[-6:-2] = offsets[1].to_bytes(4, "little")
    path.write_bytes(content[: offsets[1]] + bytes(end))
    with pytest.raises(SourceError, match="its members overlap"):
        opener.open(path)


def test_the_number_of_members_is_known_before_the_directory_is_read(opener: Opener) -> None:
    path = opener.pack({"a.png": A})
    content = bytearray(path.read_bytes())
    content[-12:-10] = (60_000).to_bytes(2, "little")
    path.write_bytes(content)
    with pytest.raises(SourceError, match="holds 60,000 members"):
        opener.open(path, ArchiveLimits(members=50_000))


def test_the_number_of_members_in_a_zip64_archive(tmp_path: Path, opener: Opener) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(65_536):
            archive.writestr(f"{number}.txt", b"")
    path = tmp_path / "many.zip"
    path.write_bytes(target.getvalue())
    with pytest.raises(SourceError, match="holds 65,536 members"):
        opener.open(path, ArchiveLimits(members=65_535))
    path.write_bytes(target.getvalue().replace(b"PK\x06\x06", b"PK\x00\x00"))
    with pytest.raises(SourceError, match="ZIP64 record is damaged"):
        opener.open(path)


@pytest.mark.parametrize("content", [b"", b"PK", b"not a zip at all" * 10, A])
def test_what_is_no_archive_is_told(opener: Opener, content: bytes) -> None:
    path = opener.folder / "build.zip"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=r"build\.zip is not opened: its end is missing"):
        opener.open(path)


def test_whatever_is_damaged_nothing_but_an_error_comes_of_it(opener: Opener) -> None:
    path = opener.pack({"a.png": A, "sub/b.png": B, "manifest.json": b'{"images": {}}'}, zipfile.ZIP_DEFLATED)
    sound, chance, refused = path.read_bytes(), random.Random(7), 0
    for _ in range(150):
        damaged = bytearray(sound)
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(len(damaged) - 250, len(damaged))] = chance.randrange(256)
        path.write_bytes(damaged)
        try:
            opened = opener.open(path)
        except SourceError:
            refused += 1
        else:
            opened.close()
    assert refused > 50


@pytest.mark.parametrize("uri", ["missing.zip", "https://x/a.zip", "shots", "a\0.zip"])
def test_other_uris_are_no_archives(opener: Opener, uri: str) -> None:
    assert not ArchiveSource(opener.cache).understands(uri)


def test_a_folder_called_zip_is_a_folder(opener: Opener) -> None:
    (opener.folder / "odd.zip").mkdir()
    assert not ArchiveSource(opener.cache).understands(str(opener.folder / "odd.zip"))


def test_a_file_uri_is_understood(opener: Opener) -> None:
    assert ArchiveSource(opener.cache).understands(opener.pack({"a.png": A}).as_uri())


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_an_archive_that_may_not_be_read(opener: Opener) -> None:
    path = opener.pack({"a.png": A})
    path.chmod(0)
    with pytest.raises(SourceError, match="cannot be read"):
        opener.open(path)
