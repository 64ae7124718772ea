"""Bases that hold only part of the suite are completed from their ancestors."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from snapreview.server.limits import Limits
from snapreview.session.environment import Environment
from tests.support.api_server import QUICK, SNAPSHOTS, Client, api_server
from tests.support.pictures import plain, png_of, with_block
from tests.support.waiting import wait_until

GREY = plain((40, 30))


def picture(number: int) -> bytes:
    """A picture that differs from those of other numbers."""
    return png_of(with_block(GREY, (0, 0, number + 1, 1)))


def names(images: list[dict[str, Any]]) -> list[str]:
    """The image names of a list of images or pairs."""
    return [(image.get("head_image") or image)["image_file_name"] for image in images]


def selective(client: Client, sha: str, base_sha: str, images: dict[str, bytes], suite: list[str] | None = None) -> str:
    """Upload part of a suite."""
    listed: dict[str, Any] = {"all_image_file_names": suite} if suite is not None else {}
    return client.upload(images, head_sha=sha, base_sha=base_sha, selective=True, **listed)


def failed(client: Client, build_id: str) -> str:
    """Why a comparison failed, once it has."""
    wait_until(lambda: client.details(build_id)["comparison_state"] == "failed", "the comparison fails")
    details = client.details(build_id)
    assert details["comparison_type"] == "solo"
    return str(details["comparison_error_message"])


@pytest.fixture
def impatient(served: Path, environment: Environment) -> Any:
    """Limits of a server that looks for ancestors often and gives up soon."""
    return replace(QUICK, base_wait=0.5, base_retry=0.05)


def test_one_level(client: Client) -> None:
    client.upload({"a.png": picture(1), "b.png": picture(2), "gone.png": picture(9)}, head_sha="1")
    selective(client, "2", "1", {"a.png": picture(3), "new.png": picture(7)}, ["a.png", "b.png", "new.png"])
    head = client.upload({"a.png": picture(3), "b.png": picture(2), "new.png": picture(8)}, head_sha="3", base_sha="2")
    details = client.compared(head)
    assert names(details["unchanged"]) == ["a.png", "b.png"]
    assert names(details["changed"]) == ["new.png"]
    assert details["removed_count"] == 0


def test_three_levels(client: Client) -> None:
    client.upload({f"{name}.png": picture(number) for number, name in enumerate("abcd")}, head_sha="1")
    selective(client, "2", "1", {"a.png": picture(11)})
    selective(client, "3", "2", {"b.png": picture(12)})
    selective(client, "4", "3", {"c.png": picture(13)})
    images = {"a.png": picture(11), "b.png": picture(12), "c.png": picture(13), "d.png": picture(3)}
    details = client.compared(client.upload(images, head_sha="5", base_sha="4"))
    assert details["unchanged_count"] == 4


def test_the_old_name_of_a_renamed_image_stays_without_a_list_and_goes_with_one(client: Client) -> None:
    client.upload({"old.png": picture(1)}, head_sha="1")
    selective(client, "2", "1", {"new.png": picture(1)})
    head = client.upload({"new.png": picture(1)}, head_sha="3", base_sha="2")
    assert names(client.compared(head)["removed"]) == ["old.png"]
    selective(client, "2b", "1", {"new.png": picture(1)}, ["new.png"])
    head = client.upload({"new.png": picture(1)}, head_sha="4", base_sha="2b")
    assert client.compared(head)["removed_count"] == 0


def test_an_ancestor_that_comes_late(client: Client) -> None:
    selective(client, "2", "1", {"a.png": picture(1)})
    head = client.upload({"a.png": picture(1), "b.png": picture(2)}, head_sha="3", base_sha="2")
    assert client.details(head)["comparison_state"] == "pending"
    client.upload({"a.png": picture(4), "b.png": picture(2)}, head_sha="1")
    assert client.compared(head)["unchanged_count"] == 2


def test_an_ancestor_that_never_comes(served: Path, environment: Environment, impatient: Limits) -> None:
    with api_server(served, environment, impatient) as client:
        selective(client, "2", "1", {"a.png": picture(1)})
        head = client.upload({"a.png": picture(1)}, head_sha="3", base_sha="2")
        assert "Timed out" in failed(client, head)


def test_ancestors_in_a_circle(client: Client) -> None:
    selective(client, "1", "2", {"a.png": picture(1)})
    selective(client, "2", "1", {"a.png": picture(1)})
    head = client.upload({"a.png": picture(1)}, head_sha="3", base_sha="2")
    assert "lead back" in failed(client, head)


def test_a_base_of_its_own_commit(client: Client) -> None:
    selective(client, "1", "1", {"a.png": picture(1)})
    head = client.upload({"a.png": picture(1)}, head_sha="3", base_sha="1")
    assert client.details(head)["comparison_state"] == "pending"


def test_an_ancestor_whose_manifest_is_broken_after_it_was_read(client: Client, served: Path) -> None:
    client.upload({"a.png": picture(1), "b.png": picture(2)}, head_sha="1")
    (root,) = served.glob("app-1-*")
    selective(client, "2", "1", {"a.png": picture(1)})
    (root / "manifest.json").write_text("{", encoding="utf-8")
    head = client.upload({"a.png": picture(1)}, head_sha="3", base_sha="2")
    message = failed(client, head)
    assert "manifest.json cannot be read" in message
    assert str(served) not in message


def test_a_failed_comparison_can_be_asked_for_again(client: Client, served: Path) -> None:
    client.upload({"a.png": picture(1)}, head_sha="1")
    (folder,) = served.glob("app-1-*")
    sound = (folder / "manifest.json").read_bytes()
    (folder / "manifest.json").write_text("{", encoding="utf-8")
    head = client.upload({"a.png": picture(1)}, head_sha="2", base_sha="1")
    failed(client, head)
    (folder / "manifest.json").write_bytes(sound)
    assert client.ask("POST", f"{SNAPSHOTS}/{head}/recompare/").status_code == 200
    assert client.compared(head)["unchanged_count"] == 1
