"""The calls that are no build: organisation, project, lists, single images, approval."""

import logging
import pickle
import threading

import pytest

from snapreview.errors import SourceError
from snapreview.sources.remote.api import Approval, ArtifactApi
from snapreview.sources.remote.build_list import list_builds
from tests.support.artifact_pictures import PICTURES
from tests.support.artifact_server import TOKEN, ArtifactServer, redirect, status, web_page
from tests.support.remote_reader import Reader

STOP = threading.Event()


@pytest.fixture
def api(server: ArtifactServer, reader: Reader) -> ArtifactApi:
    return reader.access.api_of(reader.access.build_address(server.uri("1")))


def test_organisation_and_project(server: ArtifactServer, api: ArtifactApi) -> None:
    server.fail("/organizations/acme/", lambda exchange: exchange.json({"slug": "acme", "name": "Acme"}))
    server.fail("/projects/acme/app/", lambda exchange: exchange.json({"slug": "app"}))
    assert api.describe_organisation(STOP)["name"] == "Acme"
    assert api.describe_project("app", STOP) == {"slug": "app"}


def test_builds_are_listed_newest_first_over_all_pages(server: ArtifactServer, api: ArtifactApi) -> None:
    for number in range(2, 8):
        server.add(str(number), PICTURES, vcs_info={"head_ref": "main", "head_sha": f"sha{number}"})
    server.per_page = 3
    builds = list(list_builds(api, STOP))
    assert [build.artifact_id for build in builds] == ["7", "6", "5", "4", "3", "2", "1"]
    assert [seen.query.get("cursor") for seen in server.seen] == [None, "3", "6"]
    first = builds[0]
    assert (first.name, first.app_id, first.vcs.head_ref, first.image_count) == ("Acme", "com.acme.app", "main", 2)
    assert (first.uri, first.counts, first.date) == (server.uri("7"), {"changed": 1}, "2026-11-01T10:00:00Z")


def test_only_as_many_pages_are_fetched_as_are_wanted(server: ArtifactServer, api: ArtifactApi) -> None:
    for number in range(2, 8):
        server.add(str(number), PICTURES)
    server.per_page = 2
    assert len(list(list_builds(api, STOP, most=3))) == 3
    assert len(server.seen) == 2


def test_a_query_and_a_project_are_passed_on(server: ArtifactServer, api: ArtifactApi) -> None:
    server.add("2", PICTURES, vcs_info={"head_sha": "abc"})
    assert [build.artifact_id for build in list_builds(api, STOP, "sha:abc", "7")] == ["2"]
    assert server.seen[0].query == {"display": "snapshot", "per_page": "100", "query": "sha:abc", "project": "7"}


def test_pages_in_circles_end(server: ArtifactServer, api: ArtifactApi) -> None:
    link = f'<{server.origin}/x/?cursor=1>; rel="next"; results="true"'
    server.fail("/builds/", *[lambda exchange: exchange.json([{"id": 1}], Link=link)] * 9)
    assert [build.artifact_id for build in list_builds(api, STOP)] == ["1", "1"]


def test_a_list_of_another_shape(server: ArtifactServer, api: ArtifactApi) -> None:
    server.fail("/builds/", lambda exchange: exchange.json({"builds": []}))
    with pytest.raises(SourceError, match="unknown shape"):
        list(list_builds(api, STOP))


def test_unknown_states_and_missing_fields(server: ArtifactServer, api: ArtifactApi) -> None:
    item = {"id": 5, "snapshot_comparison_info": {"comparison_state": "dreaming", "approval_status": None}}
    server.fail("/builds/", lambda exchange: exchange.json([item, {"no": "id"}, 7]))
    [build] = list_builds(api, STOP)
    assert (build.name, build.comparison_state, build.approval_status) == ("5", "unknown", None)
    assert (build.image_count, build.counts, build.date) == (None, {}, None)


def test_names_of_images_are_encoded_segment_by_segment(server: ArtifactServer, api: ArtifactApi) -> None:
    server.fail("/images/", lambda exchange: exchange.json({"diff_percentage": 0.5}))
    assert api.image_details("1", "sub/ß c%?.png", STOP)["diff_percentage"] == 0.5
    assert server.seen[0].path.endswith("/snapshots/1/images/sub/ß c%?.png/")


def test_the_latest_base(server: ArtifactServer, api: ArtifactApi) -> None:
    server.fail("/latest-base/", lambda exchange: exchange.json({"head_artifact_id": "1"}), status(404), status(400))
    assert api.latest_base("com.acme.app", STOP, branch="main") == {"head_artifact_id": "1"}
    assert server.seen[0].query == {"app_id": "com.acme.app", "branch": "main"}
    assert api.latest_base("com.acme.app", STOP) is None
    with pytest.raises(SourceError, match=r"refuses the request \(400\)"):
        api.latest_base("com.acme.app", STOP)


def test_approving_is_safe_to_repeat(server: ArtifactServer, api: ArtifactApi) -> None:
    assert api.approve("1", STOP) is Approval.APPROVED
    assert api.approve("1", STOP) is Approval.ALREADY_APPROVED
    assert [(seen.method, seen.body) for seen in server.seen] == [("POST", b'{"feature_type": "snapshots"}')] * 2
    with pytest.raises(SourceError, match=r"\(404\)"):
        api.approve("9", STOP)


def test_approving_never_follows_a_redirect(server: ArtifactServer, api: ArtifactApi) -> None:
    server.fail("/approve/", redirect("https://elsewhere.test/approve/", 307))
    with pytest.raises(SourceError, match=r"redirects to elsewhere\.test\. Use that address"):
        api.approve("1", STOP)


def test_the_organisation_of_a_server(server: ArtifactServer, reader: Reader) -> None:
    one, two = [{"slug": "acme"}], [{"slug": "acme"}, {"slug": "zoo"}]
    answers = (one, two)
    server.fail("/api/0/organizations/", *[lambda exchange, answer=answer: exchange.json(answer) for answer in answers])
    assert reader.access.api_of_server(server.origin, STOP)[0].organisation == "acme"
    with pytest.raises(SourceError, match=r"It has: acme, zoo\. Give .*/organizations/ORGANISATION/"):
        reader.access.api_of_server(server.origin, STOP)
    with pytest.raises(SourceError, match="Which organisation"):  # a server that lists none
        reader.access.api_of_server(server.origin, STOP)


def test_the_token_is_nowhere_to_be_read(
    server: ArtifactServer, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    texts: list[str] = []
    server.fail("/snapshots/2/", status(400, TOKEN), web_page, status(403, f"{TOKEN} has no scope"))
    for _ in range(3):
        with pytest.raises(SourceError) as told:
            reader.open(server.uri("2"))
        texts.append(str(told.value))
    opened = reader.open(server.uri("1"))
    reader.image(opened, "a.png")
    api = reader.access.api_of(reader.access.build_address(server.uri("1")))
    texts += [repr(value) for value in (opened, opened.files, api, api.connection, vars(api.connection))]
    with pytest.raises(TypeError):
        pickle.dumps(vars(api.connection)["_token"])
    files = [path.read_bytes() for path in reader.folder.rglob("*") if path.is_file()]
    assert files
    assert not any(TOKEN.encode() in content for content in files)
    assert not any(TOKEN in text for text in [*texts, caplog.text])
