import logging
import subprocess
import sys
from pathlib import Path

import pytest

from snapreview.session.build_sources import BuildSources
from tests.support.builds import environment_in


def test_every_kind_of_uri_has_its_source(tmp_path: Path) -> None:
    (tmp_path / "build.zip").touch()
    kinds = BuildSources(environment_in(tmp_path))
    uris = ["https://host/x", str(tmp_path / "build.zip"), str(tmp_path), "missing.zip"]
    found = [next(source for source in kinds.sources if source.understands(uri)) for uri in uris]
    assert [type(source).__name__ for source in found] == ["Servers", "ArchiveSource", "FolderSource", "FolderSource"]
    kinds.close()


def test_one_way_to_all_servers(tmp_path: Path) -> None:
    kinds = BuildSources(environment_in(tmp_path))
    assert kinds.access is kinds.access
    kinds.close()


def test_nothing_is_made_before_a_build_is_opened(tmp_path: Path) -> None:
    BuildSources(environment_in(tmp_path / "own")).close()
    assert not (tmp_path / "own").exists()


def test_what_talks_to_servers_is_not_loaded_for_local_builds() -> None:
    program = "import sys, snapreview.cli.main; sys.exit('requests' in sys.modules or 'keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], timeout=60, check=False).returncode == 0


def test_a_cache_that_cannot_be_trimmed_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    environment = environment_in(tmp_path)
    (environment.folders.cache / "images" / "index.lock").mkdir(parents=True)
    with caplog.at_level(logging.WARNING):
        BuildSources(environment).close()
    assert "The image cache" in caplog.text
