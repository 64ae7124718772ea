"""Archives of builds: ask, have built, download (calls 7, 8 and 9)."""

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from snapreview.server.addressing import build_of, holdings_of
from snapreview.server.answers import Answer
from snapreview.server.refusal import Refusal


def archive(request: Request) -> Response:
    """Calls 7 and 9: whether the archive is ready, or with `?download` the archive itself."""
    record = build_of(request, checked=True)
    path = holdings_of(request).archives.find(record)
    if "download" not in request.query_params:
        return Answer({"ready": path is not None})
    if path is None:
        raise Refusal(409, "Download not ready")
    try:
        status = path.stat()
    except FileNotFoundError as error:  # its room was needed this moment
        raise Refusal(409, "Download not ready") from error
    headers = {"ETag": f'"{record.digest}-{status.st_mtime_ns:x}"', "Cache-Control": "private, no-cache"}
    return FileResponse(
        path, media_type="application/zip", filename=f"snapshot-{record.id}.zip", headers=headers, stat_result=status
    )


def request_archive(request: Request) -> Response:
    """Call 8: have the archive built in the background."""
    record = build_of(request, checked=True)
    if not holdings_of(request).archives.request(record):
        raise Refusal(503, "Too many archives are being built. Try again later.", {"Retry-After": "30"})
    return Answer({"detail": "The archive is being built."}, status_code=202)
