"""Two builds on a server, compared here: what is fetched, what is remembered, what works without the server."""

import hashlib
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring

from snapreview.errors import Cancelled, SourceError
from snapreview.model.comparison import Comparison
from snapreview.model.options import CompareOptions
from snapreview.model.result import Status
from snapreview.session.comparing import compare_all, prepare
from snapreview.session.comparison_run import ComparisonRun
from snapreview.session.environment import Environment
from snapreview.settings import Settings
from tests.support.artifact_server import TOKEN, ArtifactServer, silence, zip_of
from tests.support.builds import environment_in
from tests.support.pictures import plain, png_of, with_block
from tests.support.waiting import wait_until

IMAGES = "/files/images/"
EQUAL = {f"equal/{number}.png": png_of(plain((30, 20), (number, 9, 9))) for number in range(20)}
CHANGED = {f"changed/{number}.png": plain((30, 20), (99, number, 9)) for number in range(3)}
BASE = EQUAL | {name: png_of(image) for name, image in CHANGED.items()}
HEAD = EQUAL | {name: png_of(with_block(image, (2, 2, 9, 9))) for name, image in CHANGED.items()}


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    """Whoever runs the tests may have a keyring that asks him."""
    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    yield
    keyring.set_keyring(before)


@pytest.fixture
def uris(server: ArtifactServer) -> tuple[str, str]:
    return server.add("2", BASE), server.add("3", HEAD)


@pytest.fixture
def environment(tmp_path: Path, odiff: Path) -> Environment:
    return reader_in(tmp_path / "own", odiff)


def reader_in(folder: Path, odiff: Path, settings: Settings | None = None) -> Environment:
    made = environment_in(folder, odiff, settings)
    return Environment(made.folders, made.settings, {**made.variables, "SNAPREVIEW_TOKEN": TOKEN})


@contextmanager
def opened(uris: tuple[str, str], environment: Environment) -> Iterator[ComparisonRun]:
    run = prepare(*uris, environment, CompareOptions(), lambda _step: None, threading.Event())
    try:
        yield run
    finally:
        run.close()


def compared(uris: tuple[str, str], environment: Environment) -> tuple[Comparison, tuple[str, ...]]:
    with opened(uris, environment) as run:
        return compare_all(run, 2, lambda _result: None), run.warnings


def test_only_what_differs_is_fetched(server: ArtifactServer, uris: tuple[str, str], environment: Environment) -> None:
    comparison, warnings = compared(uris, environment)
    assert (comparison.summary[Status.CHANGED], comparison.summary[Status.UNCHANGED]) == (3, 20)
    assert comparison.results["changed/0.png"].changed_pixels == 49
    assert len(server.paths(IMAGES)) == 6
    assert warnings == ()


def test_equal_images_are_fetched_when_they_are_looked_at(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    with opened(uris, environment) as run:
        base, head = run.files_of("equal/7.png")
        assert base.path == head.path
        assert base.path.read_bytes() == EQUAL["equal/7.png"]
    assert len(server.paths(IMAGES)) == 1


def test_without_the_server_everything_that_was_compared_is_still_there(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    first, _ = compared(uris, environment)
    server.stop()
    shutil.rmtree(environment.folders.cache / "masks")
    for database in environment.folders.cache.glob("results-*"):
        database.unlink()
    second, warnings = compared(uris, environment)
    assert {name: result.changed_pixels for name, result in second.results.items()} == {
        name: result.changed_pixels for name, result in first.results.items()
    }
    assert len(warnings) == 2
    assert all("Shown is what was kept here" in warning for warning in warnings)


def test_a_second_comparison_fetches_no_image(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    compared(uris, environment)
    server.seen.clear()
    compared(uris, environment)
    assert len(server.seen) == 2  # the two details documents


def test_a_remote_build_against_a_folder_and_an_archive(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment, tmp_path: Path
) -> None:
    archive = tmp_path / "base.zip"
    archive.write_bytes(zip_of(BASE))
    for name, content in BASE.items():
        path = tmp_path / "folder" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for base in (archive, tmp_path / "folder"):
        comparison, _ = compared((str(base), uris[1]), environment)
        assert comparison.summary[Status.CHANGED] == 3


def test_an_image_that_cannot_be_fetched_is_its_own_error(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    del server.objects[hashlib.sha256(HEAD["changed/1.png"]).hexdigest()]
    comparison, _ = compared(uris, environment)
    assert (comparison.summary[Status.CHANGED], comparison.summary[Status.ERRORED]) == (2, 1)
    assert "objects expire" in (comparison.results["changed/1.png"].message or "")


def test_nothing_is_remembered_under_a_hash_that_is_wrong(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment, odiff: Path, tmp_path: Path
) -> None:
    wrong = hashlib.sha256(HEAD["changed/1.png"]).hexdigest()
    server.objects[wrong] = BASE["changed/1.png"]  # so the pair is equal in truth
    comparison, warnings = compared(uris, environment)
    assert comparison.results["changed/1.png"].status is Status.UNCHANGED
    [told] = warnings
    assert "content hash is not that of the file: “changed/1.png”. The files were compared as they are" in told
    server.objects[wrong] = HEAD["changed/1.png"]
    honest = {f"{name}.png": HEAD[f"changed/{number}.png"] for number, name in enumerate("abc")}
    again, warnings = compared(
        (server.add("5", {"b.png": BASE["changed/1.png"]}), server.add("6", honest)), environment
    )
    assert again.results["b.png"].status is Status.CHANGED
    assert warnings == ()


def test_a_build_opened_again_knows_the_real_hash(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    server.objects[hashlib.sha256(HEAD["changed/1.png"]).hexdigest()] = BASE["changed/1.png"]
    compared(uris, environment)
    comparison, warnings = compared(uris, environment)
    assert comparison.summary[Status.CHANGED] == 2
    assert warnings == ()


def test_the_cache_is_held_within_its_limit_once_nobody_needs_it(
    uris: tuple[str, str], tmp_path: Path, odiff: Path
) -> None:
    environment = reader_in(tmp_path / "own", odiff, Settings(image_cache_limit_bytes=0))
    with opened(uris, environment) as run:
        compare_all(run, 2, lambda _result: None)
        compared(uris, environment)  # a second window, which ends first
        assert all(file.path.is_file() for file in run.files_of("changed/0.png"))
    assert list((environment.folders.cache / "images").glob("??/*")) == []


def test_cancelling_does_not_wait_for_the_server(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    server.fail(IMAGES, *[silence] * 20)
    with opened(uris, environment) as run:

        def cancel() -> None:
            wait_until(lambda: server.paths(IMAGES), "the first image")
            run.cancel()

        canceller = threading.Thread(target=cancel)
        canceller.start()
        with pytest.raises(Cancelled):
            compare_all(run, 2, lambda _result: None)
        canceller.join()
    assert not server.released.is_set()
    server.released.set()


def test_a_head_that_cannot_be_opened_leaves_nothing_behind(
    server: ArtifactServer, uris: tuple[str, str], environment: Environment
) -> None:
    with pytest.raises(SourceError, match="404"):
        compared((uris[0], server.uri("99")), environment)
    assert list((environment.folders.cache / "images" / "leases").iterdir()) == []


def test_no_token_is_written_anywhere(uris: tuple[str, str], environment: Environment) -> None:
    compared(uris, environment)
    files = [path for folder in (environment.folders.cache, environment.folders.data) for path in folder.rglob("*")]
    assert len(files) > 10
    assert not any(TOKEN.encode() in path.read_bytes() for path in files if path.is_file())
