"""Servers are only believed with a certificate that the system, or the company, vouches for."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapreview.errors import SourceError
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import ArtifactServer, redirect
from tests.support.remote_reader import Reader

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl to make a certificate")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Key and self-signed certificate of 127.0.0.1."""
    path = tmp_path_factory.mktemp("certificate") / "server.pem"
    command = (
        "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
    )
    subprocess.run([*command.split(), "-keyout", path, "-out", f"{path}.crt"], check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


@pytest.fixture
def encrypted(certificate: Path) -> Iterator[ArtifactServer]:
    with ArtifactServer(certificate).running() as running:
        running.add("1", PICTURES)
        yield running


def test_a_certificate_that_nobody_vouches_for_is_refused(encrypted: ArtifactServer, reader: Reader) -> None:
    with pytest.raises(SourceError, match=r"The certificate of 127\.0\.0\.1:.* cannot be verified"):
        reader.open(encrypted.uri("1"))
    assert encrypted.seen == []


def test_a_certificate_of_the_company_is_believed(
    encrypted: ArtifactServer, reader: Reader, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    opened = reader.open(encrypted.uri("1"))
    assert reader.image(opened, "a.png") == PICTURES["a.png"]


def test_an_encrypted_server_does_not_lead_to_an_open_one(
    encrypted: ArtifactServer, reader: Reader, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    encrypted.fail("/snapshots/1/", redirect("http://127.0.0.1:9/"))
    with pytest.raises(SourceError, match="without encryption"):
        reader.open(encrypted.uri("1"))
