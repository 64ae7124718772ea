import logging
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from snapreview.errors import SourceError
from snapreview.session.build_sources import BuildSources, Servers
from snapreview.session.memories import Memories
from snapreview.sources.folder import FolderSource
from snapreview.sources.opening import OpeningContext, open_build
from tests.support.builds import environment_in, two_builds
from tests.support.program import Program


def test_every_kind_of_uri_has_its_source(tmp_path: Path) -> None:
    (tmp_path / "build.zip").touch()
    kinds = BuildSources(environment_in(tmp_path))
    uris = ["https://host/x", str(tmp_path / "build.zip"), str(tmp_path), "missing.zip"]
    found = [next(source for source in kinds.sources if source.understands(uri)) for uri in uris]
    assert [kinds.sources.index(source) for source in found] == [0, 2, 3, 3]
    assert [type(source) for source in (found[0], found[2])] == [Servers, FolderSource]
    kinds.close()


def test_archives_and_review_files_are_opened_by_sources_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "build.zip").write_bytes(b"no archive")
    (tmp_path / "mine.snapreview").write_bytes(b"no review")
    environment = environment_in(tmp_path)
    with closing(Memories(environment.folders)) as memories, closing(BuildSources(environment)) as kinds:
        context = OpeningContext(memories, lambda _step: None, threading.Event(), workers=1)
        with pytest.raises(SourceError, match="archive"):
            open_build(str(tmp_path / "build.zip"), kinds.sources, context)
        with pytest.raises(SourceError, match="review"):
            open_build(f"{tmp_path}/mine.snapreview#head", kinds.sources, context)


def test_one_way_to_all_servers(tmp_path: Path) -> None:
    kinds = BuildSources(environment_in(tmp_path))
    assert kinds.access is kinds.access
    kinds.close()


def test_nothing_is_made_before_a_build_is_opened(tmp_path: Path) -> None:
    BuildSources(environment_in(tmp_path / "own")).close()
    assert not (tmp_path / "own").exists()


def test_what_folders_do_not_need_is_not_loaded_for_them(tmp_path: Path) -> None:
    two_builds(tmp_path, changed=1)
    program = (
        "import sys, snapreview.cli.main as program; code = program.main(['compare', 'base', 'head']);"
        "unwanted = {'requests', 'keyring', 'zipfile', 'snapreview.promote.promotions'} & sys.modules.keys();"
        "sys.exit(f'loaded: {unwanted}' if unwanted else code)"
    )
    environment = Program(tmp_path / "home").environment()
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_cache_that_cannot_be_trimmed_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    environment = environment_in(tmp_path)
    (environment.folders.cache / "images" / "index.lock").mkdir(parents=True)
    with caplog.at_level(logging.WARNING):
        BuildSources(environment).close()
    assert "The image cache" in caplog.text
