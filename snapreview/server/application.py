"""The web application: which address leads to which endpoint, and how errors become answers."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from snapreview.errors import SourceError
from snapreview.server.answers import Answer
from snapreview.server.archive_endpoints import archive, request_archive
from snapreview.server.build_endpoints import build_details, delete_build, latest_base, list_builds
from snapreview.server.guard import Guard
from snapreview.server.holdings import Holdings
from snapreview.server.image_endpoints import image_bytes, image_details
from snapreview.server.review_endpoints import approve, recompare, rerun_status_checks, status_check_rules
from snapreview.server.upload_endpoints import has_object, put_object, upload_manifest, upload_options

_ORGANISATION = "/api/0/organizations/{organisation}"
_PROJECT = "/api/0/projects/{organisation}/{project}"
_SNAPSHOTS = f"{_ORGANISATION}/preprodartifacts/snapshots"
_OBJECT = "/v1/objects/{usecase}/{scope}/{key:path}"

_ROUTES = (
    Route(f"{_ORGANISATION}/builds/", list_builds),
    Route(f"{_SNAPSHOTS}/latest-base/", latest_base),
    Route(f"{_SNAPSHOTS}/{{build_id}}/", build_details),
    Route(f"{_SNAPSHOTS}/{{build_id}}/", delete_build, methods=["DELETE"]),
    Route(f"{_SNAPSHOTS}/{{build_id}}/archive/", archive),
    Route(f"{_SNAPSHOTS}/{{build_id}}/archive/", request_archive, methods=["POST"]),
    Route(f"{_SNAPSHOTS}/{{build_id}}/recompare/", recompare, methods=["POST"]),
    Route(f"{_SNAPSHOTS}/{{build_id}}/images/{{name:path}}/", image_details),
    Route(f"{_ORGANISATION}/preprodartifacts/{{build_id}}/approve/", approve, methods=["POST"]),
    Route(f"{_ORGANISATION}/preprod-artifact/rerun-status-checks/{{build_id}}/", rerun_status_checks, methods=["POST"]),
    Route(f"{_PROJECT}/files/images/{{image_id:path}}/", image_bytes),
    Route(f"{_PROJECT}/preprodartifacts/snapshots/", upload_manifest, methods=["POST"]),
    Route(f"{_PROJECT}/preprodartifacts/snapshots/upload-options/", upload_options),
    Route(f"{_PROJECT}/preprod/snapshots/status-check-rules/", status_check_rules),
    Route(_OBJECT, has_object, methods=["HEAD"]),
    Route(_OBJECT, put_object, methods=["PUT"]),
)


def build_application(holdings: Holdings, token: str | None) -> Starlette:
    """The application over a server's parts. Without a token everybody on this machine may use it."""
    application = Starlette(
        routes=_ROUTES,
        middleware=[Middleware(Guard, token=token)],
        exception_handlers={HTTPException: _refused, SourceError: _lost, Exception: _failed},
    )
    application.router.redirect_slashes = False  # the API's addresses end in a slash, and others are nobody's
    application.state.holdings = holdings
    return application


def _refused(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # registered for nothing else
    return Answer({"detail": error.detail}, status_code=error.status_code, headers=error.headers)


def _lost(_request: Request, error: Exception) -> Response:
    """A document of a build is gone: a normal state, not a fault."""
    return Answer({"detail": str(error)}, status_code=404)


def _failed(_request: Request, _error: Exception) -> Response:
    """The web server writes the error itself into the log."""
    return Answer({"detail": "Internal Error"}, status_code=500)
