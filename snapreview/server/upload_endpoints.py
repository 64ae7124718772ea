"""Uploads: the manifest, the upload options, and the object store (calls 10 and 11, snapshots API §8.5)."""

import re
import threading

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from snapreview.server.addressing import ORGANISATION_ID, holdings_of, new_project_of
from snapreview.server.answers import Answer
from snapreview.server.build_record import BuildRecord
from snapreview.server.content_encoding import unpacker
from snapreview.server.holdings import Holdings
from snapreview.server.object_store import IncomingObject
from snapreview.server.refusal import Refusal, UploadRefused
from snapreview.server.request_body import receive_json, receive_portions
from snapreview.server.upload_validation import validated_upload

_USECASES = ("preprod", "snapshots", "auto")
_USECASE = "preprod"
_EXPIRATION = "tti:30 days"
_SCOPE = re.compile(r"org=" + ORGANISATION_ID + r";project=(\d{1,18})")
_KEY = re.compile(ORGANISATION_ID + r"/(\d{1,18})/([0-9a-f]{64})")
_one_at_a_time = threading.Lock()  # a manifest of 100,000 images takes some hundred MB while it is looked through


def upload_options(request: Request) -> Response:
    """Call 11: where images go, and the token with which they may."""
    holdings, project = holdings_of(request), new_project_of(request)
    if request.query_params.get("usecase", _USECASE) not in _USECASES:
        raise Refusal(400, "Invalid usecase")
    project_id = holdings.catalogue.project_id(project, create=True)
    assert project_id is not None  # it was to be created
    holdings.objects.purge()
    store = {
        "url": str(request.base_url).rstrip("/"),
        "usecase": _USECASE,
        "scopes": [["org", ORGANISATION_ID], ["project", str(project_id)]],
        "authToken": holdings.tokens.issue(project_id),
        "expirationPolicy": _EXPIRATION,
    }
    return Answer({"objectstore": store}, headers={"Cache-Control": "no-store"})


async def upload_manifest(request: Request) -> Response:
    """Call 10: a build of images that are in the object store."""
    holdings = holdings_of(request)
    project = await run_in_threadpool(new_project_of, request)
    body = await receive_json(request, holdings.limits.manifest_bytes, holdings.limits.silence)
    record = await run_in_threadpool(_publish, holdings, project, body)
    path = f"/api/0/organizations/{holdings.organisation}/preprodartifacts/snapshots/{record.id}/"
    return Answer(
        {
            "artifactId": str(record.id),
            "snapshotMetricsId": str(record.id),
            "imageCount": record.image_count,
            "snapshotUrl": str(request.base_url).rstrip("/") + path,
        }
    )


def has_object(request: Request) -> Response:
    """HEAD: whether an image need not be uploaded."""
    project_id, content_hash = _object_of(request)
    found = holdings_of(request).objects.find(project_id, content_hash)
    return Response(status_code=200 if found else 404)


async def put_object(request: Request) -> Response:
    """PUT: one image. It is kept only when its content has the hash that its key says."""
    project_id, content_hash = _object_of(request)
    holdings = holdings_of(request)
    with holdings.objects.receive() as (incoming, path):
        received = await _receive_object(request, holdings, incoming)
        if received != content_hash:
            raise Refusal(400, f"The content has the SHA-256 {received}, not the one of the key.")
        await run_in_threadpool(holdings.objects.keep, path, project_id, content_hash)
    return Answer({"key": f"{ORGANISATION_ID}/{project_id}/{content_hash}"})


def _publish(holdings: Holdings, project: str, body: object) -> BuildRecord:
    try:
        with _one_at_a_time:
            upload = validated_upload(body, holdings.limits.images)
        return holdings.publisher.publish(upload, project)
    except UploadRefused as error:
        raise Refusal(400, str(error)) from error


async def _receive_object(request: Request, holdings: Holdings, incoming: IncomingObject) -> str:
    limits = holdings.limits
    encoding = request.headers.get("content-encoding")
    unpack = unpacker(encoding, limits.object_bytes)
    packed = []
    try:
        async for portion in receive_portions(request, limits.object_bytes, limits.silence):
            if encoding:
                packed.append(portion)
            else:
                await run_in_threadpool(incoming.write, portion)
    except ClientDisconnect as error:
        raise Refusal(400, "The connection ended within the body.") from error
    if packed:
        await run_in_threadpool(lambda: incoming.write(unpack(b"".join(packed))))
    return await run_in_threadpool(incoming.finish)


def _object_of(request: Request) -> tuple[int, str]:
    """Project and content hash of an object's address, once its token allows it. Raises Refusal (401, 404)."""
    scope = _SCOPE.fullmatch(request.path_params["scope"])
    key = _KEY.fullmatch(request.path_params["key"])
    if scope is None or key is None or scope[1] != key[1] or request.path_params["usecase"] not in _USECASES:
        raise Refusal(404, "There is no such object")
    scheme, _, token = request.headers.get("x-os-auth", "").partition(" ")
    if scheme.lower() != "bearer" or not holdings_of(request).tokens.allows(token, int(key[1])):
        raise Refusal(401, "The upload token is missing, wrong or expired. Fetch the upload options again.")
    return int(key[1]), key[2]
